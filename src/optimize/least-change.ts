import type { Model, Variable } from '../../solver/index.js';
import { stabilityLevel } from '../domain/objective-levels.js';
import type { Problem } from '../domain/problem.js';
import type { Roster } from '../domain/roster.js';
import { activateRules } from '../rules/active-rules.js';
import { stability } from '../rules/catalogue/stability.js';
import { makeModelScope, type ScopeParts } from './model-scope.js';

/** After every tier that a job can name. */
const lastTier = 10;

/** Whether the place is the one that {@link addLeastChange} adds. */
export function isLeastChange({ tier }: { readonly tier: number }): boolean {
  return tier === lastTier;
}

interface LeastChangeParts extends Pick<ScopeParts, 'held' | 'candidates' | 'subjects'> {
  readonly model: Model;
  readonly problem: Problem;
  readonly pairs: readonly {
    readonly doctorId: string;
    readonly vaktId: string;
    readonly variable: Variable;
  }[];
}

/**
 * Once all else is decided, as few vakter as can be go to another doctor than in this roster: the rule of planning again, which counts those that
 * somebody loses, and those that nobody had.
 */
export function addLeastChange(
  { problem, pairs, ...parts }: LeastChangeParts,
  { assignments }: Pick<Roster, 'assignments'>,
): void {
  const published = [...assignments].map(([vakt, doctor]) => ({ vakt, doctor }));
  const job = { ...problem.job, published, overrides: [] };
  const { rules } = activateRules([stability], { [stability.id]: { tier: lastTier } });
  for (const active of rules)
    active.constrain({ ...problem, job }, (restricted) =>
      makeModelScope({ ...parts, problem: restricted, active }),
    );
  const place = { tier: lastTier, level: stabilityLevel };
  for (const { vaktId, doctorId, variable } of pairs)
    if (!assignments.has(vaktId))
      parts.model.addCost(place, 1, variable, { rule: stability.id, subject: `${doctorId} ${vaktId}` });
}
