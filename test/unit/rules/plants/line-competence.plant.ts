import { type Plant, firstOn, changeDoctor, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a bakvakt becomes specialist the year after',
  change: (document, roster) =>
    changeDoctor(document, firstOn(roster, 'B1').doctorId, {
      competence: { specialistFrom: '2027-01-01' },
    }),
};
