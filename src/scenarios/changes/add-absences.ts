import { absence } from '../../domain/job/plan-input.js';
import { changed, defineChange, refused } from './change.js';
import { chooseDoctors, doctorChoice } from './doctor-choice.js';

const { kind, from, to } = absence.shape;

export const addAbsences = defineChange({
  id: 'add-absences',
  describe: 'Doctors who are away. Of a number, those come into question who are there on all of these dates',
  fields: { doctors: doctorChoice, kind, from, to },
  sections: ['absences'],
  apply: (document, { doctors, ...away }) => {
    const { absences = [] } = document;
    const isThere = ({ id }: { readonly id: string }): boolean =>
      !absences.some((one) => one.doctor === id && one.from <= away.to && away.from <= one.to);
    const chosen = chooseDoctors(document, doctors, isThere);
    if (!chosen.ok) return refused(chosen.issues);
    const added = document.doctors
      .filter(({ id }) => chosen.ids.has(id))
      .map(({ id }) => ({ doctor: id, ...away }))
      .filter((one) => !absences.some((other) => JSON.stringify(other) === JSON.stringify(one)));
    return changed(added.length === 0 ? document : { ...document, absences: [...absences, ...added] });
  },
});
