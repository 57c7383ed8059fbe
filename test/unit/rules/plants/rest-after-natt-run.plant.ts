import { type Plant, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a nattlege comes back within four days of two nights',
  change: (document) => ({
    ...document,
    rules: {
      ...document.rules,
      'rest-after-natt-run': { mode: 'hard', parameters: { fromNatt: 2, freeHours: 96 } },
    },
  }),
};
