import { type Plant, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'the legevakt allows eleven hours in one go, and the long nights are of twelve',
  change: (document) => ({
    ...document,
    rules: { ...document.rules, 'vakt-length': { parameters: { tilstedeHours: 11 } } },
  }),
};
