import { addDays } from '../../../../src/domain/time.js';
import { type Plant, firstOn, changeDoctor, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a doctor with an evening has an out-week',
  change(document, roster) {
    const { vakt, doctorId } = firstOn(roster, 'L1');
    return changeDoctor(document, doctorId, {
      rotation: { weeksOn: 1, weeksOff: 1, firstOnWeek: addDays(vakt.date, 7) },
    });
  },
};
