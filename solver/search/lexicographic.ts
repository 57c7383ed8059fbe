import type { SolveOptions, SolverBackend } from '../backends/solver-backend.js';
import { ColumnBound } from '../bound/column-bound.js';
import { decompose } from '../bound/decomposition.js';
import { relax } from '../bound/relaxation.js';
import type { FrozenModel, Objective } from '../model/model.js';
import type { SolveOutcome } from '../outcome/solve-outcome.js';
import type { Annealing } from './annealing.js';
import { Budget, type Deadline } from './budget.js';
import { makeCandidateLookup } from './candidates.js';
import { FixAndOptimise } from './fix-and-optimise.js';
import { IncumbentKeeper, type FoundBy, type Incumbent } from './incumbent.js';
import { LocalSearch } from './local-search.js';
import { indexModel } from './model-index.js';
import { MovingPoint } from './moving-point.js';
import { makeNeighbourhoods } from './neighbourhoods.js';
import { findObjectiveStep } from './objective-step.js';
import { makeRandom } from './random.js';
import type { SearchLimits, SearchSurroundings } from './search-limits.js';
import type { SearchOutcome, SearchRecord, TierResult } from './search-outcome.js';
import { repairStart } from './repair-start.js';
import { makeTierProblem } from './tier-problem.js';
import { findTrivialBound } from './trivial-bound.js';
import { findRanges } from './variable-range.js';

const NODES_PER_ITERATION = 50;
const COLUMN_ROUNDS_PER_ITERATION = 5;
const MOVES_PER_CHOICE = 50;
/** Rounds of annealing for each objective that is not proven, with the ratio of each. */
const ANNEALING_RATIOS = [3, 10, 2.5, 10];
/** Where local search, columns, the first sub-MIPs and the MIP must end, as shares of an objective's time; sub-MIPs get the rest. */
const LOCAL_SEARCH_SHARE = 0.2;
const COLUMN_SHARE = 0.7;
const SUB_MIP_SHARE = 0.8;
/** Sub-MIPs in a row that bring nothing, after which the MIP has its turn. */
const IDLE_SUB_MIPS = 8;
/** Nodes of the choice among columns. */
const CHOICE_NODES = 100;
const MIP_SHARE = 0.92;
const SUB_MIP_SECONDS = 2;
const COOLING_STEPS = 40;
/** Of the time in all, for the search of a first point that breaks no row. */
const START_SHARE = 0.1;
/** An objective gets at least this part of the time that is left, 1 / n: what comes after it is lost if it improves later. */
const MOST_SHARES = 2;
const MOST_RELOADS = 3;
/** How an objective is looked at around a given start: one part of so many of the time that is left, at most. */
const POLISH_PARTS = 8;
const POLISH = { ratio: 3, hottest: 0.1, coldest: 0.02 };
const POLISH_MOVES_PER_CHOICE = 10;
const IDLE_POLISH_SUB_MIPS = 3;

/** Minimises the objectives of a model one after the other; a later one never worsens an earlier one. */
export async function optimiseLexicographically(
  model: FrozenModel,
  limits: SearchLimits,
  surroundings: SearchSurroundings,
): Promise<SearchOutcome> {
  const backend = await surroundings.loadBackend();
  return new LexicographicSearch(model, limits, surroundings, backend).run();
}

class LexicographicSearch {
  readonly #model: FrozenModel;
  readonly #limits: SearchLimits;
  readonly #surroundings: SearchSurroundings;
  readonly #budget: Budget;
  readonly #index;
  readonly #ranges;
  /** By position of the objective, once it was asked for. */
  readonly #steps = new Map<number, number | undefined>();
  readonly #random;
  readonly #candidatesOf;
  readonly #keeper: IncumbentKeeper;
  readonly #fixAndOptimise: FixAndOptimise;
  readonly #tiers: TierResult[] = [];
  /** By position of the objective, with what it was made for. */
  readonly #columnBounds = new Map<number, { readonly key: string; readonly bound: ColumnBound }>();
  #backend: SolverBackend;
  #reloads = 0;
  #iterations = 0;

  constructor(
    model: FrozenModel,
    limits: SearchLimits,
    surroundings: SearchSurroundings,
    backend: SolverBackend,
  ) {
    this.#model = model;
    this.#limits = limits;
    this.#surroundings = surroundings;
    this.#backend = backend;
    this.#budget = new Budget(limits, surroundings);
    this.#index = indexModel(model);
    this.#ranges = findRanges(model);
    this.#random = makeRandom(limits.seed ?? 0);
    this.#candidatesOf = makeCandidateLookup(this.#index);
    this.#keeper = new IncumbentKeeper(model, (incumbent) => {
      surroundings.onIncumbent?.(incumbent, this.#budget.elapsedSeconds());
    });
    this.#fixAndOptimise = new FixAndOptimise({
      keeper: this.#keeper,
      neighbourhoods: makeNeighbourhoods(this.#index),
      candidatesOf: this.#candidatesOf,
      random: this.#random,
      choiceCount: this.#index.choices.length,
    });
  }

  async run(): Promise<SearchOutcome> {
    this.#findStart();
    if (this.#keeper.best === undefined || this.#model.objectives.length === 0) {
      const outcome = await this.#solveMip(0, this.#budget.shareAmong(1).deadlineAt(1));
      if (this.#keeper.best === undefined) return this.#failed(outcome);
    }
    if (this.#limits.start !== undefined) await this.#polish();
    do await this.#solveTiers();
    while (this.#isWorthAnotherRound());
    return this.#finished();
  }

  /**
   * A short look around a start that is near a good point already: for each objective a little local search that
   * hardly heats up, and then for each some sub-MIPs.
   */
  async #polish(): Promise<void> {
    const openOnes = [...this.#model.objectives.entries()].map(([position, objective]) => {
      const bound = findTrivialBound(objective, this.#ranges);
      const isOpen = (): boolean =>
        !this.#isProven(this.#keeper.valueOf(position), bound) && !this.#budget.isOver();
      return { position, isOpen };
    });
    for (const { position, isOpen } of openOnes) {
      if (!isOpen()) continue;
      const point = new MovingPoint(this.#index, this.#keeper.best?.values ?? []);
      const { seconds } = this.#budget.shareAmong(POLISH_PARTS);
      this.#searchLocally(point, { focus: position, ...POLISH }, seconds, POLISH_MOVES_PER_CHOICE);
    }
    for (const { position, isOpen } of openOnes) {
      const deadline = this.#budget.shareAmong(POLISH_PARTS).deadlineAt(1);
      this.#fixAndOptimise.reset();
      await this.#improve(position, deadline, IDLE_POLISH_SUB_MIPS, isOpen);
    }
  }

  /** Each objective in order; one that was proven in an earlier round, and still is, is passed over. */
  async #solveTiers(): Promise<void> {
    for (const [position, objective] of this.#model.objectives.entries()) {
      const before = this.#tiers[position];
      if (before !== undefined && this.#isProven(this.#keeper.valueOf(position), before.bound)) continue;
      const tier = await this.#solveTier(position, objective, before);
      this.#tiers[position] = tier;
      this.#surroundings.onTier?.(tier);
    }
  }

  /** Time that later objectives did not need goes to those that were not proven in their share. */
  #isWorthAnotherRound(): boolean {
    if (this.#budget.iterations !== undefined || this.#budget.isOver()) return false;
    const isOpen = this.#tiers.some(
      ({ bound }, position) => !this.#isProven(this.#keeper.valueOf(position), bound),
    );
    return isOpen && this.#reloads < MOST_RELOADS;
  }

  /** From the start that is given, as far as it still holds; else from nothing. */
  #findStart(): void {
    const { start } = this.#limits;
    if (start !== undefined) {
      this.#keeper.offer(start, 'given');
      this.#offerStart(repairStart(this.#index, start, this.#candidatesOf), 'given');
    }
    if (this.#keeper.best !== undefined) return;
    const nothing = this.#model.variables.map(({ lower }) => lower);
    this.#offerStart(repairStart(this.#index, nothing, this.#candidatesOf), 'start');
  }

  #offerStart(point: MovingPoint, foundBy: FoundBy): void {
    this.#keeper.offer(point.values, foundBy);
    if (this.#keeper.best === undefined)
      this.#searchLocally(point, undefined, this.#budget.shareAmong(1).seconds * START_SHARE);
  }

  /** Annealing, or descent without it, for some seconds at most; offers the point it ends at. */
  #searchLocally(
    point: MovingPoint,
    annealing: Annealing | undefined,
    seconds: number,
    movesPerChoice = MOVES_PER_CHOICE,
  ): void {
    const search = new LocalSearch(point, { candidatesOf: this.#candidatesOf, random: this.#random });
    search.run(
      movesPerChoice * this.#index.choices.length,
      annealing,
      this.#budget.countTime(seconds, COOLING_STEPS),
    );
    this.#keeper.offer(point.values, 'local-search', true);
  }

  /** Rounds of annealing, which take this long in all. */
  #anneal(focus: number, seconds: number, isOpen: () => boolean): void {
    for (const ratio of ANNEALING_RATIOS) {
      if (!isOpen()) return;
      const point = new MovingPoint(this.#index, this.#keeper.best?.values ?? []);
      this.#searchLocally(
        point,
        { focus, ratio, hottest: 0.5, coldest: 0.05 },
        seconds / ANNEALING_RATIOS.length,
      );
    }
  }

  async #solveTier(
    position: number,
    objective: Objective,
    before: TierResult | undefined,
  ): Promise<TierResult> {
    const { now } = this.#surroundings;
    const begun = now();
    const step = this.#stepOf(position);
    let bound = before?.bound ?? findTrivialBound(objective, this.#ranges);
    const prove = (found: number | undefined): void => {
      const raised = found === undefined ? undefined : raiseToStep(found, objective.constant, step);
      bound = bound === undefined || raised === undefined ? (bound ?? raised) : Math.max(bound, raised);
    };
    prove(bound);
    const isOpen = (): boolean =>
      !this.#isProven(this.#keeper.valueOf(position), bound) && !this.#budget.isOver();
    const share = this.#budget.shareAmong(Math.min(MOST_SHARES, this.#countOpenFrom(position)));
    this.#fixAndOptimise.reset();
    const isFirst = before === undefined;
    if (isFirst) this.#anneal(position, share.seconds * LOCAL_SEARCH_SHARE, isOpen);
    await this.#boundByColumns(position, share.deadlineAt(COLUMN_SHARE), prove, isOpen);
    if (!isFirst) this.#anneal(position, share.seconds * LOCAL_SEARCH_SHARE, isOpen);
    if (isOpen()) await this.#improve(position, share.deadlineAt(SUB_MIP_SHARE), IDLE_SUB_MIPS, isOpen);
    if (isOpen() && isFirst) prove(await this.#solveRelaxation(position, share.deadlineAt(MIP_SHARE)));
    if (isOpen()) {
      const outcome = await this.#solveMip(position, share.deadlineAt(MIP_SHARE));
      if (outcome.kind === 'optimal' || outcome.kind === 'feasible') prove(outcome.bound);
    }
    if (isOpen()) await this.#improve(position, share.deadlineAt(1), Infinity, isOpen);
    const value = this.#keeper.valueOf(position);
    return {
      place: objective.place,
      value,
      bound: bound === undefined ? undefined : Math.min(bound, value),
      status: this.#isProven(value, bound) ? 'optimal' : 'feasible',
      seconds: (before?.seconds ?? 0) + now() - begun,
    };
  }

  /**
   * This objective and the later ones that are above their trivial bounds; at least 1. A proof of a later one holds only while this one
   * stays: should it improve, they need time again.
   */
  #countOpenFrom(position: number): number {
    const later = this.#model.objectives.filter(
      (objective, index) =>
        index > position &&
        !this.#isProven(this.#keeper.valueOf(index), findTrivialBound(objective, this.#ranges)),
    );
    return 1 + later.length;
  }

  /** The bound that the problem without whole numbers gives. */
  async #solveRelaxation(position: number, deadline: Deadline): Promise<number | undefined> {
    const problem = makeTierProblem(this.#model, position, this.#keeper.best, this.#ranges);
    const options = this.#options(position, this.#budget.secondsUntil(deadline));
    const outcome = this.#backend.solve(relax(problem), options);
    await this.#replaceIfLost(outcome);
    return outcome.kind === 'optimal' ? outcome.bound : undefined;
  }

  /** Goes on with the columns of this objective, and then offers the best choice among them. */
  async #boundByColumns(
    position: number,
    deadline: Deadline,
    prove: (bound: number) => void,
    isOpen: () => boolean,
  ): Promise<void> {
    const { best } = this.#keeper;
    if (!isOpen() || best === undefined || this.#backend.open === undefined) return;
    const columns = this.#columnsFor(position, best);
    if (columns === undefined || columns.isDone) return;
    const { iterations } = this.#budget;
    columns.addPoint(best.values);
    columns.run({
      backend: this.#backend,
      options: () => this.#options(position, this.#budget.secondsUntil(deadline)),
      rounds: iterations === undefined ? Infinity : COLUMN_ROUNDS_PER_ITERATION * iterations,
      penalty: Math.max(1, this.#keeper.valueOf(position)),
      onBound: prove,
      shouldStop: () => !isOpen() || this.#budget.isPast(deadline),
    });
    if (!isOpen()) return;
    const { problem, fromPoint, toPoint } = columns.makeChoice();
    const outcome = this.#backend.solve(problem, {
      ...this.#options(position, this.#budget.secondsUntil(deadline, SUB_MIP_SECONDS)),
      start: fromPoint(best.values),
      nodeLimit: CHOICE_NODES,
    });
    if (outcome.kind === 'optimal' || outcome.kind === 'feasible')
      this.#keeper.offer(toPoint(outcome.values), 'columns');
    await this.#noted(outcome);
  }

  /** The columns found before still serve while all earlier objectives are what they were. */
  #columnsFor(position: number, { objectives }: Incumbent): ColumnBound | undefined {
    const key = objectives
      .slice(0, position)
      .map(({ value }) => value)
      .join();
    const known = this.#columnBounds.get(position);
    if (known?.key === key) return known.bound;
    const decomposition = decompose(makeTierProblem(this.#model, position, this.#keeper.best, this.#ranges));
    if (decomposition === undefined) return undefined;
    const bound = new ColumnBound(decomposition, this.#ranges);
    for (const other of this.#columnBounds.values()) bound.addColumnsOf(other.bound);
    this.#columnBounds.set(position, { key, bound });
    return bound;
  }

  async #solveMip(position: number, deadline: Deadline): Promise<SolveOutcome> {
    const { best } = this.#keeper;
    const problem = makeTierProblem(this.#model, position, best, this.#ranges);
    const outcome = this.#backend.solve(problem, {
      ...this.#options(position, this.#budget.secondsUntil(deadline)),
      ...(best === undefined ? {} : { start: best.values }),
      ...(this.#budget.iterations === undefined
        ? {}
        : { nodeLimit: NODES_PER_ITERATION * this.#budget.iterations }),
      onImproving: (values) => {
        this.#keeper.offer(values, 'mip');
      },
    });
    if (outcome.kind === 'optimal' || outcome.kind === 'feasible') this.#keeper.offer(outcome.values, 'mip');
    return this.#noted(outcome);
  }

  /** Sub-MIPs until the objective is proven, the deadline is past, or this many have brought nothing. */
  async #improve(
    position: number,
    deadline: Deadline,
    mostIdle: number,
    isOpen: () => boolean,
  ): Promise<void> {
    const { iterations } = this.#budget;
    let idle = 0;
    for (let count = 0; isOpen() && idle < mostIdle && count < (iterations ?? Infinity); count += 1) {
      if (this.#budget.isPast(deadline)) return;
      const { best } = this.#keeper;
      const problem = makeTierProblem(this.#model, position, best, this.#ranges);
      const options = this.#options(position, this.#budget.secondsUntil(deadline, SUB_MIP_SECONDS));
      const outcome = this.#fixAndOptimise.step(this.#backend, problem, options);
      if (outcome !== undefined) await this.#noted(outcome);
      if (outcome?.kind === 'backend-error' && this.#reloads >= MOST_RELOADS) return;
      idle = best?.objectives === this.#keeper.best?.objectives ? idle + 1 : 0;
    }
  }

  #stepOf(position: number): number | undefined {
    const objective = this.#model.objectives[position];
    if (objective !== undefined && !this.#steps.has(position))
      this.#steps.set(position, findObjectiveStep(this.#model, objective));
    return this.#steps.get(position);
  }

  #options(position: number, seconds: number): SolveOptions {
    const { absoluteGap = 1e-6, relativeGap = 0, seed = 0 } = this.#limits;
    const { shouldStop } = this.#surroundings;
    const step = this.#stepOf(position);
    return {
      ...(Number.isFinite(seconds) ? { timeLimitSeconds: seconds } : {}),
      absoluteGap: Math.max(absoluteGap, 0.999 * (step ?? 0)),
      relativeGap,
      seed,
      pace: this.#budget.ask,
      ...(shouldStop === undefined ? {} : { shouldStop }),
    };
  }

  /** Counts a solve and replaces a backend that did not survive it. */
  async #noted(outcome: SolveOutcome): Promise<SolveOutcome> {
    this.#iterations += 1;
    await this.#replaceIfLost(outcome);
    return outcome;
  }

  async #replaceIfLost(outcome: SolveOutcome): Promise<void> {
    if (outcome.kind !== 'backend-error' || !outcome.backendLost || this.#reloads >= MOST_RELOADS) return;
    this.#reloads += 1;
    this.#backend = await this.#surroundings.loadBackend();
  }

  #isProven(value: number, bound: number | undefined): boolean {
    const { absoluteGap = 1e-6, relativeGap = 0 } = this.#limits;
    return (
      bound !== undefined &&
      value - bound <= Math.max(absoluteGap, relativeGap * Math.abs(value), 1e-9 * Math.abs(value))
    );
  }

  #finished(): SearchOutcome {
    const { best } = this.#keeper;
    if (best === undefined) throw new Error('A search without an incumbent cannot finish');
    const tiers = this.#tiers.map((tier, position) =>
      this.#bringUpToDate(tier, best.objectives[position]?.value),
    );
    const kind = tiers.every(({ status }) => status === 'optimal') ? 'optimal' : 'feasible';
    return { ...this.#record(), kind, values: best.values, tiers };
  }

  /** A tier up to date: work on a later one may have improved an earlier one that was not proven. */
  #bringUpToDate(tier: TierResult, value = tier.value): TierResult {
    return { ...tier, value, status: this.#isProven(value, tier.bound) ? 'optimal' : 'feasible' };
  }

  #failed(outcome: SolveOutcome): SearchOutcome {
    switch (outcome.kind) {
      case 'infeasible':
      case 'unbounded':
      case 'cancelled':
      case 'no-solution-in-time':
        return { ...this.#record(), kind: outcome.kind };
      case 'backend-error':
        return { ...this.#record(), kind: outcome.kind, message: outcome.message };
      case 'optimal':
      case 'feasible':
        return {
          ...this.#record(),
          kind: 'backend-error',
          message: 'The backend gave a point that breaks the model',
        };
    }
  }

  #record(): SearchRecord {
    const { name, version } = this.#backend;
    return {
      iterations: this.#iterations,
      pace: this.#budget.pace,
      elapsedSeconds: this.#budget.elapsedSeconds(),
      backend: { name, version },
    };
  }
}

/** The next value an objective of this step can take at or above a proven bound. */
function raiseToStep(bound: number, constant: number, step: number | undefined): number {
  return step === undefined ? bound : constant + step * Math.ceil((bound - constant) / step - 1e-6);
}
