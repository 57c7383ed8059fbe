import { describe, expect, it } from 'vitest';
import type { PlanOutcome, PlanProgress } from '../../../src/jobs/planning.js';
import { makePlanInThread } from '../../../src/workers/plan-in-thread.js';
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
    expect(await run('plan')).toEqual({ outcome: planned, progress: [someProgress] });
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

  it('throws a thread away that does not stop', async () => {
    await expect(run('hang')).rejects.toThrow(/did not stop within 100 ms/);
  });
});
