import { expect, it } from 'vitest';
import { makeLitenDistriktJob } from '../../../src/demo/liten-distrikt.js';
import { planRoster } from '../../../src/jobs/plan-roster.js';
import type { Assignments, PlanProgress } from '../../../src/jobs/planning.js';

const job = { ...(makeLitenDistriktJob('2026-12') as object), solve: { seconds: 20, seed: 1 } };

interface News {
  readonly progress: PlanProgress;
  readonly best: Assignments;
}

/** Plans until `isEnough` of the news, and gives all of it. */
async function planUntil(isEnough: (news: News) => boolean, start?: Assignments): Promise<News[]> {
  const all: News[] = [];
  await planRoster(
    job,
    {
      onProgress: (progress, best) => all.push({ progress, best }),
      shouldStop: () => all.some(isEnough),
      now: () => performance.now() / 1000,
    },
    { start },
  );
  return all;
}

it('an attempt that starts from the roster of the one before is never worse than it', async () => {
  const before = (await planUntil(({ progress }) => progress.elapsedSeconds > 3)).at(-1);
  const first = (await planUntil(() => true, before?.best))[0];
  const values = (news: News | undefined) => news?.progress.tiers.map(({ value }) => value) ?? [];
  expect(before?.best.length).toBeGreaterThan(0);
  expect(first?.progress.unfilled).toBe(before?.progress.unfilled);
  expect(isNoWorse(values(first), values(before))).toBe(true);
});

it('what the job does not know of a start is left out', async () => {
  const strange = [{ vakt: 'no-such-vakt', doctor: 'nobody' }];
  const news = await planUntil(() => true, strange);
  expect(news.length).toBeGreaterThan(0);
  expect(news[0]?.best).not.toContainEqual(strange[0]);
});

/** In the order of the tiers. */
function isNoWorse(one: readonly number[], other: readonly number[]): boolean {
  for (const [place, value] of one.entries()) {
    const difference = value - (other[place] ?? Infinity);
    if (Math.abs(difference) > 1e-6) return difference < 0;
  }
  return true;
}
