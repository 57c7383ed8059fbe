import { type Plant, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'ALIS short of 40 wish for thirty vakter a month',
  change: (document) => ({
    ...document,
    rules: { 'alis-legevakter': { parameters: { vakterPerMonth: 30 } } },
  }),
};
