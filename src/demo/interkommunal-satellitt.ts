import { addDays, type LocalDate } from '../domain/time.js';
import type {
  AbsenceText,
  DoctorText,
  HistoryText,
  JobText,
  LineText,
  WishText,
} from '../domain/job/job-text.js';
import { mondayOfWeek, readMonth, saturdayOf, type Month } from './month-dates.js';
import { nightDemand } from './satellitt-demand.js';
import { mergedDoctors, satellittDoctors } from './satellitt-doctors.js';
import { dayLineId, dayPool, hostKommune, outerKommuner } from './satellitt-kommuner.js';
import {
  dayLine,
  hovedlegevaktLines,
  localNightId,
  localNightLine,
  satelliteLine,
} from './satellitt-lines.js';
import { balanced, workedBefore } from './worked-before.js';

/** With satellites; without them, with a night doctor in two outer kommuner instead; with satellites and the small district as a fifth kommune. */
export type SatellittVariant = 'satellitt' | 'uten-satellitt' | 'slått-sammen';

interface Arrangement {
  readonly name: string;
  readonly kommuner: readonly { readonly id: string; readonly name: string; readonly population: number }[];
  readonly lines: readonly LineText[];
  readonly doctors: readonly DoctorText[];
  readonly groups: NonNullable<JobText['fairnessGroups']>;
  readonly demand?: JobText['demand'];
}

/**
 * A legevakt of a host and three outer kommuner, where nurses man the satellites and the doctor of the hovedlegevakt meets patients there on
 * video: a job document of plain JSON values, the same for the same month. Kommuner and people are made up;
 * fixtures/interkommunal-satellitt/README.md says where each number comes from.
 *
 * @param month `yyyy-mm`, from 2025-01 on
 */
export function makeSatellittJob(month: string, variant: SatellittVariant = 'satellitt'): unknown {
  const dates = readMonth(month);
  const { name, kommuner, lines, doctors, groups, demand } = arrangementOf(variant, dates);
  const job: JobText = {
    version: 'vaktplan/job/1',
    legevakt: {
      id: variant === 'satellitt' ? 'interkommunal-satellitt' : `interkommunal-${variant}`,
      name,
      tariffArea: 'KS',
      kommuner: kommuner.map(({ id, name: called, population }) => ({ id, name: called, population })),
      vaktdistrikter: [
        { id: 'hele', name: 'Alle kommunene', kommuner: kommuner.map(({ id }) => id) },
        ...kommuner.map((kommune) => ({
          id: dayPool(kommune),
          name: kommune.name,
          kommuner: [kommune.id],
        })),
      ],
    },
    period: { from: dates.first, to: dates.last },
    lines: [...hovedlegevaktLines, ...lines, ...kommuner.map(dayLine)],
    doctors: [...doctors],
    fairnessGroups: [
      { id: 'kveld', name: 'Kveld og helg', lines: ['H1', 'H2'] },
      { id: 'natt', name: 'Natt', lines: ['H-NATT'] },
      { id: 'bakvakt', name: 'Bakvakt', lines: ['B-NATT'] },
      ...kommuner.map((kommune) => ({
        id: dayPool(kommune),
        name: `Dag i ${kommune.name}`,
        lines: [dayLineId(kommune)],
      })),
      ...groups,
    ],
    absences: absences(dates),
    wishes: wishes(dates),
    history: history(dates),
    balances: [
      ...balanced('kveld', 'hours', { 'elvs-02': 7, 'lauv-03': 7, 'elvs-08': -7, 'myrn-02': -7 }),
      ...balanced('kveld', 'helg', { 'elvs-05': 1, 'skar-01': -1 }),
      ...balanced('natt', 'natt', { 'ansatt-1': 1, 'ansatt-4': -1 }),
      ...balanced('bakvakt', 'natt', { 'lauv-01': 1, 'elvs-10': -1 }),
    ],
    ...(demand === undefined ? {} : { demand }),
    rules: {},
    solve: { seconds: 60, seed: 1 },
  };
  return job;
}

function arrangementOf(variant: SatellittVariant, month: Month): Arrangement {
  const own = [hostKommune, ...outerKommuner];
  const doctors = satellittDoctors(month);
  switch (variant) {
    case 'satellitt':
      return {
        name: 'Elvsund interkommunale legevakt',
        kommuner: own,
        lines: outerKommuner.map((kommune, index) => satelliteLine(kommune, index + 1)),
        doctors,
        groups: [],
      };
    case 'uten-satellitt': {
      const withNightDoctor = outerKommuner.slice(0, 2);
      return {
        name: 'Elvsund interkommunale legevakt uten satellitter',
        kommuner: own,
        lines: withNightDoctor.map(localNightLine),
        doctors: doctors.map((doctor) => ({
          ...doctor,
          groups: [
            ...(doctor.groups ?? []),
            ...withNightDoctor
              .filter((kommune) => doctor.pools?.includes(dayPool(kommune)) === true)
              .map(nightGroup),
          ],
        })),
        groups: withNightDoctor.map((kommune) => ({
          id: nightGroup(kommune),
          name: `Natt i ${kommune.name}`,
          lines: [localNightId(kommune)],
        })),
        demand: nightDemand(own, withNightDoctor),
      };
    }
    case 'slått-sammen': {
      const fjordbygd = { id: 'fjordbygd', name: 'Fjordbygd', population: 2_400 };
      return {
        name: 'Elvsund og Fjordbygd interkommunale legevakt',
        kommuner: [...own, fjordbygd],
        lines: [...outerKommuner, fjordbygd].map((kommune, index) => satelliteLine(kommune, index + 1)),
        doctors: [...doctors, ...mergedDoctors(month)],
        groups: [],
      };
    }
  }
}

function nightGroup({ id }: { readonly id: string }): string {
  return `natt-${id}`;
}

/** Nobody is ill or on permisjon, so that all 32 are available all month; the relief doctors work a week each for the neighbour. */
function absences(month: Month): AbsenceText[] {
  const week = (number: number) => ({
    from: mondayOfWeek(month, number),
    to: addDays(mondayOfWeek(month, number), 6),
  });
  const courseDay = addDays(mondayOfWeek(month, 2), 2);
  return [
    { doctor: 'elvs-03', kind: 'ferie', ...week(1) },
    { doctor: 'elvs-09', kind: 'ferie', ...week(3) },
    { doctor: 'lauv-04', kind: 'ferie', ...week(2) },
    { doctor: 'ansatt-2', kind: 'ferie', ...week(1) },
    ...['elvs-06', 'lauv-02', 'skar-03'].map((doctor) => ({
      doctor,
      kind: 'kurs' as const,
      from: courseDay,
      to: addDays(courseDay, 1),
    })),
    ...[1, 2, 3].map((number) => ({ doctor: `avløser-${number}`, kind: 'annet' as const, ...week(number) })),
  ];
}

function wishes(month: Month): WishText[] {
  const weekend = (number: number): { from: LocalDate; to: LocalDate } => ({
    from: saturdayOf(month, number),
    to: addDays(saturdayOf(month, number), 1),
  });
  const day = (week: number, weekday: number): { from: LocalDate; to: LocalDate } => {
    const date = addDays(mondayOfWeek(month, week), weekday - 1);
    return { from: date, to: date };
  };
  return [
    { doctor: 'elvs-01', kind: 'cannot', ...weekend(1) },
    { doctor: 'elvs-07', kind: 'rather-not', ...weekend(2), strength: 2 },
    { doctor: 'elvs-11', kind: 'would-like', ...day(2, 2), lines: ['H1'], strength: 2 },
    { doctor: 'lauv-05', kind: 'rather-not', ...day(1, 5), part: 'kveld' },
    { doctor: 'lauv-06', kind: 'would-like', ...weekend(3) },
    { doctor: 'myrn-01', kind: 'cannot', ...day(3, 4) },
    { doctor: 'myrn-04', kind: 'rather-not', ...weekend(1), strength: 3 },
    { doctor: 'skar-02', kind: 'would-like', ...day(1, 3), lines: ['B-NATT'] },
    { doctor: 'ansatt-3', kind: 'rather-not', ...weekend(2), part: 'natt', strength: 2 },
    { doctor: 'ansatt-5', kind: 'cannot', ...day(2, 3) },
  ];
}

/** Nights of the last seven days in blocks, evenings of the last three, bakvakt of the last two. */
function history(month: Month): HistoryText[] {
  const line = (wanted: string) => hovedlegevaktLines.find(({ id }) => id === wanted);
  const nights = ['ansatt-1', 'ansatt-1', 'ansatt-2', 'ansatt-2', 'ansatt-3', 'ansatt-3', 'ansatt-4'];
  return [
    ...workedBefore(month, line('H-NATT'), 7, nights),
    ...workedBefore(month, line('H1'), 3, ['elvs-02', 'lauv-03', 'elvs-05']),
    ...workedBefore(month, line('H2'), 3, ['myrn-03', 'elvs-04', 'avløser-1']),
    ...workedBefore(month, line('B-NATT'), 2, ['lauv-01', 'elvs-09']),
  ];
}
