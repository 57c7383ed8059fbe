import type { ElsewhereVakt } from '../../src/domain/job/plan-input.js';
import type { AttemptSignal, Claim, JobAttempts, JobEnding } from '../../src/jobs/job-store.js';
import type { PlanProgress } from '../../src/jobs/planning.js';

export interface AttemptsFake extends JobAttempts {
  readonly endings: JobEnding[];
  readonly progress: PlanProgress[];
  readonly released: number[];
  /** What the record answers from now on. */
  say(signal: AttemptSignal): void;
}

/** The record of one job, as its worker sees it. */
export function anAttempt(claim: Claim | undefined, elsewhere: readonly ElsewhereVakt[] = []): AttemptsFake {
  let signal: AttemptSignal = 'go-on';
  const endings: JobEnding[] = [];
  const progress: PlanProgress[] = [];
  const released: number[] = [];
  return {
    endings,
    progress,
    released,
    say(next) {
      signal = next;
    },
    vakterElsewhere: () => Promise.resolve(elsewhere),
    claim: () => Promise.resolve(claim),
    signal: () => Promise.resolve(signal),
    recordProgress(_id, _attempt, news) {
      progress.push(news.progress);
      return Promise.resolve(signal);
    },
    finish(_id, _attempt, ending) {
      if (signal === 'overtaken') return Promise.resolve(false);
      endings.push(ending);
      return Promise.resolve(true);
    },
    release(_id, attempt) {
      released.push(attempt);
      return Promise.resolve();
    },
  };
}
