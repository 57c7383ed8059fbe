import { type Plant, weekdayOf, give, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a Saturday has gone to a colleague who has enough',
  moves: (roster) => give(roster, 'L1', 'fastlege', (vakt) => weekdayOf(vakt) === 6),
  implies: { 'fair-hours': 'a vakt takes its hours along' },
};
