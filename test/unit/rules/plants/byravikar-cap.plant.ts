import { changeDoctor, type Plant, firstOn, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a doctor with an evening comes from an agency, which is to have none',
  change: (document, roster) => ({
    ...changeDoctor(document, firstOn(roster, 'L1').doctorId, { category: 'byråvikar' }),
    rules: { ...document.rules, 'byravikar-cap': { parameters: { maxVakter: 0 } } },
  }),
};
