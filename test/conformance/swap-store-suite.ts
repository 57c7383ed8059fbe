import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditLog } from '../../src/audit/audit-log.js';
import type { JobStore } from '../../src/jobs/job-store.js';
import type { RosterStore } from '../../src/jobs/roster-store.js';
import type { Swap, SwapState } from '../../src/jobs/swap.js';
import type { NewSwap, SwapApproval, SwapChange, SwapStore } from '../../src/jobs/swap-store.js';
import {
  contentsOf,
  publishEdit,
  publishRoster,
  seatsOf,
  vaktOn,
  type PublishedRoster,
} from '../support/published-roster.js';

const at = new Date('2026-11-21T10:00:00Z');
const later = new Date('2026-11-22T10:00:00Z');
const actor = { kind: 'person', id: 'p1' } as const;
const [first, second, third] = [vaktOn(1), vaktOn(2), vaktOn(3)];
const holders = { [first]: 'a', [second]: 'b', [third]: 'c' };
const judgement = { at: at.toISOString(), roster: randomUUID(), breaches: 0, findings: [], load: [] };

/** What every store of swaps must do; `open` is called once. */
export function describeSwapStore(
  name: string,
  open: () => Promise<{
    readonly jobs: JobStore;
    readonly rosters: RosterStore;
    readonly swaps: SwapStore;
    readonly audit: AuditLog;
  }>,
): void {
  describe(`the store of swaps on ${name}`, () => {
    let jobs: JobStore;
    let rosters: RosterStore;
    let swaps: SwapStore;
    let audit: AuditLog;
    beforeAll(async () => {
      ({ jobs, rosters, swaps, audit } = await open());
    });

    const published = () => publishRoster({ jobs, rosters }, holders, at);
    const found = async (id: string): Promise<Swap> => {
      const swap = await swaps.findSwap(id);
      if (swap === undefined) throw new Error(`no swap ${id}`);
      return swap;
    };
    const stateOf = async (id: string): Promise<SwapState> => (await found(id)).state;
    const anExchange = (roster: PublishedRoster, change: Partial<NewSwap> = {}): NewSwap => ({
      id: randomUUID(),
      roster: roster.id,
      kind: 'exchange',
      from: 'a',
      to: 'b',
      gives: first,
      takes: second,
      requestedAt: at,
      judgement,
      actor,
      ...change,
    });
    const anOffer = (roster: PublishedRoster, change: Partial<NewSwap> = {}): NewSwap => ({
      id: randomUUID(),
      roster: roster.id,
      kind: 'open',
      from: 'a',
      gives: first,
      requestedAt: at,
      actor,
      ...change,
    });
    const accept = (id: string, change: Partial<SwapChange> = {}) =>
      swaps.changeSwap({ id, to: 'accepted', from: ['requested'], at: later, actor, ...change });
    const decline = (id: string, change: Partial<SwapChange> = {}) =>
      swaps.changeSwap({ id, to: 'declined', from: ['requested', 'accepted'], at: later, actor, ...change });
    const approve = (id: string, roster: string, change: Partial<SwapApproval> = {}) =>
      swaps.approveSwap({
        id,
        roster,
        result: randomUUID(),
        contents: contentsOf({ ...holders, [first]: 'b', [second]: 'a' }),
        publication: { at: later, noticeDays: 9, requiredNoticeDays: 14 },
        judgement,
        at: later,
        actor,
        ...change,
      });
    const publishedOf = async ({ legevakt }: PublishedRoster): Promise<string[]> =>
      (await rosters.listRosters({ legevakt, statuses: ['published'], limit: 10 })).map(({ id }) => id);
    const actionsAt = async ({ legevakt }: PublishedRoster): Promise<string[]> =>
      (await audit.newest({ legevakter: [legevakt], limit: 50 }))
        .map(({ action }) => action)
        .filter((action) => !action.startsWith('job.'))
        .reverse();

    it('keeps an exchange with its seats as the roster has them', async () => {
      const roster = await published();
      const swap = anExchange(roster);
      expect(await swaps.addSwap(swap)).toBe(swap.id);
      const [gives, takes] = seatsOf(holders);
      expect(await found(swap.id)).toEqual({
        id: swap.id,
        legevakt: roster.legevakt,
        period: { from: '2026-12-01', to: '2026-12-31' },
        roster: roster.id,
        kind: 'exchange',
        from: 'a',
        to: 'b',
        gives,
        takes,
        state: 'requested',
        revision: 1,
        requestedAt: at,
        judgement,
      });
      expect(await actionsAt(roster)).toEqual(['roster.published', 'swap.requested']);
    });

    it('keeps an open offer without a taker and without a judgement', async () => {
      const roster = await published();
      const id = await swaps.addSwap(anOffer(roster));
      const swap = await found(id);
      expect(swap).toMatchObject({ kind: 'open', from: 'a', state: 'requested' });
      for (const key of ['to', 'takes', 'judgement']) expect(swap).not.toHaveProperty(key);
    });

    it('knows nothing of a swap that nobody asked for', async () => {
      const id = randomUUID();
      const roster = await published();
      expect(await swaps.findSwap(id)).toBeUndefined();
      expect(await accept(id)).toEqual({ kind: 'unknown' });
      expect(await approve(id, roster.id)).toEqual({ kind: 'unknown' });
      expect(await publishedOf(roster)).toEqual([roster.id]);
    });

    it('takes the same request for the same swap while it is open, also of a newer version', async () => {
      const roster = await published();
      const id = await swaps.addSwap(anExchange(roster));
      const edit = await publishEdit(rosters, roster.id, { ...holders, [third]: 'b' }, at);
      expect(await swaps.addSwap(anExchange({ ...roster, id: edit }))).toBe(id);
      expect(await swaps.addSwap(anExchange(roster, { to: 'c', takes: third }))).not.toBe(id);
      await decline(id);
      expect(await swaps.addSwap(anExchange(roster))).not.toBe(id);
      const offer = await swaps.addSwap(anOffer(roster));
      await accept(offer, { taker: 'c' });
      expect(await swaps.addSwap(anOffer(roster))).toBe(offer);
      expect(await swaps.addSwap(anOffer(await published()))).not.toBe(offer);
    });

    it('stores one of two equal requests at once', async () => {
      const roster = await published();
      const ids = await Promise.all([1, 2, 3].map(() => swaps.addSwap(anExchange(roster))));
      expect(new Set(ids).size).toBe(1);
    });

    it('changes a swap from the states that it may be changed from, and counts', async () => {
      const roster = await published();
      const id = await swaps.addSwap(anExchange(roster));
      expect(await accept(id, { revision: 2 })).toEqual({ kind: 'stale' });
      expect(await accept(id, { revision: 1, judgement: { ...judgement, breaches: 3 } })).toEqual({
        kind: 'changed',
      });
      expect(await found(id)).toMatchObject({
        state: 'accepted',
        revision: 2,
        acceptedAt: later,
        judgement: { breaches: 3 },
      });
      expect(await accept(id)).toEqual({ kind: 'not-possible', state: 'accepted' });
      expect(await decline(id)).toEqual({ kind: 'changed' });
      expect(await found(id)).toMatchObject({ state: 'declined', revision: 3, endedAt: later });
      expect(await decline(id)).toEqual({ kind: 'not-possible', state: 'declined' });
      const entries = await audit.newest({ legevakter: [roster.legevakt], limit: 2 });
      expect(entries.map(({ action, subject, details }) => ({ action, subject, details }))).toEqual([
        { action: 'swap.declined', subject: { kind: 'swap', id }, details: { from: 'accepted' } },
        { action: 'swap.accepted', subject: { kind: 'swap', id }, details: { from: 'requested' } },
      ]);
    });

    it('gives an open offer to one of those who accept at once', async () => {
      const roster = await published();
      const id = await swaps.addSwap(anOffer(roster));
      const takers = ['b', 'c', 'd'];
      const outcomes = await Promise.all(takers.map((taker) => accept(id, { taker })));
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'not-possible', 'not-possible']);
      const winner = takers[outcomes.findIndex(({ kind }) => kind === 'changed')];
      expect(await found(id)).toMatchObject({ state: 'accepted', to: winner, revision: 2 });
    });

    it('publishes what comes of an approved swap in the same step', async () => {
      const roster = await published();
      const id = await swaps.addSwap(anExchange(roster));
      const result = randomUUID();
      expect(await approve(id, roster.id, { result })).toEqual({ kind: 'not-possible', state: 'requested' });
      await accept(id);
      expect(await approve(id, roster.id, { result, revision: 1 })).toEqual({ kind: 'stale' });
      expect(await publishedOf(roster)).toEqual([roster.id]);
      expect(await approve(id, roster.id, { result, revision: 2 })).toEqual({ kind: 'changed' });
      expect(await found(id)).toMatchObject({ state: 'approved', result, endedAt: later, acceptedAt: later });
      expect(await publishedOf(roster)).toEqual([result]);
      expect(await rosters.findRoster(result)).toMatchObject({
        parent: roster.id,
        lineage: roster.id,
        number: 2,
        origin: 'swap',
        status: 'published',
        publication: { at: later, noticeDays: 9, requiredNoticeDays: 14 },
      });
      expect(await rosters.findRoster(roster.id)).toMatchObject({
        status: 'superseded',
        supersededBy: result,
        children: [result],
      });
      expect((await rosters.heldSeats(result)).map(({ doctor }) => doctor)).toEqual(['b', 'a', 'c']);
      expect(await approve(id, result)).toEqual({ kind: 'not-possible', state: 'approved' });
      expect((await actionsAt(roster)).slice(-4)).toEqual([
        'swap.accepted',
        'roster.swapped',
        'roster.published',
        'swap.approved',
      ]);
    });

    it('approves on the version that is published, not on one that was', async () => {
      const roster = await published();
      const id = await swaps.addSwap(anExchange(roster));
      await accept(id);
      const edit = await publishEdit(rosters, roster.id, { ...holders, [third]: 'd' }, later);
      expect(await approve(id, roster.id)).toEqual({ kind: 'roster-changed' });
      expect(await stateOf(id)).toBe('accepted');
      expect(await publishedOf(roster)).toEqual([edit]);
      expect(await approve(id, edit)).toEqual({ kind: 'changed' });
    });

    it('approves one of two swaps of a seat that are approved at once', async () => {
      const roster = await published();
      const ids = [
        await swaps.addSwap(anExchange(roster)),
        await swaps.addSwap({ ...anOffer(roster), kind: 'give-away', to: 'c' }),
      ];
      for (const id of ids) await accept(id);
      const outcomes = await Promise.all(ids.map((id) => approve(id, roster.id)));
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'roster-changed']);
      expect(await publishedOf(roster)).toHaveLength(1);
      const expired = await swaps.expireSwaps(later);
      const loser = ids[outcomes.findIndex(({ kind }) => kind === 'roster-changed')] ?? '';
      expect(expired).toContain(loser);
      expect(await found(loser)).toMatchObject({ state: 'expired', expiredBecause: 'seat-changed' });
    });

    it('approves a swap once where two approve it at once, or it is withdrawn meanwhile', async () => {
      const roster = await published();
      const id = await swaps.addSwap(anExchange(roster));
      await accept(id);
      const withdraw: Partial<SwapChange> = { to: 'withdrawn', from: ['requested', 'accepted'] };
      const outcomes = await Promise.all([
        approve(id, roster.id),
        approve(id, roster.id),
        accept(id, withdraw),
      ]);
      expect(outcomes.filter(({ kind }) => kind === 'changed')).toHaveLength(1);
      const now = await publishedOf(roster);
      expect(now).toHaveLength(1);
      expect(now[0] !== roster.id).toBe((await stateOf(id)) === 'approved');
    });

    it('ends swaps of which a vakt begins', async () => {
      const roster = await published();
      const id = await swaps.addSwap(anExchange(roster, { from: 'b', to: 'a', gives: second, takes: first }));
      const open = await swaps.addSwap(anOffer(roster, { from: 'b', gives: second }));
      const begins = new Date('2026-12-01T15:00:00Z');
      expect(await swaps.expireSwaps(new Date(begins.getTime() - 1))).not.toContain(id);
      expect(await swaps.expireSwaps(begins)).toContain(id);
      expect(await found(id)).toMatchObject({
        state: 'expired',
        expiredBecause: 'begun',
        revision: 2,
        endedAt: begins,
      });
      expect(await stateOf(open)).toBe('requested');
      const [entry] = await audit.newest({ legevakter: [roster.legevakt], limit: 1 });
      expect(entry).toMatchObject({
        action: 'swap.expired',
        actor: { kind: 'system', id: 'swaps' },
        subject: { kind: 'swap', id },
        details: { reason: 'begun' },
      });
      expect(await swaps.expireSwaps(begins)).not.toContain(id);
    });

    it.each([
      ['gives', { [first]: 'd' }, 'expired'],
      ['takes', { [second]: 'd' }, 'expired'],
      ['neither', { [third]: 'd' }, 'requested'],
    ])('ends a swap where a newer version moves what it %s', async (_seat, change, state) => {
      const roster = await published();
      const id = await swaps.addSwap(anExchange(roster));
      await publishEdit(rosters, roster.id, { ...holders, ...change }, later);
      await swaps.expireSwaps(later);
      expect(await stateOf(id)).toBe(state);
    });

    it('ends no swap because of a draft, and leaves final ones as they are', async () => {
      const roster = await published();
      const declined = await swaps.addSwap(anExchange(roster));
      await decline(declined);
      const open = await swaps.addSwap(anExchange(roster));
      const { revision = 0 } = (await rosters.findRoster(roster.id)) ?? {};
      await rosters.addVersion({
        id: randomUUID(),
        parent: roster.id,
        parentRevision: revision,
        origin: 'edit',
        createdAt: later,
        actor,
        contents: contentsOf({ [first]: 'd' }),
      });
      await swaps.expireSwaps(later);
      expect([await stateOf(declined), await stateOf(open)]).toEqual(['declined', 'requested']);
      await publishEdit(rosters, roster.id, { [first]: 'd' }, later);
      const expired = await swaps.expireSwaps(later);
      expect([expired.includes(open), expired.includes(declined)]).toEqual([true, false]);
    });

    it('lists what concerns the viewer, newest first, in pages and by state', async () => {
      const [here, there] = [await published(), await published()];
      const own = (doctor: string) => ({ all: [], own: [{ legevakt: here.legevakt, doctor }] });
      const ids = async (query: Partial<Parameters<SwapStore['listSwaps']>[0]>): Promise<string[]> =>
        (await swaps.listSwaps({ viewer: { all: '*', own: [] }, limit: 100, ...query })).map(({ id }) => id);
      const exchange = await swaps.addSwap(anExchange(here));
      const offer = await swaps.addSwap(anOffer(here, { requestedAt: later }));
      const elsewhere = await swaps.addSwap(anOffer(there, { requestedAt: later }));
      const leader = { all: [here.legevakt], own: [] };
      expect(await ids({ viewer: own('a') })).toEqual([offer, exchange]);
      expect(await ids({ viewer: own('b') })).toEqual([offer, exchange]);
      expect(await ids({ viewer: own('c') })).toEqual([offer]);
      expect(await ids({ viewer: { all: [], own: [] } })).toEqual([]);
      expect(await ids({ viewer: leader })).toEqual([offer, exchange]);
      expect(await ids({ viewer: { ...own('c'), all: [there.legevakt] } })).toEqual(
        [offer, elsewhere].sort().reverse(),
      );
      expect(await ids({})).toEqual(expect.arrayContaining([offer, exchange, elsewhere]));
      await accept(offer, { taker: 'b' });
      expect(await ids({ viewer: own('c') })).toEqual([]);
      expect(await ids({ viewer: own('b') })).toEqual([offer, exchange]);
      expect(await ids({ viewer: leader, states: ['accepted'] })).toEqual([offer]);
      expect(await ids({ viewer: leader, limit: 1 })).toEqual([offer]);
      const after = { createdAt: later, id: offer };
      expect(await ids({ viewer: leader, after })).toEqual([exchange]);
      expect(await ids({ viewer: leader, after: { createdAt: at, id: exchange } })).toEqual([]);
    });
  });
}
