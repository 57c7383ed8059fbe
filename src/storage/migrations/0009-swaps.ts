import { sql, type Kysely } from 'kysely';

/** Swaps between doctors, of seats of a published roster. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table vaktplan.swaps (
      id uuid primary key,
      roster uuid not null references vaktplan.rosters (id),
      kind text not null check (kind in ('exchange', 'give-away', 'open')),
      from_doctor text not null,
      to_doctor text check (to_doctor <> from_doctor),
      gives text not null,
      takes text,
      state text not null check (
        state in ('requested', 'accepted', 'approved', 'declined', 'withdrawn', 'rejected', 'expired')
      ),
      expired_because text check (expired_because in ('begun', 'seat-changed')),
      revision integer not null default 1 check (revision > 0),
      requested_at timestamptz not null,
      accepted_at timestamptz,
      ended_at timestamptz,
      judgement jsonb,
      result uuid unique references vaktplan.rosters (id),
      foreign key (roster, gives) references vaktplan.roster_assignments (roster, vakt),
      foreign key (roster, takes) references vaktplan.roster_assignments (roster, vakt),
      check ((kind = 'exchange') = (takes is not null)),
      check (kind = 'open' or to_doctor is not null),
      check (state not in ('accepted', 'approved') or to_doctor is not null),
      check ((state = 'expired') = (expired_because is not null)),
      check ((state = 'approved') = (result is not null)),
      check ((state in ('requested', 'accepted')) = (ended_at is null))
    )`.execute(db);
  await sql`create index swaps_newest on vaktplan.swaps (requested_at desc, id desc)`.execute(db);
  await sql`
    create index swaps_open on vaktplan.swaps (roster) where state in ('requested', 'accepted')`.execute(db);
}
