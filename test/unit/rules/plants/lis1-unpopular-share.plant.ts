import { type Plant, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'LIS1 have helg vakter, and one per cent is all that they have not been asked about',
  change: (document) => ({
    ...document,
    rules: { 'lis1-unpopular-share': { parameters: { maxSharePercent: 1 } } },
  }),
};
