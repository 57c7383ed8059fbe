import { type Plant, isSunday, give, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a doctor with a Saturday has the Sunday too',
  moves: (roster) => give(roster, 'L1', 'fastlege', isSunday),
  implies: { 'fair-helg': 'a second helg vakt', 'fair-hours': 'a vakt takes its hours along' },
};
