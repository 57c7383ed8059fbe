import type { ProgressNews } from '../../src/jobs/job-store.js';
import type { PlanJob, PlanOutcome, PlanProgress, PlanResult } from '../../src/jobs/planning.js';

export const someProgress: PlanProgress = {
  elapsedSeconds: 1.5,
  unfilled: 2,
  tiers: [{ tier: 1, level: 1, value: 2, bound: 0, status: 'feasible' }],
};

export const someResult: PlanResult = {
  roster: {
    version: 'vaktplan/roster/1',
    legevakt: 'testvik',
    period: { from: '2026-12-01', to: '2026-12-31' },
    assignments: [{ vakt: '2026-12-01/natt/1', doctor: 'd1' }],
    tiers: [{ tier: 1, level: 1, value: 0, bound: 0, status: 'optimal' }],
    search: {
      seed: 1,
      iterations: 10,
      pace: [],
      elapsedSeconds: 2,
      firstRosterSeconds: 1,
      engine: 'fake',
      ended: 'proven',
    },
  },
  unfilled: [],
  report: { version: 'vaktplan/report/1' },
  csv: 'vakt,doctor\n2026-12-01/natt/1,d1\n',
  html: '<!doctype html><html lang="nb"><title>Vaktplan</title></html>',
  held: [
    {
      vakt: '2026-12-01/natt/1',
      doctor: 'd1',
      line: 'natt',
      start: '2026-12-01T23:00:00+01:00',
      end: '2026-12-02T08:00:00+01:00',
    },
  ],
  seal: {
    inputHash: 'a'.repeat(64),
    contentHash: 'b'.repeat(64),
    ruleEditions: ['akuttmedisinforskriften/2015'],
    search: {
      solver: { name: 'fake', version: '1' },
      seed: 1,
      iterations: 10,
      pace: [],
      ended: 'proven',
      isReplayable: false,
      bounds: [{ tier: 1, level: 1, value: 0, bound: 0 }],
    },
  },
};

export const someNews: ProgressNews = { progress: someProgress, best: someResult.roster.assignments };

export const planned: PlanOutcome = { kind: 'planned', result: someResult, warnings: [] };

/** Plans at once, after one word of progress. */
export const planAtOnce: PlanJob = (_document, { onProgress }) => {
  onProgress(someProgress, someNews.best);
  return Promise.resolve(planned);
};

/** Plans until it is asked to stop. */
export const planUntilStopped: PlanJob = (_document, { onProgress, stop }) => {
  onProgress(someProgress, someNews.best);
  return new Promise((resolve) => {
    stop.addEventListener('abort', () => {
      resolve(planned);
    });
  });
};
