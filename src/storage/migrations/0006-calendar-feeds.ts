import { sql, type Kysely } from 'kysely';

/** Addresses of calendars, by their hash. `subject` is empty for the owner's own vakter, else `legevakt/doctor`. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table vaktplan.calendar_feeds (
      owner_kind text not null,
      owner_id text not null,
      subject text not null,
      id uuid not null unique,
      hash text not null unique,
      created_at timestamptz not null,
      primary key (owner_kind, owner_id, subject)
    )`.execute(db);
}
