import { sql, type Kysely } from 'kysely';

/** Requests with an Idempotency-Key. `status` is null while one is under way, `body` where there was a secret in it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table vaktplan.idempotent_requests (
      sender_kind text not null,
      sender_id text not null,
      key text not null,
      fingerprint text not null,
      attempt uuid not null unique,
      began_at timestamptz not null,
      status integer,
      headers jsonb,
      body text,
      primary key (sender_kind, sender_id, key)
    )`.execute(db);
  await sql`create index idempotent_requests_by_age on vaktplan.idempotent_requests (began_at)`.execute(db);
}
