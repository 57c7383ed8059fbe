import { type Plant, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a nattlege has nights of two weekends running where one free one is to lie between',
  change: (document) => ({
    ...document,
    rules: {
      ...document.rules,
      'weekend-frequency': { mode: 'soft', parameters: { maxHelg: 26, windowHelg: 26, freeBetweenHelg: 1 } },
    },
  }),
};
