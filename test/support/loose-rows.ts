import { loadHighsBackend, type ModelRow } from '../../solver/index.js';
import type { Roster } from '../../src/domain/roster.js';
import { groupOfTag, keyOf, type ConflictGroup } from '../../src/explain/conflict-group.js';
import { buildRosterModel, type RosterModel } from '../../src/optimize/roster-model.js';
import type { ActiveRule } from '../../src/rules/active-rules.js';

const backend = await loadHighsBackend({ now: () => performance.now() / 1000 });

type AskedRow = Pick<ModelRow, 'terms' | 'sense' | 'rhs'>;

/** What a group asks beyond the rows of the model. */
function rowsOf(group: ConflictGroup, { pairs, model }: RosterModel): AskedRow[] {
  if (group.kind === 'demand') {
    const ofVakt = pairs.filter(({ vaktId }) => vaktId === group.vakt);
    return [{ terms: ofVakt.map(({ variable }) => ({ coefficient: 1, variable })), sense: '>=', rhs: 1 }];
  }
  if (group.kind !== 'goal') return [];
  const goal = model.objectives.find(
    ({ place: { tier, level } }) => tier === group.tier && level === group.level,
  );
  return [{ terms: goal?.terms ?? [], sense: '<=', rhs: group.value - (goal?.constant ?? 0) }];
}

/**
 * Whether groups can hold together, by one whole-number problem with every row of the model that belongs to them or to none. It shares nothing with
 * the search for conflicts but what group a row is in.
 */
export function makeHoldTogether(
  roster: Roster,
  rules: readonly ActiveRule[],
): (groups: readonly ConflictGroup[]) => boolean {
  const openVakter = new Set(roster.problem.vakter.map(({ id }) => id));
  const model = buildRosterModel(roster.problem, rules, { openVakter });
  const { variables, rows } = model.model;
  const tagged = rows.map((row) => {
    const group = row.defines === undefined ? groupOfTag(model, row.tag) : undefined;
    return { row, key: group && keyOf(group) };
  });
  return (groups) => {
    const kept = new Set(groups.map(keyOf));
    const own = tagged.flatMap(({ row, key }) => (key === undefined || kept.has(key) ? [row] : []));
    const asked = groups.flatMap((group) => rowsOf(group, model));
    const objective = { terms: [], constant: 0 };
    const outcome = backend.solve({ variables, rows: [...own, ...asked], objective });
    if (outcome.kind !== 'optimal' && outcome.kind !== 'infeasible')
      throw new Error(`A small problem ended ${outcome.kind}`);
    return outcome.kind === 'optimal';
  };
}
