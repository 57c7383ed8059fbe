import type { Problem } from '../backends/solver-backend.js';
import type { ModelVariable, Variable } from '../model/model.js';
import type { Point } from '../outcome/point.js';
import type { Column } from './column.js';
import type { Decomposition } from './decomposition.js';

/** The problem of choosing one of the columns of each block. */
export interface ColumnChoice {
  readonly problem: Problem;
  /** The choice that a point of the whole problem stands for. */
  readonly fromPoint: (point: Point) => Float64Array;
  /** The point that a choice stands for; hinges that nothing depends on are 0. */
  readonly toPoint: (values: Point) => Float64Array;
}

/** Where the columns of a block hold the best ones, the choice is the whole problem again, only smaller. */
export function makeColumnChoice(decomposition: Decomposition, columns: readonly Column[]): ColumnChoice {
  const { whole, blocks, rows, sharedVariables } = decomposition;
  const place = new Map(sharedVariables.map((index, at) => [index, at as Variable]));
  const first = sharedVariables.length;
  const termsOfRow = [...rows, ...blocks].map((): { coefficient: number; variable: Variable }[] => []);
  for (const [row, { terms }] of rows.entries()) {
    for (const { coefficient, variable } of terms) {
      const at = place.get(variable);
      if (at !== undefined) termsOfRow[row]?.push({ coefficient, variable: at });
    }
  }
  const objective = whole.objective.terms.flatMap(({ coefficient, variable }) => {
    const at = place.get(variable);
    return at === undefined ? [] : [{ coefficient, variable: at }];
  });
  for (const [at, { block, cost, sharedTerms }] of columns.entries()) {
    const variable = (first + at) as Variable;
    objective.push({ coefficient: cost, variable });
    for (const { row, coefficient } of sharedTerms) termsOfRow[row]?.push({ coefficient, variable });
    termsOfRow[rows.length + block]?.push({ coefficient: 1, variable });
  }
  return {
    problem: {
      variables: [
        ...sharedVariables.map((index) => whole.variables[index] as ModelVariable),
        ...columns.map((_, at) => ({ name: `c${at}`, kind: 'binary' as const, lower: 0, upper: 1 })),
      ],
      rows: termsOfRow.map((terms, at) => {
        const row = rows[at];
        return row === undefined ? { terms, sense: '=', rhs: 1 } : { terms, sense: row.sense, rhs: row.rhs };
      }),
      objective: { terms: objective, constant: whole.objective.constant },
    },
    fromPoint: (point) =>
      Float64Array.from([
        ...sharedVariables.map((index) => point[index] ?? 0),
        ...columns.map((column) => Number(isPartOf(column, decomposition, point))),
      ]),
    toPoint: (values) => {
      const point = new Float64Array(whole.variables.length);
      for (const [at, column] of columns.entries()) {
        if ((values[first + at] ?? 0) < 0.5) continue;
        for (const [position, index] of (blocks[column.block]?.origin ?? []).entries())
          point[index] = column.values[position] ?? 0;
      }
      return point;
    },
  };
}

/** Whether the point sets the decisions of the block as the column does. */
function isPartOf({ block, values }: Column, { blocks }: Decomposition, point: Point): boolean {
  const { origin = [], variables = [] } = blocks[block] ?? {};
  return origin.every(
    (index, at) => variables[at]?.hinge !== undefined || Math.round(point[index] ?? 0) === values[at],
  );
}
