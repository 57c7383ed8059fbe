import { type Plant, changeDoctor, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'half a post is too much for a nattlege, since the job allows ten hours a week on average over four weeks',
  change: (document) => ({
    ...changeDoctor(document, 'natt-1', {
      amlAgreement: { basis: '§ 10-5 (2)', dailyHours: 12.5, averagingWeeks: 4, sundayAveraging: true },
      weeklyHours: 40,
    }),
    rules: { ...document.rules, 'aml-agreed-average': { parameters: { ordinaryHours: 10 } } },
  }),
};
