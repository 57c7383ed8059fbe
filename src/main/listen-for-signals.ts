/** Under npm the terminal and npm both pass a Ctrl-C on: what comes this soon is the same one. */
const sameSignalMilliseconds = 1500;

/** Calls `first` at the first SIGINT or SIGTERM and `again` at each later one. */
export function listenForSignals(first: () => void, again: () => void): void {
  let begun: number | undefined;
  const onSignal = (): void => {
    const now = performance.now();
    if (begun === undefined) {
      begun = now;
      first();
    } else if (now - begun > sameSignalMilliseconds) again();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}
