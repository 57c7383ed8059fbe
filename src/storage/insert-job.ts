import type { Transaction } from 'kysely';
import type { Insertion, NewJob } from '../jobs/job-store.js';
import { appendAudit } from './audit-log.js';
import { appendEvent, stateEvent } from './job-events.js';
import { nextTurn } from './job-turn.js';
import type { Tables } from './tables.js';

/** A job's place in a batch of scenarios. */
export interface PlaceInBatch {
  readonly batch: string;
  /** 0, 1, 2 ... as they were submitted. */
  readonly place: number;
}

/** Stores a job as queued, or finds the one that its idempotency key names. */
export async function insertJob(
  transaction: Transaction<Tables>,
  job: NewJob,
  inBatch?: PlaceInBatch,
): Promise<Insertion> {
  const { legevakt, derivedFrom, idempotency } = job;
  await transaction
    .insertInto('legevakter')
    .values(legevakt)
    .onConflict((conflict) =>
      // A what-if renames nothing.
      derivedFrom?.origin === 'scenario'
        ? conflict.doNothing()
        : conflict.column('id').doUpdateSet({ name: legevakt.name }),
    )
    .execute();
  const turn = await nextTurn(transaction, legevakt.id, job.priority);
  const inserted = await transaction
    .insertInto('roster_jobs')
    .values({
      id: job.id,
      legevakt: legevakt.id,
      period_from: job.period.from,
      period_to: job.period.to,
      document: JSON.stringify(job.document),
      state: 'queued',
      last_event: 1,
      created_at: job.createdAt,
      priority: job.priority,
      turn,
      trace: job.trace,
      label: job.label,
      best: job.start === undefined ? undefined : JSON.stringify(job.start),
      origin: derivedFrom?.origin,
      parent_roster: parentOf(job).roster,
      parent_job: parentOf(job).job,
      batch: inBatch?.batch,
      batch_place: inBatch?.place,
      idempotency_key: idempotency?.key,
      fingerprint: idempotency?.fingerprint,
    })
    .onConflict((conflict) => conflict.columns(['legevakt', 'idempotency_key']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted === undefined) return findByKey(transaction, job);
  await appendEvent(transaction, job.id, 1, stateEvent('queued', 0, job.createdAt));
  return { kind: 'inserted', turn };
}

async function findByKey(transaction: Transaction<Tables>, job: NewJob): Promise<Insertion> {
  const { id, fingerprint } = await transaction
    .selectFrom('roster_jobs')
    .select(['id', 'fingerprint'])
    .where('legevakt', '=', job.legevakt.id)
    .where('idempotency_key', '=', job.idempotency?.key ?? '')
    .executeTakeFirstOrThrow();
  return { kind: 'known', id, fingerprint: fingerprint ?? '' };
}

/** Call it last, see {@link appendAudit}. */
export async function auditSubmission(
  transaction: Transaction<Tables>,
  job: NewJob,
  inBatch?: PlaceInBatch,
): Promise<void> {
  const { roster, job: parentJob } = parentOf(job);
  await appendAudit(transaction, {
    at: job.createdAt,
    actor: job.by,
    action: 'job.submitted',
    legevakt: job.legevakt.id,
    subject: { kind: 'job', id: job.id },
    details: {
      ...(job.derivedFrom === undefined ? {} : { origin: job.derivedFrom.origin }),
      ...(roster === undefined ? {} : { parent: roster }),
      ...(parentJob === undefined ? {} : { parentJob }),
      ...(inBatch === undefined ? {} : { batch: inBatch.batch }),
    },
  });
}

function parentOf({ derivedFrom }: NewJob): { readonly roster?: string; readonly job?: string } {
  return derivedFrom?.parent ?? {};
}
