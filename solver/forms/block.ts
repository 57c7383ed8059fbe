import type { Model, Tag, Variable } from '../model/model.js';
import { sumOf } from './sum-of-variables.js';

export interface Block {
  /** Such as all vakter of one doctor in one weekend. */
  readonly variables: readonly Variable[];
  readonly tag: Tag;
}

/**
 * A variable that is on when any of the variables is: `y = max(x1, x2, ...)` as a hinge, `y >= x` each. Only where a
 * larger `y` never helps: in costs and on the left of `<=`. One column and a row per variable; a lone variable is its
 * own block.
 */
export function addBlock(model: Model, { variables, tag }: Block): Variable {
  const [first, ...others] = variables;
  if (first !== undefined && others.length === 0) return first;
  return model.addHinge(
    variables.map((variable) => ({ terms: sumOf([variable]), constant: 0 })),
    tag,
    { upper: 1 },
  );
}
