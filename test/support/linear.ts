import type { Term, Variable } from '../../solver/index.js';

export const aTag = { rule: 'a-rule', subject: 'a/subject' };

/** `1 * v` for each. */
export function sum(variables: readonly Variable[], coefficient = 1): readonly Term[] {
  return variables.map((variable) => ({ coefficient, variable }));
}
