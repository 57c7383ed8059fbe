import { type Plant, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'the car has more doctors than three',
  change: (document) => ({
    ...document,
    rules: {
      ...document.rules,
      'line-continuity': { parameters: { lines: [{ line: 'L2', maxDoctors: 3 }] } },
    },
  }),
};
