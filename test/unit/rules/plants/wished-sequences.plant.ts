import { type Plant, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a nattlege goes from natt to natt where a dag is wished for next',
  change: (document) => ({
    ...document,
    rules: {
      ...document.rules,
      'wished-sequences': {
        parameters: { sequences: [{ after: { lines: ['N1'] }, next: { parts: ['dag'] }, withinDays: 2 }] },
      },
    },
  }),
};
