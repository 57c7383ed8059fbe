import { withAttemptSpan } from './attempt-span.js';
import type { Clock } from './clock.js';
import type { AttemptSignal, Claim, JobAttempts, JobEnding, ProgressNews } from './job-store.js';
import { planAgainWhereLost } from './plan-again.js';
import type { PlanJob, PlanOutcome } from './planning.js';
import { makeProgressRecorder } from './progress-recorder.js';
import { knownElsewhere, type KnownElsewhere } from './vakter-elsewhere.js';

export interface RunJobParts {
  readonly attempts: JobAttempts;
  readonly plan: PlanJob;
  readonly clock: Clock;
  /** Told of every fault; the record only keeps its code. */
  readonly onFault: (id: string, fault: unknown) => void;
  readonly intervals?: RunIntervals;
}

interface RunIntervals {
  /** Between two stored progress events. */
  readonly progressMilliseconds: number;
  /** Between two looks for a person's stop or a later attempt. */
  readonly signalMilliseconds: number;
}

/** `void`: no such job, or final. `overtaken`: a later attempt has it, or a person cancelled it. `released`: given back because of `shutdown`. */
export type RunEnding = JobEnding['state'] | 'void' | 'overtaken' | 'released';

/** A job whose worker has died this often is taken for the cause of it. */
export const maximumLostAttempts = 10;

const defaultIntervals: RunIntervals = { progressMilliseconds: 400, signalMilliseconds: 1000 };

/**
 * Runs one job by its id. Safe to call twice, at once or later: each call is an attempt of its own, the newest one
 * alone can write, and a final job is left alone.
 *
 * @param shutdown  aborts when the process must close: the job is given back at once, with its best roster for the next attempt
 * @throws what the store throws when it is out of reach; the queue then tries again
 */
export async function runJob(id: string, parts: RunJobParts, shutdown: AbortSignal): Promise<RunEnding> {
  const { attempts, clock } = parts;
  const claim = await attempts.claim(id, clock.now());
  if (claim === undefined) return 'void';
  return withAttemptSpan(id, claim, () => runAttempt(id, claim, parts, shutdown));
}

async function runAttempt(
  id: string,
  claim: Claim,
  parts: RunJobParts,
  shutdown: AbortSignal,
): Promise<RunEnding> {
  const { attempts, clock } = parts;
  const { attempt } = claim;
  if (claim.lostAttempts >= maximumLostAttempts) {
    return finish(id, attempt, { state: 'failed', fault: 'TOO_MANY_ATTEMPTS' }, parts);
  }
  const elsewhere = await knownElsewhere(attempts, claim.document);
  const ending = await planAttempt(id, { ...claim, elsewhere }, parts, shutdown);
  if (ending === 'overtaken') return ending;
  if (ending === 'released') {
    await attempts.release(id, attempt, clock.now());
    return ending;
  }
  return finish(id, attempt, ending, parts);
}

async function finish(
  id: string,
  attempt: number,
  ending: JobEnding,
  parts: RunJobParts,
): Promise<RunEnding> {
  const kept = await parts.attempts.finish(id, attempt, ending, parts.clock.now());
  return kept ? ending.state : 'overtaken';
}

async function planAttempt(
  id: string,
  { attempt, document, best: start, spentSeconds, elsewhere }: Claim & { readonly elsewhere: KnownElsewhere },
  parts: RunJobParts,
  shutdown: AbortSignal,
): Promise<JobEnding | 'overtaken' | 'released'> {
  const { attempts, clock, onFault, intervals = defaultIntervals } = parts;
  const plan = planAgainWhereLost(parts.plan, (fault) => {
    onFault(id, fault);
  });
  const stop = new AbortController();
  const heed = (signal: AttemptSignal): void => {
    if (signal !== 'go-on') stop.abort(signal);
  };
  const recorder = makeProgressRecorder(
    (news: ProgressNews) => attempts.recordProgress(id, attempt, news, clock.now()).then(heed),
    intervals.progressMilliseconds,
  );
  // A look that fails is made up for by the next one.
  const look = (): void => void attempts.signal(id, attempt).then(heed, () => undefined);
  const looking = setInterval(look, intervals.signalMilliseconds);
  const closing = whenAborted(shutdown);
  try {
    const planning = plan(document, {
      onProgress: (progress, best) => {
        const elapsedSeconds = spentSeconds + progress.elapsedSeconds;
        recorder.offer({ progress: { ...progress, elapsedSeconds }, best });
      },
      stop: stop.signal,
      start,
      spentSeconds,
      elsewhere,
    });
    const outcome = await Promise.race([planning, closing.promise]);
    if (outcome === 'aborted') {
      planning.catch(() => undefined);
      stop.abort();
      return 'released';
    }
    return stop.signal.reason === 'overtaken' ? 'overtaken' : endingOf(outcome, elsewhere);
  } catch (fault) {
    onFault(id, fault);
    return { state: 'failed', fault: 'PLAN_FAULT' };
  } finally {
    closing.forget();
    clearInterval(looking);
    await recorder.close();
  }
}

function endingOf(outcome: PlanOutcome, elsewhere: KnownElsewhere): JobEnding {
  return outcome.kind === 'planned'
    ? { state: 'done', result: outcome.result, warnings: outcome.warnings, elsewhere }
    : { state: 'refused', issues: outcome.issues };
}

function whenAborted(signal: AbortSignal): { promise: Promise<'aborted'>; forget: () => void } {
  let listener: (() => void) | undefined;
  const promise = new Promise<'aborted'>((resolve) => {
    listener = () => {
      resolve('aborted');
    };
    if (signal.aborted) listener();
    else signal.addEventListener('abort', listener, { once: true });
  });
  return {
    promise,
    forget: () => {
      if (listener !== undefined) signal.removeEventListener('abort', listener);
    },
  };
}
