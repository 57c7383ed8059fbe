import type { SolveOptions, SolverBackend } from '../backends/solver-backend.js';
import type { SolveOutcome } from '../outcome/solve-outcome.js';
import type { IncumbentKeeper } from './incumbent.js';
import { pickAround, type Neighbourhood } from './neighbourhoods.js';
import type { Candidates } from './candidates.js';
import { randomIndex, type Random } from './random.js';
import { makeSubProblem } from './sub-problem.js';
import type { TierProblem } from './tier-problem.js';

export interface FixAndOptimiseSettings {
  readonly keeper: IncumbentKeeper;
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly candidatesOf: (variable: number) => Candidates;
  readonly random: Random;
  /** Choices there are to free in the whole model. */
  readonly choiceCount: number;
}

const FIRST_SIZE = 300;
const SMALLEST_SIZE = 20;
/** Of all choices, 0-1. */
const LARGEST_SHARE = 0.5;
const NODE_LIMIT = 100;

/**
 * Improves one objective by sub-MIPs: frees some related choices, fixes all others at the incumbent, and lets the
 * backend solve what is left. The number freed grows while sub-MIPs are solved to the end and shrinks when not.
 */
export class FixAndOptimise {
  readonly #settings: FixAndOptimiseSettings;
  #size = SMALLEST_SIZE;

  constructor(settings: FixAndOptimiseSettings) {
    this.#settings = settings;
    this.reset();
  }

  /** Begins anew with small sub-MIPs, as for another objective. */
  reset(): void {
    this.#size = Math.min(FIRST_SIZE, this.#settings.choiceCount);
  }

  /** Solves one sub-MIP and offers its point to the keeper. */
  step(backend: SolverBackend, whole: TierProblem, options: SolveOptions): SolveOutcome | undefined {
    const { keeper } = this.#settings;
    if (keeper.best === undefined) return undefined;
    const freed = this.#pick(whole);
    const { problem, toWhole, start } = makeSubProblem(whole, freed, keeper.best.values);
    const outcome = backend.solve(problem, { ...options, start, nodeLimit: NODE_LIMIT });
    this.#adapt(outcome);
    if (outcome.kind !== 'optimal' && outcome.kind !== 'feasible') return outcome;
    keeper.offer(toWhole(outcome.values), 'fix-and-optimise', true);
    return outcome;
  }

  #pick(whole: TierProblem): ReadonlySet<number> {
    const { keeper, neighbourhoods, candidatesOf, random } = this.#settings;
    const values = keeper.best?.values ?? [];
    const paid = whole.objective.terms.filter(
      ({ coefficient, variable }) => coefficient > 0 && (values[variable] ?? 0) > 1e-6,
    );
    const around =
      paid.length > 0 && random() < 0.5
        ? pickAround(
            paid.map(({ variable }) => variable),
            candidatesOf,
            this.#size / 3,
            random,
          )
        : new Set<number>();
    const neighbourhood = neighbourhoods[randomIndex(random, neighbourhoods.length)];
    return new Set([...around, ...(neighbourhood?.(Math.max(1, this.#size - around.size), random) ?? [])]);
  }

  #adapt({ kind }: SolveOutcome): void {
    const factor = kind === 'optimal' ? 1.1 : 0.7;
    const largest = Math.max(SMALLEST_SIZE, this.#settings.choiceCount * LARGEST_SHARE);
    this.#size = Math.min(largest, Math.max(SMALLEST_SIZE, this.#size * factor));
  }
}
