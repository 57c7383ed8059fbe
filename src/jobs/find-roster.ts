import {
  loadHighsBackend,
  optimiseLexicographically,
  takeTurns,
  type Pace,
  type SearchOutcome,
  type SearchSurroundings,
  type SolverBackend,
} from '../../solver/index.js';
import type { Problem } from '../domain/problem.js';
import type { Roster } from '../domain/roster.js';
import { fixPairs, type FixedPair } from '../optimize/fixed-pairs.js';
import { buildRosterModel, pointOf, readRoster, type RosterModel } from '../optimize/roster-model.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { isLegal, verifyRoster, type Finding } from '../rules/verify-roster.js';
import type { Assignments, PlanProgress, TierProgress } from './planning.js';
import { makeTold, toProgress } from './told-progress.js';

export interface PlanControl {
  /** `best` is the roster that the progress is about. */
  readonly onProgress: (progress: PlanProgress, best: Assignments) => void;
  /** Asked often; true keeps the best roster so far. */
  readonly shouldStop: () => boolean;
  /** Seconds on a steady clock. */
  readonly now: () => number;
  /** Starts a prover in a thread of its own; absent where there is no core for one. */
  readonly startProver?: SearchSurroundings['startProver'] | undefined;
}

export interface FoundRoster {
  readonly roster: Roster;
  readonly findings: readonly Finding[];
  readonly tiers: readonly TierProgress[];
  readonly model: RosterModel;
  readonly search: SearchOutcome;
  /** From the call to the first complete roster, and to the end of the search. */
  readonly firstRosterSeconds: number | undefined;
  readonly elapsedSeconds: number;
}

/** What a job has from the attempts before this one. */
interface EarlierAttempts {
  readonly start?: Roster | undefined;
  readonly spentSeconds?: number | undefined;
  /** The pace of the search that is to be done again. */
  readonly replay?: Pace | undefined;
  /** That of its prover; absent where it had none. */
  readonly proverReplay?: Pace | undefined;
}

/** Enough to build the model again and to end with a verified roster. */
const leastSeconds = 5;

/** Of the time that a job may take, for this attempt. */
export function secondsLeft(limit: number, spent: number): number {
  return Math.max(Math.min(limit, leastSeconds), limit - spent);
}

/**
 * Model, search, roster, verification.
 *
 * @throws {Error} where the search ends without a roster or its roster breaks a hard rule: both are faults of ours, never a result
 */
export async function findRoster(
  problem: Problem,
  rules: readonly ActiveRule[],
  control: PlanControl,
  earlier: EarlierAttempts = {},
): Promise<FoundRoster> {
  const begun = control.now();
  const outcome = await searchModel(buildRosterModel(problem, rules), rules, control, { ...earlier, begun });
  if (outcome.kind !== 'found') throw new Error(`The search ended without a roster: ${outcome.ended}`);
  return outcome.found;
}

/** `impossible` is proven; `none` says nothing. */
export type FixedSearchOutcome =
  | { readonly kind: 'found'; readonly found: FoundRoster }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'none' };

interface FixedSearchOrigin {
  readonly start?: Roster;
  /** Among rosters of the same price that with fewest changes from this one is looked for; the last of the tiers counts them. */
  readonly changedFrom?: Roster;
}

/**
 * The same road with some pairs decided beforehand.
 *
 * @throws {Error} where the backend fails or the roster breaks a hard rule
 */
export async function findRosterWith(
  fixed: readonly FixedPair[],
  problem: Problem,
  rules: readonly ActiveRule[],
  control: PlanControl,
  { start, changedFrom }: FixedSearchOrigin = {},
): Promise<FixedSearchOutcome> {
  const begun = control.now();
  const model = fixPairs(buildRosterModel(problem, rules, { changedFrom }), fixed);
  if (model === undefined) return { kind: 'impossible' };
  const outcome = await searchModel(model, rules, control, { begun, start });
  if (outcome.kind === 'found') return outcome;
  if (outcome.ended === 'infeasible') return { kind: 'impossible' };
  if (outcome.ended === 'cancelled' || outcome.ended === 'no-solution-in-time') return { kind: 'none' };
  throw new Error(`The search ended without a roster: ${outcome.ended}`);
}

type SearchedModel =
  | { readonly kind: 'found'; readonly found: FoundRoster }
  | { readonly kind: 'no-roster'; readonly ended: SearchOutcome['kind'] };

async function searchModel(
  model: RosterModel,
  rules: readonly ActiveRule[],
  control: PlanControl,
  { begun, ...earlier }: EarlierAttempts & { readonly begun: number },
): Promise<SearchedModel> {
  const { problem } = model;
  const { start, spentSeconds = 0, replay, proverReplay } = earlier;
  const startProver = findProver(problem, control, earlier);
  const { seconds, iterations, idleSeconds, relativeGap, seed } = problem.job.solve;
  const told = makeTold(model, control, begun);
  const search = await optimiseLexicographically(
    model.model,
    {
      seconds: Math.max(0.5, secondsLeft(seconds, spentSeconds) - (control.now() - begun)),
      relativeGap,
      seed,
      ...(iterations === undefined ? {} : { iterations }),
      ...(idleSeconds === undefined ? {} : { idleSeconds }),
      ...(start === undefined ? {} : { start: pointOf(model, start) }),
      ...(replay === undefined ? {} : { replay }),
      ...(proverReplay === undefined ? {} : { proverReplay }),
    },
    {
      now: control.now,
      shouldStop: control.shouldStop,
      loadBackend: () => loadHighsBackend({ now: control.now }),
      onIncumbent: told.incumbent,
      onTier: told.tier,
      ...(startProver === undefined ? {} : { startProver }),
    },
  );
  if (search.kind !== 'optimal' && search.kind !== 'feasible')
    return { kind: 'no-roster', ended: search.kind };
  const elapsedSeconds = control.now() - begun;
  const roster = readRoster(model, search.values);
  const tiers = search.tiers.map(toProgress);
  const firstRosterSeconds = told.firstSeconds();
  return {
    kind: 'found',
    found: {
      ...{ roster, findings: verified(roster, rules), tiers, model, search },
      ...{ firstRosterSeconds, elapsedSeconds },
    },
  };
}

function verified(roster: Roster, rules: readonly ActiveRule[]): readonly Finding[] {
  const findings = verifyRoster(roster, rules);
  if (isLegal(findings)) return findings;
  const broken = findings.filter(({ status }) => status === 'breach').map(({ ruleId }) => ruleId);
  throw new Error(`The checkers reject the roster that was found: ${[...new Set(broken)].join(', ')}`);
}

/**
 * A prover beside the search where two threads are asked for, or were used in the search that is done again. Without a core
 * for it, it takes turns with the search where that leads to the same roster, and else there is none.
 */
function findProver(
  { job: { solve } }: Problem,
  { startProver, now, shouldStop }: PlanControl,
  { replay, proverReplay }: EarlierAttempts,
): SearchSurroundings['startProver'] {
  const isWanted = replay === undefined ? solve.threads > 1 : proverReplay !== undefined;
  if (!isWanted || startProver !== undefined) return isWanted ? startProver : undefined;
  if (replay === undefined && solve.iterations === undefined) return undefined;
  const loadBackend = (): Promise<SolverBackend> => loadHighsBackend({ now });
  return (model, limits) => takeTurns(model, limits, { now, shouldStop, loadBackend });
}
