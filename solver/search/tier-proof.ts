import { ColumnBound } from '../bound/column-bound.js';
import { decompose } from '../bound/decomposition.js';
import { relax } from '../bound/relaxation.js';
import type { FrozenModel } from '../model/model.js';
import type { Point } from '../outcome/point.js';
import type { SolveOutcome } from '../outcome/solve-outcome.js';
import type { Budget, Deadline } from './budget.js';
import type { Engine } from './engine.js';
import type { Incumbent, IncumbentKeeper } from './incumbent.js';
import { makeSubProblem } from './sub-problem.js';
import { makeTierProblem, type TierProblem } from './tier-problem.js';
import type { Range } from './variable-range.js';

export interface TierProofSettings {
  readonly model: FrozenModel;
  readonly ranges: readonly Range[];
  readonly budget: Budget;
  readonly keeper: IncumbentKeeper;
  readonly engine: Engine;
}

/** When proving one objective is to end, and what is told on the way. */
export interface ProofRun {
  readonly position: number;
  readonly deadline: Deadline;
  /** Told each valid bound. */
  readonly prove: (bound: number | undefined) => void;
  readonly isOpen: () => boolean;
}

const NODES_PER_ITERATION = 50;
const COLUMN_ROUNDS_PER_ITERATION = 20;
/** With 12, columns took a seventh longer; with 1 no less. */
const COLUMNS_PER_ROUND = 4;
/** Of the sub-MIP between the incumbent and the mix of columns. */
const MIX_NODES = 500;
const MIX_SECONDS = 5;
/** Of the time for columns: what is kept for that sub-MIP at most. */
const MIX_SHARE = 0.05;
/** A mixed decision this near to the incumbent's is the same. */
const SAME = 1e-6;

interface TierColumns {
  readonly key: string;
  readonly bound: ColumnBound;
  /** From which nothing more can be found towards the mix of the columns there are. */
  searchedFrom?: Incumbent | undefined;
}

/** Bounds one objective after the other while those before it stay at the incumbent's values; offers points that come up. */
export class TierProof {
  readonly #settings: TierProofSettings;
  /** By position of the objective, with what it was made for. */
  readonly #columnBounds = new Map<number, TierColumns>();

  constructor(settings: TierProofSettings) {
    this.#settings = settings;
  }

  get hasColumns(): boolean {
    return this.#columnBounds.size > 0;
  }

  /** The bound that the problem without whole numbers gives. */
  async byRelaxation({ position, deadline, prove }: Omit<ProofRun, 'isOpen'>): Promise<void> {
    const { engine, budget } = this.#settings;
    const options = engine.options(position, budget.secondsUntil(deadline));
    const outcome = engine.backend.solve(relax(this.#problemOf(position)), options);
    await engine.replaceIfLost(outcome);
    if (outcome.kind === 'optimal') prove(outcome.bound);
  }

  /**
   * Goes on with the columns of this objective, and then looks for points between the incumbent and their mix. Whether time was over before
   * the columns were done.
   */
  async byColumns(run: ProofRun): Promise<boolean> {
    const { engine, keeper } = this.#settings;
    const { best } = keeper;
    if (!run.isOpen() || best === undefined || engine.backend.open === undefined) return false;
    const columns = this.#columnsFor(run.position, best);
    if (columns === undefined) return false;
    const { bound } = columns;
    let isCutShort = false;
    if (!bound.isDone) {
      const mixed = bound.mixedPoint();
      isCutShort = this.#runColumns(bound, best, run) && !bound.isDone;
      if (!isSamePoint(mixed, bound.mixedPoint())) columns.searchedFrom = undefined;
    }
    await this.#improveTowardsMix(columns, run);
    return isCutShort;
  }

  /**
   * Where it is cut short, again from the better point that it brought. Decisions that are as in the mix stay fixed, so the next sub-MIP is a
   * part of this one: solved, this leaves nothing.
   */
  async #improveTowardsMix(columns: TierColumns, { position, deadline, isOpen }: ProofRun): Promise<void> {
    const { budget, keeper } = this.#settings;
    const mixed = columns.bound.mixedPoint();
    if (mixed === undefined) return;
    for (let { best } = keeper; best !== undefined && best !== columns.searchedFrom; best = keeper.best) {
      if (!isOpen() || budget.isPast(deadline)) return;
      const isSolved = await this.#searchTowards(mixed, best, { position, deadline });
      if (isSolved) columns.searchedFrom = keeper.best;
      if (isSolved || keeper.best?.objectives === best.objectives) return;
    }
  }

  /** Whether it went on until its time was over. */
  #runColumns(
    columns: ColumnBound,
    { values }: Incumbent,
    { position, deadline, prove, isOpen }: ProofRun,
  ): boolean {
    const { engine, budget, keeper } = this.#settings;
    const { iterations } = budget;
    const end = deadline - Math.min(MIX_SECONDS, MIX_SHARE * budget.secondsUntil(deadline));
    columns.addPoint(values);
    columns.run({
      backend: engine.backend,
      options: () => engine.options(position, budget.secondsUntil(end)),
      rounds: iterations === undefined ? Infinity : COLUMN_ROUNDS_PER_ITERATION * iterations,
      columnsPerRound: COLUMNS_PER_ROUND,
      penalty: Math.max(1, keeper.valueOf(position)),
      onBound: prove,
      shouldStop: () => !isOpen() || budget.isPast(end),
    });
    return budget.isPast(end);
  }

  /**
   * A sub-MIP over the decisions in which the mix of columns is not the incumbent (relaxation induced neighbourhood search, Danna,
   * Rothberg & Le Pape 2005): the mix is what the bound comes from. Says whether it was solved to its end.
   */
  async #searchTowards(
    mixed: Point,
    incumbent: Incumbent,
    { position, deadline }: Pick<ProofRun, 'position' | 'deadline'>,
  ): Promise<boolean> {
    const { engine, budget, keeper } = this.#settings;
    const whole = this.#problemOf(position);
    const freed = [...whole.variables.entries()].flatMap(([index, { hinge }]) =>
      hinge === undefined && Math.abs((mixed[index] ?? 0) - (incumbent.values[index] ?? 0)) > SAME
        ? [index]
        : [],
    );
    if (freed.length === 0) return true;
    const sub = makeSubProblem(whole, freed, incumbent.values);
    const outcome = engine.backend.solve(sub.problem, {
      ...engine.options(position, budget.secondsUntil(deadline, MIX_SECONDS)),
      start: sub.start,
      nodeLimit: MIX_NODES,
    });
    if (outcome.kind === 'optimal' || outcome.kind === 'feasible')
      keeper.offer(sub.toWhole(outcome.values), 'columns', true);
    await engine.noted(outcome);
    return outcome.kind === 'optimal';
  }

  /** The whole problem at once, from the incumbent where there is one. */
  async byMip(position: number, deadline: Deadline): Promise<SolveOutcome> {
    const { engine, budget, keeper } = this.#settings;
    const { best } = keeper;
    const outcome = engine.backend.solve(this.#problemOf(position), {
      ...engine.options(position, budget.secondsUntil(deadline)),
      ...(best === undefined ? {} : { start: best.values }),
      ...(budget.iterations === undefined ? {} : { nodeLimit: NODES_PER_ITERATION * budget.iterations }),
      onImproving: (values) => {
        keeper.offer(values, 'mip');
      },
    });
    if (outcome.kind === 'optimal' || outcome.kind === 'feasible') keeper.offer(outcome.values, 'mip');
    return engine.noted(outcome);
  }

  #problemOf(position: number): TierProblem {
    const { model, keeper, ranges } = this.#settings;
    return makeTierProblem(model, position, keeper.best, ranges);
  }

  /** The columns found before still serve while all earlier objectives are what they were. */
  #columnsFor(position: number, incumbent: Incumbent): TierColumns | undefined {
    const key = keyBefore(position, incumbent);
    const known = this.#columnBounds.get(position);
    if (known?.key === key) return known;
    const decomposition = decompose(this.#problemOf(position));
    if (decomposition === undefined) return undefined;
    const bound = new ColumnBound(decomposition, this.#settings.ranges);
    for (const other of this.#columnBounds.values()) bound.addColumnsOf(other.bound);
    const columns = { key, bound };
    this.#columnBounds.set(position, columns);
    return columns;
  }
}

function isSamePoint(a: Point = [], b: Point = []): boolean {
  return a.length === b.length && Array.prototype.every.call(a, (value, index) => value === b[index]);
}

/** The same for incumbents that are worth the same in all objectives before this one. */
function keyBefore(position: number, { objectives }: Incumbent): string {
  return objectives
    .slice(0, position)
    .map(({ value }) => value)
    .join();
}
