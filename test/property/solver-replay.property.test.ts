import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  loadHighsBackend,
  optimiseLexicographically,
  type FrozenModel,
  type SearchLimits,
  type SearchOutcome,
} from '../../solver/index.js';
import { readJob } from '../../src/jobs/read-job.js';
import { buildRosterModel } from '../../src/optimize/roster-model.js';
import { readFixture } from '../support/solve-fixture.js';
import { tinyModel } from '../support/tiny-models.js';
import { withoutClock } from '../support/without-clock.js';

let clock = (): number => 0;
const now = (): number => clock();
const highs = await loadHighsBackend({ now });

async function search(
  model: FrozenModel,
  limits: SearchLimits,
  byClock: () => number,
): Promise<SearchOutcome> {
  clock = byClock;
  return optimiseLexicographically(model, limits, { now, loadBackend: () => Promise.resolve(highs) });
}

/** By which nothing would ever end. */
const stopped = (): number => 0;

describe('a search by the clock', () => {
  const ticks = fc.double({ min: 0.001, max: 0.3, noNaN: true });
  const idle = fc.option(fc.double({ min: 0.01, max: 4, noNaN: true }), { nil: undefined });
  test.prop([tinyModel, fc.nat(9), ticks, idle], {
    seed: 4,
    numRuns: 60,
  })('on a tiny model is done again at its pace', async (model, seed, tick, idleSeconds) => {
    const limits = { seconds: 10, seed, ...(idleSeconds === undefined ? {} : { idleSeconds }) };
    let time = 0;
    const ticking = (): number => (time += tick);
    const first = await search(model, limits, ticking);
    const again = await search(model, { ...limits, replay: first.pace }, stopped);
    expect(withoutClock(again)).toEqual(withoutClock(first));
  });

  it('on a month is done again at its pace, wherever its time cut the engine short', async () => {
    const reading = readJob(readFixture('sarpsborg-rakkestad', '2026-03'));
    if (!reading.ok) throw new Error('The fixture is not a valid job');
    const { model } = buildRosterModel(reading.problem, reading.rules);
    const first = await search(model, { seconds: 6, seed: 3 }, () => performance.now() / 1000);
    expect(first.pace.length).toBeGreaterThan(3);
    const again = await search(model, { seconds: 6, seed: 3, replay: first.pace }, stopped);
    expect(withoutClock(again)).toEqual(withoutClock(first));
  });

  it('on a month ends long before its time when nothing gets better, with what it has', async () => {
    const reading = readJob(readFixture('sarpsborg-rakkestad', '2026-03'));
    if (!reading.ok) throw new Error('The fixture is not a valid job');
    const { model } = buildRosterModel(reading.problem, reading.rules);
    let time = 0;
    const ticking = (): number => (time += 0.01);
    const outcome = await search(model, { seconds: 1e6, idleSeconds: 2, seed: 3 }, ticking);
    expect(outcome.kind).toBe('feasible');
    expect(time).toBeLessThan(1e6);
  }, 120_000);
});
