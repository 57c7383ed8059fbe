export interface ProgressRecorder<T> {
  /** Takes the newest progress; an older one that is not yet written is dropped. Never waits, never throws. */
  offer(progress: T): void;
  /** Writes what is left and takes no more. */
  close(): Promise<void>;
}

/**
 * Writes progress one at a time and at most once an interval, so that a fast search does not flood a slow store.
 * A write that fails is not tried again: the next one says more.
 */
export function makeProgressRecorder<T extends object>(
  write: (progress: T) => Promise<void>,
  intervalMilliseconds: number,
): ProgressRecorder<T> {
  let waiting: T | undefined;
  let writing: Promise<void> | undefined;
  let wake = (): void => undefined;
  let closed = false;

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, intervalMilliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const writeAll = async (): Promise<void> => {
    while (waiting !== undefined) {
      const progress = waiting;
      waiting = undefined;
      await write(progress).catch(() => undefined);
      if (!closed) await pause();
    }
    writing = undefined;
  };
  return {
    offer(progress) {
      if (closed) return;
      waiting = progress;
      writing ??= writeAll();
    },
    async close() {
      closed = true;
      wake();
      await writing;
    },
  };
}
