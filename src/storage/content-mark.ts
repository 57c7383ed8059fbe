import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** Of a store to which nothing has happened. */
export const emptyMark = '0/0';

/** Another one after each deed that is recorded and each event of a job: the same mark, nothing new to save. */
export async function contentMark(db: Kysely<Tables>): Promise<string> {
  const { entries, events } = await db
    .selectFrom('audit_head')
    .select('seq as entries')
    .select((row) =>
      row
        .selectFrom('roster_job_events')
        .select(sql<string>`count(*)`.as('events'))
        .as('events'),
    )
    .executeTakeFirstOrThrow();
  return `${entries}/${events ?? '0'}`;
}
