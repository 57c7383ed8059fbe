import type { Highs, IndexSelection, Model, ModelData } from 'highs';
import { readHighsStatus, type HighsVerdict } from '../backends/highs-status.js';
import { lineCost } from './line-cost.js';
import type { Line, LineProblem } from './line-problem.js';

export interface MasterSolution {
  readonly value: number;
  /** What cover is worth, at `day * shifts + shift`. */
  readonly worth: Float64Array;
  /** What a line of the person may cost at most to be of use, its cover taken into account. */
  readonly people: Float64Array;
  /** By column: how much of the line is taken, 0-1. */
  readonly shares: Float64Array;
  /** By row of shortages. */
  readonly shortagePrices: Float64Array;
  /** Persons missing, by cell. */
  readonly shortages: Float64Array;
}

export interface LineColumn {
  readonly person: number;
  readonly line: Line;
  readonly cost: number;
}

/** Native simplex by columns that enter, which stay feasible when columns come. */
const PRIMAL_SIMPLEX = 4;
/** Native dual simplex: stays dual feasible when columns are barred. Also for when the other fails numerically. */
const DUAL_SIMPLEX = 1;
/** Of the simplex method, a call. */
const ITERATIONS = 5000;
/** An iteration of the simplex method costs as much as this many steps of an inner loop, for each row. */
export const WORK_PER_ROW = 150;
const MINIMISE = 1 as NonNullable<ModelData['sense']>;

/**
 * The restricted master as linear programme: shares of known lines, one whole line a person, shortage and surplus of cover at their costs. Rows:
 * cover, people, then sums of shortages that a branch limits. Every row can be bought off, so that there is always a solution.
 */
export class LineMaster {
  readonly columns: LineColumn[] = [];
  readonly #problem: LineProblem;
  readonly #model: Model;
  readonly #cells: number;
  readonly #penalty: number;
  readonly #known = new Set<string>();
  /** Native column of each of ours; slack columns lie between. */
  readonly #places: number[] = [];
  #shortageRows = 0;
  #iterations = 0;
  /** Whether columns have ever been barred. */
  #isBarred = false;
  /** Native method of the next run. */
  #strategy = PRIMAL_SIMPLEX;

  constructor(highs: Highs, problem: LineProblem) {
    this.#problem = problem;
    this.#cells = problem.cover.length;
    this.#penalty = worstLine(problem);
    this.#model = highs.createModel();
    this.#model.options.set({ output_flag: false, solver: 'simplex', simplex_iteration_limit: ITERATIONS });
    this.#passRows();
  }

  get rows(): number {
    return this.#cells + this.#problem.people.length + this.#shortageRows;
  }

  /** How many of the lines are new. */
  add(person: number, lines: readonly Line[]): number {
    const fresh = lines.filter((line) => {
      const key = `${person}:${line.join()}`;
      return !this.#known.has(key) && this.#known.add(key);
    });
    for (const line of fresh) {
      const cost = lineCost(this.#problem, person, line);
      const rows = [...heldCells(this.#problem, line), this.#cells + person];
      this.#places.push(
        2 * this.#cells + this.#problem.people.length + this.columns.length + 2 * this.#shortageRows,
      );
      this.#addColumn(cost, rows, 1);
      this.columns.push({ person, line, cost });
    }
    return fresh.length;
  }

  /** Iterations of the simplex method so far. */
  get iterations(): number {
    return this.#iterations;
  }

  /** A row for the sum of the cells' shortages, without limits yet. */
  addShortageRow(cells: readonly number[]): number {
    const row = this.#cells + this.#problem.people.length + this.#shortageRows;
    this.#model.addRow(0, Infinity, {
      indices: Int32Array.from(cells, (cell) => 2 * cell),
      values: new Float64Array(cells.length).fill(1),
    });
    this.#addColumn(this.#penalty, [row], 1);
    this.#addColumn(this.#penalty, [row], -1);
    this.#shortageRows += 1;
    return this.#shortageRows - 1;
  }

  /** Only columns that are admitted may be taken from now on. */
  admit(isAdmitted: (column: LineColumn) => boolean): void {
    const most = Float64Array.from(this.columns, (column) => (isAdmitted(column) ? Infinity : 0));
    this.#model.changeColsBounds(select(this.#places), new Float64Array(most.length), most);
    this.#strategy = DUAL_SIMPLEX;
    this.#isBarred = true;
  }

  limitShortage(row: number, least: number, most: number): void {
    const place = this.#cells + this.#problem.people.length + row;
    this.#model.changeRowsBounds(select([place]), Float64Array.of(least), Float64Array.of(most));
  }

  /** `unfinished`: ask again, for more work; `undefined` where the engine found none. */
  solve(): MasterSolution | 'unfinished' | undefined {
    const other = this.#strategy === PRIMAL_SIMPLEX ? DUAL_SIMPLEX : PRIMAL_SIMPLEX;
    let verdict = this.#run(this.#strategy);
    if (verdict === 'work') {
      // Where columns were barred, a method that stalls is followed by the other.
      if (this.#isBarred) this.#strategy = other;
      return 'unfinished';
    }
    if (verdict !== 'optimal') verdict = this.#run(other);
    this.#strategy = PRIMAL_SIMPLEX;
    if (verdict === 'work') return 'unfinished';
    if (verdict !== 'optimal') return undefined;
    const { colValue, rowDual } = this.#model.getSolution();
    const people = this.#cells + this.#problem.people.length;
    return {
      value: this.#model.getObjectiveValue(),
      worth: rowDual.slice(0, this.#cells),
      people: rowDual.slice(this.#cells, people),
      shares: Float64Array.from(this.#places, (place) => colValue[place] ?? 0),
      shortagePrices: rowDual.slice(people),
      shortages: Float64Array.from({ length: this.#cells }, (_, cell) => colValue[2 * cell] ?? 0),
    };
  }

  /** Gives the engine's memory back; nothing may be asked afterwards. */
  dispose(): void {
    this.#model.dispose();
  }

  #run(strategy: number): HighsVerdict {
    this.#model.options.set('simplex_strategy', strategy);
    this.#model.run();
    this.#iterations += Number(this.#model.info.get('simplex_iteration_count'));
    return readHighsStatus(this.#model.getModelStatus());
  }

  #passRows(): void {
    const { cover, people } = this.#problem;
    const rows = cover.length + people.length;
    const sides = Float64Array.from([...cover.map(({ demand }) => demand), ...people.map(() => 1)]);
    const columns = 2 * cover.length + people.length;
    const costs = [...cover.flatMap(({ under, over }) => [under, over]), ...people.map(() => this.#penalty)];
    const indices = [
      ...cover.flatMap((_, cell) => [cell, cell]),
      ...people.map((_, person) => cover.length + person),
    ];
    const values = [...cover.flatMap(() => [1, -1]), ...people.map(() => 1)];
    this.#model.passModel({
      numCols: columns,
      numRows: rows,
      sense: MINIMISE,
      offset: 0,
      colCost: Float64Array.from(costs),
      colLower: new Float64Array(columns),
      colUpper: new Float64Array(columns).fill(Infinity),
      rowLower: sides,
      rowUpper: sides,
      matrix: {
        format: 'csc',
        numRows: rows,
        numCols: columns,
        starts: Int32Array.from({ length: columns + 1 }, (_, column) => column),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    });
  }

  #addColumn(cost: number, rows: readonly number[], value: number): void {
    this.#model.addCol(cost, 0, Infinity, {
      indices: Int32Array.from(rows),
      values: new Float64Array(rows.length).fill(value),
    });
  }
}

function select(indices: readonly number[]): IndexSelection {
  return { kind: 'set', indices: Int32Array.from(indices) };
}

/** The cells whose cover a line counts for. */
export function heldCells({ shifts }: LineProblem, line: Line): number[] {
  const cells: number[] = [];
  for (const [day, shift] of line.entries()) if (shift >= 0) cells.push(day * shifts.length + shift);
  return cells;
}

/** More than any line can cost, or its cover be worth. */
function worstLine({ days, cover, people }: LineProblem): number {
  const ofCover = Math.max(...cover.map(({ under, over }) => under + over));
  const ofPeople = people.map(
    ({ cost, constant }) =>
      Math.abs(constant) + days * cost.reduce((most, each) => Math.max(most, Math.abs(each)), 0),
  );
  return 1 + days * ofCover + Math.max(0, ...ofPeople);
}
