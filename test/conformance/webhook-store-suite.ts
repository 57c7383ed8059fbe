import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AuditLog } from '../../src/audit/audit-log.js';
import { makeAuditLog } from '../../src/storage/audit-log.js';
import type { Database } from '../../src/storage/database.js';
import { makeWebhookDeliveries } from '../../src/storage/webhook-deliveries.js';
import { makeWebhookEndpoints } from '../../src/storage/webhook-endpoints.js';
import { appendWebhookEvent } from '../../src/storage/webhook-outbox.js';
import type { TakenDelivery } from '../../src/webhooks/webhook-delivery.js';
import { maximumEndpoints } from '../../src/webhooks/webhook-endpoint.js';
import type { WebhookEventType } from '../../src/webhooks/webhook-event.js';
import type {
  AfterAttempt,
  NewEndpoint,
  WebhookDeliveries,
  WebhookEndpoints,
} from '../../src/webhooks/webhook-store.js';

const start = new Date('2026-11-22T10:00:00.000Z');
const after = (seconds: number): Date => new Date(start.getTime() + seconds * 1000);
const by = { kind: 'person', id: randomUUID() } as const;
const deed = { at: start, by };
const [leaseSeconds, daySeconds] = [60, 86_400];

/** What every store of webhooks must do; `open` is called once. */
export function describeWebhookStore(name: string, open: () => Promise<Database>): void {
  describe(`the store of webhooks on ${name}`, () => {
    let tables: Database['tables'];
    let endpoints: WebhookEndpoints;
    let deliveries: WebhookDeliveries;
    let audit: AuditLog;
    beforeAll(async () => {
      ({ tables } = await open());
      endpoints = makeWebhookEndpoints(tables);
      deliveries = makeWebhookDeliveries(tables);
      audit = makeAuditLog(tables);
    });
    beforeEach(() => deliveries.removeBefore(new Date('2200-01-01T00:00:00Z')));

    const anEndpoint = async (own: Partial<NewEndpoint> = {}): Promise<NewEndpoint> => {
      const endpoint: NewEndpoint = {
        id: randomUUID(),
        legevakt: randomUUID().slice(0, 8),
        url: 'https://receiver.example/hook',
        events: null,
        label: 'vaktbok',
        createdAt: start,
        secret: 'whsec_first',
        ...own,
      };
      expect(await endpoints.insert(endpoint, by)).toBe('inserted');
      return endpoint;
    };
    const tell = (legevakt: string, type: WebhookEventType = 'roster.published', at = start) =>
      tables
        .transaction()
        .execute((transaction) =>
          appendWebhookEvent(transaction, { type, legevakt, at, data: { legevakt, roster: 'r-1' } }),
        );
    const take = (seconds: number, limit = 50, perEndpoint = 50) =>
      deliveries.take({
        at: after(seconds),
        leasedUntil: after(seconds + leaseSeconds),
        limit,
        perEndpoint,
      });
    const takeOne = async (seconds: number): Promise<TakenDelivery> => {
      const [taken, ...more] = await take(seconds);
      if (taken === undefined || more.length > 0) throw new Error('not one delivery');
      return taken;
    };
    const record = (taken: TakenDelivery, then: AfterAttempt, seconds = 0, status = 200) =>
      deliveries.record({
        taken,
        at: after(seconds),
        result: { outcome: status === 200 ? 'delivered' : 'rejected', status },
        then,
      });
    const listed = ({ id }: NewEndpoint) => deliveries.list({ endpoint: id, limit: 50 });
    const lastEntry = async (legevakt: string) =>
      (await audit.newest({ legevakter: [legevakt], limit: 1 }))[0];

    it('keeps an endpoint, and shows its secret to nobody', async () => {
      const { secret, ...endpoint } = await anEndpoint({ events: ['roster.published'] });
      expect(await endpoints.find(endpoint.id)).toEqual(endpoint);
      expect(await endpoints.list([endpoint.legevakt])).toEqual([endpoint]);
      expect(await endpoints.list('*')).toContainEqual(endpoint);
      expect(await endpoints.list(['another'])).toEqual([]);
      expect(await endpoints.list([])).toEqual([]);
      const entry = await lastEntry(endpoint.legevakt);
      expect(entry).toMatchObject({
        at: start,
        actor: by,
        action: 'webhook-endpoint.created',
        subject: { kind: 'webhook-endpoint', id: endpoint.id },
        details: { events: ['roster.published'] },
      });
      expect(JSON.stringify(entry)).not.toMatch(new RegExp(`${secret}|receiver`));
    });

    it('gives a legevakt so many endpoints and no more, also at once', async () => {
      const legevakt = randomUUID().slice(0, 8);
      const wanted = Array.from({ length: maximumEndpoints + 3 }, () =>
        endpoints.insert(
          {
            id: randomUUID(),
            legevakt,
            url: 'https://receiver.example/',
            events: null,
            label: 'x',
            createdAt: start,
            secret: 'whsec_x',
          },
          by,
        ),
      );
      const outcomes = await Promise.all(wanted);
      expect(outcomes.filter((outcome) => outcome === 'too-many')).toHaveLength(3);
      expect(await endpoints.list([legevakt])).toHaveLength(maximumEndpoints);
    });

    it('tells each endpoint of the legevakt that wants the event, with one message', async () => {
      const wants = await anEndpoint({ events: ['roster.published'] });
      const { legevakt } = wants;
      const wantsAll = await anEndpoint({ legevakt });
      const wantsOther = await anEndpoint({ legevakt, events: ['coverage.gap.opened'] });
      const off = await anEndpoint({ legevakt });
      await endpoints.disable(off.id, deed);
      const elsewhere = await anEndpoint();
      await tell(legevakt);
      const taken = await take(0);
      expect(taken.map(({ endpoint }) => endpoint).sort()).toEqual([wants.id, wantsAll.id].sort());
      expect(new Set(taken.map(({ message }) => message.id)).size).toBe(1);
      expect(taken[0]).toMatchObject({
        url: wants.url,
        secrets: [wants.secret],
        attempts: 1,
        message: { type: 'roster.published', at: start, data: { legevakt, roster: 'r-1' } },
      });
      for (const none of [wantsOther, off, elsewhere]) expect(await listed(none)).toEqual([]);
    });

    it('keeps nothing of an event where nobody wants it', async () => {
      const { legevakt } = await anEndpoint({ events: ['coverage.gap.opened'] });
      await tell(legevakt);
      const kept = await tables
        .selectFrom('webhook_messages')
        .select('id')
        .where('legevakt', '=', legevakt)
        .execute();
      expect(kept).toEqual([]);
    });

    it('tells nothing of a deed that was rolled back', async () => {
      const endpoint = await anEndpoint();
      const { legevakt } = endpoint;
      const failing = tables.transaction().execute(async (transaction) => {
        await appendWebhookEvent(transaction, { type: 'roster.published', legevakt, at: start, data: {} });
        throw new Error('rolled back');
      });
      await expect(failing).rejects.toThrow('rolled back');
      expect(await listed(endpoint)).toEqual([]);
    });

    it('leaves nothing waiting where an endpoint is disabled at the same moment', async () => {
      const endpoint = await anEndpoint();
      await Promise.all([
        tell(endpoint.legevakt),
        endpoints.disable(endpoint.id, deed),
        tell(endpoint.legevakt),
      ]);
      const states = (await listed(endpoint)).map(({ state }) => state);
      expect(states).not.toContain('waiting');
    });

    it('gives a delivery to one of two who ask at once', async () => {
      const { legevakt } = await anEndpoint();
      for (let told = 0; told < 6; told += 1) await tell(legevakt);
      const taken = (await Promise.all([take(0, 4), take(0, 4)])).flat();
      const rest = await take(0);
      const ids = [...taken, ...rest].map(({ id }) => id);
      expect(ids).toHaveLength(6);
      expect(new Set(ids).size).toBe(6);
    });

    it('gives it again when the lease has run out, and heeds the one before no more', async () => {
      const endpoint = await anEndpoint();
      await tell(endpoint.legevakt);
      const first = await takeOne(0);
      expect(await take(leaseSeconds - 1)).toEqual([]);
      const second = await takeOne(leaseSeconds);
      expect(second).toMatchObject({ id: first.id, message: { id: first.message.id }, attempts: 2 });
      await record(first, 'failed', leaseSeconds, 500);
      await deliveries.release(first);
      expect(await listed(endpoint)).toMatchObject([{ state: 'waiting', attempts: 2 }]);
      await record(second, 'delivered', leaseSeconds);
      expect(await listed(endpoint)).toMatchObject([
        { state: 'delivered', attempts: 2, lastAttempt: { outcome: 'delivered', status: 200 } },
      ]);
    });

    it('lets endpoints take turns, and counts what is under way', async () => {
      const [busy, idle] = [await anEndpoint(), await anEndpoint()];
      for (let told = 0; told < 5; told += 1) await tell(busy.legevakt, 'roster.published', after(-10));
      await tell(idle.legevakt);
      const first = await take(0, 2, 2);
      expect(first.map(({ endpoint }) => endpoint).sort()).toEqual([busy.id, idle.id].sort());
      expect((await take(0, 50, 2)).map(({ endpoint }) => endpoint)).toEqual([busy.id]);
      expect(await take(0, 50, 2)).toEqual([]);
      for (const taken of first) await record(taken, 'delivered');
      expect(await take(0, 50, 2)).toHaveLength(1);
    });

    it('waits until the next attempt is due', async () => {
      const endpoint = await anEndpoint();
      await tell(endpoint.legevakt);
      await record(await takeOne(0), after(300), 1, 503);
      expect(await listed(endpoint)).toEqual([
        expect.objectContaining({
          state: 'waiting',
          dueAt: after(300),
          lastAttempt: { at: after(1), outcome: 'rejected', status: 503 },
        }),
      ]);
      expect(await take(299)).toEqual([]);
      expect(await takeOne(300)).toMatchObject({ attempts: 2 });
    });

    it('gives back what was not attempted, as if it had not been taken', async () => {
      const { legevakt } = await anEndpoint();
      await tell(legevakt);
      await deliveries.release(await takeOne(0));
      expect(await takeOne(0)).toMatchObject({ attempts: 1 });
    });

    it('gives back all that a process left which is the only one', async () => {
      const { legevakt } = await anEndpoint();
      await tell(legevakt);
      await tell(legevakt);
      expect(await take(0)).toHaveLength(2);
      expect(await take(1)).toEqual([]);
      await deliveries.releaseAll();
      expect((await take(1)).map(({ attempts }) => attempts)).toEqual([2, 2]);
    });

    it('disables an endpoint that is gone, and drops what waits', async () => {
      const endpoint = await anEndpoint();
      const { legevakt } = endpoint;
      await tell(legevakt);
      await tell(legevakt, 'roster.published', after(1));
      const [taken] = await take(2, 1);
      if (taken === undefined) throw new Error('nothing taken');
      await record(taken, 'gone', 2, 410);
      expect(await endpoints.find(endpoint.id)).toMatchObject({ disabled: { at: after(2), reason: 'gone' } });
      const states = (await listed(endpoint)).map(({ id, state }) => [id === taken.id, state]);
      expect(states).toEqual([
        [false, 'dropped'],
        [true, 'failed'],
      ]);
      expect(await lastEntry(legevakt)).toMatchObject({
        actor: { kind: 'system', id: 'webhooks' },
        action: 'webhook-endpoint.disabled',
        details: { reason: 'gone' },
      });
    });

    it('sends nothing to an endpoint that is disabled by hand, until it is enabled', async () => {
      const endpoint = await anEndpoint();
      const { id, legevakt } = endpoint;
      await tell(legevakt);
      const underWay = await takeOne(0);
      await endpoints.disable(id, deed);
      await endpoints.disable(id, { ...deed, at: after(9) });
      expect(await endpoints.find(id)).toMatchObject({ disabled: { at: start, reason: 'by-hand' } });
      expect(await listed(endpoint)).toMatchObject([{ state: 'dropped' }]);
      await record(underWay, 'delivered');
      expect(await listed(endpoint)).toMatchObject([{ state: 'delivered' }]);
      await tell(legevakt);
      await endpoints.enable(id, deed);
      expect(await lastEntry(legevakt)).toMatchObject({ action: 'webhook-endpoint.enabled' });
      await endpoints.enable(id, deed);
      expect(await endpoints.find(id)).not.toHaveProperty('disabled');
      expect(await take(leaseSeconds)).toEqual([]);
      await tell(legevakt);
      expect(await take(leaseSeconds)).toHaveLength(1);
      const entries = await audit.newest({ legevakter: [legevakt], limit: 10 });
      expect(entries.map(({ action }) => action.replace('webhook-endpoint.', ''))).toEqual([
        'enabled',
        'disabled',
        'created',
      ]);
    });

    it('attempts no more what is dropped while it is under way', async () => {
      const endpoint = await anEndpoint();
      await tell(endpoint.legevakt);
      const underWay = await takeOne(0);
      await endpoints.disable(endpoint.id, deed);
      await endpoints.enable(endpoint.id, deed);
      await record(underWay, after(5), 1, 500);
      expect(await listed(endpoint)).toMatchObject([{ state: 'dropped', lastAttempt: { status: 500 } }]);
      expect(await take(leaseSeconds)).toEqual([]);
    });

    it('signs with the secret before too, until its time is over', async () => {
      const { id, legevakt } = await anEndpoint();
      await endpoints.rotateSecret(id, 'whsec_second', after(daySeconds), deed);
      expect(await endpoints.find(id)).toMatchObject({ previousSecretUntil: after(daySeconds) });
      expect(await lastEntry(legevakt)).toMatchObject({
        action: 'webhook-endpoint.secret-rotated',
        actor: by,
      });
      await tell(legevakt);
      expect((await takeOne(daySeconds - 1)).secrets).toEqual(['whsec_second', 'whsec_first']);
      expect((await takeOne(daySeconds + leaseSeconds)).secrets).toEqual(['whsec_second']);
      await endpoints.rotateSecret(id, 'whsec_third', after(3 * daySeconds), deed);
      expect((await takeOne(2 * daySeconds)).secrets).toEqual(['whsec_third', 'whsec_second']);
    });

    it('takes a test for the one who asks, also where the endpoint is disabled', async () => {
      const { id, legevakt } = await anEndpoint();
      await endpoints.disable(id, deed);
      const taken = await deliveries.takeTest(id, after(leaseSeconds), deed);
      expect(taken).toMatchObject({
        endpoint: id,
        attempts: 1,
        secrets: ['whsec_first'],
        message: { type: 'webhook.test', at: start, data: { legevakt } },
      });
      expect(await take(0)).toEqual([]);
      expect(await lastEntry(legevakt)).toMatchObject({
        action: 'webhook-endpoint.tested',
        details: { delivery: taken?.id },
      });
      expect(await deliveries.takeTest(randomUUID(), after(leaseSeconds), deed)).toBeUndefined();
    });

    it('sends a message once more, as a delivery of its own', async () => {
      const endpoint = await anEndpoint();
      const { id, legevakt } = endpoint;
      await tell(legevakt);
      const first = await takeOne(0);
      await record(first, 'failed', 0, 500);
      const replayed = await deliveries.replay(id, first.id, { at: after(10), by });
      expect(replayed).toMatchObject({
        message: first.message,
        state: 'waiting',
        attempts: 0,
        replayOf: first.id,
      });
      expect((await listed(endpoint)).map(({ state }) => state)).toEqual(['waiting', 'failed']);
      expect(await takeOne(10)).toMatchObject({ message: first.message, attempts: 1 });
      expect(await lastEntry(legevakt)).toMatchObject({
        action: 'webhook-delivery.replayed',
        actor: by,
        details: { endpoint: id, replayOf: first.id },
      });
    });

    it('sends nothing more of another endpoint, or to one that is disabled', async () => {
      const [own, other] = [await anEndpoint(), await anEndpoint()];
      await tell(own.legevakt);
      const { id } = await takeOne(0);
      expect(await deliveries.replay(other.id, id, deed)).toBe('unknown');
      expect(await deliveries.replay(own.id, randomUUID(), deed)).toBe('unknown');
      await endpoints.disable(own.id, deed);
      expect(await deliveries.replay(own.id, id, deed)).toBe('disabled');
    });

    it('lists deliveries newest first, a page after the other', async () => {
      const endpoint = await anEndpoint();
      for (const seconds of [0, 0, 1, 2]) await tell(endpoint.legevakt, 'roster.published', after(seconds));
      const all = await listed(endpoint);
      expect(all.map(({ createdAt }) => createdAt)).toEqual([after(2), after(1), start, start]);
      const [first, second, third, fourth] = all;
      const page = await deliveries.list({ endpoint: endpoint.id, limit: 2, after: second });
      expect(page).toEqual([third, fourth]);
      expect(await deliveries.list({ endpoint: endpoint.id, limit: 1 })).toEqual([first]);
    });

    it('removes what is old, and an endpoint with all that was sent to it', async () => {
      const endpoint = await anEndpoint();
      const { id, legevakt } = endpoint;
      await tell(legevakt, 'roster.published', after(-1));
      await tell(legevakt);
      const before = await deliveries.countWaiting();
      await deliveries.removeBefore(start);
      expect(await deliveries.countWaiting()).toBe(before - 1);
      expect((await listed(endpoint)).map(({ createdAt }) => createdAt)).toEqual([start]);
      expect(await endpoints.remove(id, deed)).toBe(true);
      expect(await endpoints.find(id)).toBeUndefined();
      expect(await listed(endpoint)).toEqual([]);
      expect(await lastEntry(legevakt)).toMatchObject({ action: 'webhook-endpoint.removed', actor: by });
      expect(await endpoints.remove(id, deed)).toBe(false);
    });
  });
}
