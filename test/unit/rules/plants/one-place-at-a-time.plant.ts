import { type Plant, heldOn, isWeekday, liten } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: liten,
  how: 'the doctor on duty is also the bakvakt',
  *moves(roster) {
    for (const { vakt, doctorId } of heldOn(roster, 'V1', isWeekday)) yield [[`${vakt.date}/BV/1`, doctorId]];
  },
};
