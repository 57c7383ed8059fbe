import { makeRandom, randomIndex, shuffle } from '../../../solver/search/random.js';
import type {
  AbsenceText,
  DoctorText,
  HistoryText,
  JobText,
  WishText,
} from '../../../src/domain/job/job-text.js';
import { mondayOfWeek, readMonth, saturdayOf, type Month } from '../../../src/demo/month-dates.js';
import { balanced, workedBefore } from '../../../src/demo/worked-before.js';
import { addDays } from '../../../src/domain/time.js';
import { osloDoctors } from './oslo-doctors.js';
import { osloLines } from './oslo-lines.js';

/** Draws from the doctors without putting back. */
type Draw = (count: number, ofPool?: string) => readonly DoctorText[];

/**
 * A month of a legevakt as large as that of Oslo: 200 doctors, more than 500 vakter, every rule as it is by default. Everything is made up. The
 * seed decides who is away, is exempt, has worked before and wishes what; the same month and seed give the same document.
 *
 * @param month `yyyy-mm`, from 2025-01 on
 */
export function makeOsloJob(month: string, seed = 1): JobText {
  const dates = readMonth(month);
  const random = makeRandom(seed);
  const everybody = osloDoctors(dates);
  const draw: Draw = (count, pool) =>
    shuffle(
      everybody.filter(({ pools }) => pool === undefined || pools?.includes(pool) === true),
      random,
    ).slice(0, count);
  const doctors = withFritak(everybody, dates, draw);
  return {
    version: 'vaktplan/job/1',
    legevakt: {
      id: 'oslo',
      name: 'En legevakt på størrelse med Oslos',
      tariffArea: 'Oslo',
      kommuner: [{ id: 'oslo', name: 'Oslo', population: 720_000 }],
    },
    period: { from: dates.first, to: dates.last },
    lines: osloLines,
    doctors,
    fairnessGroups: [
      { id: 'kveld', name: 'Kvelder', lines: ['KVELD', 'TLF'], base: 'localShare' },
      { id: 'helg', name: 'Helg og helligdag', lines: ['HELG'], base: 'localShare' },
      { id: 'dag', name: 'Dag', lines: ['DAG', 'BIL-DAG'], base: 'stilling' },
      { id: 'natt', name: 'Nattleger', lines: ['NATT-1', 'TLF-NATT', 'BIL-NATT'], base: 'stilling' },
      { id: 'utdanning', name: 'ALIS og LIS1', lines: ['NATT-2', 'BIL'] },
      { id: 'bakvakt', name: 'Bakvakt', lines: ['BAKVAKT'] },
    ],
    absences: absences(dates, draw),
    wishes: wishes(dates, draw, (count) => randomIndex(random, count)),
    history: history(dates, draw),
    balances: [
      ...carried('kveld', 'hours', 7, draw(8, 'fastlege')),
      ...carried('helg', 'helg', 1, draw(8, 'fastlege')),
      ...carried('natt', 'natt', 1, draw(6, 'nattlege')),
    ],
    rules: {},
    solve: { seconds: 600, seed: 1 },
  };
}

/** Eight are exempt for their age, two on parental leave, four from nights and two from weekends for their health. */
function withFritak(doctors: readonly DoctorText[], { first }: Month, draw: Draw): DoctorText[] {
  const exempt = new Map<string, NonNullable<DoctorText['fritak']>>();
  const grant = (chosen: readonly DoctorText[], fritak: NonNullable<DoctorText['fritak']>[number]): void => {
    for (const { id } of chosen) exempt.set(id, [fritak]);
  };
  grant(draw(8, 'fastlege'), { class: 'alder', from: '2024-09-01' });
  grant(draw(2, 'fastlege'), { class: 'graviditet', from: addDays(first, 10) });
  grant(draw(4, 'alis'), { class: 'helse', scope: 'natt', from: '2024-11-01' });
  grant(draw(2, 'vikar'), { class: 'helse', scope: 'helg', from: '2024-11-01' });
  return doctors.map((doctor) => ({ ...doctor, fritak: exempt.get(doctor.id) ?? [] }));
}

function absences(month: Month, draw: Draw): AbsenceText[] {
  const weeks = [1, 2, 3].flatMap((week) =>
    draw(10).map(({ id }): AbsenceText => ({
      doctor: id,
      kind: 'ferie',
      from: mondayOfWeek(month, week),
      to: addDays(mondayOfWeek(month, week), 6),
    })),
  );
  const course = addDays(mondayOfWeek(month, 2), 2);
  return [
    ...weeks,
    ...draw(8).map(({ id }): AbsenceText => ({
      doctor: id,
      kind: 'kurs',
      from: course,
      to: addDays(course, 1),
    })),
    ...draw(6).map(({ id }): AbsenceText => ({
      doctor: id,
      kind: 'sykdom',
      from: month.first,
      to: addDays(month.first, 8),
    })),
  ];
}

/** A third of the doctors wish something: a weekday or a weekend, mildly or strongly. */
function wishes(month: Month, draw: Draw, below: (count: number) => number): WishText[] {
  return draw(66).map(({ id }): WishText => {
    const week = 1 + below(3);
    const isWeekend = below(2) === 0;
    const from = isWeekend ? saturdayOf(month, week) : addDays(mondayOfWeek(month, week), below(5));
    const kind = (['cannot', 'rather-not', 'would-like'] as const)[below(3)] ?? 'cannot';
    return {
      doctor: id,
      kind,
      from,
      to: isWeekend ? addDays(from, 1) : from,
      strength: 1 + below(3),
    };
  });
}

/** The last three days before the month, one vakt each. */
function history(month: Month, draw: Draw): HistoryText[] {
  let free = draw(200);
  return osloLines
    .filter(({ id }) => ['BAKVAKT', 'NATT-1', 'NATT-2', 'KVELD', 'HELG'].includes(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((line) => {
      const doctors = free.filter(({ pools }) => pools?.includes(line.pools[0] ?? '')).map(({ id }) => id);
      const worked = workedBefore(month, line, 3, doctors);
      const busy = new Set(worked.map(({ doctor }) => doctor));
      free = free.filter(({ id }) => !busy.has(id));
      return worked;
    });
}

/** Half of them owe what the others have had too much. */
function carried(
  group: string,
  measure: 'hours' | 'helg' | 'natt',
  amount: number,
  doctors: readonly DoctorText[],
): ReturnType<typeof balanced> {
  const amounts = doctors.map(({ id }, index) => [id, index % 2 === 0 ? amount : -amount] as const);
  return balanced(group, measure, Object.fromEntries(amounts));
}
