import { isHelligdag } from '../domain/calendar/helligdager.js';
import { addDays, type LocalDate } from '../domain/time.js';
import type { WishText } from '../domain/job/job-text.js';
import { cohortOn, lis1Id } from './lis1-cohort.js';
import { datesOnWeekday, mondayOfWeek, saturdayOf, type Month } from './month-dates.js';

/** Wishes of 27 doctors; the dates move with the weeks of the month. */
export function sarpsborgWishes(month: Month): WishText[] {
  return [...fixedWeekdays(month), ...fastlegeWishes(month), ...legevaktWishes(month)];
}

/** Each of Lilletorget has a weekday of their own for the dagberedskap, from Monday on. */
function fixedWeekdays(month: Month): WishText[] {
  return [1, 2, 3, 4, 5].flatMap((weekday) =>
    datesOnWeekday(month, weekday)
      .filter((date) => !isHelligdag(date))
      .map((date) => wish(`lill-${weekday}`, 'would-like', date, { lines: ['DAGB'], strength: 3 })),
  );
}

function fastlegeWishes(month: Month): WishText[] {
  const day = (week: number, weekday: number): LocalDate => addDays(mondayOfWeek(month, week), weekday - 1);
  const helg = (doctor: string, kind: WishText['kind'], weekend: number, strength = 1): WishText => ({
    ...wish(doctor, kind, saturdayOf(month, weekend), { strength }),
    to: addDays(saturdayOf(month, weekend), 1),
  });
  return [
    helg('sarp-02', 'rather-not', 1, 2),
    helg('sarp-05', 'cannot', 2),
    helg('sarp-11', 'rather-not', 3, 3),
    helg('sarp-16', 'would-like', 1),
    helg('sarp-23', 'cannot', 1),
    helg('sarp-31', 'rather-not', 2),
    helg('sarp-42', 'would-like', 3, 2),
    helg('rakk-1', 'cannot', 3),
    helg('rakk-4', 'rather-not', 1),
    wish('sarp-08', 'rather-not', day(2, 5), { strength: 2, part: 'kveld' }),
    wish('sarp-14', 'cannot', day(1, 4), {}),
    wish('sarp-28', 'would-like', day(3, 2), { lines: ['L1'] }),
    wish('sarp-39', 'rather-not', day(1, 1), {}),
    wish('sarp-48', 'would-like', day(2, 3), { lines: ['L1'], strength: 2 }),
    wish('rakk-5', 'rather-not', day(3, 5), { part: 'kveld' }),
  ];
}

function legevaktWishes(month: Month): WishText[] {
  const saturday = (weekend: number): LocalDate => saturdayOf(month, weekend);
  const cohort = cohortOn(month.first);
  return [
    wish('natt-1', 'would-like', saturday(1), { part: 'natt', strength: 2 }),
    wish('natt-2', 'rather-not', saturday(1), { part: 'natt', strength: 2 }),
    wish('natt-4', 'cannot', addDays(mondayOfWeek(month, 3), 2), {}),
    wish('vikar-1', 'would-like', saturday(2), { strength: 2 }),
    wish('alis-2', 'rather-not', addDays(saturday(2), -1), { part: 'kveld' }),
    wish('alis-4', 'would-like', addDays(saturday(1), -1), { lines: ['L2'], strength: 3 }),
    wish(lis1Id(cohort, 2), 'rather-not', saturday(3), { strength: 2 }),
  ];
}

function wish(
  doctor: string,
  kind: WishText['kind'],
  date: LocalDate,
  rest: Pick<WishText, 'lines' | 'part' | 'strength'>,
): WishText {
  return { doctor, kind, from: date, to: date, ...rest };
}
