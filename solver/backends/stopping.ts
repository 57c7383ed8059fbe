import type { SolveOptions } from './solver-backend.js';

/**
 * Tells a solve when to end, keeps what was known when it was last said to go on, and what a caller's function throws
 * until native code has returned.
 */
export class Stopping {
  readonly #now: () => number;
  readonly #deadline: number | undefined;
  readonly #shouldStop: (() => boolean) | undefined;
  readonly #pace: (isEnough: () => boolean) => boolean;
  #isEnough = false;
  #cancelled = false;
  #failure: Error | undefined;
  #point: Float64Array | undefined;
  #bound = Number.NaN;

  constructor({ timeLimitSeconds, shouldStop, pace }: SolveOptions, now: () => number) {
    this.#now = now;
    this.#deadline = timeLimitSeconds === undefined ? undefined : now() + timeLimitSeconds;
    this.#shouldStop = shouldStop;
    this.#pace = pace ?? ((isEnough) => isEnough());
  }

  get cancelled(): boolean {
    return this.#cancelled;
  }

  get failure(): Error | undefined {
    return this.#failure;
  }

  /** The last one that was kept. */
  get point(): Float64Array | undefined {
    return this.#point;
  }

  /** The last one that was kept; not a number where there is none. */
  get bound(): number {
    return this.#bound;
  }

  keepPoint(values: Float64Array): void {
    this.#point = values;
  }

  keepBound(bound: number | undefined): void {
    this.#bound = bound ?? this.#bound;
  }

  /** Once `true`, always so. */
  isDue(): boolean {
    if (this.#failure !== undefined) return true;
    this.#isEnough ||= this.#pace(() => this.#isOutOfTime());
    return this.#isEnough;
  }

  /** To be asked when the solve has ended: whether it did so before its time, by an answer or by the engine's own clock. */
  endsBefore(isCutByEngine: boolean): boolean {
    this.#isEnough ||= this.#pace(() => isCutByEngine);
    return this.#isEnough;
  }

  guard(call: () => void): void {
    try {
      call();
    } catch (cause) {
      this.#failure ??= cause instanceof Error ? cause : new Error(String(cause));
    }
  }

  #isOutOfTime(): boolean {
    this.guard(() => {
      if (this.#shouldStop?.() === true) this.#cancelled = true;
    });
    if (this.#cancelled || this.#failure !== undefined) return true;
    return this.#deadline !== undefined && this.#now() >= this.#deadline;
  }
}
