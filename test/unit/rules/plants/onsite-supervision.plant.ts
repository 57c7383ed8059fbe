import { type Plant, changeDoctor, firstOn, liten } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: liten,
  how: 'a doctor who must be able to get guidance within half an hour has vakt without anybody near',
  change: (document, roster) =>
    changeDoctor(document, firstOn(roster, 'V1').doctorId, {
      onSiteSupervision: [{ withinMinutes: 30, from: '2026-03-01' }],
    }),
};
