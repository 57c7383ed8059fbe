import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openLog } from '../../src/main/log.js';
import { readJob } from '../../src/jobs/read-job.js';
import type { RosterWorker } from '../../src/workers/roster-worker.js';
import { makeDemoJob } from '../../src/demo/sarpsborg-rakkestad.js';
import { planAtOnce } from '../support/plan-fakes.js';
import { openService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const document = makeDemoJob('2026-12') as {
  readonly legevakt: { readonly id: string; readonly name: string };
  readonly doctors: readonly { readonly id: string; readonly name?: string }[];
};
const names = [document.legevakt.name, ...document.doctors.flatMap(({ name }) => name ?? [])];

describe('the edges of the service', () => {
  let service: Service;
  let worker: RosterWorker | undefined;
  const lines: string[] = [];

  beforeAll(async () => {
    const logger = openLog('trace', { write: (line: string) => lines.push(line) });
    service = await openService(readJob, undefined, { logger });
  });
  afterEach(async () => {
    await worker?.close();
    worker = undefined;
    for (const { id } of await service.store.unfinished())
      await service.store.cancel(id, new Date(), { kind: 'local', id: 'test' });
  });
  afterAll(() => service.close());

  const submit = (headers: Record<string, string> = {}, body: unknown = document) =>
    service.app.inject({
      method: 'POST',
      url: `/v1/legevakter/${document.legevakt.id}/roster-jobs`,
      headers: { 'content-type': 'application/json', ...headers },
      payload: JSON.stringify(body),
    });

  it.each([64, 100_000])('refuses a body of more than %i levels, and goes on', async (levels) => {
    const { id } = (await submit()).json<{ id: string }>();
    const tryOut = (own: number) =>
      service.app.inject({
        method: 'POST',
        url: `/v1/roster-jobs/${id}/scenarios`,
        headers: { 'content-type': 'application/json', 'idempotency-key': 'deep' },
        payload: `{"changes":[{"op":"add","path":"/rules/x","value":${'['.repeat(own)}${']'.repeat(own)}}]}`,
      });
    const response = await tryOut(levels);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: 'INVALID_REQUEST' });
    expect((await tryOut(60)).json()).toMatchObject({ code: 'INVALID_JOB' });
  });

  it("keeps the caller's trace with the job, its answers and the log", async () => {
    const traceparent = `00-${trace}-00f067aa0ba902b7-01`;
    const response = await submit({ traceparent });
    expect(response.json()).toMatchObject({ trace });
    expect(response.headers['traceparent']).toMatch(new RegExp(`^00-${trace}-[0-9a-f]{16}-00$`));
    expect(response.headers['traceparent']).not.toContain('00f067aa0ba902b7');
    expect(lines.join('')).toContain(`"trace":"${trace}"`);
    const problem = await service.app.inject({ url: '/nothing', headers: { traceparent } });
    expect(problem.json()).toMatchObject({ code: 'NOT_FOUND', traceId: trace });
  });

  it.each([
    ['none', undefined],
    ['one of zeros', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`],
    ['one without a parent', `00-${trace}-${'0'.repeat(16)}-01`],
    ['one of version ff', `ff-${trace}-00f067aa0ba902b7-01`],
    ['one with too much behind it', `00-${trace}-00f067aa0ba902b7-01-x`],
    ['capitals', `00-${trace.toUpperCase()}-00f067aa0ba902b7-01`],
  ])('starts a trace where there is %s', async (_name, traceparent) => {
    const headers = traceparent === undefined ? {} : { traceparent };
    const answer = String((await service.app.inject({ url: '/healthz', headers })).headers['traceparent']);
    expect(answer).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    expect(answer).not.toContain(trace);
  });

  it('writes no name, key or token into the log, whatever happens', async () => {
    const secret = 'Bearer hemmelig-token';
    const key = { authorization: secret, 'idempotency-key': 'nokkel-fra-kari' };
    const { id } = (await submit(key)).json<{ id: string }>();
    await submit(key, { ...document, seed: 1 });
    await submit(key, { ...document, doctors: [{ id: 'x', name: 'Kari Hemmelig' }] });
    await submit(key, { ...document, [names[1] ?? '']: true });
    worker = await service.startWorker(planAtOnce);
    await until(async () => (await service.store.find(id))?.state === 'done');
    for (const part of ['', '/roster', '/report', '/roster.csv', '/roster.html', '/events', ':cancel']) {
      const method = part === ':cancel' ? 'POST' : 'GET';
      await service.app.inject({ method, url: `/v1/roster-jobs/${id}${part}`, headers: key });
    }
    const log = lines.join('');
    expect(log.length).toBeGreaterThan(1000);
    const told = [...names, 'Kari Hemmelig', secret, 'nokkel-fra-kari'].filter((text) => log.includes(text));
    expect(told).toEqual([]);
  });

  it.each<[string, object]>([
    ['the address of jobs', { url: '/v1/legevakter/%00/roster-jobs' }],
    ['the address of rosters', { url: '/v1/legevakter/a%00/rosters' }],
    ['the address of scenarios', { url: '/v1/legevakter/%00/scenario-batches' }],
    [
      'the body of a webhook',
      {
        method: 'POST',
        url: '/v1/webhook-endpoints',
        payload: { legevakt: 'a', label: 'a', url: 'https://vaktbok.example/\u0000' },
      },
    ],
  ])('refuses a character that PostgreSQL cannot keep in %s', async (_where, request) => {
    const response = await service.app.inject(request);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: 'INVALID_REQUEST' });
  });

  it('measures requests by route and jobs by state, without ids', async () => {
    const { id } = (await submit()).json<{ id: string }>();
    await service.app.inject({ url: `/v1/roster-jobs/${id}` });
    await service.app.inject({ url: '/nothing' });
    const response = await service.app.inject({ url: '/metrics' });
    expect(response.headers['content-type']).toContain('text/plain');
    expect(response.body).toContain('vaktplan_queue_depth 1');
    expect(response.body).toContain('vaktplan_jobs{state="queued"} 1');
    expect(response.body).toMatch(/vaktplan_solves_total \d/);
    expect(response.body).toMatch(/vaktplan_solve_seconds_total \d/);
    expect(response.body).toContain(
      'vaktplan_http_request_seconds_count{method="GET",route="/v1/roster-jobs/:id",status="200"}',
    );
    expect(response.body).toContain('route="none",status="404"');
    expect(response.body).toContain('nodejs_eventloop_lag_seconds');
    expect(response.body).not.toContain(id);
    expect(response.body).not.toContain(document.legevakt.id);
    expect(names.filter((name) => response.body.includes(name))).toEqual([]);
    const again = await service.app.inject({ url: '/metrics' });
    expect(again.body).toContain('vaktplan_queue_depth 1');
  });

  it('answers at most so many requests a minute for each asker, and the probes always', async () => {
    const limited = await openService(readJob, undefined, {
      requestsPerMinute: 3,
      logger: pino({ level: 'silent' }),
    });
    try {
      const get = (url: string, headers: Record<string, string> = {}) => limited.app.inject({ url, headers });
      for (let count = 0; count < 3; count += 1) expect((await get('/v1/rules')).statusCode).toBe(200);
      const refused = await get('/v1/rules', { 'accept-language': 'en' });
      expect(refused.statusCode).toBe(429);
      expect(refused.headers['content-type']).toContain('application/problem+json');
      expect(refused.json()).toMatchObject({
        code: 'TOO_MANY_REQUESTS',
        title: 'Too many requests in a short time. Wait as many seconds as Retry-After says',
      });
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
      expect((await get('/v1/rules', { authorization: 'Bearer another' })).statusCode).not.toBe(429);
      for (const probe of ['/healthz', '/readyz', '/metrics'])
        expect((await get(probe)).statusCode).toBe(200);
    } finally {
      await limited.close();
    }
  });
});
