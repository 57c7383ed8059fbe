import type { SolverBackend } from '../backends/solver-backend.js';
import { ConflictChecks, type ConflictLimits } from './conflict-checks.js';
import type { TaggedRows } from './tagged-rows.js';

/**
 * `irreducible`: the groups cannot hold together, and each of them set aside alone lets the others hold. `conflicting`: they cannot hold
 * together, but a limit came before each was tried. `no-conflict`: `values` keeps every row. `unknown`: a limit came before either was known.
 */
export type ConflictOutcome = { readonly checks: number } & (
  | { readonly kind: 'irreducible' | 'conflicting'; readonly groups: readonly string[] }
  | { readonly kind: 'no-conflict'; readonly values: Float64Array }
  | { readonly kind: 'unknown' }
);

export interface ConflictHints {
  readonly order?: readonly string[];
  readonly likely?: readonly ReadonlySet<string>[];
}

/**
 * Groups of rows that cannot hold together, none of them in vain.
 *
 * The prices of the elastic linear program name a few groups that conflict without whole numbers (Gleeson & Ryan 1990); where only whole numbers
 * conflict, groups that a point must break are kept one after the other until no point is left (the elastic filter, Chinneck & Dravnieks 1991). Then
 * each group is set aside in turn and stays away if the rest still conflicts.
 *
 * @param order groups that are set aside first; the conflict keeps the later ones where it can. Groups that are not named come last
 * @param likely sets of groups that are asked about first, each by itself: few rows answer fast, and what conflicts in them conflicts at all
 */
export function findConflict(
  whole: TaggedRows,
  backend: SolverBackend,
  { order = [], likely = [], ...limits }: ConflictLimits & ConflictHints = {},
): ConflictOutcome {
  const checks = new ConflictChecks(whole, backend, limits);
  for (const some of likely) {
    const near = checks.within(some);
    if (near.check(some) !== 'conflicting') continue;
    const outcome = reduceSome(near, new Set([...order.filter((group) => some.has(group)), ...some]));
    if ('groups' in outcome) return outcome;
  }
  return reduceSome(checks, new Set([...order, ...whole.groups.flatMap((group) => group ?? [])]));
}

/** @param all in the order in which they are set aside */
function reduceSome(checks: ConflictChecks, all: ReadonlySet<string>): ConflictOutcome {
  const found = findSome(checks, all);
  if (found.kind !== 'conflicting') return { ...found, checks: checks.count };
  const { groups, isSure } = reduce(checks, found.groups, all);
  return { kind: isSure ? 'irreducible' : 'conflicting', groups, checks: checks.count };
}

type Found =
  | { readonly kind: 'conflicting'; readonly groups: ReadonlySet<string> }
  | { readonly kind: 'no-conflict'; readonly values: Float64Array }
  | { readonly kind: 'unknown' };

/** Some groups that conflict, few where that is cheap. */
function findSome(checks: ConflictChecks, all: ReadonlySet<string>): Found {
  const linear = checks.findLinearConflict(all);
  if (linear !== undefined && checks.check(linear) === 'conflicting')
    return { kind: 'conflicting', groups: linear };
  const kept = new Set<string>();
  for (;;) {
    const point = checks.stretch(kept);
    if (point === 'conflicting') return { kind: 'conflicting', groups: kept };
    if (point === 'unknown') return { kind: 'unknown' };
    if (point.broken.size === 0) return { kind: 'no-conflict', values: point.values };
    for (const group of point.broken) kept.add(group);
  }
}

/** The deletion filter, with the prices of each linear conflict to set several aside at once. */
function reduce(
  checks: ConflictChecks,
  found: ReadonlySet<string>,
  order: ReadonlySet<string>,
): { readonly groups: readonly string[]; readonly isSure: boolean } {
  const needed = new Set<string>();
  let left: ReadonlySet<string> = found;
  let isSure = true;
  for (const group of order) {
    if (!left.has(group)) continue;
    const rest = new Set([...left].filter((other) => other !== group));
    const smaller = findIn(checks, rest, needed);
    if (smaller === 'unknown') isSure = false;
    if (smaller === 'compatible' || smaller === 'unknown') needed.add(group);
    else left = smaller;
  }
  return { groups: [...order].filter((group) => left.has(group)), isSure };
}

/** A conflict among these groups, with all that are known to be needed. */
function findIn(
  checks: ConflictChecks,
  groups: ReadonlySet<string>,
  needed: ReadonlySet<string>,
): ReadonlySet<string> | 'compatible' | 'unknown' {
  const outcome = checks.check(groups);
  if (outcome !== 'conflicting') return outcome;
  const linear = checks.findLinearConflict(groups);
  const isSmaller = linear !== undefined && linear.size < groups.size;
  if (isSmaller && [...needed].every((group) => linear.has(group)) && checks.check(linear) === 'conflicting')
    return linear;
  return groups;
}
