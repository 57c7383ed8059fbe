import type { Expression, Transaction } from 'kysely';
import type { RosterContents } from '../jobs/roster-store.js';
import type { RosterOrigin } from '../jobs/roster-version.js';
import type { Tables } from './tables.js';

export interface RosterToInsert {
  readonly id: string;
  readonly legevakt: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly parent: string | null;
  readonly origin: RosterOrigin;
  readonly job: string | null;
  readonly adoptedFrom?: string;
  readonly createdAt: Date;
  /** JSON text, or a query for one. */
  readonly document: string | Expression<string>;
  readonly contents: Omit<RosterContents, 'document'>;
}

/** PostgreSQL takes 65,535 parameters at most; a seat has six. */
const seatsAtOnce = 5000;

/**
 * Stores a version and who holds which vakt in it, and tells the parent by its revision that it has a child. A what-if is no child: it begins
 * a lineage of its own, and whoever edits the parent goes on undisturbed.
 */
export async function insertRoster(transaction: Transaction<Tables>, roster: RosterToInsert): Promise<void> {
  const { id, period, parent, contents } = roster;
  await transaction
    .insertInto('rosters')
    .values({
      id,
      legevakt: roster.legevakt,
      period_from: period.from,
      period_to: period.to,
      ...(parent === null || roster.origin === 'scenario'
        ? { lineage: id, number: 1 }
        : await placeInLineage(transaction, roster.legevakt, parent)),
      parent,
      origin: roster.origin,
      job: roster.job,
      adopted_from: roster.adoptedFrom,
      status: 'draft',
      created_at: roster.createdAt,
      unfilled: contents.unfilled,
      breaches: contents.breaches,
      seal: JSON.stringify(contents.seal),
      elsewhere: contents.elsewhere === undefined ? null : JSON.stringify(contents.elsewhere),
      document: roster.document,
      roster: JSON.stringify(contents.roster),
      report: JSON.stringify(contents.report ?? null),
      csv: contents.csv,
      html: contents.html,
    })
    .execute();
  for (let first = 0; first < contents.held.length; first += seatsAtOnce) {
    await transaction
      .insertInto('roster_assignments')
      .values(
        contents.held.slice(first, first + seatsAtOnce).map(({ vakt, doctor, line, start, end }) => ({
          roster: id,
          vakt,
          doctor,
          line,
          starts_at: new Date(start),
          ends_at: new Date(end),
        })),
      )
      .execute();
  }
}

/** The next number in the lineage of a version, which learns of its child. */
export async function placeInLineage(
  transaction: Transaction<Tables>,
  legevakt: string,
  parent: string,
): Promise<{ readonly lineage: string; readonly number: number }> {
  await lockRostersOf(transaction, legevakt);
  const { lineage } = await transaction
    .updateTable('rosters')
    .set((row) => ({ revision: row('revision', '+', 1) }))
    .where('id', '=', parent)
    .returning('lineage')
    .executeTakeFirstOrThrow();
  const { last } = await transaction
    .selectFrom('rosters')
    .select((row) => row.fn.max('number').as('last'))
    .where('lineage', '=', lineage)
    .executeTakeFirstOrThrow();
  return { lineage, number: last + 1 };
}

/** Lets one change of a legevakt's versions through at a time, until the transaction ends. */
export async function lockRostersOf(transaction: Transaction<Tables>, legevakt: string): Promise<void> {
  await transaction
    .selectFrom('legevakter')
    .select('id')
    .where('id', '=', legevakt)
    .forNoKeyUpdate()
    .execute();
}
