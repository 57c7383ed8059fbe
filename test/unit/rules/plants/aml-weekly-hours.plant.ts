import { type Plant, inARow, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a nattlege has six nights in a row',
  moves: (roster) => inARow(roster, 'N1', 'nattlege', 6),
};
