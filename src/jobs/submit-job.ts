import { randomUUID } from 'node:crypto';
import type { Actor } from '../audit/audit-entry.js';
import { error, type Issue } from '../domain/issue.js';
import type { Clock } from './clock.js';
import { fingerprintOf } from './fingerprint.js';
import type { JobQueue, WaitingJob } from './job-queue.js';
import type { Derivation, JobRecords, NewJob } from './job-store.js';
import type { Assignments } from './planning.js';
import type { JobPriority } from './roster-job.js';
import { hasUnstorableText } from './unstorable-text.js';

/** Reads a job document: what the record needs of it, or everything that is wrong with it. */
export type ReadJob = (document: unknown) =>
  | {
      readonly ok: true;
      readonly problem: { readonly job: Pick<NewJob, 'legevakt' | 'period'> };
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export interface SubmitJobParts {
  readonly records: JobRecords;
  readonly queue: JobQueue;
  readonly clock: Clock;
  readonly readJob: ReadJob;
}

export interface Submission {
  readonly document: unknown;
  /** The legevakt that the sender speaks for; the document must be about it. */
  readonly legevakt: string;
  readonly by: Actor;
  readonly idempotencyKey?: string;
  /** What the key stands for, where the document was made from that; default the document. */
  readonly request?: unknown;
  /** Default `normal`. */
  readonly priority?: JobPriority;
  /** The trace id of the request. */
  readonly trace?: string;
  readonly derivedFrom?: Derivation;
  readonly label?: string;
  readonly start?: Assignments;
}

export type PreparedJob =
  { readonly ok: true; readonly job: NewJob } | { readonly ok: false; readonly issues: readonly Issue[] };

export type SubmitOutcome =
  /** `isNew` is false where the same submission had come before. */
  | { readonly kind: 'accepted'; readonly id: string; readonly isNew: boolean }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  /** The idempotency key belongs to another document, that of job `id`. */
  | { readonly kind: 'key-reused'; readonly id: string };

/**
 * Takes a job in. A job is accepted when it is in the store, with a note that the queue does not have it yet; where
 * the queue is out of reach or the process dies in between, {@link handOverJobs} does the rest.
 *
 * @throws what the store throws when it is out of reach; nothing is stored then, or the sender's key finds the job
 */
export async function submitJob(parts: SubmitJobParts, submission: Submission): Promise<SubmitOutcome> {
  const prepared = prepareJob(parts, submission);
  return prepared.ok ? storeJob(parts, prepared.job) : { kind: 'invalid', issues: prepared.issues };
}

/** Reads a submission: the job as it will be stored, or all that is wrong with it. */
export function prepareJob(
  { clock, readJob }: Pick<SubmitJobParts, 'clock' | 'readJob'>,
  submission: Submission,
): PreparedJob {
  const { document, legevakt, by, idempotencyKey, priority = 'normal' } = submission;
  const { trace, derivedFrom, label, start } = submission;
  const reading = readJob(document);
  const issues = reading.ok
    ? extraIssues(document, reading.problem.job.legevakt.id, legevakt)
    : reading.issues;
  if (!reading.ok || issues.length > 0) return { ok: false, issues };

  const { legevakt: ownLegevakt, period } = reading.problem.job;
  const fingerprint = fingerprintOf(submission.request ?? document);
  const job: NewJob = {
    id: randomUUID(),
    legevakt: { id: ownLegevakt.id, name: ownLegevakt.name },
    period: { from: period.from, to: period.to },
    document,
    createdAt: clock.now(),
    by,
    priority,
    ...(trace === undefined ? {} : { trace }),
    ...(derivedFrom === undefined ? {} : { derivedFrom }),
    ...(label === undefined ? {} : { label }),
    ...(start === undefined ? {} : { start }),
    ...(idempotencyKey === undefined ? {} : { idempotency: { key: idempotencyKey, fingerprint } }),
  };
  return { ok: true, job };
}

/** Stores a job and hands it over to the queue. */
export async function storeJob(
  parts: Pick<SubmitJobParts, 'records' | 'queue'>,
  job: NewJob,
): Promise<Exclude<SubmitOutcome, { kind: 'invalid' }>> {
  const insertion = await parts.records.insert(job);
  if (insertion.kind === 'known') {
    return insertion.fingerprint === job.idempotency?.fingerprint
      ? { kind: 'accepted', id: insertion.id, isNew: false }
      : { kind: 'key-reused', id: insertion.id };
  }
  await offerToQueue(parts, [{ id: job.id, turn: insertion.turn }]);
  return { kind: 'accepted', id: job.id, isNew: true };
}

/** Tells the queue of jobs that are stored. */
export async function offerToQueue(
  { records, queue }: Pick<SubmitJobParts, 'records' | 'queue'>,
  jobs: readonly WaitingJob[],
): Promise<void> {
  try {
    for (const job of jobs) {
      await queue.add(job);
      await records.markEnqueued(job.id);
    }
  } catch {
    // The jobs are stored, so they are accepted. The hand-over tries again, and logs what is wrong.
  }
}

function extraIssues(document: unknown, own: string, asked: string): Issue[] {
  const issues: Issue[] = [];
  if (own !== asked) {
    issues.push(
      error('LEGEVAKT_MISMATCH', ['legevakt', 'id'], {
        nb: `Dokumentet gjelder legevakten "${own}", men ble sendt til "${asked}".`,
        nn: `Dokumentet gjeld legevakta "${own}", men vart sendt til "${asked}".`,
        en: `The document is about the legevakt "${own}" but was sent to "${asked}".`,
      }),
    );
  }
  if (hasUnstorableText(document)) {
    issues.push(
      error('TEXT_NOT_STORABLE', [], {
        nb: 'En tekst i dokumentet inneholder et tegn som ikke kan lagres (NUL eller et halvt tegnpar).',
        nn: 'Ein tekst i dokumentet inneheld eit teikn som ikkje kan lagrast (NUL eller eit halvt teiknpar).',
        en: 'A text in the document holds a character that cannot be stored (NUL or half a surrogate pair).',
      }),
    );
  }
  return issues;
}
