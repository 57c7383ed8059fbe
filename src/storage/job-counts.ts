import { sql, type Kysely } from 'kysely';
import type { JobCounts } from '../jobs/job-store.js';
import { jobStates } from '../jobs/roster-job.js';
import type { Tables } from './tables.js';

export async function countJobs(db: Kysely<Tables>): Promise<JobCounts> {
  const rows = await db
    .selectFrom('roster_jobs')
    .select((row) => [
      'state',
      sql<number>`count(*)::integer`.as('jobs'),
      sql<number>`count(${row.ref('finished_at')} - ${row.ref('started_at')})::integer`.as('solves'),
      sql<number>`coalesce(extract(epoch from sum(${row.ref('finished_at')} - ${row.ref('started_at')})), 0)::float`.as(
        'seconds',
      ),
    ])
    .groupBy('state')
    .execute();
  const byState = Object.fromEntries(
    jobStates.map((state) => [state, rows.find((row) => row.state === state)?.jobs ?? 0]),
  ) as JobCounts['byState'];
  return {
    byState,
    solves: rows.reduce((sum, { solves }) => sum + solves, 0),
    solveSeconds: rows.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}
