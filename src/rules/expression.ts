import type { LinearExpression } from '../../solver/index.js';

export function constant(value: number): LinearExpression {
  return { terms: [], constant: value };
}

export function sum(expressions: readonly LinearExpression[]): LinearExpression {
  const terms: LinearExpression['terms'][number][] = [];
  let total = 0;
  for (const expression of expressions) {
    for (const term of expression.terms) terms.push(term);
    total += expression.constant;
  }
  return { terms, constant: total };
}

export function scale(factor: number, { terms, constant }: LinearExpression): LinearExpression {
  return {
    terms: terms.map(({ coefficient, variable }) => ({ coefficient: factor * coefficient, variable })),
    constant: factor * constant,
  };
}

export function minus(left: LinearExpression, right: LinearExpression): LinearExpression {
  return sum([left, scale(-1, right)]);
}

/** True where no decision can make the expression anything but 0. */
export function isZero({ terms, constant }: LinearExpression): boolean {
  return terms.length === 0 && constant === 0;
}
