import type { ModelIndex } from './model-index.js';

/** The free decisions that lower a variable when turned on (`raise` false) or raise it (`raise` true), through any
 * chain of hinges. A decision lowers or raises itself only by being flipped, so it is in neither list. */
export interface Candidates {
  readonly lowering: Int32Array;
  readonly raising: Int32Array;
}

/** Looks a hinge's candidates up once and remembers them. */
export function makeCandidateLookup(index: ModelIndex): (variable: number) => Candidates {
  const known = new Map<number, Candidates>();
  const find = (variable: number): Candidates => {
    const lowering = new Set<number>();
    const raising = new Set<number>();
    const { starts, indices, coefficients } = index.variablesOfExpression;
    for (
      let expression = index.expressionStarts[variable] ?? 0;
      expression < (index.expressionStarts[variable + 1] ?? 0);
      expression += 1
    ) {
      for (let at = starts[expression] ?? 0; at < (starts[expression + 1] ?? 0); at += 1) {
        const other = indices[at] ?? 0;
        const isPositive = (coefficients[at] ?? 0) > 0;
        if (index.isChoice[other] === 1) (isPositive ? raising : lowering).add(other);
        const nested = lookUp(other);
        for (const choice of nested.raising) (isPositive ? raising : lowering).add(choice);
        for (const choice of nested.lowering) (isPositive ? lowering : raising).add(choice);
      }
    }
    return { lowering: Int32Array.from(lowering), raising: Int32Array.from(raising) };
  };
  const lookUp = (variable: number): Candidates => {
    const found = known.get(variable) ?? find(variable);
    known.set(variable, found);
    return found;
  };
  return lookUp;
}
