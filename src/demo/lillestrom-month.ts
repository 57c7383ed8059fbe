import { addDays } from '../domain/time.js';
import type { AbsenceText, BalanceText, HistoryText, WishText } from '../domain/job/job-text.js';
import { lillestromLines } from './lillestrom-lines.js';
import { cohortOn, lis1Id } from './lis1-cohort.js';
import { mondayOfWeek, saturdayOf, type Month } from './month-dates.js';
import { balanced, workedBefore } from './worked-before.js';

/** An employed doctor who wants a place as specialist outside a post leaves for two years. */
const twoYearsOut: AbsenceText = {
  doctor: 'leg-6',
  kind: 'permisjon',
  from: '2025-01-01',
  to: '2026-12-31',
};

/** Who had the nights of the last seven days, in blocks of two. */
const employedBefore = ['leg-1', 'leg-1', 'leg-2', 'leg-2', 'leg-3', 'leg-3', 'leg-4'];
const secondBefore = ['alis-01', 'alis-02', 'alis-03', 'alis-08', 'alis-04', 'alis-05', 'alis-09'];
const eveningsBefore = ['fl-01', 'fl-02', 'fl-04', 'fl-05', 'fl-06', 'fl-08'];
const helgBefore = ['fl-09', 'fl-10', 'fl-12', 'fl-13', 'fl-14', 'fl-16'];

export function lillestromAbsences(month: Month): AbsenceText[] {
  const week = (doctor: string, number: number): AbsenceText => ({
    doctor,
    kind: 'ferie',
    from: mondayOfWeek(month, number),
    to: addDays(mondayOfWeek(month, number), 6),
  });
  const courseFrom = addDays(mondayOfWeek(month, 3), 1);
  return [
    twoYearsOut,
    week('fl-03', 1),
    week('fl-11', 2),
    week('fl-17', 3),
    week('fl-38', 2),
    week('fl-64', 1),
    week('leg-2', 2),
    week('alis-05', 1),
    ...['fl-20', 'fl-43', 'alis-08'].map((doctor) => ({
      doctor,
      kind: 'kurs' as const,
      from: courseFrom,
      to: addDays(courseFrom, 1),
    })),
  ];
}

export function lillestromWishes(month: Month): WishText[] {
  const saturday = (weekend: number): Pick<WishText, 'from' | 'to'> => ({
    from: saturdayOf(month, weekend),
    to: addDays(saturdayOf(month, weekend), 1),
  });
  const day = (week: number, weekday: number): Pick<WishText, 'from' | 'to'> => {
    const date = addDays(mondayOfWeek(month, week), weekday - 1);
    return { from: date, to: date };
  };
  return [
    { doctor: 'fl-01', kind: 'would-like', ...saturday(2), lines: ['HELG'], strength: 2 },
    { doctor: 'fl-07', kind: 'rather-not', ...saturday(1), strength: 2 },
    { doctor: 'fl-15', kind: 'would-like', ...day(2, 3), lines: ['KVELD'] },
    { doctor: 'fl-18', kind: 'cannot', ...saturday(3) },
    { doctor: 'fl-29', kind: 'rather-not', ...day(1, 5), part: 'kveld' },
    { doctor: 'fl-52', kind: 'cannot', ...day(2, 4) },
    { doctor: 'leg-1', kind: 'rather-not', ...saturday(2), part: 'natt' },
    { doctor: 'leg-4', kind: 'cannot', ...day(3, 1) },
    { doctor: 'alis-07', kind: 'would-like', ...saturday(1), part: 'natt', strength: 3 },
    { doctor: lis1Id(cohortOn(month.first), 2), kind: 'rather-not', ...day(2, 4), part: 'natt' },
  ];
}

/** The nights of the last seven days before the month, evenings and weekends of the last three. */
export function lillestromHistory(month: Month): HistoryText[] {
  const lines = lillestromLines(['frivillig']);
  const line = (wanted: string) => lines.find(({ id }) => id === wanted);
  return [
    ...workedBefore(month, line('NATT-1'), 7, employedBefore),
    ...workedBefore(month, line('NATT-2'), 7, secondBefore),
    ...workedBefore(month, line('KVELD'), 3, eveningsBefore),
    ...workedBefore(month, line('HELG'), 3, helgBefore),
  ];
}

/** Small, and 0 in sum over each group and measure. */
export const lillestromBalances: readonly BalanceText[] = [
  ...balanced('kveld', 'hours', { 'fl-02': 7, 'fl-19': -7 }),
  ...balanced('helg', 'helg', { 'fl-10': 1, 'fl-16': -1 }),
  ...balanced('helg', 'hours', { 'fl-10': 15, 'fl-16': -15 }),
  ...balanced('ansatt-natt', 'natt', { 'leg-1': 1, 'leg-5': -1 }),
  ...balanced('ansatt-natt', 'hours', { 'leg-1': 9, 'leg-5': -9 }),
  ...balanced('natt-2', 'natt', { 'alis-01': 1, 'alis-10': -1 }),
  ...balanced('natt-2', 'hours', { 'alis-01': 9, 'alis-10': -9 }),
];
