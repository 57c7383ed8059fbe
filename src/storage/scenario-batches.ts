import type { Kysely, Selectable, Transaction } from 'kysely';
import type {
  BatchInsertion,
  BatchPage,
  NewBatch,
  ScenarioBatch,
  ScenarioBatchStore,
} from '../jobs/scenario-batch.js';
import type { RosterJob } from '../jobs/roster-job.js';
import { auditSubmission, insertJob } from './insert-job.js';
import { selectJobs } from './job-records.js';
import { toParent, toRosterJob } from './job-row.js';
import type { Tables } from './tables.js';

/** The record of batches of scenarios in PostgreSQL or PGlite. */
export function makeScenarioBatchStore(db: Kysely<Tables>): ScenarioBatchStore {
  return {
    insertBatch: (batch) => db.transaction().execute((transaction) => insertBatch(transaction, batch)),
    async findBatch(id) {
      const rows = await db.selectFrom('scenario_batches').selectAll().where('id', '=', id).execute();
      const [batch] = await withJobs(db, rows);
      return batch;
    },
    async listBatches(page) {
      return withJobs(db, await selectPage(db, page).execute());
    },
  };
}

async function insertBatch(transaction: Transaction<Tables>, batch: NewBatch): Promise<BatchInsertion> {
  const { id, legevakt, parent, createdAt, idempotency, jobs, curve, question } = batch;
  const inserted = await transaction
    .insertInto('scenario_batches')
    .values({
      id,
      legevakt,
      parent_roster: parent.roster,
      parent_job: parent.job,
      created_at: createdAt,
      idempotency_key: idempotency?.key,
      fingerprint: idempotency?.fingerprint,
      curve: curve && JSON.stringify(curve),
      question: question && JSON.stringify(question),
    })
    .onConflict((conflict) => conflict.columns(['legevakt', 'idempotency_key']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted === undefined) {
    const known = await transaction
      .selectFrom('scenario_batches')
      .select(['id', 'fingerprint'])
      .where('legevakt', '=', legevakt)
      .where('idempotency_key', '=', idempotency?.key ?? '')
      .executeTakeFirstOrThrow();
    return { kind: 'known', id: known.id, fingerprint: known.fingerprint ?? '' };
  }
  const waiting = [];
  for (const [place, job] of jobs.entries()) {
    const insertion = await insertJob(transaction, job, { batch: id, place });
    if (insertion.kind === 'inserted') waiting.push({ id: job.id, turn: insertion.turn });
  }
  for (const [place, job] of jobs.entries()) await auditSubmission(transaction, job, { batch: id, place });
  return { kind: 'inserted', waiting };
}

function selectPage(db: Kysely<Tables>, { legevakt, limit, after }: BatchPage) {
  const page = db
    .selectFrom('scenario_batches')
    .selectAll()
    .where('legevakt', '=', legevakt)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit);
  if (after === undefined) return page;
  return page.where((row) =>
    row.or([
      row('created_at', '<', after.createdAt),
      row.and([row('created_at', '=', after.createdAt), row('id', '>', after.id)]),
    ]),
  );
}

async function withJobs(
  db: Kysely<Tables>,
  batches: readonly Selectable<Tables['scenario_batches']>[],
): Promise<ScenarioBatch[]> {
  const ids = batches.map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await selectJobs(db).where('batch', 'in', ids).orderBy('batch_place').execute();
  const jobs = rows.map(toRosterJob);
  const of = (batch: string): RosterJob[] => jobs.filter((job) => job.batch === batch);
  return batches.map((row) => ({
    id: row.id,
    legevakt: row.legevakt,
    parent: toParent(row) ?? {},
    createdAt: row.created_at,
    ...(row.curve === null ? {} : { curve: row.curve }),
    ...(row.question === null ? {} : { question: row.question }),
    jobs: of(row.id),
  }));
}
