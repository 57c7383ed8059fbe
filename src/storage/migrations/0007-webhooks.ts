import { sql, type Kysely } from 'kysely';

/** Endpoints, what has happened, and each delivery of it. A message is kept where somebody gets it, and once for all who do. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table vaktplan.webhook_endpoints (
      id uuid primary key,
      legevakt text not null,
      url text not null,
      events jsonb,
      label text not null,
      secret text not null,
      previous_secret text,
      previous_secret_until timestamptz,
      created_at timestamptz not null,
      disabled_at timestamptz,
      disabled_reason text check (disabled_reason in ('by-hand', 'gone')),
      check ((previous_secret is null) = (previous_secret_until is null)),
      check ((disabled_at is null) = (disabled_reason is null))
    )`.execute(db);
  await sql`create index webhook_endpoints_of_legevakt on vaktplan.webhook_endpoints (legevakt)`.execute(db);
  await sql`
    create table vaktplan.webhook_messages (
      id uuid primary key,
      legevakt text not null,
      type text not null,
      at timestamptz not null,
      data jsonb not null
    )`.execute(db);
  await sql`create index webhook_messages_by_age on vaktplan.webhook_messages (at)`.execute(db);
  await sql`
    create table vaktplan.webhook_deliveries (
      id uuid primary key,
      endpoint uuid not null references vaktplan.webhook_endpoints (id) on delete cascade,
      message uuid not null references vaktplan.webhook_messages (id) on delete cascade,
      state text not null default 'waiting' check (state in ('waiting', 'delivered', 'failed', 'dropped')),
      attempts integer not null default 0 check (attempts >= 0),
      created_at timestamptz not null,
      due_at timestamptz not null,
      lease uuid,
      leased_until timestamptz,
      last_at timestamptz,
      last_outcome text,
      last_status integer,
      replay_of uuid,
      check ((lease is null) = (leased_until is null))
    )`.execute(db);
  await sql`
    create index webhook_deliveries_newest on vaktplan.webhook_deliveries (endpoint, created_at desc, id desc)`.execute(
    db,
  );
  await sql`create index webhook_deliveries_of_message on vaktplan.webhook_deliveries (message)`.execute(db);
  await sql`
    create index webhook_deliveries_due on vaktplan.webhook_deliveries (due_at)
    where state = 'waiting'`.execute(db);
}
