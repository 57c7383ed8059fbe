import { type Plant, inARow, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a nattlege has twenty nights in a row',
  moves: (roster) => inARow(roster, 'N1', 'nattlege', 20),
  implies: {
    'aml-weekly-hours': 'seven of the nights are 69 hours in a week',
    'aml-weekly-rest': 'nights in a row leave no 35 hours free in one piece',
    'aml-sunday-off': 'twenty nights in a row hold Saturday nights of weeks that follow each other',
  },
};
