import type { z } from 'zod';
import { rotation } from '../../domain/job/doctor.js';
import type { DoctorText } from '../../domain/job/job-text.js';
import { addDays } from '../../domain/time.js';
import { changed, defineChange, refused } from './change.js';
import { chooseDoctors, doctorChoice } from './doctor-choice.js';
import { withoutFields } from './without-fields.js';

export const setRotation = defineChange({
  id: 'set-rotation',
  describe:
    'Weeks on and off for some doctors, begun in turn so that they are spread evenly over the cycle; or no rotation any more. Posts stay as they are',
  fields: {
    doctors: doctorChoice,
    pattern: rotation
      .nullable()
      .describe('firstOnWeek is of the first doctor in the order of the job; null = vakter in every week'),
  },
  sections: ['doctors'],
  apply: (document, { doctors, pattern }) => {
    const chosen = chooseDoctors(document, doctors);
    if (!chosen.ok) return refused(chosen.issues);
    const order = document.doctors.filter(({ id }) => chosen.ids.has(id)).map(({ id }) => id);
    return changed({
      ...document,
      doctors: document.doctors.map((doctor) =>
        chosen.ids.has(doctor.id)
          ? withRotation(doctor, pattern, order.indexOf(doctor.id) / order.length)
          : doctor,
      ),
    });
  },
});

/** @param place 0-1, how far into the cycle the doctor begins */
function withRotation(
  doctor: DoctorText,
  pattern: z.infer<typeof rotation> | null,
  place: number,
): DoctorText {
  if (pattern === null) return withoutFields(doctor, 'rotation');
  const { weeksOn, weeksOff, firstOnWeek } = pattern;
  const weeks = Math.floor(place * (weeksOn + weeksOff));
  return { ...doctor, rotation: { weeksOn, weeksOff, firstOnWeek: addDays(firstOnWeek, 7 * weeks) } };
}
