import { type Plant, firstOn, changeDoctor, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a doctor with an evening has fritak',
  change: (document, roster) =>
    changeDoctor(document, firstOn(roster, 'L1').doctorId, {
      fritak: [{ class: 'graviditet', from: '2026-03-01' }],
    }),
};
