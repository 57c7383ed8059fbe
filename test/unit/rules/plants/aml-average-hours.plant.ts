import { type Plant, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'half posts are too much, since the job allows 8 hours a week on average',
  change: (document) => ({
    ...document,
    rules: { ...document.rules, 'aml-average-hours': { parameters: { averageHours: 8 } } },
  }),
};
