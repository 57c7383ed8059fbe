import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { createKey } from '../../../src/access/create-key.js';
import type { Grant } from '../../../src/access/principal.js';
import { makeDemoJob } from '../../../src/demo/sarpsborg-rakkestad.js';
import { nextMonth } from '../../../src/demo/next-month.js';
import { planRoster } from '../../../src/jobs/plan-roster.js';
import type { Database } from '../../../src/storage/database.js';
import { makeJobStore } from '../../../src/storage/job-store.js';
import { makeKeyStore } from '../../../src/storage/key-store.js';
import type { Tables } from '../../../src/storage/tables.js';
import { tinyJob } from './tiny-job.js';

/** What the record holds before anything is measured, and who may read it. */
export interface Seeded {
  /** A month of the demo legevakt, done, with its roster. */
  readonly job: string;
  readonly roster: string;
  readonly doctor: string;
  readonly adminToken: string;
  readonly doctorToken: string;
}

const by = { kind: 'local', id: 'bench' } as const;
const clock = { now: () => new Date() };
const legevakter = 50;

export const demoMonth = (): object => makeDemoJob(nextMonth(clock.now())) as object;

/** Stores a real month of the demo legevakt, and `stored` small jobs with their rosters, over 50 legevakter. */
export async function seedRecord({ tables }: Database, stored: number): Promise<Seeded> {
  const month = { ...demoMonth(), solve: { seconds: 600, iterations: 1 } };
  const { job, roster, held } = await storeDone(tables, month);
  const tiny = await storeDone(tables, tinyJob('bench-tiny'));
  await multiply(tables, tiny, stored);
  const [first] = held;
  if (first === undefined) throw new Error('The roster of the demo month is empty.');
  const legevakt = 'sarpsborg-rakkestad';
  return {
    job,
    roster,
    doctor: first.doctor,
    adminToken: await tokenFor(tables, { legevakt: '*', role: 'admin' }),
    doctorToken: await tokenFor(tables, { legevakt, role: 'doctor', doctor: first.doctor }),
  };
}

async function tokenFor(tables: Kysely<Tables>, grant: Grant): Promise<string> {
  const order = { grant, scopes: null, label: 'bench', expiresAt: null, by };
  return (await createKey({ keys: makeKeyStore(tables), clock }, order)).token;
}

/** A job with its roster, as a worker leaves them. */
async function storeDone(tables: Kysely<Tables>, document: object) {
  const store = makeJobStore(tables);
  const id = randomUUID();
  const outcome = await planRoster(document, {
    onProgress: () => undefined,
    shouldStop: () => false,
    now: () => performance.now() / 1000,
  });
  if (outcome.kind === 'invalid') throw new Error(JSON.stringify(outcome.issues));
  const { legevakt, period } = document as {
    readonly legevakt: { readonly id: string; readonly name: string };
    readonly period: { readonly from: string; readonly to: string };
  };
  await store.insert({
    id,
    legevakt: { id: legevakt.id, name: legevakt.name },
    period,
    document,
    createdAt: clock.now(),
    by,
    priority: 'normal',
  });
  await store.claim(id, clock.now());
  const { result, warnings } = outcome;
  await store.finish(id, 1, { state: 'done', result, warnings }, clock.now());
  const roster = (await store.find(id)) as { readonly roster?: string };
  return { job: id, roster: roster.roster ?? '', held: result.held };
}

/** Copies of one job and its roster: 50 legevakter, each with a published roster a week, backwards from that of the copied one. */
async function multiply(
  tables: Kysely<Tables>,
  { job, roster }: { readonly job: string; readonly roster: string },
  stored: number,
): Promise<void> {
  await sql`insert into vaktplan.legevakter
    select 'bench-' || number, 'Bench ' || number from generate_series(0, ${legevakter - 1}::integer) as number
    `.execute(tables);
  await sql`insert into vaktplan.roster_jobs (id, legevakt, period_from, period_to, document, state, attempt, last_event,
      progress, created_at, started_at, finished_at, issues, enqueued)
    select gen_random_uuid(),
      case number % ${legevakter} when 0 then 'sarpsborg-rakkestad' else 'bench-' || number % ${legevakter} end,
      period_from - 7 * (number / ${legevakter}), period_to - 7 * (number / ${legevakter}),
      document, state, attempt, 3, progress,
      created_at - number * interval '1 hour', started_at - number * interval '1 hour', finished_at - number * interval '1 hour',
      issues, true
    from vaktplan.roster_jobs, generate_series(1, ${stored}::integer) as number where id = ${job}`.execute(
    tables,
  );
  await sql`insert into vaktplan.roster_job_events (job, seq, kind, at, data)
    select copy.id, seq, kind, at, data from vaktplan.roster_jobs copy, vaktplan.roster_job_events own
    where own.job = ${job} and copy.last_event = 3 and copy.id <> ${job}
    on conflict do nothing`.execute(tables);
  await sql`with made as (
      insert into vaktplan.rosters (id, legevakt, period_from, period_to, lineage, number, origin, job, status, created_at,
        published_at, notice_days, required_notice_days, unfilled, breaches, seal, document, roster, report, csv, html)
      select copy.id, copy.legevakt, copy.period_from, copy.period_to, copy.id, 1, 'solve', copy.id, 'published', copy.finished_at,
        copy.finished_at, 14, 14, unfilled, breaches, seal, own.document, own.roster, report, csv, html
      from vaktplan.roster_jobs copy, vaktplan.rosters own
      where own.id = ${roster} and copy.last_event = 3 and copy.id <> ${job} and copy.state = 'done'
        and not exists (select 1 from vaktplan.rosters where rosters.job = copy.id)
      returning id, period_from
    )
    insert into vaktplan.roster_assignments (roster, vakt, doctor, line, starts_at, ends_at)
    select made.id, vakt, doctor, line,
      starts_at - (own.period_from - made.period_from) * interval '1 day', ends_at - (own.period_from - made.period_from) * interval '1 day'
    from made, vaktplan.roster_assignments seat join vaktplan.rosters own on own.id = seat.roster
    where seat.roster = ${roster}`.execute(tables);
  await sql`analyze`.execute(tables);
}
