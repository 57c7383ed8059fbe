import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { PlanOutcome, PlanProgress } from '../../../src/jobs/planning.js';
import type { KnownElsewhere } from '../../../src/jobs/vakter-elsewhere.js';
import { makePlanInThread } from '../../../src/workers/plan-in-thread.js';
import { aDoctor, aJob } from '../../support/builders.js';
import { readFixture } from '../../support/solve-fixture.js';
import { planned, someProgress } from '../../support/plan-fakes.js';

const entry = new URL('../../support/fake-plan-thread.ts', import.meta.url);
const plan = makePlanInThread({ entry, stopGraceMilliseconds: 100 });

/** Plans in a thread that behaves as said, and is asked to stop at its first word. */
async function run(behave: string): Promise<{ outcome: PlanOutcome; progress: PlanProgress[] }> {
  const progress: PlanProgress[] = [];
  const stop = new AbortController();
  const onProgress = (one: PlanProgress): void => {
    progress.push(one);
    stop.abort();
  };
  return { outcome: await plan({ behave }, { onProgress, stop: stop.signal }), progress };
}

describe('planning in a thread', () => {
  it('gives progress and the outcome', async () => {
    expect(await run('plan')).toEqual({ outcome: planned, progress: [{ ...someProgress, unfilled: 1 }] });
  });

  it('passes a stop on', async () => {
    expect((await run('wait-for-stop')).outcome).toEqual(planned);
  });

  it('rejects with the fault of the thread', async () => {
    await expect(run('throw')).rejects.toThrow('engine aborted');
  });

  it('rejects where the thread ends without an outcome', async () => {
    await expect(run('leave')).rejects.toThrow(/code 3/);
  });

  it('leaves nothing on a stop that is for many searches', async () => {
    const stop = new AbortController();
    for (const behave of ['plan', 'throw', 'plan'])
      await plan({ behave }, { onProgress: () => undefined, stop: stop.signal }).catch(() => undefined);
    expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
  });

  it('throws a thread away that does not stop', async () => {
    await expect(run('hang')).rejects.toThrow(/did not stop within 100 ms/);
  });

  it.each([
    [Infinity, [1, 2, 3, 1]],
    [0, [1, 1, 1, 1]],
  ])('keeps a thread that was done within %s ms by itself', async (keepWithinMilliseconds, expected) => {
    const keeping = makePlanInThread({ entry, keepWithinMilliseconds });
    const hadTasks = async (behave: string): Promise<number | undefined> => {
      const seen: number[] = [];
      const stop = new AbortController();
      const onProgress = ({ unfilled }: PlanProgress): void => {
        seen.push(unfilled);
        if (behave === 'wait-for-stop') stop.abort();
      };
      await keeping({ behave }, { onProgress, stop: stop.signal });
      return seen[0];
    };
    const had: unknown[] = [];
    for (const behave of ['plan', 'plan', 'wait-for-stop', 'plan']) had.push(await hadTasks(behave));
    expect(had).toEqual(expected);
  });

  it('finds the same roster in a thread that has planned others before, by other vakter elsewhere', async () => {
    const real = makePlanInThread({ keepWithinMilliseconds: Infinity });
    const ids = ['a', 'b', 'c'];
    const week = (seed: number) =>
      aJob({ doctors: ids.map((id) => aDoctor({ id })), solve: { iterations: 3, seconds: 60, seed } });
    const planOf = async (document: unknown, elsewhere?: KnownElsewhere) => {
      const stop = new AbortController().signal;
      const outcome = await real(document, { onProgress: () => undefined, stop, elsewhere });
      if (outcome.kind !== 'planned') throw new Error('invalid');
      const { held, seal } = outcome.result;
      return { held, seal };
    };
    const [start, end] = ['2026-03-10T16:00:00+01:00', '2026-03-10T23:00:00+01:00'];
    const vakter = ids.map((doctor) => ({ doctor, start, end, countsAsWork: true }));
    const fresh = await planOf(week(1));
    const { held, seal } = await planOf(week(2), { salt: 'salt', vakter });
    expect([fresh.held.length, held.map(({ vakt }) => vakt)]).toEqual([
      5,
      ['2026-03-09/V/1', '2026-03-11/V/1', '2026-03-12/V/1', '2026-03-13/V/1'],
    ]);
    expect([fresh.seal.elsewhereHash, seal.elsewhereHash?.length]).toEqual([undefined, 64]);
    expect(await planOf(week(1))).toEqual(fresh);
  });

  it('gives two threads to a job that asks for them, and says where there are none; the roster is the same', async () => {
    const document = { ...readFixture('liten-distrikt', '2026-03'), solve: { iterations: 3, threads: 2 } };
    const planWith = async (threadsPerJob: number) => {
      const stop = new AbortController().signal;
      const outcome = await makePlanInThread({ threadsPerJob })(document, {
        onProgress: () => undefined,
        stop,
      });
      if (outcome.kind !== 'planned') throw new Error('invalid');
      const { result, warnings } = outcome;
      return { seal: result.seal, codes: warnings.map(({ code }) => code) };
    };
    const [two, one] = [await planWith(2), await planWith(1)];
    expect(two.seal.search).toMatchObject({ proverPace: [], isReplayable: true });
    expect(one.seal).toEqual(two.seal);
    expect(one.codes.filter((code) => !two.codes.includes(code))).toEqual(['ONE_THREAD']);
  });
});
