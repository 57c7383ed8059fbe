import type { Highs, HighsCallbackMap, Model, ModelData, VariableType } from 'highs';
import { readHighsStatus } from '../backends/highs-status.js';
import { heldCells, type LineColumn } from './line-master.js';
import type { Line, LineProblem } from './line-problem.js';

/** The shortages of some cells together, at least and at most. */
export interface ShortageLimit {
  readonly cells: readonly number[];
  readonly least: number;
  readonly most: number;
}

export interface SelectionWish {
  readonly limits: readonly ShortageLimit[];
  /** Only rosters that cost at most this are of use. */
  readonly cutoff: number;
  /** Nodes of the native tree, at most. */
  readonly nodes: number;
  /** Iterations of the simplex method after which the native search ends, soon. */
  readonly iterations?: number;
  /** Rosters less than this apart in cost are as good as each other. */
  readonly step: number;
}

export interface SelectionOutcome {
  /** One line a person: the best roster found. */
  readonly lines: readonly Line[] | undefined;
  /** No roster of the columns within the limits and the cutoff costs less; Infinity where there is none. */
  readonly bound: number;
  /** Iterations of the simplex method. */
  readonly iterations: number;
}

const MINIMISE = 1 as NonNullable<ModelData['sense']>;
const INTEGER: VariableType = 1;
const CONTINUOUS: VariableType = 0;
const FEASIBLE_POINT = 2;

/** Picks one column a person, the cheapest roster they make, as integer programme. */
export function selectLines(
  highs: Highs,
  problem: LineProblem,
  columns: readonly LineColumn[],
  wish: SelectionWish,
): SelectionOutcome {
  const model = highs.createModel();
  try {
    model.options.set({
      output_flag: false,
      mip_max_nodes: wish.nodes,
      mip_rel_gap: 0,
      mip_abs_gap: 0.99 * wish.step,
    });
    passModel(model, problem, columns, wish);
    model.run(wish.iterations === undefined ? {} : endAfter(wish.iterations));
    const verdict = readHighsStatus(model.getModelStatus());
    const iterations = Number(model.info.get('simplex_iteration_count'));
    if (verdict === 'infeasible') return { lines: undefined, bound: Infinity, iterations };
    if (verdict !== 'optimal' && verdict !== 'work' && verdict !== 'interrupted')
      return { lines: undefined, bound: -Infinity, iterations };
    return {
      lines: readLines(model, problem, columns),
      bound: Number(model.info.get('mip_dual_bound')),
      iterations,
    };
  } finally {
    model.dispose();
  }
}

function endAfter(iterations: number): HighsCallbackMap {
  return {
    6: (event): undefined => {
      if (Number(event.data.mip_total_lp_iterations ?? 0) > iterations) event.interrupt();
    },
  };
}

function readLines(
  model: Model,
  problem: LineProblem,
  columns: readonly LineColumn[],
): readonly Line[] | undefined {
  if (model.info.get('primal_solution_status') !== FEASIBLE_POINT) return undefined;
  const { colValue } = model.getSolution();
  const chosen = new Map<number, Line>();
  for (const [at, { person, line }] of columns.entries())
    if ((colValue[at] ?? 0) > 0.5) chosen.set(person, line);
  const lines = problem.people.flatMap((_, person) => chosen.get(person) ?? []);
  return lines.length === problem.people.length ? lines : undefined;
}

function passModel(
  model: Model,
  problem: LineProblem,
  columns: readonly LineColumn[],
  { limits, cutoff }: SelectionWish,
): void {
  const { cover, people } = problem;
  const firstLimit = cover.length + people.length;
  const last = firstLimit + limits.length;
  const limitsOf = (cell: number) =>
    limits.flatMap(({ cells }, at) => (cells.includes(cell) ? [{ row: firstLimit + at, value: 1 }] : []));
  const entries = [
    ...columns.map(({ person, line, cost }) => ({
      cost,
      rows: [...heldCells(problem, line), cover.length + person].map((row) => ({ row, value: 1 })),
    })),
    ...cover.map(({ under }, cell) => ({ cost: under, rows: [{ row: cell, value: 1 }, ...limitsOf(cell)] })),
    ...cover.map(({ over }, cell) => ({ cost: over, rows: [{ row: cell, value: -1 }] })),
  ].map(({ cost, rows }) => ({ cost, rows: cost === 0 ? rows : [...rows, { row: last, value: cost }] }));
  const starts = [0];
  for (const { rows } of entries) starts.push((starts.at(-1) ?? 0) + rows.length);
  const cells = entries.flatMap(({ rows }) => rows);
  const sides = [...cover.map(({ demand }) => demand), ...people.map(() => 1)];
  model.passModel({
    numCols: entries.length,
    numRows: last + 1,
    sense: MINIMISE,
    offset: 0,
    colCost: Float64Array.from(entries, ({ cost }) => cost),
    colLower: new Float64Array(entries.length),
    colUpper: Float64Array.from(entries, (_, at) => (at < columns.length ? 1 : Infinity)),
    rowLower: Float64Array.from([...sides, ...limits.map(({ least }) => least), -Infinity]),
    rowUpper: Float64Array.from([...sides, ...limits.map(({ most }) => most), cutoff]),
    matrix: {
      format: 'csc',
      numRows: last + 1,
      numCols: entries.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(cells, ({ row }) => row),
      values: Float64Array.from(cells, ({ value }) => value),
    },
    integrality: entries.map((_, at) => (at < columns.length ? INTEGER : CONTINUOUS)),
  });
}
