/** A continuous variable of 0 and more, to be added to a problem that is open. */
export interface NewColumn {
  readonly cost: number;
  /** By position of the row. */
  readonly entries: readonly { readonly row: number; readonly coefficient: number }[];
}

/** When to stop, as for a problem that is not kept open. */
export interface OpenSolveOptions {
  readonly timeLimitSeconds?: number;
  readonly shouldStop?: () => boolean;
  readonly pace?: (isEnough: () => boolean) => boolean;
}

export interface OpenSolution {
  readonly values: Float64Array;
  /** No point costs less. */
  readonly bound: number;
  /** What one more of each row's right hand side costs; without meaning where there are whole numbers. */
  readonly rowDuals: Float64Array;
}

/** A problem that stays in the backend, so that it can be changed and solved again from where it was. */
export interface OpenProblem {
  /** One for each variable, those added later included. */
  setCosts(costs: Float64Array): void;
  addColumns(columns: readonly NewColumn[]): void;
  /** `undefined` where it was stopped, or no best point is proven: the problem is then of no more use. */
  solve(options: OpenSolveOptions): OpenSolution | undefined;
  close(): void;
}
