import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { AttemptSignal, Claim, JobAttempts, JobEnding } from '../jobs/job-store.js';
import { notBefore } from './not-before.js';
import type { AuditDetails } from '../audit/audit-entry.js';
import { appendAudit } from './audit-log.js';
import { insertRoster } from './insert-roster.js';
import { appendCompletion, appendEvent, stateEvent } from './job-events.js';
import { readProgress } from './stored-progress.js';
import type { Tables } from './tables.js';
import { findVakterElsewhere } from './vakter-elsewhere.js';

export function makeJobAttempts(db: Kysely<Tables>): JobAttempts {
  return {
    vakterElsewhere: (question) => findVakterElsewhere(db, question),
    claim: (id, at) => db.transaction().execute((transaction) => claim(transaction, id, at)),
    async signal(id, attempt) {
      const row = await db
        .selectFrom('roster_jobs')
        .select('stop_requested_at')
        .where('id', '=', id)
        .where('state', '=', 'solving')
        .where('attempt', '=', attempt)
        .executeTakeFirst();
      return toSignal(row);
    },
    recordProgress: (id, attempt, { progress, best }, at) =>
      db.transaction().execute(async (transaction) => {
        const row = await updateAttempt(transaction, id, attempt)
          .set({ progress: JSON.stringify(progress), best: JSON.stringify(best) })
          .returning(['last_event', 'stop_requested_at'])
          .executeTakeFirst();
        if (row !== undefined) {
          await appendEvent(transaction, id, row.last_event, { kind: 'progress', at, data: progress });
        }
        return toSignal(row);
      }),
    finish: (id, attempt, ending, at) =>
      db.transaction().execute((transaction) => finish(transaction, id, attempt, ending, at)),
    release: (id, attempt, at) =>
      db.transaction().execute(async (transaction) => {
        const row = await updateAttempt(transaction, id, attempt)
          .set({ state: 'queued' })
          .returning('last_event')
          .executeTakeFirst();
        if (row === undefined) return;
        await appendEvent(transaction, id, row.last_event, stateEvent('queued', attempt, at));
      }),
  };
}

/** The row of a job as long as `attempt` is its newest, with the next event number. */
function updateAttempt(transaction: Transaction<Tables>, id: string, attempt: number) {
  return transaction
    .updateTable('roster_jobs')
    .set((row) => ({ last_event: row('last_event', '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', 'solving')
    .where('attempt', '=', attempt);
}

async function claim(transaction: Transaction<Tables>, id: string, at: Date): Promise<Claim | undefined> {
  const row = await transaction
    .updateTable('roster_jobs')
    .set((row) => ({
      state: 'solving',
      attempt: row('attempt', '+', 1),
      // A job that is being solved already was left by an attempt that could not say so.
      lost_attempts: row
        .case()
        .when('state', '=', 'solving')
        .then(row('lost_attempts', '+', 1))
        .else(row.ref('lost_attempts'))
        .end(),
      last_event: row('last_event', '+', 1),
      started_at: row.fn.coalesce('started_at', notBefore(at, 'created_at')),
    }))
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'solving'])
    .returning(['attempt', 'lost_attempts', 'last_event', 'document', 'best', 'progress', 'trace'])
    .executeTakeFirst();
  if (row === undefined) return undefined;
  await appendEvent(transaction, id, row.last_event, stateEvent('solving', row.attempt, at));
  return {
    attempt: row.attempt,
    lostAttempts: row.lost_attempts,
    document: row.document,
    ...(row.best === null ? {} : { best: row.best }),
    spentSeconds: readProgress(row.progress)?.elapsedSeconds ?? 0,
    ...(row.trace === null ? {} : { trace: row.trace }),
  };
}

async function finish(
  transaction: Transaction<Tables>,
  id: string,
  attempt: number,
  ending: JobEnding,
  at: Date,
): Promise<boolean> {
  const row = await updateAttempt(transaction, id, attempt)
    .set({
      state: ending.state,
      finished_at: notBefore(at, 'started_at'),
      best: null,
      ...endingColumns(ending),
    })
    .returning(['last_event', 'legevakt', 'period_from', 'period_to', 'origin', 'parent_roster'])
    .executeTakeFirst();
  if (row === undefined) return false;
  const roster = randomUUID();
  if (ending.state === 'done') {
    const { unfilled, ...result } = ending.result;
    await insertRoster(transaction, {
      id: roster,
      legevakt: row.legevakt,
      period: { from: row.period_from, to: row.period_to },
      parent: row.parent_roster,
      origin: row.origin,
      job: id,
      createdAt: at,
      document: transaction
        .selectFrom('roster_jobs')
        .select((job) => job.ref('document').$castTo<string>().as('document'))
        .where('id', '=', id)
        .$asScalar(),
      contents: {
        ...result,
        ...(ending.elsewhere === undefined ? {} : { elsewhere: ending.elsewhere }),
        unfilled: unfilled.length,
        breaches: 0,
      },
    });
  }
  await appendEvent(transaction, id, row.last_event, stateEvent(ending.state, attempt, at));
  const { legevakt } = row;
  const completion = { job: id, legevakt, state: ending.state, at };
  await appendCompletion(transaction, ending.state === 'done' ? { ...completion, roster } : completion);
  await appendAudit(transaction, {
    at,
    actor: { kind: 'system', id: 'worker' },
    action: `job.${ending.state}`,
    legevakt,
    subject: { kind: 'job', id },
    details: { attempt, ...endingDetails(ending, roster) },
  });
  return true;
}

function endingDetails(ending: JobEnding, roster: string): AuditDetails {
  switch (ending.state) {
    case 'done':
      return { roster };
    case 'refused':
      return { issues: [...new Set(ending.issues.map(({ code }) => code))] };
    case 'failed':
      return { fault: ending.fault };
  }
}

function endingColumns(ending: JobEnding) {
  switch (ending.state) {
    case 'done':
      return { issues: JSON.stringify(ending.warnings) };
    case 'refused':
      return { issues: JSON.stringify(ending.issues) };
    case 'failed':
      return { fault: ending.fault };
  }
}

function toSignal(row: { readonly stop_requested_at: Date | null } | undefined): AttemptSignal {
  if (row === undefined) return 'overtaken';
  return row.stop_requested_at === null ? 'go-on' : 'stop';
}
