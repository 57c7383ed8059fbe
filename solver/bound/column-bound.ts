import type { SolveOptions, SolverBackend } from '../backends/solver-backend.js';
import { isFeasible } from '../outcome/feasibility.js';
import type { Point } from '../outcome/point.js';
import type { Range } from '../search/variable-range.js';
import { ColumnMaster, type MasterPrices } from './column-master.js';
import { columnKey, makeColumn, pricedCost, type Column } from './column.js';
import type { Decomposition } from './decomposition.js';
import { boundWithoutBlocks } from './price-bound.js';
import { PricedBlock } from './priced-block.js';

/** How one run of a {@link ColumnBound} is limited, and what it tells. */
export interface ColumnBoundRun {
  /** One that can keep problems open. */
  readonly backend: SolverBackend;
  /** Limits of the next solve. */
  readonly options: () => SolveOptions;
  /** Rounds of prices and columns. */
  readonly rounds: number;
  /** New columns after which prices follow from a new mix, unless all blocks are asked: by the old ones, similar blocks would all find the same. */
  readonly columnsPerRound: number;
  /** First penalty for a unit that a shared row is broken by, > 0, in the unit of the objective. */
  readonly penalty: number;
  /** Told each valid bound. */
  readonly onBound: (bound: number) => void;
  /** Asked between solves. */
  readonly shouldStop: () => boolean;
}

/** A column must be cheaper than what its block has by this much. */
const LEAST_GAIN = 1e-7;
const PENALTY_FACTOR = 10;
const MOST_RAISES = 6;

/** What blocks were asked, and answered. */
interface Answers {
  readonly columns: readonly Column[];
  /** What all blocks that were asked cost at least. */
  readonly bound: number;
  /** Blocks that found a column, and those whose turn did not come. */
  readonly toAsk: readonly number[];
}

interface Asking {
  readonly priced: readonly PricedBlock[];
  readonly prices: MasterPrices;
  readonly settings: ColumnBoundRun;
}

/**
 * Bounds a problem by columns, a column being one way to set a block (Dantzig-Wolfe). Prices of the shared rows follow
 * from the best mix of the columns so far; each block then answers with its cheapest column at these prices. When all
 * blocks have answered, their costs add up to a valid bound. Where costs are convex in what each block gets, as with
 * fair shares, this closes most of the gap that the rows alone leave. Only blocks that still find better columns are
 * asked, those that have been least work first, and all of them again when none does.
 */
export class ColumnBound {
  readonly #decomposition: Decomposition;
  readonly #ranges: readonly Range[];
  readonly #columns: Column[] = [];
  readonly #known = new Set<string>();
  #mix: Float64Array | undefined;
  /** Of the penalty, in all runs. */
  #raises = 0;
  #isDone = false;

  constructor(decomposition: Decomposition, ranges: readonly Range[]) {
    this.#decomposition = decomposition;
    this.#ranges = ranges;
  }

  /** The last mix of columns as a point of the whole problem, whose decisions need not be whole; hinges that are shared or not used are 0. `undefined` before there is one. */
  mixedPoint(): Float64Array | undefined {
    const { whole, blocks } = this.#decomposition;
    if (this.#mix === undefined) return undefined;
    const point = new Float64Array(whole.variables.length);
    for (const [at, part] of this.#mix.entries()) {
      const { block = 0, values = [] } = this.#columns[at] ?? {};
      for (const [position, index] of (blocks[block]?.origin ?? []).entries())
        point[index] = (point[index] ?? 0) + part * (values[position] ?? 0);
    }
    return point;
  }

  /** Whether no column could make the bound better. */
  get isDone(): boolean {
    return this.#isDone;
  }

  /** Adds the columns that a point of the whole problem is made of. */
  addPoint(point: Point): void {
    for (const [position, block] of this.#decomposition.blocks.entries()) {
      const values = block.origin.map((index) => point[index] ?? 0);
      this.#keep(makeColumn(block, position, values));
    }
  }

  /** Takes over the columns of another objective's problem that this one allows. */
  addColumnsOf(other: ColumnBound): void {
    const { blocks } = this.#decomposition;
    const positions = new Map(blocks.map(({ label }, position) => [label, position]));
    for (const column of other.#columns) {
      const from = other.#decomposition.blocks[column.block];
      const position = positions.get(from?.label ?? '');
      const block = position === undefined ? undefined : blocks[position];
      if (from === undefined || position === undefined || block === undefined) continue;
      const setting = new Map(from.origin.map((index, at) => [index, column.values[at] ?? 0]));
      const moved = makeColumn(
        block,
        position,
        block.origin.map((index) => setting.get(index) ?? 0),
      );
      if (isFeasible(block, moved.values)) this.#keep(moved);
    }
  }

  /** Goes on from the columns there are until it is done, proven or out of time. */
  run(settings: ColumnBoundRun): void {
    const { backend } = settings;
    const { blocks } = this.#decomposition;
    const master = new ColumnMaster(
      backend,
      this.#decomposition,
      settings.penalty * PENALTY_FACTOR ** this.#raises,
    );
    const priced = blocks.map((block, position) => new PricedBlock(block, position, backend));
    try {
      master.add(this.#columns);
      this.#iterate(master, priced, settings);
    } finally {
      master.close();
      for (const block of priced) block.close();
    }
  }

  #iterate(master: ColumnMaster, priced: readonly PricedBlock[], settings: ColumnBoundRun): void {
    let asked: readonly number[] = [];
    for (let round = 0; round < settings.rounds; round += 1) {
      const prices = master.solve(settings.options());
      if (prices === undefined) return;
      this.#mix = prices.mix;
      const areAllAsked = asked.length === 0;
      const positions = areAllAsked ? [...priced.keys()] : leastWorkFirst(asked, priced);
      const most = areAllAsked ? Infinity : settings.columnsPerRound;
      const answers = this.#ask(positions, most, { priced, prices, settings });
      if (answers === undefined) return;
      if (areAllAsked)
        settings.onBound(answers.bound + boundWithoutBlocks(this.#decomposition, prices.rows, this.#ranges));
      if (settings.shouldStop()) return;
      master.add(answers.columns);
      asked = answers.toAsk;
      if (!areAllAsked || asked.length > 0) continue;
      if (!prices.breaksRows || this.#raises >= MOST_RAISES) {
        this.#isDone = true;
        return;
      }
      master.raisePenalty(PENALTY_FACTOR);
      this.#raises += 1;
    }
  }

  /** Asks these blocks in turn until so many new columns are found; `undefined` where it was stopped. */
  #ask(
    positions: readonly number[],
    most: number,
    { priced, prices, settings: { options, shouldStop } }: Asking,
  ): Answers | undefined {
    const columns: Column[] = [];
    const toAsk: number[] = [];
    let bound = 0;
    for (const position of positions) {
      if (columns.length === most) {
        toAsk.push(position);
        continue;
      }
      const answer = shouldStop() ? undefined : priced[position]?.price(prices.rows, options());
      if (answer === undefined) return undefined;
      bound += answer.bound;
      const gain = (prices.blocks[position] ?? 0) - pricedCost(answer.column, prices.rows);
      if (gain <= LEAST_GAIN || !this.#keep(answer.column)) continue;
      columns.push(answer.column);
      toAsk.push(position);
    }
    return { columns, bound, toAsk };
  }

  #keep(column: Column): boolean {
    const block = this.#decomposition.blocks[column.block];
    if (block === undefined) return false;
    const key = columnKey(column, block);
    if (this.#known.has(key)) return false;
    this.#known.add(key);
    this.#columns.push(column);
    return true;
  }
}

function leastWorkFirst(positions: readonly number[], priced: readonly PricedBlock[]): readonly number[] {
  const workOf = (position: number): number => priced[position]?.work ?? 0;
  return [...positions].sort((one, other) => workOf(one) - workOf(other));
}
