import { addDays, type LocalDate } from '../../domain/time.js';
import { groupBy } from '../group-by.js';
import type { UnfilledVakt } from '../unfilled.js';
import type { PageContext } from './page-context.js';

/** Empty vakter that are empty for the same reasons, word for word. */
export function blocksOf(unfilled: readonly UnfilledVakt[]): (readonly UnfilledVakt[])[] {
  const reasonsOf = ({ lockedEmpty, excluded, tried }: UnfilledVakt): string =>
    JSON.stringify([
      lockedEmpty,
      excluded.map(({ reason, doctors }) => [reason, doctors]),
      tried?.map(({ doctor, because }) => [doctor, because.map(({ rule }) => rule)]),
    ]);
  return [...groupBy(unfilled, reasonsOf).values()];
}

/** `HV og BV 10.–16. mai`; one vakt alone is named with its hours. */
export function blockTitle(page: PageContext, block: readonly UnfilledVakt[]): string {
  const [first] = block;
  if (first === undefined) return '';
  if (block.length === 1) return page.vaktName(first.vakt);
  const linesByDate = [...groupBy(block, ({ date }) => date)].map(([date, vakter]) => ({
    date,
    lines: page.problem.lines
      .filter(({ id }) => vakter.some(({ line }) => line === id))
      .map(({ id }) => id)
      .join(` ${page.texts.and} `),
  }));
  const runs: { from: LocalDate; to: LocalDate; lines: string }[] = [];
  for (const { date, lines } of linesByDate.sort((a, b) => a.date.localeCompare(b.date))) {
    const last = runs.at(-1);
    if (last?.lines === lines && addDays(last.to, 1) === date) last.to = date;
    else runs.push({ from: date, to: date, lines });
  }
  return [...groupBy(runs, ({ lines }) => lines)]
    .map(([lines, own]) => `${lines} ${own.map(({ from, to }) => page.dateRange(from, to)).join(', ')}`)
    .join('; ');
}
