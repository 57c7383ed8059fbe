import { sql, type Transaction } from 'kysely';
import type { JobPriority } from '../jobs/roster-job.js';
import type { Tables } from './tables.js';

/** Turns of low jobs start behind this one. BullMQ's greatest priority is 2 ** 21. */
const lowTurns = 1_000_000;

/**
 * The turn of a new job. Legevakter that have jobs waiting take turns: a job stands one turn behind the last one of its
 * own legevakt, but never before the jobs that are being solved, so that nobody saves up turns by waiting.
 *
 * @see P. Goyal et al., Start-time Fair Queuing, SIGCOMM 1996
 */
export async function nextTurn(
  transaction: Transaction<Tables>,
  legevakt: string,
  priority: JobPriority,
): Promise<number> {
  const base = priority === 'low' ? lowTurns : 0;
  const { turn } = await transaction
    .selectFrom('roster_jobs')
    .select((row) => [
      sql<number>`greatest(
        ${base + 1}::integer,
        coalesce(${row.fn.max('turn').filterWhere('state', '=', 'solving')}, ${row.fn.min('turn')}),
        ${row.fn.max('turn').filterWhere('legevakt', '=', legevakt)} + 1)`.as('turn'),
    ])
    .where('state', 'in', ['queued', 'solving'])
    .where('priority', '=', priority)
    .executeTakeFirstOrThrow();
  return Math.min(turn, base + lowTurns - 1);
}

/** How many jobs are taken up before a queued one, and itself; null for a job that does not wait. */
export const positionInQueue = sql<number | null>`
  case when roster_jobs.state = 'queued' then (
    select 1 + count(*)::integer from vaktplan.roster_jobs as ahead
    where ahead.state = 'queued'
      and (ahead.turn, ahead.created_at, ahead.id) < (roster_jobs.turn, roster_jobs.created_at, roster_jobs.id)
  ) end`.as('position');
