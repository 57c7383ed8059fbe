import type { SolveOptions } from './solver-backend.js';

/** Tells a solve when to end, and keeps what a caller's function throws until native code has returned. */
export class Stopping {
  readonly #now: () => number;
  readonly #deadline: number | undefined;
  readonly #shouldStop: (() => boolean) | undefined;
  #cancelled = false;
  #failure: Error | undefined;

  constructor({ timeLimitSeconds, shouldStop }: SolveOptions, now: () => number) {
    this.#now = now;
    this.#deadline = timeLimitSeconds === undefined ? undefined : now() + timeLimitSeconds;
    this.#shouldStop = shouldStop;
  }

  get cancelled(): boolean {
    return this.#cancelled;
  }

  get failure(): Error | undefined {
    return this.#failure;
  }

  isDue(): boolean {
    this.guard(() => {
      if (this.#shouldStop?.() === true) this.#cancelled = true;
    });
    if (this.#cancelled || this.#failure !== undefined) return true;
    return this.#deadline !== undefined && this.#now() >= this.#deadline;
  }

  guard(call: () => void): void {
    try {
      call();
    } catch (cause) {
      this.#failure ??= cause instanceof Error ? cause : new Error(String(cause));
    }
  }
}
