import { type Plant, firstOn, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'no vakt may be imposed on a doctor who has an evening',
  change: (document, roster) => ({
    ...document,
    rules: {
      ...document.rules,
      'imposed-vakter-cap': {
        mode: 'hard',
        parameters: { maxVakter: 0 },
        scope: { doctors: [firstOn(roster, 'L1').doctorId] },
      },
    },
  }),
};
