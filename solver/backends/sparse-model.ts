import type { ModelData, VariableType } from 'highs';
import type { Problem } from './solver-backend.js';

const MINIMISE = 1 as NonNullable<ModelData['sense']>;

/** A problem as the sparse arrays HiGHS takes: rows compressed, one cost per column, `Infinity` for no bound. */
export function toSparseModel({ variables, rows, objective }: Problem): ModelData {
  const colCost = new Float64Array(variables.length);
  for (const { coefficient, variable } of objective.terms)
    colCost[variable] = (colCost[variable] ?? 0) + coefficient;
  return {
    numCols: variables.length,
    numRows: rows.length,
    sense: MINIMISE,
    offset: objective.constant,
    colCost,
    colLower: Float64Array.from(variables, ({ lower }) => lower),
    colUpper: Float64Array.from(variables, ({ upper }) => upper ?? Infinity),
    rowLower: Float64Array.from(rows, ({ sense, rhs }) => (sense === '<=' ? -Infinity : rhs)),
    rowUpper: Float64Array.from(rows, ({ sense, rhs }) => (sense === '>=' ? Infinity : rhs)),
    matrix: toSparseRows(rows, variables.length),
    ...(variables.some(({ kind }) => kind !== 'continuous') && {
      integrality: variables.map(({ kind }): VariableType => (kind === 'continuous' ? 0 : 1)),
    }),
  };
}

function toSparseRows(rows: Problem['rows'], numCols: number): ModelData['matrix'] {
  const size = rows.reduce((sum, { terms }) => sum + terms.length, 0);
  const starts = new Int32Array(rows.length + 1);
  const indices = new Int32Array(size);
  const values = new Float64Array(size);
  let end = 0;
  for (const [row, { terms }] of rows.entries()) {
    for (const { coefficient, variable } of terms) {
      indices[end] = variable;
      values[end] = coefficient;
      end += 1;
    }
    starts[row + 1] = end;
  }
  return { format: 'csr', numRows: rows.length, numCols, starts, indices, values };
}
