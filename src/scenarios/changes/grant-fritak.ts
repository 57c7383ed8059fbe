import { fritak } from '../../domain/job/doctor.js';
import { localDate } from '../../domain/job/scalars.js';
import { defineChange } from './change.js';
import { changeDoctors } from './change-doctors.js';
import { doctorChoice } from './doctor-choice.js';

const { class: fritakClass, scope } = fritak.shape;

export const grantFritak = defineChange({
  id: 'grant-fritak',
  describe:
    'Fritak for some doctors, such as three over 55. Of a number, those come into question who have no such fritak',
  fields: {
    doctors: doctorChoice,
    class: fritakClass.optional().describe('Default: alder where the choice is by age, else annet'),
    scope,
    from: localDate.optional().describe('Default: the first day of the period'),
    to: localDate.optional().describe('Last date; none = until further notice'),
  },
  sections: ['doctors'],
  apply: (document, { doctors, class: own, scope: asked, from = document.period.from, to }) => {
    const isByAge = !Array.isArray(doctors) && doctors.over !== undefined;
    const granted = {
      class: own ?? (isByAge ? 'alder' : 'annet'),
      scope: asked,
      from,
      ...(to === undefined ? {} : { to }),
    } as const;
    return changeDoctors(document, doctors, (doctor) => {
      const before = doctor.fritak ?? [];
      const hasIt = before.some(
        (one) => (one.scope ?? 'all') === asked && one.from <= from && (one.to ?? '9999') >= (to ?? '9999'),
      );
      return hasIt ? doctor : { ...doctor, fritak: [...before, granted] };
    });
  },
});
