/** Does something again and again, one at a time, until the result is called; that waits for what is under way. */
export function repeat(
  milliseconds: number,
  act: () => Promise<unknown>,
  onFault: (fault: unknown) => void,
): () => Promise<void> {
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= act()
      .then(() => undefined, onFault)
      .finally(() => {
        running = undefined;
      });
  }, milliseconds);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
