import { type Plant, firstOn, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a doctor has fewer vakter than the least that is agreed',
  change: (document, roster) => ({
    ...document,
    rules: {
      ...document.rules,
      'minimum-workload': {
        parameters: { minima: [{ doctors: [firstOn(roster, 'L1').doctorId], minVakter: 20 }] },
      },
    },
  }),
};
