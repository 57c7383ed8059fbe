import { coursesLacking } from '../../../src/domain/courses.js';
import { figuresOf } from '../../../src/jobs/comparison/figures.js';
import type { Problem } from '../../../src/domain/problem.js';
import { heldVakter, type Roster } from '../../../src/domain/roster.js';
import { mondayOf } from '../../../src/domain/time.js';
import type { Duty, Vakt } from '../../../src/domain/vakt.js';
import { reportPresence } from '../../../src/reports/presence-weeks.js';
import type { Report } from '../../../src/reports/report.js';
import {
  reportStaffingNorm,
  type FrequencyGap,
  type HoursGap,
  type NormGap,
} from '../../../src/reports/staffing-norm.js';
import type { ActiveRule } from '../../../src/rules/active-rules.js';
import { measureExemptions } from './exemptions.js';
import { exemptionFigure, rosterFigure, type ExpectedFigure, type RosterFigure } from './expected-answer.js';
import {
  consultationsAYear,
  doctorDaysAway,
  doctorsOf,
  doctorsOn,
  hoursAboveLimit,
  hoursWithoutDoctor,
  satellites,
  utilisation,
} from './workload.js';

type Of<Kind extends ExpectedFigure['of']> = Extract<ExpectedFigure, { of: Kind }>;

export interface ReadJob {
  readonly problem: Problem;
  readonly rules: readonly ActiveRule[];
}

/** Nobody has a vakt yet. */
const emptyRoster = (problem: Problem): Roster => ({ problem, assignments: new Map() });

export function measureDemand({ problem }: ReadJob, { figure, category }: Of<'demand'>): number {
  const doctors = problem.doctors.filter((doctor) => category === undefined || doctor.category === category);
  return demandMeasures[figure]({ ...problem, doctors });
}

const demandMeasures: Readonly<Record<Of<'demand'>['figure'], (problem: Problem) => number>> = {
  vakter: (problem) => askedOf(problem).length,
  'doctor-hours': (problem) => hours(askedOf(problem)),
  'bakvakt-hours': (problem) => hours(askedOf(problem).filter(({ kind }) => kind === 'bakvakt')),
  'present-doctor-hours': (problem) => planned(problem).presentDoctorHours,
  'hours-with-two': (problem) => planned(problem).twoOrMoreHours,
  'hours-with-one': (problem) => planned(problem).singleHours,
  'hours-with-none': (problem) => planned(problem).noneHours,
  doctors: (problem) => doctorsOf(problem).length,
  'vakter-open': vakterOpen,
  'doctors-alone': (problem) =>
    doctorsOf(problem).filter(
      (doctor) =>
        problem.competence(doctor, problem.job.period.from).solo &&
        coursesLacking(doctor.competence, problem.job.period.from, null).length === 0,
    ).length,
  'doctors-on': doctorsOn,
  'doctor-hours-of-each-on': (problem) => hours(askedOf(problem)) / doctorsOn(problem),
  'doctor-days-away': doctorDaysAway,
  'hours-of-a-vakt': (problem) => hours(askedOf(problem)) / askedOf(problem).length,
  satellites,
  utilisation,
  'hours-above-limit': hoursAboveLimit,
  'hours-with-demand-and-no-doctor': hoursWithoutDoctor,
  'consultations-a-year': consultationsAYear,
};

function vakterOpen(problem: Problem): number {
  const pools = new Set(problem.doctors.flatMap((doctor) => doctor.pools));
  return askedOf(problem).filter(({ line }) => line.pools.some((pool) => pools.has(pool))).length;
}

function askedOf({ vakter }: Problem): Vakt[] {
  return vakter.filter(({ requirement }) => requirement === 'minimum');
}

function planned(problem: Problem) {
  return reportPresence(emptyRoster(problem)).period.plan;
}

export function measureNorm({ problem, rules }: ReadJob, { figure, district }: Of<'norm'>): number {
  const { districts } = reportStaffingNorm(emptyRoster(problem), rules);
  const own = districts.filter((each) => district === undefined || each.district === district);
  const [only] = own;
  if (only === undefined || own.length > 1)
    throw new Error(`Name one of the districts ${districts.map((each) => each.district).join(', ')}.`);
  return normMeasures[figure](only);
}

const normMeasures: Readonly<Record<Of<'norm'>['figure'], (gap: NormGap) => number>> = {
  population: ({ population }) => population,
  'n-wanted': ({ primary }) => primary.wanted,
  'n-wanted-combined': (gap) => combined(gap).wanted,
  frequency: ({ primary }) => frequency(primary),
  'frequency-combined': (gap) => frequency(combined(gap)),
  'missing-doctors': ({ primary }) => primary.missingDoctors,
  'missing-doctors-combined': (gap) => combined(gap).missingDoctors,
  'doctors-wanted': ({ primary }) => primary.found.doctors + primary.missingDoctors,
  'hours-without-two-doctors': (gap) => missing(gap, 'always-two-doctors'),
  'hours-without-two-doctors-until-23': (gap) => missing(gap, 'two-doctors-until-23'),
  'hours-without-bakvakt-after-23': (gap) => missing(gap, 'bakvakt-after-23'),
};

function combined({ combined: gap }: NormGap): FrequencyGap {
  return known(gap, 'The table asks no frequency with bakvakt of this district.');
}

function frequency({ found }: FrequencyGap): number {
  return known(found.frequency, 'There are no vakter, so no frequency.');
}

function missing({ hours: gaps }: NormGap, what: HoursGap['what']): number {
  const gap = gaps.find((each) => each.what === what);
  return known(gap?.missingHoursInPlan, `The table does not ask for ${what} of this district.`);
}

export interface PlannedMonth {
  readonly roster: Roster;
  readonly report: Report;
}

export function measureRoster({ roster, report }: PlannedMonth, expected: Of<'roster'>): number {
  const { figure, lines, week, category } = expected;
  const named = rosterFigure.safeParse(figure);
  if (named.success) return rosterMeasures[named.data](partOf(roster, lines, week), category);
  if ([lines, week, category].some((narrower) => narrower !== undefined))
    throw new Error(`${figure} is a figure of all lines, weeks and doctors.`);
  const exempt = exemptionFigure.safeParse(figure);
  if (exempt.success) return measureExemptions(report, exempt.data);
  const value = figuresOf([report]).find(({ id }) => id === figure)?.values[0];
  return known(value, `The report of a roster has no figure ${figure}.`);
}

interface Part {
  readonly asked: readonly Vakt[];
  readonly held: readonly { readonly doctorId: string; readonly category: string; readonly vakt: Vakt }[];
}

function partOf(
  { problem, assignments }: Roster,
  lines: readonly string[] | undefined,
  week: string | undefined,
): Part {
  const isAsked = ({ lineId, date }: Vakt): boolean =>
    (lines?.includes(lineId) ?? true) && (week === undefined || mondayOf(date) === week);
  return {
    asked: askedOf(problem).filter(isAsked),
    held: heldVakter({ problem, assignments })
      .filter(({ vakt }) => isAsked(vakt))
      .map((each) => ({ ...each, category: problem.doctorById.get(each.doctorId)?.category ?? '' })),
  };
}

const rosterMeasures: Readonly<Record<RosterFigure, (part: Part, category: string | undefined) => number>> = {
  unfilled: ({ asked, held }) => {
    const filled = new Set(held.map(({ vakt }) => vakt.id));
    return asked.filter(({ id }) => !filled.has(id)).length;
  },
  'vakter-held': (part, category) => heldBy(part, category).length,
  'hours-held': (part, category) => hours(heldBy(part, category).map(({ vakt }) => vakt)),
  'doctors-with-vakt': (part, category) => countByDoctor(heldBy(part, category)).size,
  'most-vakter-of-one-doctor': (part, category) =>
    Math.max(0, ...countByDoctor(heldBy(part, category)).values()),
};

function heldBy({ held }: Part, category: string | undefined): Part['held'] {
  return held.filter((each) => category === undefined || each.category === category);
}

function countByDoctor(held: Part['held']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { doctorId } of held) counts.set(doctorId, (counts.get(doctorId) ?? 0) + 1);
  return counts;
}

function hours(duties: readonly Pick<Duty, 'start' | 'end'>[]): number {
  return duties.reduce((sum, { start, end }) => sum + end - start, 0) / 60;
}

function known<Value>(value: Value | null | undefined, otherwise: string): Value {
  if (value === null || value === undefined) throw new Error(otherwise);
  return value;
}
