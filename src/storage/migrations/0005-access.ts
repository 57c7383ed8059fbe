import { sql, type Kysely } from 'kysely';

/** API keys, people who log in elsewhere, and their roles. A legevakt is its id, or `*` for all. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table vaktplan.api_keys (
      id uuid primary key,
      hash text not null,
      legevakt text not null,
      role text not null,
      doctor text,
      scopes jsonb,
      label text not null,
      created_at timestamptz not null,
      expires_at timestamptz,
      revoked_at timestamptz,
      last_used_at timestamptz,
      check ((role = 'doctor') = (doctor is not null))
    )`.execute(db);
  await sql`
    create table vaktplan.people (
      id uuid primary key,
      issuer text not null,
      subject text not null,
      version integer not null default 1,
      created_at timestamptz not null,
      unique (issuer, subject)
    )`.execute(db);
  await sql`
    create table vaktplan.person_grants (
      person uuid not null references vaktplan.people (id) on delete cascade,
      legevakt text not null,
      role text not null,
      doctor text,
      check ((role = 'doctor') = (doctor is not null))
    )`.execute(db);
  await sql`
    create unique index person_grants_once on vaktplan.person_grants (person, legevakt, role, coalesce(doctor, ''))`.execute(
    db,
  );
}
