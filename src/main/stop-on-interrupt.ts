import { exitCodes } from './exit-codes.js';
import { listenForSignals } from './listen-for-signals.js';

/** Ctrl-C, or SIGTERM, asks a search to stop and keep its best roster; a second one ends the program at once. */
export function stopOnInterrupt(): AbortSignal {
  const stop = new AbortController();
  listenForSignals(
    () => {
      stop.abort();
    },
    () => process.exit(exitCodes.interrupted),
  );
  return stop.signal;
}
