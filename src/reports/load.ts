import { countDaysAvailable } from '../domain/days-available.js';
import { isFredagskveld, isOnHelligdag, measureOf } from '../domain/fairness.js';
import { isHelg, isNatt, type Doctor, type PostDay } from '../domain/doctor.js';
import type { DoctorCategory } from '../domain/job/doctor.js';
import { isDisplacedBy, isLostAfter } from '../domain/post-release.js';
import type { Problem } from '../domain/problem.js';
import { dutiesByDoctor, type Roster } from '../domain/roster.js';
import { addDays, mondayOf, toIso, type LocalDate } from '../domain/time.js';
import type { Duty } from '../domain/vakt.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { hjemmevaktWeightOf } from './fair-share-report.js';
import { hoursOf, round } from './hours.js';

/** What the roster asks of one doctor. Vakter are counted where they start. */
export interface DoctorLoad {
  readonly doctor: string;
  readonly category: DoctorCategory;
  readonly vakter: number;
  readonly vakterByLine: Readonly<Record<string, number>>;
  /** At the station or in its car. */
  readonly presentHours: number;
  readonly hjemmevaktHours: number;
  readonly bakvaktHours: number;
  /** Dagberedskap, video, telefon. */
  readonly otherHours: number;
  /** Present hours plus the others by their weight. */
  readonly weightedHours: number;
  /** Vakter with at least three hours between 00 and 06. */
  readonly netter: number;
  /** Vakter with at least three hours between Saturday 00 and Monday 00, and the number of weekends that they touch. */
  readonly helgVakter: number;
  readonly weekends: number;
  readonly fredagskvelder: number;
  readonly helligdagVakter: number;
  /** Between two vakter that count as work, history included; null where there are no two. */
  readonly shortestRestMinutes: number | null;
  /** Nights in a row that reach into the period. */
  readonly longestNightRun: number;
  /** Posts that fall away after a night. */
  readonly lostPosts: readonly LostPost[];
  /** Dates in the scheme without permisjon, sickness or a full fritak. */
  readonly daysAvailable: number;
  /** N of "1 in N": days available / vakter; null without vakter. */
  readonly oneInN: number | null;
}

export interface LostPost {
  readonly date: LocalDate;
  readonly kind: PostDay['kind'];
  readonly from: string;
  readonly hours: number;
}

/** Every doctor of the job, also those without a vakt, in the job's order. */
export function reportLoad(roster: Roster, rules: readonly ActiveRule[]): DoctorLoad[] {
  const duties = dutiesByDoctor(roster);
  const weight = hjemmevaktWeightOf(rules);
  return roster.problem.doctors.map((doctor) =>
    loadOf(roster.problem, doctor, duties.get(doctor.id) ?? [], weight),
  );
}

function loadOf(
  problem: Problem,
  doctor: Doctor,
  duties: readonly Duty[],
  hjemmevaktWeight: number,
): DoctorLoad {
  const own = duties.filter(({ id }) => problem.vaktById.has(id));
  const count = (counts: (duty: Duty) => boolean): number => own.filter(counts).length;
  const hours = (counts: (duty: Duty) => boolean): number =>
    hoursOf(own.filter(counts).reduce((total, { start, end }) => total + end - start, 0));
  const atHome = (duty: Duty): boolean => !duty.countsAsPresent && duty.kind === 'hjemmevakt';
  const asBakvakt = (duty: Duty): boolean => !duty.countsAsPresent && duty.kind === 'bakvakt';
  const daysAvailable = countDaysAvailable(problem, doctor);
  return {
    doctor: doctor.id,
    category: doctor.category,
    vakter: own.length,
    vakterByLine: countByLine(own),
    presentHours: hours(({ countsAsPresent }) => countsAsPresent),
    hjemmevaktHours: hours(atHome),
    bakvaktHours: hours(asBakvakt),
    otherHours: hours((duty) => !duty.countsAsPresent && !atHome(duty) && !asBakvakt(duty)),
    weightedHours: round(own.reduce((total, duty) => total + measureOf('hours', duty, hjemmevaktWeight), 0)),
    netter: count(isNatt),
    helgVakter: count(isHelg),
    weekends: new Set(own.filter(isHelg).map(({ date }) => mondayOf(date))).size,
    fredagskvelder: count(isFredagskveld),
    helligdagVakter: count(isOnHelligdag),
    shortestRestMinutes: shortestRest(problem, duties),
    longestNightRun: longestNightRun(problem, duties),
    lostPosts: lostPosts(problem, doctor, duties),
    daysAvailable,
    oneInN: own.length === 0 ? null : round(daysAvailable / own.length),
  };
}

function countByLine(own: readonly Duty[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { lineId } of own) if (lineId !== undefined) counts[lineId] = (counts[lineId] ?? 0) + 1;
  return counts;
}

/** Touching and overlapping vakter are one; only a rest that ends with a vakt of the period counts. */
function shortestRest(problem: Problem, duties: readonly Duty[]): number | null {
  const working = duties.filter(({ countsAsWork }) => countsAsWork).sort((a, b) => a.start - b.start);
  let shortest: number | null = null;
  let workedTo: number | undefined;
  for (const { id, start, end } of working) {
    const rest = workedTo === undefined ? 0 : start - workedTo;
    if (rest > 0 && problem.vaktById.has(id)) shortest = Math.min(shortest ?? rest, rest);
    workedTo = Math.max(workedTo ?? end, end);
  }
  return shortest;
}

function longestNightRun({ job }: Problem, duties: readonly Duty[]): number {
  const nights = [...new Set(duties.filter(isNatt).map(({ date }) => date))].sort();
  let longest = 0;
  let run = 0;
  let previous: LocalDate | undefined;
  for (const date of nights) {
    run = previous !== undefined && addDays(previous, 1) === date ? run + 1 : 1;
    if (date >= job.period.from) longest = Math.max(longest, run);
    previous = date;
  }
  return longest;
}

function lostPosts({ postRelease, vaktById }: Problem, doctor: Doctor, duties: readonly Duty[]): LostPost[] {
  const own = duties.filter(({ id }) => vaktById.has(id));
  return doctor.postDays
    .filter(
      (post) =>
        own.some((duty) => isLostAfter(postRelease, duty, post)) &&
        !duties.some((duty) => isDisplacedBy(duty, post)),
    )
    .map(({ date, kind, start, end }) => ({ date, kind, from: toIso(start), hours: hoursOf(end - start) }));
}
