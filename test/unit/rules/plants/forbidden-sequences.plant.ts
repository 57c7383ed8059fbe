import { type Plant, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a nattlege has two nights running where two days are to lie between',
  change: (document) => ({
    ...document,
    rules: {
      ...document.rules,
      'forbidden-sequences': {
        parameters: {
          sequences: [{ first: { lines: ['N1'] }, then: { parts: ['natt'] }, withinHours: 48 }],
        },
      },
    },
  }),
};
