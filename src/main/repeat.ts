/**
 * Does something again and again, one at a time, until the result is called; that waits for what is under way.
 *
 * @param atOnce  whether it is done the first time at once, and not after `milliseconds`
 */
export function repeat(
  milliseconds: number,
  act: () => Promise<unknown>,
  onFault: (fault: unknown) => void,
  { atOnce = false }: { readonly atOnce?: boolean } = {},
): () => Promise<void> {
  let running: Promise<void> | undefined;
  const go = (): void => {
    running ??= act()
      .then(() => undefined, onFault)
      .finally(() => {
        running = undefined;
      });
  };
  if (atOnce) go();
  const timer = setInterval(go, milliseconds);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
