import { type Plant, isWeekday, give, liten } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: liten,
  how: 'a doctor at the cap has one vakt more',
  moves: (roster) => give(roster, 'V1', 'v1', isWeekday),
};
