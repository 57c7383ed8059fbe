import { describe, expect, it } from 'vitest';
import type { PlanHooks, PlanJob } from '../../../src/jobs/planning.js';
import { maximumLostAttempts, runJob, type RunJobParts } from '../../../src/jobs/run-job.js';
import { anAttempt, type AttemptsFake } from '../../support/attempts-fake.js';
import { aJob } from '../../support/builders.js';
import { planAtOnce, planUntilStopped, someProgress, someResult } from '../../support/plan-fakes.js';
import { until } from '../../support/until.js';

const claim = { attempt: 3, lostAttempts: 0, spentSeconds: 0, document: {} };

function partsOf(attempts: AttemptsFake, plan: PlanJob, faults: unknown[] = []): RunJobParts {
  return {
    attempts,
    plan,
    clock: { now: () => new Date('2026-11-21T10:00:00Z') },
    onFault: (_id, fault) => faults.push(fault),
    intervals: { progressMilliseconds: 5, signalMilliseconds: 5 },
  };
}

const run = (attempts: AttemptsFake, plan: PlanJob, shutdown = new AbortController(), faults?: unknown[]) =>
  runJob('job', partsOf(attempts, plan, faults), shutdown.signal);

describe('running a job', () => {
  it('stores progress and the roster', async () => {
    const attempts = anAttempt(claim);
    expect(await run(attempts, planAtOnce)).toBe('done');
    expect(attempts.progress).toEqual([someProgress]);
    expect(attempts.endings).toMatchObject([{ state: 'done', result: someResult, warnings: [] }]);
  });

  it('plans by what other legevakter have published, and stores that with the roster', async () => {
    const [start, end] = ['2026-03-09T16:00:00+01:00', '2026-03-09T23:00:00+01:00'];
    const vakter = [{ doctor: 'a', start, end, countsAsWork: true }];
    const attempts = anAttempt({ ...claim, document: aJob() }, vakter);
    let given: PlanHooks['elsewhere'];
    const plan: PlanJob = (document, hooks) => {
      given = hooks.elsewhere;
      return planAtOnce(document, hooks);
    };
    expect(await run(attempts, plan)).toBe('done');
    expect(given?.vakter).toEqual(vakter);
    expect(attempts.endings).toEqual([{ state: 'done', result: someResult, warnings: [], elsewhere: given }]);
  });

  it('tells an attempt how long earlier ones searched, and stores the time of all', async () => {
    const attempts = anAttempt({ ...claim, spentSeconds: 40 });
    const heard: unknown[] = [];
    await run(attempts, (document, hooks) => {
      heard.push(hooks.spentSeconds);
      return planAtOnce(document, hooks);
    });
    expect(heard).toEqual([40]);
    expect(attempts.progress).toEqual([
      { ...someProgress, elapsedSeconds: 40 + someProgress.elapsedSeconds },
    ]);
  });

  it('does nothing for a job that is final or unknown', async () => {
    const attempts = anAttempt(undefined);
    expect(await run(attempts, () => Promise.reject(new Error('planned')))).toBe('void');
    expect(attempts.endings).toEqual([]);
  });

  it('stores a refused document as an outcome', async () => {
    const attempts = anAttempt(claim);
    expect(await run(attempts, () => Promise.resolve({ kind: 'invalid', issues: [] }))).toBe('refused');
  });

  it('stores the code of a fault and hands the fault to the log', async () => {
    const attempts = anAttempt(claim);
    const faults: unknown[] = [];
    const fault = new Error('thread died');
    expect(await run(attempts, () => Promise.reject(fault), undefined, faults)).toBe('failed');
    expect(attempts.endings).toEqual([{ state: 'failed', fault: 'PLAN_FAULT' }]);
    expect(faults).toEqual([fault]);
  });

  it('goes on from the best roster once when its search is lost', async () => {
    const attempts = anAttempt({ ...claim, spentSeconds: 10 });
    const heard: unknown[] = [];
    const faults: unknown[] = [];
    const fault = new Error('thread died');
    const losing: PlanJob = async (document, hooks) => {
      heard.push([hooks.start, hooks.spentSeconds]);
      if (heard.length > 1) return planAtOnce(document, hooks);
      hooks.onProgress({ ...someProgress, elapsedSeconds: 7 }, [{ vakt: 'v', doctor: 'd' }]);
      throw fault;
    };
    expect(await run(attempts, losing, undefined, faults)).toBe('done');
    expect(heard).toEqual([
      [undefined, 10],
      [[{ vakt: 'v', doctor: 'd' }], 17],
    ]);
    expect(faults).toEqual([fault]);
    expect(attempts.progress.at(-1)).toEqual({
      ...someProgress,
      elapsedSeconds: 17 + someProgress.elapsedSeconds,
    });
  });

  it.each([
    ['ends with that roster', 'done', 2],
    ['fails when even that is lost', 'failed', 3],
  ] as const)('lost a second time %s', async (_, ending, lost) => {
    const attempts = anAttempt(claim);
    const faults: unknown[] = [];
    const isStopped: boolean[] = [];
    const losing: PlanJob = (document, hooks) => {
      isStopped.push(hooks.stop.aborted);
      hooks.onProgress(someProgress, []);
      if (isStopped.length > lost) return planAtOnce(document, hooks);
      return Promise.reject(new Error('thread died'));
    };
    expect(await run(attempts, losing, undefined, faults)).toBe(ending);
    expect(isStopped).toEqual([false, false, true]);
    expect(faults).toHaveLength(lost);
  });

  it('keeps the best roster when a person stops it', async () => {
    const attempts = anAttempt(claim);
    const running = run(attempts, planUntilStopped);
    await until(() => attempts.progress.length === 1);
    attempts.say('stop');
    expect(await running).toBe('done');
  });

  it('ends without a word when a later attempt has the job', async () => {
    const attempts = anAttempt(claim);
    const running = run(attempts, planUntilStopped);
    attempts.say('overtaken');
    expect(await running).toBe('overtaken');
    expect(attempts.endings).toEqual([]);
  });

  it('gives the job back when the process closes, even if the search does not listen', async () => {
    const attempts = anAttempt(claim);
    const shutdown = new AbortController();
    const running = run(attempts, () => new Promise(() => undefined), shutdown);
    shutdown.abort();
    expect(await running).toBe('released');
    expect(attempts.released).toEqual([3]);
  });

  it('gives up on a job whose workers die', async () => {
    const attempts = anAttempt({ ...claim, lostAttempts: maximumLostAttempts });
    expect(await run(attempts, planAtOnce)).toBe('failed');
    expect(attempts.endings).toEqual([{ state: 'failed', fault: 'TOO_MANY_ATTEMPTS' }]);
  });

  it('lets the queue try again when the store is out of reach', async () => {
    const attempts: AttemptsFake = { ...anAttempt(claim), finish: () => Promise.reject(new Error('gone')) };
    await expect(run(attempts, planAtOnce)).rejects.toThrow('gone');
  });
});
