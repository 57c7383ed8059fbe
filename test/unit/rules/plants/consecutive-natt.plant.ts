import { type Plant, inARow, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a nattlege has four nights in a row',
  moves: (roster) => inARow(roster, 'N1', 'nattlege', 4),
  implies: {
    'fair-natt': 'more nights than the share',
    'fair-hours': 'a vakt takes its hours along',
  },
};
