import { type Plant, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'the doctors are too few for the frequency that the legevakt asks for',
  change: (document) => ({
    ...document,
    rules: { ...document.rules, 'pool-frequency': { parameters: { primaryEveryNth: 60 } } },
  }),
};
