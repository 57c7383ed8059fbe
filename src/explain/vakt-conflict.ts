import {
  findConflict,
  objectiveValue,
  type ConflictLimits,
  type ModelRow,
  type ObjectivePlace,
  type SolverBackend,
} from '../../solver/index.js';
import type { Problem } from '../domain/problem.js';
import type { Roster } from '../domain/roster.js';
import { daysBetween, type LocalDate } from '../domain/time.js';
import type { Vakt } from '../domain/vakt.js';
import { buildRosterModel, pointOf, readRoster, type RosterModel } from '../optimize/roster-model.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { groupOfTag, keyOf, type ConflictGroup } from './conflict-group.js';

/**
 * Why a vakt is empty. `irreducible`: these groups cannot hold together, and each of them set aside alone lets the others hold. `conflicting`: they
 * cannot hold together, but not each was tried in the time there was. `fillable`: nothing stands in the way; `roster` fills the vakt and every vakt
 * that counts before it or as much and is filled now. `unknown`: the time was too short.
 */
export type VaktConflict =
  | { readonly kind: 'irreducible' | 'conflicting'; readonly groups: readonly ConflictGroup[] }
  | { readonly kind: 'fillable'; readonly roster: Roster }
  | { readonly kind: 'unknown' };

/** The vakt is a minimum vakt of the roster's problem. */
export function findVaktConflict(
  roster: Roster,
  rules: readonly ActiveRule[],
  vakt: Vakt,
  { backend, ...limits }: ConflictLimits & { readonly backend: SolverBackend },
): VaktConflict {
  const demanded = demandedBeside(roster, vakt);
  const openVakter = new Set(roster.problem.vakter.map(({ id }) => id));
  const model = buildRosterModel(roster.problem, rules, { openVakter });
  const { rows, groups } = collectRows(model, roster, rules, demanded);
  const outcome = findConflict(
    { variables: model.model.variables, rows, groups: groups.map(keyIfAny) },
    backend,
    {
      ...limits,
      order: setAsideFirst(groups, roster, vakt),
      likely: daysAround.map((days) => namesNear(groups, { problem: roster.problem, vakt, days })),
    },
  );
  switch (outcome.kind) {
    case 'no-conflict':
      return { kind: 'fillable', roster: readRoster(model, outcome.values) };
    case 'unknown':
      return { kind: 'unknown' };
    case 'irreducible':
    case 'conflicting': {
      const byKey = new Map(groups.flatMap((group) => (group === undefined ? [] : [[keyOf(group), group]])));
      return { kind: outcome.kind, groups: outcome.groups.flatMap((key) => byKey.get(key) ?? []) };
    }
  }
}

/** The vakt and those that may not be given up for it: filled now, and of its priority or one before it. */
function demandedBeside({ problem, assignments }: Roster, vakt: Vakt): Vakt[] {
  return problem.vakter.filter(
    (other) =>
      other.id === vakt.id ||
      (other.requirement === 'minimum' &&
        other.line.priority <= vakt.line.priority &&
        assignments.has(other.id)),
  );
}

interface CollectedRows {
  readonly rows: readonly ModelRow[];
  readonly groups: readonly (ConflictGroup | undefined)[];
}

/** The rows of the model, a row for each demand, and one for each objective that is minimised before the vakt. */
function collectRows(
  model: RosterModel,
  roster: Roster,
  rules: readonly ActiveRule[],
  demanded: readonly Vakt[],
): CollectedRows {
  const { rows, variables } = model.model;
  const own = rows.map((row) => {
    // A hinge without a bound only says what it is; one with a bound is a row of its rule.
    const isDefinition = row.defines !== undefined && variables[row.defines]?.upper === undefined;
    return isDefinition ? undefined : groupOfTag(model, row.tag);
  });
  const demands = demandRows(model, demanded);
  const goals = goalRows(model, roster, placeOfCoverage(rules));
  return {
    rows: [...rows, ...[...demands, ...goals].map(({ row }) => row)],
    groups: [...own, ...[...demands, ...goals].map(({ group }) => group)],
  };
}

interface GroupedRow {
  readonly row: ModelRow;
  readonly group: ConflictGroup;
}

function demandRows({ pairs }: RosterModel, demanded: readonly Vakt[]): GroupedRow[] {
  const byVakt = new Map(demanded.map(({ id }) => [id, [] as ModelRow['terms'][number][]]));
  for (const { vaktId, variable } of pairs) byVakt.get(vaktId)?.push({ coefficient: 1, variable });
  return [...byVakt].map(([vakt, terms]) => ({
    row: { terms, sense: '>=', rhs: 1, tag: { rule: 'vakt-coverage', subject: vakt } },
    group: { kind: 'demand', vakt },
  }));
}

/** Where the first shortages are counted; what comes before is more than any vakt. */
function placeOfCoverage(rules: readonly ActiveRule[]): ObjectivePlace | undefined {
  const tiers = rules.filter(({ rule }) => rule.id === 'vakt-coverage').map(({ tier }) => tier);
  // Levels of the coverage are the priorities of lines, from 1 on.
  return tiers.length === 0 ? undefined : { tier: Math.min(...tiers), level: 1 };
}

function goalRows(
  { model, ...rest }: RosterModel,
  roster: Roster,
  before: ObjectivePlace | undefined,
): GroupedRow[] {
  if (before === undefined) return [];
  const point = pointOf({ model, ...rest }, roster);
  return model.objectives
    .filter(({ place, terms }) => comesBefore(place, before) && terms.length > 0)
    .map((objective) => {
      const value = objectiveValue(objective, point);
      const { tier, level } = objective.place;
      return {
        row: {
          terms: objective.terms.map(({ coefficient, variable }) => ({ coefficient, variable })),
          sense: '<=',
          rhs: value - objective.constant,
          tag: { rule: 'goal', subject: `${tier}.${level}` },
        },
        group: { kind: 'goal', tier, level, value },
      };
    });
}

function comesBefore(a: ObjectivePlace, b: ObjectivePlace): boolean {
  return a.tier < b.tier || (a.tier === b.tier && a.level < b.level);
}

/** Rest after a vakt, then what a week allows: a conflict of few days is found faster than in all of a month. */
const daysAround = [2, 8];

/** What is so whatever the date, and what is about dates so near to the vakt. Goals add up all dates. */
function namesNear(
  groups: readonly (ConflictGroup | undefined)[],
  { problem, vakt, days }: { readonly problem: Problem; readonly vakt: Vakt; readonly days: number },
): ReadonlySet<string> {
  const dateOf = (group: ConflictGroup): LocalDate | undefined =>
    'vakt' in group ? problem.vaktById.get(group.vakt)?.date : 'date' in group ? group.date : undefined;
  const near = groups.filter(
    (group) =>
      group !== undefined &&
      group.kind !== 'goal' &&
      Math.abs(daysBetween(vakt.date, dateOf(group) ?? vakt.date)) <= days,
  );
  return new Set(near.flatMap((group) => (group === undefined ? [] : [keyOf(group)])));
}

function keyIfAny(group: ConflictGroup | undefined): string | undefined {
  return group === undefined ? undefined : keyOf(group);
}

/** Goals before all, then the demands, those of the farthest dates first and the vakt itself last; then what stands in the way. */
function setAsideFirst(
  groups: readonly (ConflictGroup | undefined)[],
  { problem }: Roster,
  vakt: Vakt,
): readonly string[] {
  const distance = (id: string): number =>
    Math.abs(daysBetween(vakt.date, problem.vaktById.get(id)?.date ?? vakt.date));
  const known = groups.filter((group) => group !== undefined);
  const goals = known.filter(({ kind }) => kind === 'goal');
  const demands = known
    .filter((group) => group.kind === 'demand')
    .sort(
      (a, b) =>
        Number(a.vakt === vakt.id) - Number(b.vakt === vakt.id) || distance(b.vakt) - distance(a.vakt),
    );
  return [...goals, ...demands].map(keyOf);
}
