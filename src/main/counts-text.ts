/** Whole numbers as one word of a command line: `3,0*12,1`, where `0*12` is twelve times 0; `none` where there are none. */
export function writeCounts(counts: readonly number[]): string {
  const runs: { readonly count: number; times: number }[] = [];
  for (const count of counts) {
    const last = runs.at(-1);
    if (last?.count === count) last.times += 1;
    else runs.push({ count, times: 1 });
  }
  if (runs.length === 0) return 'none';
  return runs.map(({ count, times }) => (times === 1 ? `${count}` : `${count}*${times}`)).join();
}

/** The numbers of such a word; `undefined` where it is none. */
export function readCounts(word: string): number[] | undefined {
  if (word === 'none') return [];
  const counts: number[] = [];
  for (const run of word.split(',')) {
    const [, count, times = '1'] = /^(\d{1,9})(?:\*(\d{1,7}))?$/.exec(run) ?? [];
    if (count === undefined) return undefined;
    for (let time = 0; time < Number(times); time += 1) counts.push(Number(count));
  }
  return counts;
}
