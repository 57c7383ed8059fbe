import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { readJob } from '../../src/jobs/read-job.js';
import { openService, type Service, type ServiceOptions } from '../support/service.js';

const proxy = '10.0.0.1';
const of = '?legevakt=testvik&doctor=a';

describe('the service behind a proxy', () => {
  const services: Service[] = [];
  const open = async (options: ServiceOptions): Promise<Service> => {
    const service = await openService(readJob, undefined, options);
    services.push(service);
    return service;
  };
  const feedOf = async ({ app }: Service, headers: Record<string, string> = {}): Promise<URL> => {
    const asked = { method: 'POST', url: `/v1/me/calendar-feed:rotate${of}`, remoteAddress: proxy } as const;
    const made = await app.inject({ ...asked, headers });
    return new URL(made.json<{ url: string }>().url);
  };
  afterEach(async () => {
    for (const service of services.splice(0)) await service.close();
  });

  describe('gives out calendar addresses', () => {
    const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'localhost:8443' };

    it('under its public address, whatever the request says', async () => {
      const service = await open({ publicUrl: 'https://vakt.example:8443', trustProxy: [proxy] });
      for (const headers of [{}, forwarded, { host: 'localhost:9999' }]) {
        const { href } = await feedOf(service, headers);
        expect(href).toMatch(/^https:\/\/vakt\.example:8443\/cal\/[\w-]{43}\.ics$/);
      }
    });

    it('as a trusted proxy says, and as nobody else does', async () => {
      expect((await feedOf(await open({ trustProxy: [proxy] }), forwarded)).origin).toBe(
        'https://localhost:8443',
      );
      for (const options of [{}, { trustProxy: ['10.0.0.2'] }])
        expect((await feedOf(await open(options), forwarded)).origin).toBe('http://localhost');
    });
  });

  describe('counts requests', () => {
    const statuses = async (
      { app }: Service,
      clients: readonly string[],
      remoteAddress = proxy,
    ): Promise<readonly number[]> => {
      const found: number[] = [];
      for (const client of clients) {
        const headers = { 'x-forwarded-for': client };
        found.push((await app.inject({ url: '/v1/rules', headers, remoteAddress })).statusCode);
      }
      return found;
    };

    it('by the address that a trusted proxy saw', async () => {
      const service = await open({ requestsPerMinute: 2, trustProxy: ['10.0.0.0/8'] });
      expect(await statuses(service, ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2'])).toEqual([
        ...[200, 200, 429, 200],
      ]);
      // What the client wrote before the proxy added the address it saw.
      expect(await statuses(service, ['192.0.2.9, 192.0.2.1'])).toEqual([429]);
    });

    it('by the address they come from where the proxy is not trusted, or no proxy', async () => {
      const made = ['192.0.2.1', '192.0.2.2', '192.0.2.3'];
      expect(await statuses(await open({ requestsPerMinute: 2 }), made)).toEqual([200, 200, 429]);
      const other = await open({ requestsPerMinute: 2, trustProxy: ['10.0.0.2'] });
      expect(await statuses(other, made)).toEqual([200, 200, 429]);
      expect(await statuses(other, made, '10.0.0.2')).toEqual([200, 200, 200]);
    });
  });

  describe('counts calendar addresses', () => {
    const guess = (): string => `/cal/${randomUUID().replaceAll('-', '').padEnd(43, 'x')}.ics`;

    it('that open nothing against guessing, while good ones of the same address go on', async () => {
      const service = await open({ requestsPerMinute: 4 });
      const { pathname } = await feedOf(service);
      const get = (url: string, headers = {}) =>
        service.app.inject({ url, headers, remoteAddress: '192.0.2.7' });
      for (let count = 0; count < 4; count += 1) expect((await get(guess())).statusCode).toBe(404);
      // With a header of their own each time, or a query, they are the same asker.
      for (const [url, headers] of [
        [guess(), {}],
        [guess(), { authorization: `Bearer ${randomUUID()}` }],
        [`${guess()}?again`, {}],
      ] as const) {
        const refused = await get(url, headers);
        expect(refused.statusCode).toBe(429);
        expect(refused.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
        expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
        expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
      }
      expect((await get(pathname)).statusCode).toBe(200);
      const elsewhere = await service.app.inject({ url: guess(), remoteAddress: '192.0.2.8' });
      expect(elsewhere.statusCode).toBe(404);
    });

    it('that are good each by itself: many calendars are fetched from one address', async () => {
      const service = await open({ requestsPerMinute: 2 });
      const paths = [];
      for (const doctor of ['a', 'b', 'c']) {
        const url = `/v1/me/calendar-feed:rotate?legevakt=testvik&doctor=${doctor}`;
        const made = await service.app.inject({ method: 'POST', url, headers: { authorization: doctor } });
        paths.push(new URL(made.json<{ url: string }>().url).pathname);
      }
      const get = (path: string) => service.app.inject({ url: path, remoteAddress: '192.0.2.7' });
      for (const path of [...paths, ...paths]) expect((await get(path)).statusCode).toBe(200);
      expect((await get(`${paths[0] ?? ''}?again`)).statusCode).toBe(429);
    });
  });
});
