import { z } from 'zod';
import { absence } from '../../domain/job/plan-input.js';
import { changed, defineChange, refused } from './change.js';
import { chooseDoctors, doctorChoice } from './doctor-choice.js';

export const removeAbsences = defineChange({
  id: 'remove-absences',
  describe: 'Doctors who are there after all: their absences go, or those of one kind',
  fields: {
    doctors: doctorChoice,
    kind: z.optional(absence.shape.kind),
  },
  sections: ['absences'],
  apply: (document, { doctors, kind }) => {
    const { absences = [] } = document;
    const isMeant = (one: (typeof absences)[number]): boolean => kind === undefined || one.kind === kind;
    const chosen = chooseDoctors(document, doctors, ({ id }) =>
      absences.some((one) => one.doctor === id && isMeant(one)),
    );
    if (!chosen.ok) return refused(chosen.issues);
    const left = absences.filter((one) => !(chosen.ids.has(one.doctor) && isMeant(one)));
    return changed(left.length === absences.length ? document : { ...document, absences: left });
  },
});
