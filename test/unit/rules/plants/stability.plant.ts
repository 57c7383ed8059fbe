import { type Plant, give, isWeekday, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'an evening of the published roster has changed hands',
  change: (document, roster) => ({
    ...document,
    published: [...roster.assignments].map(([vakt, doctor]) => ({ vakt, doctor })),
  }),
  moves: (roster) => give(roster, 'L1', 'fastlege', isWeekday),
  implies: { 'fair-hours': 'the evening counts for another doctor' },
};
