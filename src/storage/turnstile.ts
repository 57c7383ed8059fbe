/** Lets one in at a time, in the order of asking. */
export interface Turnstile {
  /** Resolves when it is the caller's turn; the caller must call the result exactly once to leave. */
  enter(): Promise<() => void>;
}

export function makeTurnstile(): Turnstile {
  let last: Promise<void> = Promise.resolve();
  return {
    async enter() {
      const before = last;
      let leave = (): void => undefined;
      last = new Promise((resolve) => {
        leave = resolve;
      });
      await before;
      return leave;
    },
  };
}
