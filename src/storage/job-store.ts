import { sql, type Kysely } from 'kysely';
import type { JobResults, JobStore } from '../jobs/job-store.js';
import { makeJobAttempts } from './job-attempts.js';
import { makeJobRecords } from './job-records.js';
import type { Tables } from './tables.js';

/** The record of jobs in PostgreSQL or PGlite. */
export function makeJobStore(db: Kysely<Tables>): JobStore {
  return { ...makeJobRecords(db), ...makeJobAttempts(db), ...makeJobResults(db) };
}

function makeJobResults(db: Kysely<Tables>): JobResults {
  return {
    async resultPart(id, part) {
      const row = await db
        .selectFrom('rosters')
        .select(sql<string>`${sql.ref(part)}::text`.as('text'))
        .where('job', '=', id)
        .executeTakeFirst();
      return row?.text;
    },
  };
}
