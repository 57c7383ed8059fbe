import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Authenticate } from '../../src/access/authenticate.js';
import { machineClock } from '../../src/jobs/clock.js';
import { makePostMessage, type PostParts } from '../../src/webhooks/post-message.js';
import { makeWebhookSender, type WebhookSender } from '../../src/webhooks/send-deliveries.js';
import { someResult } from '../support/plan-fakes.js';
import { openService, type Service } from '../support/service.js';
import { aReadableJob, readStandIn } from '../support/stand-in-job.js';
import { until } from '../support/until.js';
import { openReceiver, verified, type WebhookReceiver } from '../support/webhook-receiver.js';

const [second, minute, hour] = [1000, 60_000, 3_600_000];

interface Endpoint {
  readonly id: string;
  readonly secret: string;
}
interface Delivery {
  readonly id: string;
  readonly message: string;
  readonly type: string;
  readonly state: string;
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
  readonly lastAttempt: { readonly outcome: string; readonly status?: number } | null;
  readonly replayOf: string | null;
}

/** The token is the legevakt whose administrator asks, or * for all. */
const authenticate: Authenticate = (authorization = 'Bearer testvik') => {
  const legevakt = authorization.replace('Bearer ', '');
  const grants = [{ legevakt, role: 'admin' }] as const;
  return Promise.resolve({ kind: 'known', principal: { id: legevakt, kind: 'key', grants } });
};

describe('webhooks', () => {
  let service: Service;
  let receiver: WebhookReceiver;
  let now: number;

  const open = async (parts: Partial<PostParts>, localOnly: boolean): Promise<void> => {
    const post = makePostMessage({ localOnly, ...parts });
    service = await openService(readStandIn, undefined, {
      authenticate: () => authenticate,
      post,
      localOnly,
    });
  };
  const pass = (milliseconds: number): void => {
    now += milliseconds;
    vi.setSystemTime(now);
  };
  beforeAll(() => {
    now = Date.parse('2026-11-22T10:00:00.000Z');
    vi.useFakeTimers({ toFake: ['Date'], now });
  });
  afterAll(() => vi.useRealTimers());
  beforeEach(async () => {
    receiver = await openReceiver();
  });
  afterEach(async () => {
    for (const { id, legevakt } of (await list('*')).json<{
      endpoints: (Endpoint & { legevakt: string })[];
    }>().endpoints)
      await ask('DELETE', `/v1/webhook-endpoints/${id}`, undefined, legevakt);
    await receiver.close();
  });

  const ask = (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object, who = 'testvik') =>
    service.app.inject({
      method,
      url,
      headers: { authorization: `Bearer ${who}` },
      ...(payload === undefined ? {} : { payload }),
    });
  const list = (who?: string) => ask('GET', '/v1/webhook-endpoints', undefined, who);
  const anEndpoint = async (own: object = {}, who = 'testvik'): Promise<Endpoint> => {
    const order = { legevakt: who, url: receiver.url, label: 'vaktbok', ...own };
    const made = await ask('POST', '/v1/webhook-endpoints', order, who);
    expect(made.statusCode, made.body).toBe(201);
    return made.json<Endpoint>();
  };
  const verb = (path: string, word: string) => ask('POST', `/v1/webhook-endpoints/${path}:${word}`);
  const deliveriesOf = async ({ id }: Endpoint): Promise<readonly Delivery[]> =>
    (await ask('GET', `/v1/webhook-endpoints/${id}/deliveries`)).json<{ deliveries: Delivery[] }>()
      .deliveries;
  const send = async (sender: WebhookSender = service.webhooks.sender): Promise<void> => {
    await sender.sweep();
    await sender.settle();
  };
  /** A job that has ended, which is told. */
  const endJob = async (legevakt = 'testvik'): Promise<string> => {
    const path = `/v1/legevakter/${legevakt}/roster-jobs`;
    const { id } = (await ask('POST', path, aReadableJob(legevakt), legevakt)).json<{ id: string }>();
    await service.store.claim(id, new Date());
    await service.store.finish(id, 1, { state: 'done', result: someResult, warnings: [] }, new Date());
    return id;
  };
  const aSender = (parts: Partial<PostParts> = {}): WebhookSender =>
    makeWebhookSender({
      deliveries: service.webhooks.deliveries,
      post: makePostMessage({ localOnly: true, ...parts }),
      clock: machineClock,
      random: () => 0,
      onFault: (_delivery, fault) => {
        throw fault;
      },
    });

  describe('on a machine of its own', () => {
    beforeAll(() => open({}, true));
    afterAll(() => service.close());

    it('are signed, and say in ids what happened', async () => {
      const { secret } = await anEndpoint();
      const job = await endJob();
      const found = await service.store.find(job);
      const roster = found?.state === 'done' ? found.roster : undefined;
      await ask('POST', `/v1/rosters/${roster ?? ''}:publish`);
      await send();
      const timestamp = new Date(now).toISOString();
      const messages = receiver.received.map((one) => verified(secret, one));
      expect(messages).toHaveLength(2);
      expect(messages).toEqual(
        expect.arrayContaining([
          {
            type: 'roster.job.completed',
            timestamp,
            data: { legevakt: 'testvik', job, state: 'done', roster },
          },
          { type: 'roster.published', timestamp, data: { legevakt: 'testvik', roster } },
        ]),
      );
      await send();
      expect(receiver.received).toHaveLength(2);
    });

    it('come again after a fault, with the same id and the same body', async () => {
      const endpoint = await anEndpoint();
      await endJob();
      receiver.answerWith((response) => response.writeHead(500).end());
      await send();
      expect(await deliveriesOf(endpoint)).toMatchObject([
        {
          state: 'waiting',
          attempts: 1,
          nextAttemptAt: new Date(now + 5 * second).toISOString(),
          lastAttempt: { outcome: 'rejected', status: 500 },
        },
      ]);
      pass(4 * second);
      await send();
      expect(receiver.received).toHaveLength(1);
      pass(second);
      await send();
      receiver.answerWith((response) => response.writeHead(200).end());
      pass(5 * minute);
      await send();
      const [first, again, last, ...more] = receiver.received;
      expect(more).toEqual([]);
      for (const one of [first, again, last]) {
        expect(one?.body).toBe(first?.body);
        expect(one?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
      }
      const sentAt = receiver.received.map(({ headers }) => Number(headers['webhook-timestamp']));
      expect(sentAt.map((seconds) => seconds - (sentAt[0] ?? 0))).toEqual([0, 5, 305]);
      expect(last && verified(endpoint.secret, last)).toMatchObject({ type: 'roster.job.completed' });
      expect(await deliveriesOf(endpoint)).toMatchObject([
        { state: 'delivered', attempts: 3, message: last?.headers['webhook-id'] },
      ]);
    });

    it('are given up after eight attempts in a good day', async () => {
      const endpoint = await anEndpoint();
      await endJob();
      receiver.answerWith((response) => response.writeHead(404).end());
      const start = now;
      for (;;) {
        await send();
        const [delivery] = await deliveriesOf(endpoint);
        const next = delivery?.nextAttemptAt;
        if (next === null || next === undefined) break;
        pass(Date.parse(next) - now);
      }
      expect(now - start).toBe(27 * hour + 35 * minute + 5 * second);
      expect(receiver.received).toHaveLength(8);
      expect(await deliveriesOf(endpoint)).toMatchObject([{ state: 'failed', attempts: 8 }]);
      pass(30 * hour);
      await send();
      expect(receiver.received).toHaveLength(8);
    });

    it('wait for as long as the receiver asks', async () => {
      const endpoint = await anEndpoint();
      await endJob();
      receiver.answerWith((response) => response.writeHead(429, { 'retry-after': '3600' }).end());
      await send();
      const [delivery] = await deliveriesOf(endpoint);
      expect(delivery?.nextAttemptAt).toBe(new Date(now + hour).toISOString());
    });

    it('are sent no more to an endpoint that answers 410', async () => {
      const endpoint = await anEndpoint();
      await endJob();
      receiver.answerWith((response) => response.writeHead(410).end());
      await send();
      expect((await ask('GET', `/v1/webhook-endpoints/${endpoint.id}`)).json()).toMatchObject({
        disabled: { reason: 'gone' },
      });
      await endJob();
      pass(30 * hour);
      await send();
      expect(receiver.received).toHaveLength(1);
      expect(await deliveriesOf(endpoint)).toMatchObject([{ state: 'failed', attempts: 1 }]);

      receiver.answerWith((response) => response.writeHead(204).end());
      expect((await verb(endpoint.id, 'enable')).json()).toMatchObject({ disabled: null });
      await endJob();
      await send();
      expect(receiver.received).toHaveLength(2);
    });

    it('have two signatures for a day after the secret is rotated', async () => {
      const { id, secret: old } = await anEndpoint();
      const rotated = await verb(id, 'rotate-secret');
      const { secret: fresh } = rotated.json<Endpoint>();
      expect(fresh).not.toBe(old);
      expect(rotated.json()).toMatchObject({ previousSecretUntil: new Date(now + 24 * hour).toISOString() });
      await endJob();
      await send();
      const [first] = receiver.received;
      for (const secret of [old, fresh]) expect(first && verified(secret, first)).toBeDefined();
      pass(24 * hour);
      await endJob();
      await send();
      const last = receiver.received.at(-1);
      expect(last && verified(fresh, last)).toBeDefined();
      expect(() => last && verified(old, last)).toThrow('No matching signature');
    });

    it('show a secret once, and in no other answer', async () => {
      const { id, secret } = await anEndpoint();
      expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
      await verb(id, 'test');
      for (const url of ['', `/${id}`, `/${id}/deliveries`].map((path) => `/v1/webhook-endpoints${path}`))
        expect((await ask('GET', url)).body).not.toContain('whsec_');
      expect((await ask('GET', '/v1/audit')).body).not.toMatch(/whsec_|127\.0\.0\.1/);
      expect((await verb(id, 'disable')).body).not.toContain('whsec_');
    });

    it('are replayed with the same id, as a delivery of its own', async () => {
      const endpoint = await anEndpoint();
      await endJob();
      await send();
      const [first] = await deliveriesOf(endpoint);
      pass(second);
      const path = `${endpoint.id}/deliveries/${first?.id ?? ''}`;
      const replayed = await verb(path, 'replay');
      expect(replayed.statusCode).toBe(202);
      expect(replayed.json()).toMatchObject({
        state: 'waiting',
        replayOf: first?.id,
        message: first?.message,
      });
      await send();
      const [sent, again] = receiver.received;
      expect(again?.headers['webhook-id']).toBe(sent?.headers['webhook-id']);
      expect(again?.body).toBe(sent?.body);
      expect(await deliveriesOf(endpoint)).toMatchObject([
        { state: 'delivered', replayOf: first?.id },
        { state: 'delivered', replayOf: null },
      ]);

      const unknown = await verb(`${endpoint.id}/deliveries/${randomUUID()}`, 'replay');
      expect([unknown.statusCode, unknown.json<{ code: string }>().code]).toEqual([
        404,
        'DELIVERY_NOT_FOUND',
      ]);
      await verb(endpoint.id, 'disable');
      const disabled = await verb(path, 'replay');
      expect([disabled.statusCode, disabled.json<{ code: string }>().code]).toEqual([
        409,
        'ENDPOINT_DISABLED',
      ]);
    });

    it('are tested at once, once, and the answer says what came back', async () => {
      const endpoint = await anEndpoint();
      const good = await verb(endpoint.id, 'test');
      const [delivery] = await deliveriesOf(endpoint);
      expect(good.json()).toEqual({ delivery: delivery?.id, outcome: 'delivered', status: 204 });
      const [received] = receiver.received;
      expect(received && verified(endpoint.secret, received)).toEqual({
        type: 'webhook.test',
        timestamp: new Date(now).toISOString(),
        data: { legevakt: 'testvik' },
      });
      receiver.answerWith((response) => response.writeHead(302, { location: '/elsewhere' }).end());
      expect((await verb(endpoint.id, 'test')).json()).toMatchObject({ outcome: 'rejected', status: 302 });
      await receiver.close();
      expect((await verb(endpoint.id, 'test')).json()).toMatchObject({ outcome: 'unreachable' });
      const states = (await deliveriesOf(endpoint)).map(({ state }) => state).sort();
      expect(states).toEqual(['delivered', 'failed', 'failed']);
      pass(30 * hour);
      await send();
      expect(receiver.received.map(({ path }) => path)).toEqual(['/hook', '/hook']);
    });

    it('are of the own legevakt alone', async () => {
      const [own, others] = [await anEndpoint(), await anEndpoint({}, 'nabovik')];
      await endJob('nabovik');
      await send();
      expect(receiver.received).toHaveLength(1);
      expect(receiver.received[0] && verified(others.secret, receiver.received[0])).toMatchObject({
        data: { legevakt: 'nabovik' },
      });
      expect(await deliveriesOf(own)).toEqual([]);
      const listed = (await list()).json<{ endpoints: Endpoint[] }>();
      expect(listed.endpoints.map(({ id }) => id)).toEqual([own.id]);
      const hidden = await ask('GET', `/v1/webhook-endpoints/${others.id}/deliveries`);
      expect(hidden.json()).toMatchObject({ code: 'WEBHOOK_ENDPOINT_NOT_FOUND' });
      const foreign = await ask('POST', '/v1/webhook-endpoints', {
        legevakt: 'nabovik',
        url: receiver.url,
        label: 'x',
      });
      expect(foreign.json()).toMatchObject({ code: 'LEGEVAKT_NOT_FOUND' });
    });

    it('are sent once by two processes that look at the same moment', async () => {
      await anEndpoint();
      for (let ended = 0; ended < 4; ended += 1) await endJob();
      const others = aSender();
      for (let round = 0; round < 4; round += 1) await Promise.all([send(), send(others)]);
      const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
      expect(ids).toHaveLength(4);
      expect(new Set(ids).size).toBe(4);
    });

    it('that a killed process had under way are sent by another, with the same id', async () => {
      await anEndpoint();
      await endJob();
      receiver.answerWith(() => undefined);
      const killed = aSender();
      await killed.sweep();
      await until(() => receiver.received.length === 1);
      receiver.answerWith((response) => response.writeHead(204).end());
      const survivor = aSender();
      pass(59 * second);
      await send(survivor);
      expect(receiver.received).toHaveLength(1);
      pass(second);
      await send(survivor);
      const [first, again] = receiver.received;
      expect(again?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
      await killed.close();
    });

    it('that a process gives back when it closes are sent by another at once', async () => {
      const endpoint = await anEndpoint();
      await endJob();
      receiver.answerWith(() => undefined);
      const closing = aSender();
      await closing.sweep();
      await until(() => receiver.received.length === 1);
      await closing.close();
      receiver.answerWith((response) => response.writeHead(204).end());
      await send(aSender());
      expect(await deliveriesOf(endpoint)).toMatchObject([{ state: 'delivered', attempts: 1 }]);
    });

    it('do not wait for an endpoint that is slow', async () => {
      await anEndpoint({ label: 'slow' });
      for (let ended = 0; ended < 20; ended += 1) await endJob();
      receiver.answerWith(() => undefined);
      const sender = aSender();
      await sender.sweep();
      await until(() => receiver.received.length === 2);
      const quick = await openReceiver();
      await anEndpoint({ url: quick.url, label: 'quick' });
      await endJob();
      await sender.sweep();
      await until(() => quick.received.length === 1);
      expect(receiver.received).toHaveLength(2);
      await sender.close();
      await quick.close();
    });

    it('are counted by what came of them', async () => {
      const counted = async (): Promise<number[]> => {
        const { body } = await service.app.inject('/metrics');
        return [
          'attempts_total{outcome="delivered"}',
          'attempts_total{outcome="rejected"}',
          'deliveries_waiting',
        ].map((name) => Number(body.split(`\nvaktplan_webhook_${name} `)[1]?.split('\n')[0]));
      };
      const before = await counted();
      await anEndpoint();
      for (let ended = 0; ended < 3; ended += 1) await endJob();
      await send();
      receiver.answerWith((response) => response.writeHead(500).end());
      await send();
      const after = await counted();
      expect(after.map((count, place) => count - (before[place] ?? 0))).toEqual([2, 1, 1]);
    });

    it('are listed by the page', async () => {
      const { id } = await anEndpoint();
      for (let ended = 0; ended < 3; ended += 1) await endJob();
      const seen: string[] = [];
      let url: string | undefined = `/v1/webhook-endpoints/${id}/deliveries?limit=2`;
      while (url !== undefined) {
        const page = await ask('GET', url);
        seen.push(...page.json<{ deliveries: Delivery[] }>().deliveries.map((delivery) => delivery.id));
        url = /<([^>]+)>; rel="next"/.exec(String(page.headers['link']))?.[1];
      }
      expect(new Set(seen).size).toBe(3);
      expect(seen).toHaveLength(3);
      const bad = await ask('GET', `/v1/webhook-endpoints/${id}/deliveries?cursor=x`);
      expect(bad.statusCode).toBe(400);
    });

    it('that nobody answers are timed out, and tried again', async () => {
      const endpoint = await anEndpoint();
      await endJob();
      receiver.answerWith(() => undefined);
      await send(aSender({ timeLimitMilliseconds: 50 }));
      expect(await deliveriesOf(endpoint)).toMatchObject([
        { state: 'waiting', attempts: 1, lastAttempt: { outcome: 'timed-out' } },
      ]);
    });

    it('end with their endpoint', async () => {
      const { id } = await anEndpoint();
      await endJob();
      expect((await ask('DELETE', `/v1/webhook-endpoints/${id}`)).statusCode).toBe(204);
      await send();
      expect(receiver.received).toEqual([]);
      expect((await ask('GET', `/v1/webhook-endpoints/${id}`)).statusCode).toBe(404);
    });
  });

  describe('of a service for others', () => {
    const resolve: PostParts['resolve'] = (_name, then) => {
      then(null, [{ address: '127.0.0.1', family: 4 }]);
    };
    beforeAll(() => open({ resolve }, false));
    afterAll(() => service.close());

    it('are sent nowhere but to the open internet, by https', async () => {
      for (const url of [
        receiver.url,
        'http://receiver.example/',
        'https://localhost/',
        'https://10.0.0.1/',
        'https://[::ffff:169.254.169.254]/',
        'https://user:secret@receiver.example/',
      ]) {
        const refused = await ask('POST', '/v1/webhook-endpoints', { legevakt: 'testvik', url, label: 'x' });
        expect(refused.statusCode, url).toBe(400);
        expect(refused.json()).toMatchObject({
          code: 'INVALID_REQUEST',
          errors: [{ code: 'INVALID_VALUE', pointer: '/url' }],
        });
      }
      expect((await list()).json()).toEqual({ endpoints: [] });
    });

    it('are not sent to a private network by a name that leads there', async () => {
      const endpoint = await anEndpoint({ url: `https://receiver.example:${receiver.port}/` });
      expect((await verb(endpoint.id, 'test')).json()).toMatchObject({ outcome: 'address-refused' });
      pass(second);
      await endJob();
      await send();
      expect(await deliveriesOf(endpoint)).toMatchObject([
        { state: 'waiting', lastAttempt: { outcome: 'address-refused' } },
        { state: 'failed', type: 'webhook.test' },
      ]);
      expect(receiver.connections()).toBe(0);
    });
  });
});
