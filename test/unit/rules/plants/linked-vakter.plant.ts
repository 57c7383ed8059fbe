import { type Plant, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'the nights of two dates running are to go to different doctors, and do not',
  change: (document) => ({
    ...document,
    rules: {
      ...document.rules,
      'linked-vakter': {
        mode: 'hard',
        parameters: { links: [{ first: 'N1', second: 'N1', afterDays: 1, doctor: 'different' }] },
      },
    },
  }),
};
