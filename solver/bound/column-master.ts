import type { OpenProblem } from '../backends/open-problem.js';
import type { Problem, SolveOptions, SolverBackend } from '../backends/solver-backend.js';
import type { ModelRow, ModelVariable, Variable } from '../model/model.js';
import type { Column } from './column.js';
import type { Decomposition } from './decomposition.js';

export interface MasterPrices {
  /** By shared row; of the sign that its sense allows. */
  readonly rows: Float64Array;
  /** By block: what its columns cost at these prices at most, so a cheaper one is worth adding. */
  readonly blocks: Float64Array;
  /** Whether shared rows are broken, at the penalty, because no mix of the columns keeps them. */
  readonly breaksRows: boolean;
  /** By column, in the order in which they were added: its part in the best mix, 0-1. */
  readonly mix: Float64Array;
}

const TOLERANCE = 1e-7;

/**
 * The best mix of columns, 1 in all from each block, that keeps the shared rows. A shared row may be broken at a penalty
 * for each unit, which also keeps the prices from running wild while there are few columns.
 */
export class ColumnMaster {
  readonly #decomposition: Decomposition;
  readonly #open: OpenProblem | undefined;
  readonly #costs: number[];
  readonly #firstPenalty: number;
  readonly #firstColumn: number;

  constructor(backend: SolverBackend, decomposition: Decomposition, penalty: number) {
    this.#decomposition = decomposition;
    const { problem, firstPenalty } = makeProblem(decomposition, penalty);
    this.#firstPenalty = firstPenalty;
    this.#firstColumn = problem.variables.length;
    this.#open = backend.open?.(problem);
    this.#costs = new Array<number>(problem.variables.length).fill(0);
    for (const { coefficient, variable } of problem.objective.terms)
      this.#costs[variable] = (this.#costs[variable] ?? 0) + coefficient;
  }

  add(columns: readonly Column[]): void {
    const { rows } = this.#decomposition;
    this.#costs.push(...columns.map(({ cost }) => cost));
    this.#open?.addColumns(
      columns.map(({ block, cost, sharedTerms }) => ({
        cost,
        entries: [...sharedTerms, { row: rows.length + block, coefficient: 1 }],
      })),
    );
  }

  raisePenalty(factor: number): void {
    for (let at = this.#firstPenalty; at < this.#firstColumn; at += 1)
      this.#costs[at] = factor * (this.#costs[at] ?? 0);
    this.#open?.setCosts(Float64Array.from(this.#costs));
  }

  /** `undefined` where it was stopped or could not be solved. */
  solve(options: SolveOptions): MasterPrices | undefined {
    const solution = this.#open?.solve(options);
    if (solution === undefined) return undefined;
    const { rows } = this.#decomposition;
    return {
      rows: Float64Array.from(rows, (row, at) => allowedPrice(row, solution.rowDuals[at] ?? 0)),
      blocks: solution.rowDuals.slice(rows.length),
      breaksRows: solution.values
        .subarray(this.#firstPenalty, this.#firstColumn)
        .some((value) => value > TOLERANCE),
      mix: solution.values.slice(this.#firstColumn),
    };
  }

  close(): void {
    this.#open?.close();
  }
}

function allowedPrice({ sense }: ModelRow, price: number): number {
  if (sense === '<=') return Math.min(0, price);
  return sense === '>=' ? Math.max(0, price) : price;
}

/** Shared variables, then penalties, and room for columns; shared rows, then one for each block. */
function makeProblem(
  { whole, blocks, rows, sharedVariables }: Decomposition,
  penalty: number,
): { readonly problem: Problem; readonly firstPenalty: number } {
  const place = new Map(sharedVariables.map((index, at) => [index, at]));
  const variables: Problem['variables'][number][] = sharedVariables.map((index) => ({
    ...(whole.variables[index] as ModelVariable),
    kind: 'continuous',
  }));
  const objective = whole.objective.terms.flatMap(({ coefficient, variable }) => {
    const at = place.get(variable);
    return at === undefined ? [] : [{ coefficient, variable: at as Variable }];
  });
  const addPenalty = (coefficient: number): { coefficient: number; variable: Variable } => {
    const variable = (variables.push({
      name: `p${variables.length}`,
      kind: 'continuous',
      lower: 0,
      upper: undefined,
    }) - 1) as Variable;
    objective.push({ coefficient: penalty, variable });
    return { coefficient, variable };
  };
  const shared = rows.map(({ terms, sense, rhs }) => ({
    terms: [
      ...terms.flatMap(({ coefficient, variable }) => {
        const at = place.get(variable);
        return at === undefined ? [] : [{ coefficient, variable: at as Variable }];
      }),
      ...(sense === '<=' ? [] : [addPenalty(1)]),
      ...(sense === '>=' ? [] : [addPenalty(-1)]),
    ],
    sense,
    rhs,
  }));
  const convexity = blocks.map(() => ({ terms: [], sense: '=' as const, rhs: 1 }));
  return {
    problem: { variables, rows: [...shared, ...convexity], objective: { terms: objective, constant: 0 } },
    firstPenalty: sharedVariables.length,
  };
}
