import { type Plant, isWeekday, give, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a vikar has an evening in the car',
  moves: (roster) => give(roster, 'L2', 'vikar', isWeekday),
  implies: { 'fair-hours': 'the vakt leaves the doctors who share the line' },
};
