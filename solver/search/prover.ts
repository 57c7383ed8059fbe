import type { SolverBackend } from '../backends/solver-backend.js';
import type { FrozenModel } from '../model/model.js';
import { Budget } from './budget.js';
import { Engine } from './engine.js';
import { IncumbentKeeper, type Incumbent } from './incumbent.js';
import { isProven, ProvenBound } from './proven-bound.js';
import type { ProofResult, ProofTask, RunningProver } from './running-prover.js';
import type { ProverLimits, SearchSurroundings } from './search-limits.js';
import { TierProof, type ProofRun } from './tier-proof.js';
import { findRanges } from './variable-range.js';

export interface ProverSurroundings extends Pick<SearchSurroundings, 'now' | 'loadBackend'> {
  /** Asked often; `true` ends the task under way with what it has. */
  readonly shouldStop: () => boolean;
  /** Told each valid bound of the task under way. */
  readonly onBound?: (bound: number) => void;
}

/** Proves objectives for a search that meanwhile looks for better points. What it does follows from its tasks and limits, and the clock's answers. */
export class Prover {
  readonly #model: FrozenModel;
  readonly #limits: ProverLimits;
  readonly #surroundings: ProverSurroundings;
  readonly #budget: Budget;
  readonly #keeper: IncumbentKeeper;
  readonly #engine: Engine;
  readonly #proof: TierProof;

  constructor(
    model: FrozenModel,
    limits: ProverLimits,
    surroundings: ProverSurroundings,
    backend: SolverBackend,
  ) {
    this.#model = model;
    this.#limits = limits;
    this.#surroundings = surroundings;
    const budget = new Budget({ ...limits, seconds: Infinity }, surroundings);
    const keeper = new IncumbentKeeper(model, () => undefined);
    const engine = new Engine({ model, limits, surroundings, budget }, backend);
    this.#budget = budget;
    this.#keeper = keeper;
    this.#engine = engine;
    this.#proof = new TierProof({ model, ranges: findRanges(model), budget, keeper, engine });
  }

  async prove({ stage, position, values, bound: known, seconds }: ProofTask): Promise<ProofResult> {
    this.#keeper.offer(values, 'given', true);
    const given = this.#keeper.best?.objectives;
    const solvedBefore = this.#engine.solved;
    const bound = new ProvenBound(
      this.#model.objectives[position]?.constant ?? 0,
      this.#engine.stepOf(position),
      known,
    );
    const prove = (found: number | undefined): void => {
      bound.raise(found);
      if (bound.value !== undefined) this.#surroundings.onBound?.(bound.value);
    };
    const isOpen = (): boolean =>
      !isProven(this.#keeper.valueOf(position), bound.value, this.#limits) && !this.#budget.isOver();
    const run = { position, deadline: this.#budget.deadlineIn(seconds), prove, isOpen };
    if (stage === 'relaxation' && isOpen()) await this.#proof.byRelaxation(run);
    if (stage === 'columns') await this.#proof.byColumns(run);
    if (stage === 'mip') await this.#proveByMip(run);
    const { best } = this.#keeper;
    return {
      bound: bound.value,
      better: best === undefined || best.objectives === given ? undefined : best,
      hasColumns: this.#proof.hasColumns,
      solved: this.#engine.solved - solvedBefore,
      pace: this.#budget.pace,
    };
  }

  /**
   * Once nothing is left of the columns, and only while no objective before this one has improved: a bound holds where that is so, and the
   * search that asked may not take the better point over.
   */
  async #proveByMip(run: ProofRun): Promise<void> {
    const given = this.#keeper.best;
    if (await this.#proof.byColumns(run)) return;
    if (!run.isOpen() || !isSameBefore(run.position, given, this.#keeper.best)) return;
    const outcome = await this.#proof.byMip(run.position, run.deadline);
    if (outcome.kind === 'optimal' || outcome.kind === 'feasible') run.prove(outcome.bound);
  }
}

function isSameBefore(position: number, a: Incumbent | undefined, b: Incumbent | undefined): boolean {
  const before = (incumbent: Incumbent | undefined) => incumbent?.objectives.slice(0, position) ?? [];
  return before(a).every(({ value }, index) => value === before(b)[index]?.value);
}

export async function makeProver(
  model: FrozenModel,
  limits: ProverLimits,
  surroundings: ProverSurroundings,
): Promise<Prover> {
  return new Prover(model, limits, surroundings, await surroundings.loadBackend());
}

/** A prover that takes turns with its search in one thread: with counted work the same comes of it as of one in a thread of its own. */
export function takeTurns(
  model: FrozenModel,
  limits: ProverLimits,
  surroundings: ProverSurroundings,
): RunningProver {
  const prover = makeProver(model, limits, surroundings);
  return {
    prove: async (task) => (await prover).prove(task),
    stop: () => undefined,
    hasResult: () => false,
    bound: () => -Infinity,
    end: () => Promise.resolve(),
  };
}
