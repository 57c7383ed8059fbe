import { type Plant, firstOn, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a doctor with an evening has agreed to none',
  change: (document, roster) => ({
    ...document,
    rules: {
      'personal-caps': {
        parameters: { caps: [{ doctor: firstOn(roster, 'L1').doctorId, maxVakter: 0 }] },
      },
    },
  }),
};
