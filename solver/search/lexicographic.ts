import type { SolverBackend } from '../backends/solver-backend.js';
import type { FrozenModel, Objective } from '../model/model.js';
import type { SolveOutcome } from '../outcome/solve-outcome.js';
import type { Annealing } from './annealing.js';
import { Budget, type Deadline, type TimeShare } from './budget.js';
import { makeCandidateLookup } from './candidates.js';
import { Engine } from './engine.js';
import { FixAndOptimise } from './fix-and-optimise.js';
import { IncumbentKeeper, type FoundBy } from './incumbent.js';
import { LocalSearch } from './local-search.js';
import { indexModel } from './model-index.js';
import { MovingPoint } from './moving-point.js';
import type { Pace } from './pace.js';
import { makeNeighbourhoods } from './neighbourhoods.js';
import { isProven, ProvenBound } from './proven-bound.js';
import { makeRandom } from './random.js';
import type { SearchLimits, SearchSurroundings } from './search-limits.js';
import type { SearchOutcome, SearchRecord, TierResult } from './search-outcome.js';
import type { ProofResult, ProofStage, ProofTask, RunningProver } from './running-prover.js';
import { repairStart } from './repair-start.js';
import { makeTierProblem } from './tier-problem.js';
import { TierProof } from './tier-proof.js';
import { Setbacks } from './setbacks.js';
import { findTrivialBound } from './trivial-bound.js';
import { findRanges } from './variable-range.js';

const MOVES_PER_CHOICE = 50;
/** Rounds of annealing for each objective that is not proven, with the ratio of each. */
const ANNEALING_RATIOS: readonly number[] = [3, 10, 2.5, 10];
/** The same where a prover works beside it: columns are found soonest around a good point, or from those of an earlier objective. */
const ANNEALING_BESIDE: Readonly<Record<ProofStage, readonly number[]>> = {
  relaxation: [3, 10],
  columns: [2.5, 10],
  mip: [],
};
const LATER_ANNEALING_BESIDE: typeof ANNEALING_BESIDE = {
  relaxation: [],
  columns: ANNEALING_RATIOS,
  mip: [],
};
/** Where local search, the first turn of columns, the first sub-MIPs and the MIP must end, as shares of an objective's time; sub-MIPs get the rest. */
const LOCAL_SEARCH_SHARE = 0.2;
const COLUMN_SHARE = 0.7;
const SUB_MIP_SHARE = 0.8;
/** Sub-MIPs in a row that bring nothing, after which the MIP has its turn. */
const IDLE_SUB_MIPS = 8;
const MIP_SHARE = 0.92;
const SUB_MIP_SECONDS = 2;
const COOLING_STEPS = 40;
/** Of the time in all, for the search of a first point that breaks no row. */
const START_SHARE = 0.1;
/** An objective gets at least this part of the time that is left, 1 / n: what comes after it is lost if it improves later. */
const MOST_SHARES = 2;
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

/** An objective that is worked on. */
interface OpenTier {
  readonly position: number;
  readonly bound: ProvenBound;
  readonly share: TimeShare;
  readonly isOpen: () => boolean;
  /** Whether what is proven of it counts: none before it has got worse since. */
  readonly holds: () => boolean;
  /** Whether it has had a share of the time before. */
  readonly isResumed: boolean;
}

class LexicographicSearch {
  readonly #model: FrozenModel;
  readonly #limits: SearchLimits;
  readonly #surroundings: SearchSurroundings;
  readonly #budget: Budget;
  readonly #index;
  readonly #ranges;
  readonly #random;
  readonly #candidatesOf;
  readonly #keeper: IncumbentKeeper;
  readonly #fixAndOptimise: FixAndOptimise;
  readonly #engine: Engine;
  readonly #proof: TierProof;
  readonly #tiers: TierResult[] = [];
  readonly #setbacks = new Setbacks();
  /** By position: how many there were when its bound began to be proven. */
  readonly #setbacksAtProof: number[] = [];
  #prover: RunningProver | undefined;
  #proverSolved = 0;
  #proverPace: Pace | undefined;
  /** Columns of one objective are taken over for later ones. */
  #hasColumns = false;
  /** Whether the last round of turns brought a better point or bound. */
  #hasProgressed = false;

  constructor(
    model: FrozenModel,
    limits: SearchLimits,
    surroundings: SearchSurroundings,
    backend: SolverBackend,
  ) {
    this.#model = model;
    this.#limits = limits;
    this.#surroundings = surroundings;
    this.#budget = new Budget(limits, surroundings);
    this.#index = indexModel(model);
    this.#ranges = findRanges(model);
    this.#random = makeRandom(limits.seed ?? 0);
    this.#candidatesOf = makeCandidateLookup(this.#index);
    this.#keeper = new IncumbentKeeper(model, (incumbent) => {
      this.#noteProgress();
      this.#setbacks.note(incumbent.objectives.map(({ value }) => value));
      surroundings.onIncumbent?.(incumbent, this.#budget.elapsedSeconds());
    });
    this.#fixAndOptimise = new FixAndOptimise({
      keeper: this.#keeper,
      neighbourhoods: makeNeighbourhoods(this.#index),
      candidatesOf: this.#candidatesOf,
      random: this.#random,
      choiceCount: this.#index.choices.length,
    });
    const [budget, keeper, ranges] = [this.#budget, this.#keeper, this.#ranges];
    this.#engine = new Engine({ model, limits, surroundings, budget }, backend);
    this.#proof = new TierProof({ model, ranges, budget, keeper, engine: this.#engine });
  }

  async run(): Promise<SearchOutcome> {
    this.#findStart();
    if (this.#keeper.best === undefined || this.#model.objectives.length === 0) {
      const outcome = await this.#proof.byMip(0, this.#budget.shareAmong(1).deadlineAt(1));
      if (this.#keeper.best === undefined) return this.#failed(outcome);
    }
    try {
      this.#startProver();
      if (this.#limits.start !== undefined) await this.#polish();
      do await this.#solveTiers();
      while (this.#isWorthAnotherRound());
      return this.#finished();
    } finally {
      await this.#prover?.end();
    }
  }

  /** Where there is something to prove. */
  #startProver(): void {
    const { startProver } = this.#surroundings;
    const isOpen = this.#model.objectives.some(
      (objective, position) =>
        !this.#isProven(this.#keeper.valueOf(position), findTrivialBound(objective, this.#ranges)),
    );
    if (startProver === undefined || !isOpen) return;
    const { iterations, absoluteGap = 1e-6, relativeGap = 0, seed = 0, proverReplay } = this.#limits;
    this.#prover = startProver(this.#model, {
      absoluteGap,
      relativeGap,
      seed,
      ...(iterations === undefined ? {} : { iterations }),
      ...(proverReplay === undefined ? {} : { replay: proverReplay }),
    });
    this.#proverPace = [];
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
    this.#hasProgressed = false;
    for (const [position, objective] of this.#model.objectives.entries()) {
      const before = this.#tiers[position];
      if (before !== undefined && this.#isProven(this.#keeper.valueOf(position), this.#knownBound(position)))
        continue;
      const tier = await this.#solveTier(position, objective, before);
      this.#tiers[position] = tier;
      this.#surroundings.onTier?.(tier);
    }
  }

  /** Time that later objectives did not need goes to those that were not proven in their share. */
  #isWorthAnotherRound(): boolean {
    if (this.#budget.iterations !== undefined || this.#budget.isOver()) return false;
    const isOpen = this.#tiers.some(
      (_, position) => !this.#isProven(this.#keeper.valueOf(position), this.#knownBound(position)),
    );
    const isIdle = this.#limits.idleSeconds !== undefined && !this.#hasProgressed;
    return isOpen && !isIdle && !this.#engine.isWornOut;
  }

  /** What is proven of this objective in earlier rounds and still holds; else what the ranges of its variables say. */
  #knownBound(position: number): number | undefined {
    const objective = this.#model.objectives[position];
    if (objective === undefined) return undefined;
    const holds = this.#setbacksAtProof[position] === this.#setbacks.before(position);
    return holds ? this.#tiers[position]?.bound : findTrivialBound(objective, this.#ranges);
  }

  #noteProgress(): void {
    this.#hasProgressed = true;
    this.#budget.noteProgress();
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
  #anneal(focus: number, seconds: number, isOpen: () => boolean, ratios = ANNEALING_RATIOS): void {
    for (const ratio of ratios) {
      if (!isOpen()) return;
      const point = new MovingPoint(this.#index, this.#keeper.best?.values ?? []);
      this.#searchLocally(point, { focus, ratio, hottest: 0.5, coldest: 0.05 }, seconds / ratios.length);
    }
  }

  async #solveTier(
    position: number,
    objective: Objective,
    before: TierResult | undefined,
  ): Promise<TierResult> {
    const { now } = this.#surroundings;
    const begun = now();
    const bound = new ProvenBound(
      objective.constant,
      this.#engine.stepOf(position),
      this.#knownBound(position),
      () => {
        this.#noteProgress();
      },
    );
    this.#budget.noteProgress();
    const setbacks = this.#setbacks.before(position);
    const holds = (): boolean => setbacks === this.#setbacks.before(position);
    const isOpen = (): boolean =>
      !this.#isProven(this.#keeper.valueOf(position), bound.value) && !this.#budget.isOver();
    const share = this.#budget.shareAmong(Math.min(MOST_SHARES, this.#openFrom(position).length));
    this.#fixAndOptimise.reset();
    const tier = { position, bound, share, isOpen, holds, isResumed: before !== undefined };
    if (this.#prover === undefined) await this.#improveThenProve(tier);
    else await this.#improveWhileProving(tier, this.#prover);
    if (isOpen()) await this.#improve(position, share.deadlineAt(1), Infinity, isOpen);
    const value = this.#keeper.valueOf(position);
    this.#setbacksAtProof[position] = setbacks;
    const proven = holds() ? bound.value : findTrivialBound(objective, this.#ranges);
    return {
      place: objective.place,
      value,
      bound: proven === undefined ? undefined : Math.min(proven, value),
      status: this.#isProven(value, proven) ? 'optimal' : 'feasible',
      seconds: (before?.seconds ?? 0) + now() - begun,
    };
  }

  /** One after the other; an objective that has had its share before is bounded by columns before it is annealed. */
  async #improveThenProve({ position, bound, share, isOpen, holds, isResumed }: OpenTier): Promise<void> {
    const proof = this.#proof;
    const prove = (found: number | undefined): void => {
      bound.raise(found);
    };
    const columns = { position, deadline: share.deadlineAt(COLUMN_SHARE), prove, isOpen };
    const mip = { position, deadline: share.deadlineAt(MIP_SHARE), prove };
    if (!isResumed) this.#anneal(position, share.seconds * LOCAL_SEARCH_SHARE, isOpen);
    await proof.byColumns(columns);
    if (isResumed) this.#anneal(position, share.seconds * LOCAL_SEARCH_SHARE, isOpen);
    if (isOpen()) await this.#improve(position, share.deadlineAt(SUB_MIP_SHARE), IDLE_SUB_MIPS, isOpen);
    if (!isOpen() || !holds()) return;
    if (!isResumed) await proof.byRelaxation(mip);
    const isCutShort = await proof.byColumns({ ...mip, isOpen });
    if (isCutShort || !isOpen() || !holds()) return;
    const outcome = await proof.byMip(position, mip.deadline);
    if (outcome.kind === 'optimal' || outcome.kind === 'feasible') bound.raise(outcome.bound);
  }

  /**
   * Both at once, in three stages, each of which begins with what both have found. Where the clock has a say, a stage ends as
   * soon as either has an end of it; where work is counted, when both are done.
   */
  async #improveWhileProving(tier: OpenTier, prover: RunningProver): Promise<void> {
    for (const stage of ['relaxation', 'columns', 'mip'] as const) {
      if (!tier.isOpen() || !tier.holds()) return;
      const deadline = tier.share.deadlineAt(stage === 'mip' ? 1 : COLUMN_SHARE);
      const result = prover.prove(this.#proofTask(stage, tier, deadline));
      this.#budget.interruptBy(
        () => this.#isEnough(tier, prover.bound()) || (stage !== 'relaxation' && prover.hasResult()),
      );
      const goesOn = (): boolean => tier.isOpen() && !this.#budget.isPast(deadline);
      const ratios = this.#annealingBeside(tier)[stage];
      this.#anneal(
        tier.position,
        (tier.share.seconds * LOCAL_SEARCH_SHARE * ratios.length) / ANNEALING_RATIOS.length,
        goesOn,
        ratios,
      );
      if (stage !== 'relaxation') await this.#improveFrom(tier.position, deadline, goesOn);
      if (this.#budget.isPast(deadline)) prover.stop();
      this.#budget.interruptBy(() => false);
      this.#join(tier, await result);
    }
  }

  /** Where the columns are found already, or there can be none, their stage ends at once, and annealing with it. */
  #annealingBeside({ isResumed }: OpenTier): typeof ANNEALING_BESIDE {
    return this.#hasColumns && !isResumed ? LATER_ANNEALING_BESIDE : ANNEALING_BESIDE;
  }

  #isEnough({ position, bound }: OpenTier, proven: number): boolean {
    return this.#isProven(this.#keeper.valueOf(position), Math.max(bound.value ?? -Infinity, proven));
  }

  #proofTask(stage: ProofTask['stage'], { position, bound }: OpenTier, deadline: Deadline): ProofTask {
    const { best } = this.#keeper;
    if (best === undefined) throw new Error('There is no point to prove');
    const seconds = this.#budget.secondsUntil(deadline);
    return { stage, position, values: best.values, bound: bound.value, seconds };
  }

  #join({ bound }: OpenTier, found: ProofResult): void {
    bound.raise(found.bound);
    if (found.better !== undefined) this.#keeper.offer(found.better.values, found.better.foundBy);
    this.#hasColumns = found.hasColumns;
    this.#proverSolved += found.solved;
    this.#proverPace = found.pace;
  }

  /** Sub-MIPs for this objective, then for each later one while this is being proven, then for this again. */
  async #improveFrom(position: number, deadline: Deadline, goesOn: () => boolean): Promise<void> {
    for (const later of this.#openFrom(position)) {
      if (later > position) this.#fixAndOptimise.reset();
      if (goesOn()) await this.#improve(later, deadline, IDLE_SUB_MIPS, goesOn);
    }
    await this.#improve(position, deadline, Infinity, goesOn);
  }

  /**
   * This objective and the later ones that are above their trivial bounds. A proof of a later one holds only while this one
   * stays: should it improve, they need time again.
   */
  #openFrom(position: number): readonly number[] {
    const later = [...this.#model.objectives.entries()].filter(
      ([index, objective]) =>
        index > position &&
        !this.#isProven(this.#keeper.valueOf(index), findTrivialBound(objective, this.#ranges)),
    );
    return [position, ...later.map(([index]) => index)];
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
      const options = this.#engine.options(position, this.#budget.secondsUntil(deadline, SUB_MIP_SECONDS));
      const outcome = this.#fixAndOptimise.step(this.#engine.backend, problem, options);
      if (outcome !== undefined) await this.#engine.noted(outcome);
      if (outcome?.kind === 'backend-error' && this.#engine.isWornOut) return;
      idle = best?.objectives === this.#keeper.best?.objectives ? idle + 1 : 0;
    }
  }

  #isProven(value: number, bound: number | undefined): boolean {
    return isProven(value, bound, this.#limits);
  }

  #finished(): SearchOutcome {
    const { best } = this.#keeper;
    if (best === undefined) throw new Error('A search without an incumbent cannot finish');
    const tiers = this.#tiers.map((tier, position) =>
      this.#bringUpToDate(tier, this.#knownBound(position), best.objectives[position]?.value),
    );
    const kind = tiers.every(({ status }) => status === 'optimal') ? 'optimal' : 'feasible';
    return { ...this.#record(), kind, values: best.values, tiers };
  }

  /** A tier up to date: work on a later one may have improved an earlier one that was not proven. */
  #bringUpToDate(tier: TierResult, bound: number | undefined, value = tier.value): TierResult {
    return { ...tier, value, bound, status: this.#isProven(value, bound) ? 'optimal' : 'feasible' };
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
    const { name, version } = this.#engine.backend;
    return {
      iterations: this.#engine.solved + this.#proverSolved,
      pace: this.#budget.pace,
      ...(this.#proverPace === undefined ? {} : { proverPace: this.#proverPace }),
      elapsedSeconds: this.#budget.elapsedSeconds(),
      backend: { name, version },
    };
  }
}
