import { type Plant, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a fastlege has the evening before a day in practice',
  change: (document) => ({
    ...document,
    rules: { ...document.rules, 'kveld-before-post': { mode: 'soft' } },
  }),
};
