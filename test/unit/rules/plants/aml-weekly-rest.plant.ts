import { type Plant, inARow, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a nattlege has seven nights in a row',
  moves: (roster) => inARow(roster, 'N1', 'nattlege', 7),
  implies: { 'aml-weekly-hours': 'seven nights are 69 hours in a week, more than the 54 of the agreement' },
};
