import { exitCodes } from './exit-codes.js';

/** Ctrl-C asks a search to stop and keep its best roster; a second one ends the program at once. */
export function stopOnInterrupt(): AbortSignal {
  const stop = new AbortController();
  process.once('SIGINT', () => {
    stop.abort();
    process.once('SIGINT', () => process.exit(exitCodes.interrupted));
  });
  return stop.signal;
}
