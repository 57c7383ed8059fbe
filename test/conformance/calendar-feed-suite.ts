import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditLog } from '../../src/audit/audit-log.js';
import type { CalendarFeedStore, NewCalendarFeed } from '../../src/jobs/calendar-feed.js';
import { makeAuditLog } from '../../src/storage/audit-log.js';
import { makeCalendarFeedStore } from '../../src/storage/calendar-feeds.js';
import type { Database } from '../../src/storage/database.js';

const at = new Date('2026-11-22T10:00:00.000Z');
const hash = (): string => randomUUID().replaceAll('-', '').repeat(2);

/** What every store of calendar feeds must do; `open` is called once. */
export function describeCalendarFeedStore(name: string, open: () => Promise<Database>): void {
  describe(`the store of calendar feeds on ${name}`, () => {
    let feeds: CalendarFeedStore;
    let audit: AuditLog;
    beforeAll(async () => {
      const { tables } = await open();
      [feeds, audit] = [makeCalendarFeedStore(tables), makeAuditLog(tables)];
    });
    const lastEntry = async () => (await audit.newest({ legevakter: '*', limit: 1 }))[0];
    const aFeed = (own: Partial<NewCalendarFeed> = {}): NewCalendarFeed => ({
      id: randomUUID(),
      owner: { kind: 'person', id: randomUUID() },
      of: undefined,
      hash: hash(),
      createdAt: at,
      ...own,
    });

    it('finds a feed by its hash, and not by the one before', async () => {
      const first = aFeed();
      await feeds.rotate(first);
      const second = aFeed({ owner: first.owner });
      await feeds.rotate(second);
      expect(await feeds.findByHash(first.hash)).toBeUndefined();
      const { id, owner, of } = second;
      expect(await feeds.findByHash(second.hash)).toEqual({ id, owner, of });
      expect(await lastEntry()).toMatchObject({
        at,
        actor: owner,
        action: 'calendar-feed.rotated',
        legevakt: null,
        subject: { kind: 'calendar-feed', id },
      });
    });

    it('keeps those of others, and about others, apart', async () => {
      const own = aFeed();
      const ofAnother = aFeed({ owner: own.owner, of: { legevakt: 'testvik', doctor: 'd-1' } });
      const others = aFeed();
      for (const feed of [own, ofAnother, others]) await feeds.rotate(feed);
      await feeds.revoke({ owner: own.owner, of: undefined }, at);
      expect(await feeds.findByHash(own.hash)).toBeUndefined();
      expect(await feeds.findByHash(ofAnother.hash)).toMatchObject({ of: ofAnother.of });
      expect(await feeds.findByHash(others.hash)).toMatchObject({ owner: others.owner });
      expect(await lastEntry()).toMatchObject({ action: 'calendar-feed.revoked', subject: { id: own.id } });
    });

    it('revokes what is not there without a word', async () => {
      const before = (await audit.head()).seq;
      await feeds.revoke(aFeed(), at);
      expect((await audit.head()).seq).toBe(before);
    });

    it('lets two rotations at once leave one address', async () => {
      const { owner } = aFeed();
      const both = [aFeed({ owner }), aFeed({ owner })];
      await Promise.all(both.map((feed) => feeds.rotate(feed)));
      const found = await Promise.all(both.map((feed) => feeds.findByHash(feed.hash)));
      expect(found.filter((feed) => feed !== undefined)).toHaveLength(1);
    });
  });
}
