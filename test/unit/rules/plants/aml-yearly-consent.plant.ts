import { type Plant, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'the LIS1 have not consented, and the job asks for consent above ten hours over four weeks',
  change: (document) => ({
    ...document,
    rules: {
      ...document.rules,
      'aml-yearly-consent': { parameters: { averageHours: 10, averagingWeeks: 4 } },
    },
  }),
};
