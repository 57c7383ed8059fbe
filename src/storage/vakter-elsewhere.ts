import { sql, type Kysely } from 'kysely';
import { z } from 'zod';
import { lineKind } from '../domain/job/vaktlinje.js';
import type { ElsewhereVakt } from '../domain/job/plan-input.js';
import { countsAsWork } from '../domain/vakt.js';
import type { ElsewhereQuestion } from '../jobs/vakter-elsewhere.js';
import { inOslo } from './roster-row.js';
import type { Tables } from './tables.js';

const storedLine = z.object({ kind: lineKind, countsAsWork: z.boolean().optional() });

/** Only persons link doctors of several legevakter: a key says who may do what, not who somebody is. */
export async function findVakterElsewhere(
  db: Kysely<Tables>,
  { legevakt, doctors, from, to }: ElsewhereQuestion,
): Promise<readonly ElsewhereVakt[]> {
  if (doctors.length === 0) return [];
  const rows = await db
    .selectFrom('person_grants as here')
    .innerJoin('person_grants as there', 'there.person', 'here.person')
    .innerJoin('rosters', 'rosters.legevakt', 'there.legevakt')
    .innerJoin('roster_assignments as seats', (join) =>
      join.onRef('seats.roster', '=', 'rosters.id').onRef('seats.doctor', '=', 'there.doctor'),
    )
    .select(['here.doctor', 'seats.starts_at', 'seats.ends_at'])
    .select(
      sql`jsonb_path_query_first(
        rosters.document, '$.lines[*] ? (@.id == $line)', jsonb_build_object('line', seats.line)
      )`.as('line'),
    )
    .distinct()
    .where('here.legevakt', '=', legevakt)
    .where('here.doctor', 'in', doctors)
    .where('there.legevakt', '<>', legevakt)
    .where('rosters.status', 'in', ['published', 'as-worked'])
    .where('seats.starts_at', '<', to)
    .where('seats.ends_at', '>', from)
    .orderBy('here.doctor')
    .orderBy('seats.starts_at')
    .orderBy('seats.ends_at')
    .execute();
  return rows.map(({ doctor, starts_at, ends_at, line }) => ({
    doctor: doctor ?? '',
    start: inOslo(starts_at),
    end: inOslo(ends_at),
    countsAsWork: isWork(line),
  }));
}

/** A line that cannot be read counts as work: rest too much harms nobody. */
function isWork(line: unknown): boolean {
  const { data } = storedLine.safeParse(line);
  return data === undefined || countsAsWork(data);
}
