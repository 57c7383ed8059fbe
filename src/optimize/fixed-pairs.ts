import type { ModelVariable } from '../../solver/index.js';
import type { RosterModel } from './roster-model.js';

/** A doctor who shall hold a vakt, or shall not, whatever the search would choose. */
export interface FixedPair {
  readonly doctorId: string;
  readonly vaktId: string;
  readonly isHeld: boolean;
}

/** The model with these pairs decided beforehand; undefined where a hard rule of single pairs or a lock says otherwise. */
export function fixPairs(rosterModel: RosterModel, fixed: readonly FixedPair[]): RosterModel | undefined {
  const { model, pairs } = rosterModel;
  const byPair = new Map(pairs.map((pair) => [keyOf(pair), pair.variable]));
  const variables = [...model.variables];
  for (const pair of fixed) {
    const value = pair.isHeld ? 1 : 0;
    const variable = byPair.get(keyOf(pair));
    const decision = variable === undefined ? undefined : variables[variable];
    if (variable !== undefined && decision !== undefined && allows(decision, value))
      variables[variable] = { ...decision, lower: value, upper: value };
    else if (variable !== undefined || pair.isHeld) return undefined;
  }
  return { ...rosterModel, model: { ...model, variables } };
}

function allows({ lower, upper = Infinity }: ModelVariable, value: number): boolean {
  return lower <= value && value <= upper;
}

function keyOf({ doctorId, vaktId }: Pick<FixedPair, 'doctorId' | 'vaktId'>): string {
  return `${doctorId} ${vaktId}`;
}
