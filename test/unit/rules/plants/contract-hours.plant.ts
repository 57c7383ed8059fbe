import { type Plant, changeDoctor, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a nattlege is employed for ten hours a week, averaged over four weeks',
  change: (document) =>
    changeDoctor(document, 'natt-1', {
      amlAgreement: { basis: '§ 10-5 (2)', dailyHours: 12.5, averagingWeeks: 4, sundayAveraging: true },
      weeklyHours: 10,
    }),
};
