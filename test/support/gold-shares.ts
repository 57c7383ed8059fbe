import { aDoctor } from './builders.js';
import { oneVakt, type ExpectedFinding, type KeptCase } from './gold.js';

type Band = readonly [date: string, from: string, to: string, own?: Parameters<typeof oneVakt>[4]];
type Job = KeptCase['job'];

/** Vakter X1, X2, ... of one fairness group whose members are a, b, ...; the first ones to a, the next to b. */
export function shared(
  vakter: readonly Band[],
  counts: readonly number[],
  own: Job & { readonly members?: readonly Parameters<typeof aDoctor>[0][] } = {},
): { readonly job: Job; readonly roster: Record<string, string> } {
  const { members = counts.map(() => ({})), ...more } = own;
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const doctors = members.map((member, index) => aDoctor({ id: ids[index] ?? '', groups: ['g'], ...member }));
  const lines = vakter.map(([date, from, to, line], index) => oneVakt(`X${index + 1}`, date, from, to, line));
  const dates = vakter.map(([date]) => date).sort();
  const holders = counts.flatMap((count, index) => Array.from({ length: count }, () => ids[index] ?? ''));
  const roster = vakter.map(([date], index) => [`${date}/X${index + 1}/1`, holders[index] ?? 'a'] as const);
  return {
    job: {
      period: { from: dates[0] ?? '', to: dates.at(-1) ?? '' },
      doctors,
      lines,
      fairnessGroups: [{ id: 'g', name: 'Gruppe', lines: lines.map(({ id }) => id) }],
      ...more,
    },
    roster: Object.fromEntries(roster.slice(0, holders.length)),
  };
}

/** The same vakt several times. */
export function times(count: number, vakt: Band): readonly Band[] {
  return Array.from({ length: count }, () => vakt);
}

/** What each doctor is charged; shares are judged on the first date and name no vakt. */
export function charged(
  date: string,
  costs: Readonly<Record<string, number>>,
): readonly [ExpectedFinding, ...ExpectedFinding[]] {
  const [first, ...others] = Object.entries(costs).map(([doctor, penalty]) => ({
    doctor,
    date,
    vaktIds: [],
    penalty,
  }));
  if (first === undefined) throw new Error('Somebody must be charged.');
  return [first, ...others];
}

/**
 * Four vakter of one kind, all held by a of a and b. Where they count, the target is two each: a has two too many and b two too few,
 * 1 + 2 = 3 each. Where they do not, nobody is charged.
 */
export function allFourToOne(date: string, from: string, to: string): ReturnType<typeof shared> {
  return shared(times(4, [date, from, to]), [4, 0]);
}

/** What {@link allFourToOne} costs where the vakt counts. */
export function threeEach(date: string): readonly [ExpectedFinding, ...ExpectedFinding[]] {
  return charged(date, { a: 3, b: 3 });
}
