import { addDays, fromIso } from '../domain/time.js';
import type { AbsenceText, BalanceText, HistoryText, JobText, WishText } from '../domain/job/job-text.js';
import { datesOnWeekday, mondayOfWeek, saturdayOf, type Month } from './month-dates.js';
import { allMossIds } from './moss-fastleger.js';
import { mossLines } from './moss-lines.js';
import { balanced, workedBefore } from './worked-before.js';

/** In these months the allmennlegeutvalg of Moss meets, on the evening of the second Tuesday; all its fastleger have to come. */
const meetingMonths = ['03', '10'];
/** Who had the car (day, night, day ...) and the nights of the last seven days, in blocks of two. */
const carBefore = ['01 05', '01 05', '02 06', '02 06', '03 07', '03 07', '04 08']
  .flatMap((day) => day.split(' '))
  .map((number) => `leg-${number}`);
const nightsBefore = ['04', '04', '09', '09', '10', '10', '02'].map((number) => `leg-${number}`);
const eveningsBefore = ['moss-05', 'vestby-03', 'vikar-1', 'moss-17', 'rade-02', 'moss-41'];
/** A night of 13 hours on the car, at the end of summer time, is longer than the employed may work. */
const carReserve = 'vikar-6';
const mostNightMinutes = 12.5 * 60;

export function mossAbsences(month: Month): AbsenceText[] {
  const week = (doctor: string, number: number): AbsenceText => ({
    doctor,
    kind: 'ferie',
    from: mondayOfWeek(month, number),
    to: addDays(mondayOfWeek(month, number), 6),
  });
  const courseFrom = addDays(mondayOfWeek(month, 2), 3);
  return [
    week('moss-09', 1),
    week('moss-22', 2),
    week('moss-36', 3),
    week('rade-05', 2),
    week('vestby-11', 3),
    week('leg-03', 1),
    week('leg-08', 3),
    week('vikar-2', 2),
    ...['moss-28', 'moss-52', 'valer-04'].map((doctor) => ({
      doctor,
      kind: 'kurs' as const,
      from: courseFrom,
      to: addDays(courseFrom, 1),
    })),
    { doctor: 'moss-45', kind: 'sykdom', from: addDays(month.first, -4), to: addDays(month.first, 8) },
    ...meeting(month),
  ];
}

export function mossWishes(month: Month): WishText[] {
  const saturday = (weekend: number): Pick<WishText, 'from' | 'to'> => ({
    from: saturdayOf(month, weekend),
    to: addDays(saturdayOf(month, weekend), 1),
  });
  const day = (week: number, weekday: number): Pick<WishText, 'from' | 'to'> => {
    const date = addDays(mondayOfWeek(month, week), weekday - 1);
    return { from: date, to: date };
  };
  return [
    { doctor: 'moss-02', kind: 'rather-not', ...saturday(1), strength: 2 },
    { doctor: 'moss-18', kind: 'would-like', ...saturday(2), lines: ['S-HELG'], strength: 2 },
    { doctor: 'moss-30', kind: 'cannot', ...day(1, 4) },
    { doctor: 'vestby-07', kind: 'cannot', ...saturday(3) },
    { doctor: 'valer-02', kind: 'rather-not', ...day(2, 5), part: 'kveld' },
    { doctor: 'vikar-1', kind: 'would-like', ...saturday(1), strength: 2 },
    { doctor: 'leg-01', kind: 'rather-not', ...saturday(2), strength: 2 },
    { doctor: 'leg-05', kind: 'would-like', ...day(2, 3), lines: ['S-DAG'] },
    { doctor: 'leg-09', kind: 'cannot', ...day(3, 2) },
  ];
}

/** The car and the nights of the last seven days before the month, evenings and weekends of the last three. */
export function mossHistory(month: Month): HistoryText[] {
  const lines = mossLines('employed');
  const line = (wanted: string) => lines.find(({ id }) => id === wanted);
  const car = workedBefore(month, line('BIL'), 7, carBefore).map((vakt) =>
    fromIso(vakt.end) - fromIso(vakt.start) > mostNightMinutes ? { ...vakt, doctor: carReserve } : vakt,
  );
  return [
    ...car,
    ...workedBefore(month, line('S-NATT'), 7, nightsBefore),
    ...workedBefore(month, line('S-KVELD'), 3, eveningsBefore),
    ...workedBefore(month, line('S-HELG'), 3, [
      'moss-12',
      'vestby-09',
      'vikar-3',
      'moss-26',
      'valer-06',
      'moss-07',
    ]),
  ];
}

/** Small, and 0 in sum over each group and measure. */
export const mossBalances: readonly BalanceText[] = [
  ...balanced('kveld', 'hours', { 'moss-05': 7, 'vestby-03': -7 }),
  ...balanced('helg', 'helg', { 'moss-12': 1, 'moss-19': -1 }),
  ...balanced('helg', 'hours', { 'moss-12': 15, 'moss-19': -15 }),
  ...balanced('natt', 'natt', { 'leg-05': 1, 'leg-02': -1 }),
  ...balanced('natt', 'hours', { 'leg-05': 9, 'leg-02': -9 }),
  ...balanced('bil-ansatt', 'helg', { 'leg-03': 1, 'leg-10': -1 }),
];

export const mossGroups: NonNullable<JobText['fairnessGroups']> = [
  { id: 'kveld', name: 'Kvelder', lines: ['S-KVELD'], base: 'localShare' },
  { id: 'helg', name: 'Helg og helligdag', lines: ['S-HELG'], base: 'localShare' },
];

function meeting(month: Month): AbsenceText[] {
  const date = datesOnWeekday(month, 2)[1];
  if (date === undefined || !meetingMonths.includes(month.first.slice(5, 7))) return [];
  return allMossIds.map((doctor) => ({ doctor, kind: 'annet', from: date, to: date }));
}
