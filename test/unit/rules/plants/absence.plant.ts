import { type Plant, firstOn, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a doctor is on a course on the date of an evening',
  change(document, roster) {
    const { vakt, doctorId } = firstOn(roster, 'L1');
    const course = { doctor: doctorId, kind: 'kurs' as const, from: vakt.date, to: vakt.date };
    return { ...document, absences: [...(document.absences ?? []), course] };
  },
};
