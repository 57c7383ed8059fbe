import closeWithGrace from 'close-with-grace';
import { listenForSignals } from './listen-for-signals.js';

export interface GraceOptions {
  /** Closes everything; the process ends when it resolves, with exit code 0. */
  readonly close: () => Promise<void>;
  /** Told of the fault, where a fault is why the process closes; the exit code is then 1. */
  readonly onFault: (fault: Error) => void;
}

const graceMilliseconds = 10_000;

/** Closes on SIGINT, SIGTERM or a fault nobody caught. A second Ctrl-C, or ten seconds, end the process at once. */
export function closeOnSignal({ close, onFault }: GraceOptions): void {
  const grace = closeWithGrace(
    { delay: graceMilliseconds, logger: false, skip: ['SIGINT', 'SIGTERM'] },
    async ({ err }) => {
      if (err !== undefined) onFault(err);
      await close();
    },
  );
  listenForSignals(
    () => {
      grace.close();
    },
    () => process.exit(1),
  );
}
