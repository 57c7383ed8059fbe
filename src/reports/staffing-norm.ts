import { isHelligdag } from '../domain/calendar/helligdager.js';
import { districtsOf, type District } from '../domain/districts.js';
import { cutIntoPieces } from '../domain/pieces.js';
import { isCombinedLine, isPrimaryLine, missingDays, sharedLines } from '../domain/pool-frequency.js';
import type { Problem } from '../domain/problem.js';
import { heldVakter, type Roster } from '../domain/roster.js';
import { normFor, normSource, normStrength, type NormRow } from '../domain/staffing-norm-table.js';
import {
  addDays,
  instantAt,
  isoWeekday,
  overlapMinutes,
  startOfDate,
  type EpochMinute,
  type Span,
} from '../domain/time.js';
import type { Duty, Vaktlinje } from '../domain/vakt.js';
import type { ActiveRule } from '../rules/active-rules.js';
import type { LegalSource } from '../rules/rule.js';
import { wantedBefore, workedBefore } from './days-before.js';
import { hoursOf } from './hours.js';
import { categoriesLeftOut, frequencyOf, type PoolFrequency } from './pool-frequency.js';

/** The advisory staffing table against one vaktdistrikt. */
export interface NormGap {
  readonly district: string;
  readonly name: string;
  readonly population: number;
  /** Lines of the district; frequencies are of these. */
  readonly lines: readonly string[];
  readonly row: NormRow;
  readonly primary: FrequencyGap;
  /** Null where the table asks nothing. */
  readonly combined: FrequencyGap | null;
  /** Of these and of lines that serve its kommuner among others. */
  readonly hours: readonly HoursGap[];
}

export interface FrequencyGap {
  /** N of the table: F shall be at least this. */
  readonly wanted: number;
  readonly found: PoolFrequency;
  /** Null where there are no vakter. */
  readonly isKept: boolean | null;
  /** Doctors available every day that F lacks; 0 where it is kept. */
  readonly missingDoctors: number;
}

export interface HoursGap {
  readonly what: 'bakvakt' | 'bakvakt-after-23' | 'two-doctors-until-23' | 'always-two-doctors';
  /** Hours of the period in which the table asks for it. */
  readonly askedHours: number;
  /**
   * Of these, hours that lack it in the plan's minimum seats, and in the roster. A vakt that reaches in from before the period lacks nobody
   * where history does not say who had it.
   */
  readonly missingHoursInPlan: number;
  readonly missingHoursInRoster: number;
}

export interface StaffingNorm {
  readonly source: LegalSource;
  readonly strength: typeof normStrength;
  readonly districts: readonly NormGap[];
}

/** Compares each vaktdistrikt that has a vaktlinje beside dagberedskap with its row. */
export function reportStaffingNorm(roster: Roster, rules: readonly ActiveRule[]): StaffingNorm {
  return {
    source: normSource,
    strength: normStrength,
    districts: districtsOf(roster.problem).map((district) => gapOf(roster, rules, district)),
  };
}

function gapOf(roster: Roster, rules: readonly ActiveRule[], district: District): NormGap {
  const { id, name, population, lines, serving } = district;
  const row = normFor(population);
  const leftOut = categoriesLeftOut(rules);
  const shared = sharedLines(roster.problem, lines, leftOut);
  const primary = frequencyOf(roster, 'primary', shared.filter(isPrimaryLine), leftOut);
  const combined = frequencyOf(roster, 'combined', shared.filter(isCombinedLine), leftOut);
  return {
    district: id,
    name,
    population,
    lines: lines.map((line) => line.id),
    row,
    primary: frequencyGap(roster.problem, row.primaryFrequency, primary),
    combined:
      row.combinedFrequency === null ? null : frequencyGap(roster.problem, row.combinedFrequency, combined),
    hours: hoursGaps(roster, serving, row),
  };
}

function frequencyGap({ dates }: Problem, wanted: number, found: PoolFrequency): FrequencyGap {
  const missing = missingDays(found, found.vakter, wanted);
  return {
    wanted,
    found,
    isKept: found.vakter === 0 ? null : missing === 0,
    missingDoctors: Math.ceil(missing / dates.length),
  };
}

function hoursGaps(roster: Roster, lines: readonly Vaktlinje[], row: NormRow): HoursGap[] {
  const { problem } = roster;
  const isOwn = ({ lineId }: Duty): boolean => lines.some(({ id }) => id === lineId);
  const before = workedBefore(problem).map(({ duty }) => duty);
  const wanted = wantedBefore(problem);
  const unknown = wanted.filter(
    (vakt) => isOwn(vakt) && !before.some((duty) => overlapMinutes(duty, vakt) > 0),
  );
  const plan = [...wanted, ...problem.vakter.filter(({ requirement }) => requirement === 'minimum')].filter(
    isOwn,
  );
  const worked = [...before, ...unknown, ...heldVakter(roster).map(({ vakt }) => vakt)].filter(isOwn);
  const isBakvakt = ({ kind }: Duty): boolean => kind === 'bakvakt';
  const isPresent = ({ countsAsPresent }: Duty): boolean => countsAsPresent;
  const gap = (
    what: HoursGap['what'],
    spans: readonly Span[],
    wanted: number,
    counts: (duty: Duty) => boolean,
  ): HoursGap => ({
    what,
    askedHours: hoursOf(spans.reduce((total, { start, end }) => total + end - start, 0)),
    missingHoursInPlan: missingHours(spans, plan.filter(counts), wanted),
    missingHoursInRoster: missingHours(spans, worked.filter(counts), wanted),
  });
  const { dates } = problem;
  return [
    ...(row.bakvakt === true ? [gap('bakvakt', dates.flatMap(outOfOffice), 1, isBakvakt)] : []),
    ...(row.bakvaktAfter23 === true ? [gap('bakvakt-after-23', dates.flatMap(after23), 1, isBakvakt)] : []),
    ...(row.twoDoctorsUntil23 === true
      ? [gap('two-doctors-until-23', dates.flatMap(until23), 2, isPresent)]
      : []),
    ...(row.alwaysTwoDoctors === true ? [gap('always-two-doctors', dates.map(wholeDay), 2, isPresent)] : []),
  ];
}

function missingHours(spans: readonly Span[], duties: readonly Duty[], wanted: number): number {
  const minutes = spans.map((span) => {
    const within = duties
      .filter((duty) => overlapMinutes(duty, span) > 0)
      .map(({ start, end }) => ({
        start: Math.max(start, span.start) as EpochMinute,
        end: Math.min(end, span.end) as EpochMinute,
      }));
    const enough = cutIntoPieces(within)
      .filter(({ covering }) => covering.length >= wanted)
      .reduce((total, { start, end }) => total + end - start, 0);
    return span.end - span.start - enough;
  });
  return hoursOf(minutes.reduce((total, each) => total + each, 0));
}

type LocalDate = Problem['dates'][number];

function wholeDay(date: LocalDate): Span {
  return { start: startOfDate(date), end: startOfDate(addDays(date, 1)) };
}

function isWorkingDay(date: LocalDate): boolean {
  return isoWeekday(date) <= 5 && !isHelligdag(date);
}

/** All but 08-16 on working days. */
function outOfOffice(date: LocalDate): Span[] {
  const { start, end } = wholeDay(date);
  if (!isWorkingDay(date)) return [{ start, end }];
  return [
    { start, end: instantAt(date, 8 * 60) },
    { start: instantAt(date, 16 * 60), end },
  ];
}

/** 23-08 by the clock: 00-08 and 23-24 of each date. */
function after23(date: LocalDate): Span[] {
  const { start, end } = wholeDay(date);
  return [
    { start, end: instantAt(date, 8 * 60) },
    { start: instantAt(date, 23 * 60), end },
  ];
}

/** Out of office hours from 08 until 23. */
function until23(date: LocalDate): Span[] {
  return [{ start: instantAt(date, (isWorkingDay(date) ? 16 : 8) * 60), end: instantAt(date, 23 * 60) }];
}
