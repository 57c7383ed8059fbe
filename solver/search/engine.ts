import type { SolveOptions, SolverBackend } from '../backends/solver-backend.js';
import type { FrozenModel } from '../model/model.js';
import type { SolveOutcome } from '../outcome/solve-outcome.js';
import type { Budget } from './budget.js';
import { findObjectiveStep } from './objective-step.js';
import type { SearchLimits, SearchSurroundings } from './search-limits.js';

export interface EngineSettings {
  readonly model: FrozenModel;
  readonly limits: Pick<SearchLimits, 'absoluteGap' | 'relativeGap' | 'seed'>;
  readonly surroundings: Pick<SearchSurroundings, 'shouldStop' | 'loadBackend'>;
  readonly budget: Budget;
}

const MOST_RELOADS = 3;

/** The backend of a search: how its solves are limited, how many there were, and another one where it is lost. */
export class Engine {
  readonly #settings: EngineSettings;
  /** By position of the objective, once it was asked for. */
  readonly #steps = new Map<number, number | undefined>();
  #backend: SolverBackend;
  #reloads = 0;
  #solved = 0;

  constructor(settings: EngineSettings, backend: SolverBackend) {
    this.#settings = settings;
    this.#backend = backend;
  }

  get backend(): SolverBackend {
    return this.#backend;
  }

  /** MIPs and sub-MIPs solved. */
  get solved(): number {
    return this.#solved;
  }

  /** Whether a backend that is lost is not replaced any more. */
  get isWornOut(): boolean {
    return this.#reloads >= MOST_RELOADS;
  }

  /** For a solve that minimises the objective at this position, for some seconds at most. */
  options(position: number, seconds: number): SolveOptions {
    const { limits, surroundings, budget } = this.#settings;
    const { absoluteGap = 1e-6, relativeGap = 0, seed = 0 } = limits;
    const step = this.stepOf(position);
    return {
      ...(Number.isFinite(seconds) ? { timeLimitSeconds: seconds } : {}),
      absoluteGap: Math.max(absoluteGap, 0.999 * (step ?? 0)),
      relativeGap,
      seed,
      pace: budget.ask,
      shouldStop: () => surroundings.shouldStop?.() === true || budget.isInterrupted(),
    };
  }

  /** Of which the objective at this position takes whole multiples alone, see {@link findObjectiveStep}. */
  stepOf(position: number): number | undefined {
    const { model } = this.#settings;
    const objective = model.objectives[position];
    if (objective !== undefined && !this.#steps.has(position))
      this.#steps.set(position, findObjectiveStep(model, objective));
    return this.#steps.get(position);
  }

  /** Counts a solve and replaces a backend that did not survive it. */
  async noted(outcome: SolveOutcome): Promise<SolveOutcome> {
    this.#solved += 1;
    await this.replaceIfLost(outcome);
    return outcome;
  }

  async replaceIfLost(outcome: SolveOutcome): Promise<void> {
    if (outcome.kind !== 'backend-error' || !outcome.backendLost || this.isWornOut) return;
    this.#reloads += 1;
    this.#backend = await this.#settings.surroundings.loadBackend();
  }
}
