import { type Plant, easter } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: easter,
  how: 'a doctor comes two helligdager behind into Easter',
  change: (document) => ({
    ...document,
    balances: [
      ...(document.balances ?? []),
      { doctor: 'fl-1', group: 'vakt', measure: 'helligdag', amount: -2 },
    ],
  }),
};
