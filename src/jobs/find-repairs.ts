import { objectiveValue, type ConflictLimits, type SolverBackend } from '../../solver/index.js';
import type { Text } from '../domain/issue.js';
import type { JobText } from '../domain/job/job-text.js';
import type { Roster } from '../domain/roster.js';
import { overlapMinutes } from '../domain/time.js';
import type { Vakt } from '../domain/vakt.js';
import type { ConflictGroup } from '../explain/conflict-group.js';
import { askings, type Asking, type RepairChange, type RepairOperation } from '../explain/repair.js';
import { changesAgainst } from '../explain/repair-changes.js';
import { findVaktConflict } from '../explain/vakt-conflict.js';
import { buildRosterModel, pointOf } from '../optimize/roster-model.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { findRoster, type FoundRoster } from './find-roster.js';
import { tolerance } from '../reports/proven-value.js';
import { readJob } from './read-job.js';
import { applyChanges } from './scenario-changes.js';
import type { KnownElsewhere } from './vakter-elsewhere.js';

/** Changes of the job with which the vakt gets a doctor, and what they cost: the result of planning again. */
export interface Repair {
  /** The changes of a scenario, as they stand. */
  readonly changes: readonly RepairOperation[];
  /** What each change asks, in words. */
  readonly sentences: readonly Text[];
  /** The heaviest of what is asked. */
  readonly asks: Asking;
  /** Who has the vakt then. */
  readonly doctor: string;
  /** Bakvakter at that time that the change brings with it, and who has them. */
  readonly bakvakter: readonly { readonly vakt: string; readonly doctor: string }[];
  /** Minimum vakter without a doctor. */
  readonly unfilled: { readonly before: number; readonly after: number };
  readonly tiers: readonly TierPrice[];
}

export interface TierPrice {
  readonly tier: number;
  readonly level: number;
  /** Null where the tier came with the change. */
  readonly before: number | null;
  readonly after: number;
  /** Proven: no roster with the change has less. Null where nothing is proven. */
  readonly bound: number | null;
}

export interface RepairSearch {
  readonly document: unknown;
  readonly roster: Roster;
  readonly rules: readonly ActiveRule[];
  readonly vakt: Vakt;
  /** The conflict without any change. */
  readonly groups: readonly ConflictGroup[];
  readonly elsewhere: KnownElsewhere['vakter'];
}

export interface RepairSurroundings {
  readonly backend: SolverBackend;
  /** Seconds on a steady clock. */
  readonly now: () => number;
  readonly shouldStop: () => boolean;
  /** For each plan that a repair is verified by. */
  readonly secondsEach: number;
  readonly conflictLimits: ConflictLimits;
}

/** Sets of changes that are looked at, and repairs that are shown. */
const [mostTried, mostShown] = [24, 8];

/**
 * Repairs of one empty vakt, best first: fewest empty vakter, fewest breaches, then the lightest asking, fewest changes, and what they cost.
 *
 * Each change takes something out of the conflict. Where another conflict stands beside it, changes against that one are added: Reiter's hitting set
 * tree (1987), cut off at two changes, and at one where single changes are enough. A repair is shown only if planning again fills the vakt.
 */
export async function findRepairs(search: RepairSearch, around: RepairSurroundings): Promise<Repair[]> {
  const found: Repair[] = [];
  const before = valuesOf(search.roster, search.rules);
  let open: (readonly RepairChange[])[] = propose(search, search.groups).map((change) => [change]);
  let tried = 0;
  while (open.length > 0) {
    const next: (readonly RepairChange[])[] = [];
    for (const changes of open) {
      if (tried >= mostTried || found.length >= mostShown || around.shouldStop()) return ranked(found);
      tried += 1;
      const outcome = await tryChanges(search, changes, before, around);
      if (outcome.kind === 'repaired') found.push(outcome.repair);
      if (outcome.kind === 'conflicting' && changes.length === 1)
        next.push(...outcome.against.map((change) => [...changes, change]));
    }
    open = found.length > 0 ? [] : withoutTwins(next);
  }
  return ranked(found);
}

type Tried =
  | { readonly kind: 'repaired'; readonly repair: Repair }
  /** What could be done against the conflict that is left. */
  | { readonly kind: 'conflicting'; readonly against: readonly RepairChange[] }
  | { readonly kind: 'no-help' };

async function tryChanges(
  search: RepairSearch,
  changes: readonly RepairChange[],
  before: TierValues,
  around: RepairSurroundings,
): Promise<Tried> {
  const operations = changes.flatMap((change) => change.operations);
  const changed = readChanged(search, operations, around.secondsEach);
  const vakt = changed?.problem.vaktById.get(search.vakt.id);
  if (changed === undefined || vakt === undefined) return { kind: 'no-help' };
  const roster: Roster = { problem: changed.problem, assignments: search.roster.assignments };
  const { backend, conflictLimits } = around;
  const conflict = findVaktConflict(roster, changed.rules, vakt, { ...conflictLimits, backend });
  if (conflict.kind === 'unknown') return { kind: 'no-help' };
  if (conflict.kind !== 'fillable')
    return { kind: 'conflicting', against: propose({ ...search, ...changed, roster }, conflict.groups) };
  const verified = await verify(search, operations, conflict.roster, around);
  if (verified === undefined) return { kind: 'no-help' };
  return { kind: 'repaired', repair: toRepair(search, changes, verified, before) };
}

function propose(
  { document, roster, rules, vakt }: Pick<RepairSearch, 'document' | 'roster' | 'rules' | 'vakt'>,
  groups: readonly ConflictGroup[],
): RepairChange[] {
  const loads = new Map<string, number>();
  for (const doctor of roster.assignments.values()) loads.set(doctor, (loads.get(doctor) ?? 0) + 1);
  const question = { document: document as JobText, problem: roster.problem, rules, vakt };
  return changesAgainst(groups, question, (doctor) => loads.get(doctor) ?? 0).sort(
    (a, b) => askings.indexOf(a.asks) - askings.indexOf(b.asks),
  );
}

/** `undefined` where the changed document is no job that can be planned. */
function readChanged(
  { document, elsewhere }: RepairSearch,
  operations: readonly RepairOperation[],
  seconds: number,
) {
  const changed = applyChanges(document, operations);
  if (!changed.ok) return undefined;
  const { solve, ...rest } = changed.document as JobText;
  const { seed, relativeGap } = solve ?? {};
  const timed = {
    ...rest,
    solve: {
      seconds,
      ...(seed !== undefined && { seed }),
      ...(relativeGap !== undefined && { relativeGap }),
    },
  };
  const reading = readJob(timed, elsewhere);
  return reading.ok
    ? { document: changed.document, problem: reading.problem, rules: reading.rules }
    : undefined;
}

interface Verified {
  readonly operations: readonly RepairOperation[];
  readonly found: FoundRoster;
  readonly doctor: string;
}

/**
 * Plans again, from a roster that fills the vakt. Another vakt may be as good to leave empty; then the vakt is locked to the doctor who can take it,
 * as one more change.
 */
async function verify(
  search: RepairSearch,
  operations: readonly RepairOperation[],
  start: Roster,
  { now, shouldStop, secondsEach }: RepairSurroundings,
): Promise<Verified | undefined> {
  const doctor = start.assignments.get(search.vakt.id) ?? '';
  const locks = (search.document as JobText).locks === undefined ? [addTo('/locks', [])] : [];
  const locked = [...operations, ...locks, addTo('/locks/-', { vakt: search.vakt.id, doctor })];
  for (const tried of [operations, locked]) {
    const changed = readChanged(search, tried, secondsEach);
    if (changed === undefined) return undefined;
    const control = { now, shouldStop, onProgress: () => undefined };
    const from = { problem: changed.problem, assignments: start.assignments };
    const found = await findRoster(changed.problem, changed.rules, control, { start: from });
    const holder = found.roster.assignments.get(search.vakt.id);
    if (holder !== undefined) return { operations: tried, found, doctor: holder };
  }
  return undefined;
}

function addTo(path: string, value: unknown): RepairOperation {
  return { op: 'add', path, value };
}

function toRepair(
  { roster, vakt }: RepairSearch,
  changes: readonly RepairChange[],
  { operations, found, doctor }: Verified,
  before: TierValues,
): Repair {
  return {
    changes: operations,
    sentences: changes.map(({ sentence }) => sentence),
    asks: askings[Math.max(...changes.map(({ asks }) => askings.indexOf(asks)))] ?? 'law',
    doctor,
    bakvakter: bakvakterBeside(roster, found.roster, vakt),
    unfilled: { before: countUnfilled(roster), after: countUnfilled(found.roster) },
    tiers: found.tiers.map(({ tier, level, value, bound }) => ({
      tier,
      level,
      before: before.get(`${tier}.${level}`) ?? null,
      after: value,
      bound: bound ?? null,
    })),
  };
}

function bakvakterBeside(before: Roster, after: Roster, vakt: Vakt): Repair['bakvakter'] {
  return after.problem.vakter
    .filter(
      (other) =>
        other.kind === 'bakvakt' &&
        other.id !== vakt.id &&
        overlapMinutes(other, vakt) > 0 &&
        !before.assignments.has(other.id),
    )
    .flatMap(({ id }) => {
      const doctor = after.assignments.get(id);
      return doctor === undefined ? [] : [{ vakt: id, doctor }];
    });
}

type TierValues = ReadonlyMap<string, number>;

function valuesOf(roster: Roster, rules: readonly ActiveRule[]): TierValues {
  const model = buildRosterModel(roster.problem, rules);
  const point = pointOf(model, roster);
  return new Map(
    model.model.objectives.map((objective) => [
      `${objective.place.tier}.${objective.place.level}`,
      objectiveValue(objective, point),
    ]),
  );
}

function countUnfilled({ problem, assignments }: Roster): number {
  return problem.vakter.filter(({ id, requirement }) => requirement === 'minimum' && !assignments.has(id))
    .length;
}

/** The same changes in another order are the same. */
function withoutTwins(sets: readonly (readonly RepairChange[])[]): (readonly RepairChange[])[] {
  const seen = new Set<string>();
  return sets.filter((changes) => {
    const key = changes
      .map(({ sentence }) => sentence.en)
      .sort()
      .join();
    return !seen.has(key) && seen.add(key);
  });
}

function ranked(repairs: readonly Repair[]): Repair[] {
  return [...repairs].sort(
    (a, b) =>
      a.unfilled.after - b.unfilled.after ||
      breachesAfter(a) - breachesAfter(b) ||
      askings.indexOf(a.asks) - askings.indexOf(b.asks) ||
      a.sentences.length - b.sentences.length ||
      compareCosts(a, b),
  );
}

/** What cannot be kept whatever the roster is counts before all tiers. */
function breachesAfter({ tiers }: Repair): number {
  return tiers.filter(({ tier }) => tier === 0).reduce((sum, { after }) => sum + after, 0);
}

/** In the order of the tiers; below 0 where the first is the better. */
function compareCosts(a: Repair, b: Repair): number {
  const after = new Map(b.tiers.map((price) => [`${price.tier}.${price.level}`, price.after]));
  for (const price of a.tiers) {
    const difference = price.after - (after.get(`${price.tier}.${price.level}`) ?? 0);
    if (Math.abs(difference) > tolerance) return difference;
  }
  return 0;
}
