/** Of a size: it is enough, that it is too small is proven, or neither is known. */
export type SizeAnswer = 'enough' | 'too-small' | 'not-known';

export interface SmallestSize {
  /** Index of the smallest size that is enough; null where none was found to be. */
  readonly smallest: number | null;
  /** Every smaller one is proven to be too small. */
  readonly isProven: boolean;
  /** No size that was asked about is too small above one that is enough. */
  readonly isMonotone: boolean;
  /** By index of the sizes that were asked about. */
  readonly answers: ReadonlyMap<number, SizeAnswer>;
}

/**
 * The smallest of some sizes that is enough. Halving finds a first answer soon; since more need not be better, every size below it is asked about
 * too.
 *
 * @param count number of sizes, from the smallest
 */
export async function findSmallest(
  count: number,
  ask: (index: number) => Promise<SizeAnswer>,
): Promise<SmallestSize> {
  const answers = new Map<number, SizeAnswer>();
  const isEnough = async (index: number): Promise<boolean> => {
    const answer = answers.get(index) ?? (await ask(index));
    answers.set(index, answer);
    return answer === 'enough';
  };
  const first = await halve(count, isEnough);
  for (let below = first - 1; below >= 0; below -= 1) await isEnough(below);
  const enough = [...answers].flatMap(([index, answer]) => (answer === 'enough' ? [index] : []));
  const smallest = enough.length === 0 ? null : Math.min(...enough);
  const below = [...answers].filter(([index]) => smallest === null || index < smallest);
  return {
    smallest,
    isProven: below.every(([, answer]) => answer === 'too-small'),
    isMonotone: [...answers].every(
      ([index, answer]) => answer !== 'too-small' || smallest === null || index < smallest,
    ),
    answers,
  };
}

/** Where sizes begin to be enough if they never cease to be; `count` where none is. */
async function halve(count: number, isEnough: (index: number) => Promise<boolean>): Promise<number> {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (await isEnough(middle)) to = middle;
    else from = middle + 1;
  }
  return to;
}
