import { isNatt } from '../../domain/doctor.js';
import type { DoctorText, LineText } from '../../domain/job/job-text.js';
import { kindOfLevel } from '../../domain/objective-levels.js';
import { fromIso, type Span } from '../../domain/time.js';
import type { VaktCoverage } from '../../reports/coverage.js';
import { round } from '../../reports/hours.js';
import { bestPossible, type TierReport } from '../../reports/tier-proof.js';
import type { ComparedResult } from '../comparison/compared-result.js';
import { isOfNorm } from '../comparison/norm-figures.js';
import type { StoredReport } from '../roster-report.js';

/** A result, and who may have which vakter. */
export interface BoundedResult extends Pick<ComparedResult, 'report' | 'settings'> {
  readonly job: {
    readonly lines: readonly Pick<LineText, 'id' | 'pools'>[];
    readonly doctors: readonly Pick<DoctorText, 'id' | 'pools'>[];
  };
}

/** What is proven of one figure of the roster that is best in the order of the tiers; null where nothing is. */
type BoundOf = (result: BoundedResult, value: number | null) => number | null;

const bounds: Readonly<Record<string, BoundOf>> = {
  unfilled: ({ report }) => leastUnfilled(report),
  // Nothing is less than none.
  'rest-overrides': (_, value) => (value === null ? null : 0),
  'netter-most': leastMostNetter,
  'netter-mean': leastMeanNetter,
  'one-in-n-least': mostOneInN,
  // A matter of the job: every roster has it.
  'frequency-primary': (_, value) => value,
};

/** @param value of the figure in the roster of the report */
export function boundOf(figure: string, result: BoundedResult, value: number | null): number | null {
  return isOfNorm(figure) ? value : (bounds[figure]?.(result, value) ?? null);
}

/**
 * No longer search ends with a worse figure than the roster of the report has. Most figures are no objective, so that a roster which is better in
 * the order of the tiers may be worse in them.
 */
export function cannotBecomeWorse(
  figure: string,
  result: Pick<BoundedResult, 'report' | 'settings'>,
): boolean {
  if (figure === 'frequency-primary' || isOfNorm(figure)) return true;
  const tiers = result.report.summary?.tiers ?? [];
  const open = tiers.findIndex(({ isProvenBest }) => !isProvenBest);
  if (open < 0) return tiers.length > 0;
  // A better roster is alike before the first place that is not proven, and no worse there.
  const last = tiers.findLastIndex(countsEmpty);
  return figure === 'unfilled' && !('vakt-coverage' in result.settings) && last >= 0 && last <= open;
}

/**
 * The roster that is best in the order of the tiers leaves at least so many vakter empty. A bound holds for rosters as good in what goes before:
 * the best one is that at each place up to the first that is not proven, and at the one after it.
 */
export function leastUnfilled({ summary }: StoredReport): number | null {
  const tiers = summary?.tiers ?? [];
  const open = tiers.findIndex(({ isProvenBest }) => !isProvenBest);
  const holding = open < 0 ? tiers : tiers.slice(0, open + 2);
  const own = tiers.filter(countsEmpty);
  const known = own
    .map((tier) =>
      holding.includes(tier) ? (tier.isProvenBest ? tier.value : bestPossible(tier, tier.unit)) : undefined,
    )
    .filter((bound) => bound !== undefined);
  if (own.length > 0) return known.length === 0 ? null : known.reduce((sum, bound) => sum + bound, 0);
  // Nothing is less than none.
  return summary?.unfilled.length === 0 ? 0 : null;
}

function countsEmpty({ level, unit }: TierReport): boolean {
  return kindOfLevel(level) === 'emptyVakter' && unit === 'emptyVakter';
}

/**
 * Empty vakter of every roster that is best in the order of the tiers; null where that is not proven, or where the job has a say in which empty
 * vakter count.
 */
function provenUnfilled({ report: { summary }, settings }: BoundedResult): number | null {
  if ('vakt-coverage' in settings) return null;
  const tiers = summary?.tiers ?? [];
  const last = tiers.findLastIndex(countsEmpty);
  const before = tiers.slice(0, last + 1);
  if (last < 0 || before.some(({ isProvenBest }) => !isProvenBest)) return null;
  return before.filter(countsEmpty).reduce((sum, { value }) => sum + value, 0);
}

/** Vakter that doctors share. */
interface SharedVakter {
  /** That every best roster holds at least. */
  readonly held: number;
  /** Whoever may have one of them. */
  readonly doctors: ReadonlySet<string>;
}

/** Of each line by itself, then of all lines together. */
function shareVakter(result: BoundedResult, isAsked: (span: Span) => boolean): SharedVakter[] {
  const unfilled = provenUnfilled(result);
  const { coverage } = result.report;
  if (unfilled === null || coverage === undefined) return [];
  const asked = coverage.vakter.filter(({ from, to }) => isAsked({ start: fromIso(from), end: fromIso(to) }));
  const lines = [...new Set(asked.map(({ line }) => line))];
  return [...lines.map((line) => [line]), lines].map((group) => {
    const own = asked.filter(({ line }) => group.includes(line));
    const wanted = own.filter(({ requirement }) => requirement === 'minimum');
    return { held: Math.max(0, wanted.length - unfilled), doctors: doctorsFor(result, own) };
  });
}

/** Doctors of the pools of the lines, and whoever has one of the vakter; all doctors where pools do not bind everybody. */
function doctorsFor(
  { report: { load = [], overrides = [] }, settings, job }: BoundedResult,
  vakter: readonly Pick<VaktCoverage, 'line' | 'doctor'>[],
): ReadonlySet<string> {
  const rule = 'pool-eligibility';
  if (rule in settings || overrides.some((override) => override.rule === rule))
    return new Set(load.map(({ doctor }) => doctor));
  const pools = new Set(
    job.lines.flatMap(({ id, pools: own }) => (vakter.some(({ line }) => line === id) ? own : [])),
  );
  const members = job.doctors.filter(({ pools: own = [] }) => own.some((pool) => pools.has(pool)));
  return new Set([...members.map(({ id }) => id), ...vakter.flatMap(({ doctor }) => doctor ?? [])]);
}

/** Of doctors who share vakter, the one with most has no fewer than the mean. */
function leastMostNetter(result: BoundedResult): number | null {
  const shares = shareVakter(result, isNatt).map((share) => Math.ceil(meanOf(share)));
  return shares.length === 0 ? null : Math.max(...shares);
}

/** Shared by some of those who may have a natt, the mean is no lower than shared by all. */
function leastMeanNetter(result: BoundedResult): number | null {
  const all = shareVakter(result, isNatt).at(-1);
  return all === undefined ? null : round(meanOf(all));
}

/** Whoever holds one is among the doctors. */
function meanOf({ held, doctors }: SharedVakter): number {
  return held === 0 ? 0 : held / doctors.size;
}

/** The least of some fractions is no more than the sum of their numerators by that of their denominators. */
function mostOneInN(result: BoundedResult): number | null {
  const { load = [] } = result.report;
  const shares = shareVakter(result, () => true).flatMap(({ held, doctors }) => {
    const days = load.filter(({ doctor }) => doctors.has(doctor)).map(({ daysAvailable }) => daysAvailable);
    return held === 0 ? [] : [days.reduce((sum, each) => sum + each, 0) / held];
  });
  return shares.length === 0 ? null : round(Math.min(...shares));
}
