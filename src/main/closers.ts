/** What has been opened, to be closed in the opposite order. */
export interface Closers {
  add(close: () => void | Promise<void>): void;
  /** Closes everything, whatever fails on the way, and throws the first fault at the end. */
  closeAll(): Promise<void>;
}

export function makeClosers(): Closers {
  const closes: (() => void | Promise<void>)[] = [];
  return {
    add(close) {
      closes.push(close);
    },
    async closeAll() {
      const faults: unknown[] = [];
      for (let close = closes.pop(); close !== undefined; close = closes.pop()) {
        try {
          await close();
        } catch (fault) {
          faults.push(fault);
        }
      }
      if (faults.length > 0) throw new Error('Not everything could be closed.', { cause: faults[0] });
    },
  };
}
