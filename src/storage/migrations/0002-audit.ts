import { sql, type Kysely } from 'kysely';

/** Who did what, as a chain of hashes that the database lets nobody change in passing. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table vaktplan.audit_entries (
      seq integer primary key check (seq > 0),
      at timestamptz not null,
      actor_kind text not null,
      actor_id text not null,
      action text not null,
      legevakt text,
      subject_kind text not null,
      subject_id text not null,
      details jsonb not null,
      previous_hash text not null,
      hash text not null
    )`.execute(db);
  await sql`create index audit_entries_legevakt on vaktplan.audit_entries (legevakt, seq)`.execute(db);
  await sql`
    create table vaktplan.audit_head (
      id boolean primary key default true check (id),
      seq integer not null,
      hash text not null
    )`.execute(db);
  await sql`insert into vaktplan.audit_head (seq, hash) values (0, repeat('0', 64))`.execute(db);
  await sql`
    create function vaktplan.refuse_audit_change() returns trigger language plpgsql as $$
    begin
      raise exception 'The audit log only grows.';
    end $$`.execute(db);
  await sql`
    create trigger audit_entries_only_grow before update or delete or truncate on vaktplan.audit_entries
    for each statement execute function vaktplan.refuse_audit_change()`.execute(db);
}
