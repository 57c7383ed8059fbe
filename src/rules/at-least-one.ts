import type { LinearExpression } from '../../solver/index.js';
import { constant, sum } from './expression.js';
import type { ModelScope, Subject } from './rule.js';

/** 1 where at least one of the duties is held. Like a hinge, only for use where a larger value never helps. */
export function atLeastOne(
  scope: ModelScope,
  held: readonly LinearExpression[],
  subject: Subject,
): LinearExpression {
  if (held.some(({ terms, constant }) => terms.length === 0 && constant === 1)) return constant(1);
  return held.length > 1 ? scope.hinge(held, subject) : sum(held);
}
