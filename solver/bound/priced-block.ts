import type { OpenProblem } from '../backends/open-problem.js';
import type { SolveOptions, SolverBackend } from '../backends/solver-backend.js';
import { makeColumn, type Column } from './column.js';
import type { Block } from './decomposition.js';

export interface Priced {
  /** No setting of the block costs less at these prices. */
  readonly bound: number;
  readonly column: Column;
}

/** Finds the setting of one block that costs least when shares in the shared rows have a price. */
export class PricedBlock {
  readonly #block: Block;
  readonly #position: number;
  readonly #backend: SolverBackend;
  #open: OpenProblem | undefined;
  #work = 0;

  constructor(block: Block, position: number, backend: SolverBackend) {
    this.#block = block;
    this.#position = position;
    this.#backend = backend;
  }

  /** Of all answers so far, roughly: rows solved. */
  get work(): number {
    return this.#work;
  }

  /** `undefined` where it was stopped or could not be solved. */
  price(prices: Float64Array, options: SolveOptions): Priced | undefined {
    const { variables, rows, costs, sharedTerms } = this.#block;
    this.#open ??= this.#backend.open?.({ variables, rows, objective: { terms: [], constant: 0 } });
    const priced = costs.map((cost, at) =>
      (sharedTerms[at] ?? []).reduce(
        (sum, { row, coefficient }) => sum - coefficient * (prices[row] ?? 0),
        cost,
      ),
    );
    this.#open?.setCosts(priced);
    this.#work += rows.length + 1;
    const solution = this.#open?.solve(options);
    if (solution === undefined) return undefined;
    return { bound: solution.bound, column: makeColumn(this.#block, this.#position, solution.values) };
  }

  close(): void {
    this.#open?.close();
    this.#open = undefined;
  }
}
