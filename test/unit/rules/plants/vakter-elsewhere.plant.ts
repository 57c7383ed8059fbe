import { toIso } from '../../../../src/domain/time.js';
import { type Plant, firstOn, liten } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: liten,
  how: 'a doctor on duty has a vakt at another legevakt at that time',
  change(document, roster) {
    const { vakt, doctorId } = firstOn(roster, 'V1');
    const there = { doctor: doctorId, start: toIso(vakt.start), end: toIso(vakt.end) };
    return { ...document, elsewhere: [there] };
  },
};
