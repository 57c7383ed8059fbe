import { sql, type Kysely } from 'kysely';

/** What was known of doctors' vakter at other legevakter when the version was judged. No view shows it; the seal has its hash. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table vaktplan.rosters add column elsewhere jsonb`.execute(db);
  await sql`create index person_grants_by_doctor on vaktplan.person_grants (legevakt, doctor)`.execute(db);
}
