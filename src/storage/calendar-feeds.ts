import type { Kysely } from 'kysely';
import type { CalendarFeed, CalendarFeedStore } from '../jobs/calendar-feed.js';
import { appendAudit } from './audit-log.js';
import type { Tables } from './tables.js';

export function makeCalendarFeedStore(db: Kysely<Tables>): CalendarFeedStore {
  return {
    rotate: ({ id, owner, of, hash, createdAt }) =>
      db.transaction().execute(async (transaction) => {
        const key = { owner_kind: owner.kind, owner_id: owner.id, subject: subjectOf(of) };
        const address = { id, hash, created_at: createdAt };
        await transaction
          .insertInto('calendar_feeds')
          .values({ ...key, ...address })
          .onConflict((row) => row.columns(['owner_kind', 'owner_id', 'subject']).doUpdateSet(address))
          .execute();
        await appendAudit(transaction, {
          at: createdAt,
          actor: owner,
          action: 'calendar-feed.rotated',
          legevakt: of?.legevakt ?? null,
          subject: { kind: 'calendar-feed', id },
          ...(of === undefined ? {} : { details: { doctor: of.doctor } }),
        });
      }),
    revoke: ({ owner, of }, at) =>
      db.transaction().execute(async (transaction) => {
        const row = await transaction
          .deleteFrom('calendar_feeds')
          .where('owner_kind', '=', owner.kind)
          .where('owner_id', '=', owner.id)
          .where('subject', '=', subjectOf(of))
          .returning('id')
          .executeTakeFirst();
        if (row === undefined) return;
        await appendAudit(transaction, {
          at,
          actor: owner,
          action: 'calendar-feed.revoked',
          legevakt: of?.legevakt ?? null,
          subject: { kind: 'calendar-feed', id: row.id },
        });
      }),
    async findByHash(hash) {
      const row = await db
        .selectFrom('calendar_feeds')
        .select(['id', 'owner_kind', 'owner_id', 'subject'])
        .where('hash', '=', hash)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return {
        id: row.id,
        owner: { kind: row.owner_kind, id: row.owner_id },
        of: toSubject(row.subject),
      };
    },
  };
}

/** Ids have no `/`. */
function subjectOf(of: CalendarFeed['of']): string {
  return of === undefined ? '' : `${of.legevakt}/${of.doctor}`;
}

function toSubject(text: string): CalendarFeed['of'] {
  const [legevakt, doctor] = text.split('/');
  return legevakt === undefined || doctor === undefined ? undefined : { legevakt, doctor };
}
