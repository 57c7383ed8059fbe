import { sql, type Kysely } from 'kysely';
import type { PublishedVakter } from '../jobs/published-vakter.js';
import { toHeldSeat } from './roster-row.js';
import type { Tables } from './tables.js';

const seatColumns = [
  'seats.roster',
  'seats.vakt',
  'seats.doctor',
  'seats.line',
  'seats.starts_at',
  'seats.ends_at',
] as const;

export function makePublishedVakter(db: Kysely<Tables>): PublishedVakter {
  return {
    async seatsAt(legevakt, { from, to }) {
      const rows = await db
        .selectFrom('roster_assignments as seats')
        .innerJoin('rosters', 'rosters.id', 'seats.roster')
        .select(seatColumns)
        .where('rosters.legevakt', '=', legevakt)
        .where('rosters.status', 'in', ['published', 'as-worked'])
        .where('seats.starts_at', '<', to)
        .where('seats.ends_at', '>', from)
        .orderBy('seats.starts_at')
        .orderBy('seats.vakt')
        .orderBy('seats.roster')
        .execute();
      return rows.map((row) => ({ ...toHeldSeat(row), roster: row.roster }));
    },
    async givenTo({ legevakt, doctor }, since) {
      const rows = await db
        .selectFrom('roster_assignments as seats')
        .innerJoin('rosters', 'rosters.id', 'seats.roster')
        .leftJoin('rosters as next', 'next.id', 'rosters.superseded_by')
        .select(seatColumns)
        .select((row) => [
          row.fn.coalesce('rosters.published_at', 'rosters.created_at').as('given_at'),
          row.fn.coalesce('next.published_at', 'next.created_at').as('replaced_at'),
        ])
        .where('seats.doctor', '=', doctor)
        .where('rosters.legevakt', '=', legevakt)
        .where('rosters.status', 'in', ['published', 'as-worked', 'superseded'])
        .where('seats.ends_at', '>=', since)
        .orderBy('seats.starts_at')
        .orderBy('seats.vakt')
        .orderBy('seats.roster')
        .execute();
      return rows.map((row) => ({
        ...toHeldSeat(row),
        roster: row.roster,
        givenAt: row.given_at,
        ...(row.replaced_at === null ? {} : { replacedAt: row.replaced_at }),
      }));
    },
    async storedNames(rosters) {
      const rows = await db
        .selectFrom('rosters')
        .select('id')
        .select([
          sql`document -> 'legevakt'`.as('legevakt'),
          sql`document -> 'lines'`.as('lines'),
          sql`document -> 'doctors'`.as('doctors'),
        ])
        .where('id', 'in', [...rosters])
        .execute();
      return new Map(rows.map(({ id, ...names }) => [id, names]));
    },
  };
}
