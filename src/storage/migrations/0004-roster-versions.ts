import { sql, type Kysely } from 'kysely';

/** Rosters become versions that never change, with who holds which vakt in a table; today's rosters are carried over as drafts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table vaktplan.rosters rename constraint rosters_pkey to old_rosters_pkey`.execute(db);
  await sql`alter table vaktplan.rosters rename to old_rosters`.execute(db);
  await sql`
    create table vaktplan.rosters (
      id uuid primary key,
      legevakt text not null references vaktplan.legevakter (id),
      period_from date not null,
      period_to date not null check (period_to >= period_from),
      lineage uuid not null references vaktplan.rosters (id),
      number integer not null check (number > 0),
      parent uuid references vaktplan.rosters (id),
      origin text not null check (origin in ('solve', 'edit', 'import', 'swap', 'scenario', 'replan')),
      job uuid unique references vaktplan.roster_jobs (id) on delete set null,
      status text not null check (status in ('draft', 'proposed', 'published', 'superseded', 'as-worked')),
      revision integer not null default 1 check (revision > 0),
      created_at timestamptz not null,
      published_at timestamptz,
      notice_days integer,
      required_notice_days integer,
      superseded_by uuid references vaktplan.rosters (id),
      unfilled integer not null check (unfilled >= 0),
      breaches integer not null check (breaches >= 0),
      seal jsonb,
      document jsonb not null,
      roster jsonb not null,
      report jsonb not null,
      csv text not null,
      html text not null,
      unique (lineage, number),
      check ((number = 1) = (lineage = id)),
      check ((status = 'superseded') = (superseded_by is not null)),
      check ((published_at is null) = (notice_days is null)),
      check ((published_at is null) = (required_notice_days is null)),
      check (status <> 'published' or published_at is not null)
    )`.execute(db);
  await sql`
    create index rosters_newest on vaktplan.rosters (legevakt, created_at desc, id desc)`.execute(db);
  await sql`create index rosters_by_parent on vaktplan.rosters (parent)`.execute(db);
  await sql`
    create unique index rosters_published on vaktplan.rosters (legevakt, period_from, period_to)
    where status = 'published'`.execute(db);
  await sql`
    create unique index rosters_as_worked on vaktplan.rosters (legevakt, period_from, period_to)
    where status = 'as-worked'`.execute(db);
  await sql`
    create table vaktplan.roster_assignments (
      roster uuid not null references vaktplan.rosters (id) on delete cascade,
      vakt text not null,
      doctor text not null,
      line text not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null check (ends_at > starts_at),
      primary key (roster, vakt)
    )`.execute(db);
  await sql`
    create index roster_assignments_by_doctor on vaktplan.roster_assignments (doctor, starts_at)`.execute(db);
  await carryOver(db);
  await sql`drop table vaktplan.old_rosters`.execute(db);
  await sql`
    alter table vaktplan.roster_jobs
      add column origin text not null default 'solve' check (origin in ('solve', 'replan', 'scenario')),
      add column parent_roster uuid references vaktplan.rosters (id),
      add check ((origin = 'solve') = (parent_roster is null))`.execute(db);
}

async function carryOver(db: Kysely<unknown>): Promise<void> {
  await sql`
    with newest as materialized (
      select distinct on (job) gen_random_uuid() as id, job, roster, report, csv, html
      from vaktplan.old_rosters
      order by job, version desc
    )
    insert into vaktplan.rosters (
      id, legevakt, period_from, period_to, lineage, number, origin, job, status, created_at,
      unfilled, breaches, document, roster, report, csv, html
    )
    select
      newest.id, jobs.legevakt, jobs.period_from, jobs.period_to, newest.id, 1, 'solve', jobs.id, 'draft',
      coalesce(jobs.finished_at, jobs.created_at),
      case jsonb_typeof(newest.report #> '{summary,unfilled}')
        when 'array' then jsonb_array_length(newest.report #> '{summary,unfilled}') else 0 end,
      0, jobs.document, newest.roster, newest.report, newest.csv, newest.html
    from newest join vaktplan.roster_jobs jobs on jobs.id = newest.job`.execute(db);
  // The report knows line, start and end of every vakt; the roster knows who holds it.
  await sql`
    insert into vaktplan.roster_assignments (roster, vakt, doctor, line, starts_at, ends_at)
    select rosters.id, held.vakt, held.doctor, seat.line, seat.from::timestamptz, seat.to::timestamptz
    from vaktplan.rosters
    cross join jsonb_to_recordset(rosters.roster -> 'assignments') as held (vakt text, doctor text)
    join lateral (
      select covered ->> 'line' as line, covered ->> 'from' as "from", covered ->> 'to' as "to"
      from jsonb_array_elements(
        case jsonb_typeof(rosters.report #> '{coverage,vakter}')
          when 'array' then rosters.report #> '{coverage,vakter}' else '[]'::jsonb end
      ) as covered
      where covered ->> 'vakt' = held.vakt
    ) as seat on true`.execute(db);
}
