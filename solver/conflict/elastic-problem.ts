import type { Problem } from '../backends/solver-backend.js';
import type { Variable } from '../model/model.js';
import type { RestrictedRows } from './tagged-rows.js';

/** Rows that may be broken at a price: the objective is the sum of what they are broken by. */
export interface ElasticProblem {
  readonly problem: Problem;
  /** By position of the variable, the group whose row it stretches; absent for the others. */
  readonly groupOfStretch: ReadonlyMap<number, string>;
}

/** Chinneck & Dravnieks 1991: rows of the elastic groups can be stretched, so that no point breaks them. */
export function makeElastic(
  { variables, rows, groups }: RestrictedRows,
  isElastic: (group: string) => boolean,
): ElasticProblem {
  const stretches: Problem['variables'][number][] = [];
  const groupOfStretch = new Map<number, string>();
  const stretch = (group: string): Variable => {
    const variable = (variables.length + stretches.length) as Variable;
    stretches.push({ name: `s${variable}`, kind: 'continuous', lower: 0, upper: undefined });
    groupOfStretch.set(variable, group);
    return variable;
  };
  const loose = rows.map((row, position) => {
    const group = groups[position];
    if (group === undefined || !isElastic(group)) return row;
    const up = row.sense === '<=' ? [] : [{ coefficient: 1, variable: stretch(group) }];
    const down = row.sense === '>=' ? [] : [{ coefficient: -1, variable: stretch(group) }];
    return { ...row, terms: [...row.terms, ...up, ...down] };
  });
  return {
    problem: {
      variables: [...variables, ...stretches],
      rows: loose,
      objective: {
        terms: [...groupOfStretch.keys()].map((variable) => ({
          coefficient: 1,
          variable: variable as Variable,
        })),
        constant: 0,
      },
    },
    groupOfStretch,
  };
}
