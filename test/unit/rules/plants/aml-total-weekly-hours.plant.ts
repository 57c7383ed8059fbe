import { type Plant, inARow, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a nattlege has five nights in a row, and the job allows 40 hours in all',
  change: (document) => ({
    ...document,
    rules: { ...document.rules, 'aml-total-weekly-hours': { parameters: { totalHours: 40 } } },
  }),
  moves: (roster) => inARow(roster, 'N1', 'nattlege', 5),
};
