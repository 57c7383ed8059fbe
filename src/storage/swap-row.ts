import type { Kysely } from 'kysely';
import type { Swap } from '../jobs/swap.js';
import { toHeldSeat } from './roster-row.js';
import type { Tables } from './tables.js';

/** Swaps with the legevakt and period of their roster, and the seats as it has them. */
export function selectSwaps(db: Kysely<Tables>) {
  return db
    .selectFrom('swaps')
    .innerJoin('rosters as base', 'base.id', 'swaps.roster')
    .innerJoin('roster_assignments as given', (join) =>
      join.onRef('given.roster', '=', 'swaps.roster').onRef('given.vakt', '=', 'swaps.gives'),
    )
    .leftJoin('roster_assignments as taken', (join) =>
      join.onRef('taken.roster', '=', 'swaps.roster').onRef('taken.vakt', '=', 'swaps.takes'),
    )
    .selectAll('swaps')
    .select([
      'base.legevakt',
      'base.period_from',
      'base.period_to',
      'given.line as given_line',
      'given.doctor as given_doctor',
      'given.starts_at as given_starts_at',
      'given.ends_at as given_ends_at',
      'taken.line as taken_line',
      'taken.doctor as taken_doctor',
      'taken.starts_at as taken_starts_at',
      'taken.ends_at as taken_ends_at',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectSwaps>['execute']>>[number];

export function toSwap(row: Row): Swap {
  const takes = takenSeat(row);
  return {
    id: row.id,
    legevakt: row.legevakt,
    period: { from: row.period_from, to: row.period_to },
    roster: row.roster,
    kind: row.kind,
    from: row.from_doctor,
    ...(row.to_doctor === null ? {} : { to: row.to_doctor }),
    gives: toHeldSeat({
      vakt: row.gives,
      doctor: row.given_doctor,
      line: row.given_line,
      starts_at: row.given_starts_at,
      ends_at: row.given_ends_at,
    }),
    ...(takes === undefined ? {} : { takes }),
    state: row.state,
    ...(row.expired_because === null ? {} : { expiredBecause: row.expired_because }),
    revision: row.revision,
    requestedAt: row.requested_at,
    ...(row.accepted_at === null ? {} : { acceptedAt: row.accepted_at }),
    ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
    ...(row.judgement === null ? {} : { judgement: row.judgement }),
    ...(row.result === null ? {} : { result: row.result }),
  };
}

function takenSeat(row: Row): Swap['takes'] {
  const { takes, taken_doctor: doctor, taken_line: line, taken_starts_at: from, taken_ends_at: to } = row;
  if (takes === null || doctor === null || line === null || from === null || to === null) return undefined;
  return toHeldSeat({ vakt: takes, doctor, line, starts_at: from, ends_at: to });
}
