import { type Plant, isWeekday, give, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a weekday evening has gone to a colleague who has enough',
  moves: (roster) => give(roster, 'L1', 'fastlege', isWeekday),
};
