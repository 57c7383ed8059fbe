import { describe, expect, it } from 'vitest';
import { planRoster } from '../../src/jobs/plan-roster.js';
import type { PlanResult } from '../../src/jobs/planning.js';
import { readFixture } from '../support/solve-fixture.js';

const document = {
  ...readFixture('liten-distrikt', '2026-03'),
  solve: { seed: 7, iterations: 10 },
};

async function plan(
  job: object,
  start?: PlanResult['roster']['assignments'],
  { shouldStop = () => false, replay }: { shouldStop?: () => boolean; replay?: readonly number[] } = {},
): Promise<PlanResult> {
  const control = {
    onProgress: () => undefined,
    shouldStop,
    now: () => performance.now() / 1000,
  };
  const outcome = await planRoster(job, control, { start, replay });
  if (outcome.kind === 'invalid') throw new Error(JSON.stringify(outcome.issues));
  return outcome.result;
}

describe('the seal of a roster of the small district', () => {
  it('is the same, and so is the roster, when the same document is planned again', async () => {
    const first = await plan(document);
    const reordered = Object.fromEntries(Object.entries(document).reverse());
    const second = await plan(reordered);
    expect(first.seal.search).toMatchObject({
      seed: 7,
      isReplayable: true,
      solver: { name: 'highs' },
    });
    expect(first.seal.search?.bounds.length).toBeGreaterThan(2);
    expect(second.seal).toEqual(first.seal);
    expect(second.roster.assignments).toEqual(first.roster.assignments);
  });

  it('of a search that was stopped by hand has the pace at which it can be done again', async () => {
    const timed = { ...document, solve: { seed: 7, seconds: 60 } };
    let asked = 0;
    const first = await plan(timed, undefined, { shouldStop: () => (asked += 1) > 30 });
    const second = await plan(timed, undefined, { replay: first.roster.search.pace });
    expect(first.seal.search).toMatchObject({ isReplayable: true, pace: first.roster.search.pace });
    expect(first.roster.search.ended).toBe('stopped');
    expect(second.roster.assignments).toEqual(first.roster.assignments);
    expect(second.roster.search.iterations).toBe(first.roster.search.iterations);
    expect(second.roster.search.pace).toEqual(first.roster.search.pace);
  });

  it('names another input, and no replay, for another seed that goes on from an earlier roster', async () => {
    const first = await plan(document);
    const other = await plan({ ...document, solve: { seed: 8, iterations: 10 } }, first.roster.assignments);
    expect(other.seal.inputHash).not.toBe(first.seal.inputHash);
    expect(other.seal.ruleEditions).toEqual(first.seal.ruleEditions);
    expect(other.seal.search).toMatchObject({ seed: 8, isReplayable: false });
  });
});
