import { addDays, addMonths, daysBetween } from '../domain/time.js';
import type { AbsenceText } from '../domain/job/job-text.js';
import { cohortOn, lis1Id } from './lis1-cohort.js';
import { datesOnWeekday, mondayOfWeek, type Month } from './month-dates.js';

/** Ferie, kurs, permisjon and sykdom of a plain month; the dates move with its weeks. */
export function sarpsborgAbsences(month: Month): AbsenceText[] {
  const { first } = month;
  const week = (doctor: string, kind: AbsenceText['kind'], number: number, weeks = 1): AbsenceText => ({
    doctor,
    kind,
    from: mondayOfWeek(month, number),
    to: addDays(mondayOfWeek(month, number), weeks * 7 - 1),
  });
  const days = (doctor: string, number: number, weekday: number, length: number): AbsenceText => {
    const from = addDays(mondayOfWeek(month, number), weekday - 1);
    return { doctor, kind: 'kurs', from, to: addDays(from, length - 1) };
  };
  return [
    {
      doctor: 'sarp-25',
      kind: 'permisjon',
      from: addMonths(first, -2),
      to: addDays(addMonths(first, 2), -1),
    },
    { doctor: 'sarp-30', kind: 'sykdom', from: addDays(first, -5), to: addDays(first, 9) },
    week('sarp-07', 'ferie', 1),
    week('sarp-12', 'ferie', 2, 2),
    week('sarp-34', 'ferie', 3),
    week('sarp-46', 'ferie', 2),
    week('rakk-3', 'ferie', 3),
    week('lill-2', 'ferie', 2),
    week('natt-3', 'ferie', 2),
    week('vikar-2', 'ferie', 1),
    days('sarp-18', 2, 4, 2),
    days('sarp-22', 2, 4, 2),
    days('sarp-51', 2, 4, 2),
    days('rakk-6', 1, 2, 2),
    days('lill-4', 3, 3, 1),
    days('alis-6', 2, 4, 2),
    ...lis1CourseDay(month),
  ];
}

/** The kommuneoverleger hold one course day for a new cohort: the fourth Wednesday of its second month. */
function lis1CourseDay(month: Month): AbsenceText[] {
  const cohort = cohortOn(month.first);
  const day = datesOnWeekday(month, 3)[3];
  const daysIn = daysBetween(cohort.from, month.first);
  if (day === undefined || daysIn < 28 || daysIn > 31) return [];
  return [1, 2, 3, 4, 5].map((number) => ({
    doctor: lis1Id(cohort, number),
    kind: 'kurs',
    from: day,
    to: day,
  }));
}
