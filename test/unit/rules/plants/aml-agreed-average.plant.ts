import { type Plant, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'half posts are too much, since the job allows 8 hours a week on average over the weeks of the agreement',
  change: (document) => ({
    ...document,
    rules: { ...document.rules, 'aml-agreed-average': { parameters: { ordinaryHours: 8 } } },
  }),
};
