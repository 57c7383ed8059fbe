import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { roles } from '../../src/access/roles.js';
import { error } from '../../src/domain/issue.js';
import type { ReadJob } from '../../src/jobs/submit-job.js';
import type { RosterWorker } from '../../src/workers/roster-worker.js';
import { planAtOnce, planUntilStopped, someNews, someProgress, someResult } from '../support/plan-fakes.js';
import { openService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

interface Document {
  readonly legevakt: { readonly id: string; readonly name: string };
  readonly faults?: number;
}

/** Reads a small stand-in for a job document, with as many faults as it asks for. */
const readJob: ReadJob = (document) => {
  const { legevakt, faults = 0 } = document as Document;
  const issues = Array.from({ length: faults }, (_, index) =>
    error('DOCTOR_UNKNOWN', ['locks', index, 'doctor'], {
      nb: 'Legen finnes ikke.',
      nn: 'Legen finnes ikke.',
      en: 'No such doctor.',
    }),
  );
  const period = { from: '2026-12-01', to: '2026-12-31' };
  return faults > 0 ? { ok: false, issues } : { ok: true, problem: { job: { legevakt, period } } };
};

const aDocument = (change: Partial<Document> = {}): Document => ({
  legevakt: { id: 'testvik', name: 'Testvik legevakt' },
  ...change,
});

describe('the API', () => {
  let service: Service;
  let worker: RosterWorker | undefined;

  beforeAll(async () => {
    service = await openService(readJob);
  });
  afterEach(async () => {
    await worker?.close();
    worker = undefined;
    for (const { id } of await service.store.unfinished())
      await service.store.cancel(id, new Date(), { kind: 'local', id: 'test' });
  });
  afterAll(() => service.close());

  const get = (url: string, headers: Record<string, string> = {}) => service.app.inject({ url, headers });
  const submit = (document: unknown, headers: Record<string, string> = {}, query = '') =>
    service.app.inject({
      method: 'POST',
      url: `/v1/legevakter/testvik/roster-jobs${query}`,
      headers: { 'content-type': 'application/json', ...headers },
      payload: JSON.stringify(document),
    });
  const submitted = async (document: unknown = aDocument()): Promise<string> =>
    (await submit(document)).json<{ id: string }>().id;
  const inState = (id: string, state: string) =>
    until(async () => (await get(`/v1/roster-jobs/${id}`)).json<{ state: string }>().state === state);

  it('takes a job in and says where it is', async () => {
    const response = await submit(aDocument());
    const { id } = response.json<{ id: string }>();
    expect(response.statusCode).toBe(202);
    expect(response.headers).toMatchObject({ location: `/v1/roster-jobs/${id}`, 'retry-after': '2' });
    expect((await get(`/v1/roster-jobs/${id}`)).json()).toMatchObject({
      id,
      state: 'queued',
      period: { from: '2026-12-01', to: '2026-12-31' },
      position: 1,
      links: { stop: `/v1/roster-jobs/${id}:stop`, cancel: `/v1/roster-jobs/${id}:cancel` },
    });
    expect((await get('/v1/roster-jobs?limit=1')).json()).toMatchObject({ jobs: [{ id }] });
  });

  it('answers a bad document with all its faults, and stores nothing', async () => {
    const before = await service.store.list({ limit: 500, legevakter: '*' });
    const response = await submit(aDocument({ faults: 3 }), { 'accept-language': 'en-GB,en;q=0.8' });
    expect(response.statusCode).toBe(422);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.json()).toMatchObject({
      type: 'urn:vaktplan:problem:invalid-job',
      status: 422,
      errors: [0, 1, 2].map((index) => ({
        code: 'DOCTOR_UNKNOWN',
        pointer: `/locks/${String(index)}/doctor`,
        detail: 'No such doctor.',
      })),
    });
    expect(await service.store.list({ limit: 500, legevakter: '*' })).toHaveLength(before.length);
  });

  it('answers the same submission with the same job', async () => {
    const key = { 'idempotency-key': 'december' };
    const first = (await submit(aDocument(), key)).json<{ id: string }>();
    expect((await submit(aDocument(), key)).json()).toMatchObject({ id: first.id });
    const other = await submit(aDocument({ legevakt: { id: 'testvik', name: 'Another' } }), key);
    expect([other.statusCode, other.json<{ code: string }>().code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it.each([
    ['an unknown address', { url: '/v2/nothing' }, 404, 'NOT_FOUND'],
    ['an unknown job', { url: '/v1/roster-jobs/00000000-0000-4000-8000-000000000000' }, 404, 'JOB_NOT_FOUND'],
    [
      'the events of an unknown job',
      { url: '/v1/roster-jobs/00000000-0000-4000-8000-000000000000/events' },
      404,
      'JOB_NOT_FOUND',
    ],
    ['an address that cannot be decoded', { url: '/v1/roster-jobs/%ff' }, 400, 'INVALID_REQUEST'],
    ['an id that is none', { url: '/v1/roster-jobs/1' }, 400, 'INVALID_REQUEST'],
    ['an unknown query', { url: '/v1/roster-jobs?lmit=3' }, 400, 'INVALID_REQUEST'],
    ['a foreign host', { url: '/v1/roster-jobs', headers: { host: 'evil.example' } }, 421, 'WRONG_HOST'],
  ])('answers %s with a problem document', async (_name, request, status, code) => {
    const response = await service.app.inject(request);
    expect([response.statusCode, response.json<{ code: string }>().code]).toEqual([status, code]);
    expect(response.headers['content-type']).toContain('application/problem+json');
  });

  it.each([
    ['broken JSON', '{"a":', 'application/json', 400, 'INVALID_JSON'],
    ['plain text', 'hello', 'text/plain', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['six megabytes', `"${'x'.repeat(6_000_000)}"`, 'application/json', 413, 'BODY_TOO_LARGE'],
  ])('refuses %s', async (_name, payload, type, status, code) => {
    const response = await service.app.inject({
      method: 'POST',
      url: '/v1/legevakter/testvik/roster-jobs',
      headers: { 'content-type': type },
      payload,
    });
    expect([response.statusCode, response.json<{ code: string }>().code]).toEqual([status, code]);
  });

  it('says which Content-Type it wants', async () => {
    const response = await service.app.inject({
      method: 'POST',
      url: '/v1/legevakter/testvik/roster-jobs',
      headers: { 'content-type': 'application/xml' },
      payload: '<job/>',
    });
    expect(response.json<{ title: string }>().title).toContain('Content-Type: application/json');
  });

  it.each([
    ['/v1/roster-jobs/1', 'nb', '«id» i adressen: En id (UUID) som 1b4e28ba-2fa1-4d2b-883f-0016d3cca427'],
    [
      '/v1/roster-jobs/1',
      'en',
      '"id" in the address: An id (UUID) such as 1b4e28ba-2fa1-4d2b-883f-0016d3cca427',
    ],
    ['/v1/roster-jobs?lmit=3', 'nb', 'I spørringen: «lmit» finnes ikke her. Nærmest: limit'],
    ['/v1/roster-jobs?limit=x', 'nb', '«limit» i spørringen: Her må det stå et tall'],
    ['/v1/roster-jobs?limit=501', 'nb', '«limit» i spørringen: Høyst 500'],
  ])('says what is wrong with %s in %s', async (url, language, says) => {
    const { errors } = (await get(url, { 'accept-language': language })).json<{
      errors: { detail: string }[];
    }>();
    expect(errors.map(({ detail }) => detail)).toEqual([says]);
  });

  const kinds = 'exchange, give-away, open';
  const uuid = '00000000-0000-4000-8000-000000000000';
  it.each([
    [
      'a grant without a doctor',
      '/v1/keys',
      { grant: { legevakt: 'testvik', role: 'doctor' }, label: 'x y' },
      [
        ['/grant/doctor', '«grant/doctor» i innholdet: Her må det stå en tekst'],
        ['/label', '«label» i innholdet: 1-40 bokstaver, tall, «-» eller «_»'],
      ],
    ],
    [
      'two unknown keys',
      '/v1/webhook-endpoints',
      { legevakt: 'testvik', url: 'https://a.example', label: 'x', a: 1, 'b/c': 2 },
      [
        ['/a', 'I innholdet: «a» finnes ikke her'],
        ['/b~1c', 'I innholdet: «b/c» finnes ikke her'],
      ],
    ],
    [
      'a swap of no kind',
      '/v1/swaps',
      { kind: 'bytte', roster: uuid, gives: 'x' },
      [['/kind', `«kind» i innholdet: Velg en av: ${kinds}`]],
    ],
    [
      'results that are none',
      '/v1/comparisons',
      { results: [{ roster: uuid }, {}] },
      [['/results/1', '«results/1» i innholdet: Enten {"roster": id} eller {"job": id}']],
    ],
  ])('points at what is wrong with %s', async (_name, url, payload, says) => {
    const response = await service.app.inject({ method: 'POST', url, payload });
    const { errors } = response.json<{ errors: { pointer: string; detail: string }[] }>();
    expect(errors.map(({ pointer, detail }) => [pointer, detail])).toEqual(says);
  });

  it('says which word of a list, and which name, was meant', async () => {
    const payload = { kind: 'exchang', roster: uuid, gives: 'x', give: 1 };
    const response = await service.app.inject({ method: 'POST', url: '/v1/swaps', payload });
    const { errors } = response.json<{ errors: { detail: string }[] }>();
    expect(errors.map(({ detail }) => detail)).toContain(
      `«kind» i innholdet: Velg en av: ${kinds}. Nærmest: exchange`,
    );
  });

  it('offers every role where one is misspelled', async () => {
    const payload = { grant: { legevakt: 'testvik', role: 'lege' }, label: 'x' };
    const response = await service.app.inject({ method: 'POST', url: '/v1/keys', payload });
    const [{ pointer, detail }] = response.json<{ errors: [{ pointer: string; detail: string }] }>().errors;
    expect(pointer).toBe('/grant/role');
    for (const role of roles) expect(detail).toContain(role);
  });

  it.each([
    [
      '/v1/me/vakter?from=des',
      '/from',
      '«from» i spørringen: En dato som finnes, som 2026-03-01, fra 1950 til 2149',
    ],
    [
      '/v1/demo-data/sarpsborg-rakkestad?month=2026-13',
      '/month',
      '«month» i spørringen: En måned som 2026-03, fra 2025-01 til 2035-12',
    ],
    ['/v1/roster-jobs?cursor=x', '/cursor', '«cursor» i spørringen: Verdien i lenken «next» på siden før'],
  ])('names the parameter and what it can be: %s', async (url, pointer, detail) => {
    expect((await get(url)).json()).toMatchObject({ errors: [{ pointer, detail }] });
  });

  it('lists a job whose stored progress is of another version, without it', async () => {
    const id = await submitted();
    await service.database.tables
      .updateTable('roster_jobs')
      .set({ progress: JSON.stringify({ ...someProgress, tiers: [{ tier: 'one' }] }) })
      .where('id', '=', id)
      .execute();
    const list = await get('/v1/roster-jobs');
    expect(list.statusCode).toBe(200);
    const job = list.json<{ jobs: { id: string; progress?: unknown }[] }>().jobs.find((one) => one.id === id);
    expect(job).toBeDefined();
    expect(job).not.toHaveProperty('progress');
    expect((await get('/')).statusCode).toBe(200);
  });

  it('lets no other web site change anything', async () => {
    const id = await submitted();
    const response = await service.app.inject({
      method: 'POST',
      url: `/v1/roster-jobs/${id}:stop`,
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(response.statusCode).toBe(403);
    expect((await service.store.find(id))?.state).toBe('queued');
  });

  it('says nothing of what went wrong inside', async () => {
    const response = await submit(null);
    expect(response.statusCode).toBe(500);
    expect(response.json<{ code: string }>().code).toBe('INTERNAL_FAULT');
    expect(response.body).not.toMatch(/legevakt'|undefined|TypeError/);
  });

  it('takes a job from the queue to its roster, and gives all parts of it', async () => {
    const id = await submitted();
    expect((await get(`/v1/roster-jobs/${id}/roster`)).json()).toMatchObject({ code: 'ROSTER_NOT_READY' });
    worker = await service.startWorker(planAtOnce);
    await inState(id, 'done');
    const { links } = (await get(`/v1/roster-jobs/${id}`)).json<{ links: Record<string, string> }>();
    const roster = await get(links['roster'] ?? '');
    expect(roster.json()).toEqual(someResult.roster);
    const etag = String(roster.headers.etag);
    expect((await get(links['roster'] ?? '', { 'if-none-match': etag })).statusCode).toBe(304);
    expect((await get(links['report'] ?? '')).json()).toEqual(someResult.report);
    expect((await get(links['csv'] ?? '')).body).toBe(someResult.csv);
    const page = await get(links['html'] ?? '');
    expect(page.body).toBe(someResult.html);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('streams what happened, resumes after the last event, and closes with the job', async () => {
    const id = await submitted();
    worker = await service.startWorker(planAtOnce);
    const stream = await get(`/v1/roster-jobs/${id}/events`, { accept: 'text/event-stream' });
    expect(stream.headers['content-type']).toContain('text/event-stream');
    const events = readEvents(stream.body);
    expect(events.map(({ event }) => event)).toEqual(['state', 'state', 'progress', 'state', 'done']);
    expect(events.map(({ id: seq }) => seq)).toEqual(['1', '2', '3', '4', '4']);
    expect(events[2]?.data).toMatchObject({
      ...someProgress,
      tiers: someProgress.tiers.map((tier) => ({ ...tier, gap: 2 })),
    });
    expect(stream.body).toContain('retry: 2000');
    expect(events[4]?.data).toMatchObject({ id, state: 'done' });
    const rest = await get(`/v1/roster-jobs/${id}/events`, { 'last-event-id': '3' });
    expect(readEvents(rest.body).map(({ event }) => event)).toEqual(['state', 'done']);
  });

  it('streams all of a job under way to a reader who knows an event that it never had', async () => {
    const id = await submitted();
    const streaming = get(`/v1/roster-jobs/${id}/events`, { 'last-event-id': '999' });
    worker = await service.startWorker(planAtOnce);
    const events = readEvents((await streaming).body).map(({ event }) => event);
    expect(events).toEqual(['state', 'state', 'progress', 'state', 'done']);
  });

  it('stops a job that is being solved, and keeps its roster', async () => {
    const id = await submitted();
    worker = await service.startWorker(planUntilStopped);
    await inState(id, 'solving');
    const response = await service.app.inject({ method: 'POST', url: `/v1/roster-jobs/${id}:stop` });
    expect(response.json()).toMatchObject({ state: 'solving', stopRequested: true });
    await inState(id, 'done');
  });

  it('drops a job that is being solved, and its worker goes on with the next', async () => {
    const id = await submitted();
    const next = await submitted();
    worker = await service.startWorker(planUntilStopped);
    await inState(id, 'solving');
    const cancel = () => service.app.inject({ method: 'POST', url: `/v1/roster-jobs/${id}:cancel` });
    const response = await cancel();
    expect(response.statusCode).toBe(202);
    expect(response.json()).toMatchObject({ state: 'cancelled', links: { self: `/v1/roster-jobs/${id}` } });
    await inState(next, 'solving');
    expect((await cancel()).json()).toEqual(response.json());
    expect((await get(`/v1/roster-jobs/${id}/roster`)).json()).toMatchObject({ code: 'ROSTER_NOT_READY' });
    const stream = await get(`/v1/roster-jobs/${id}/events`);
    expect(readEvents(stream.body).at(-1)).toMatchObject({ event: 'done', data: { state: 'cancelled' } });
    await service.app.inject({ method: 'POST', url: `/v1/roster-jobs/${next}:stop` });
    await inState(next, 'done');
  });

  it('says which place a job has in the queue, and takes a low one last', async () => {
    const low = await submit(aDocument(), {}, '?priority=low');
    const { id } = low.json<{ id: string }>();
    expect(low.json()).toMatchObject({ priority: 'low', position: 1 });
    const other = await submitted();
    expect((await get(`/v1/roster-jobs/${other}`)).json()).toMatchObject({ position: 1 });
    expect((await get(`/v1/roster-jobs/${id}`)).json()).toMatchObject({ position: 2 });
    expect((await submit(aDocument(), {}, '?priority=high')).statusCode).toBe(400);
    worker = await service.startWorker(planAtOnce);
    await inState(id, 'done');
    const started = async (job: string) =>
      (await get(`/v1/roster-jobs/${job}`)).json<{ startedAt: string }>().startedAt;
    expect((await started(other)) <= (await started(id))).toBe(true);
  });

  it('gives the jobs page by page, each with the way to the next, and those of one legevakt', async () => {
    for (let count = 0; count < 3; count += 1) await submitted();
    const ids: string[] = [];
    let url: string | undefined = '/v1/legevakter/testvik/roster-jobs?limit=2';
    while (url !== undefined) {
      const page = await get(url);
      const { jobs } = page.json<{ jobs: { id: string }[] }>();
      expect(jobs.length).toBeLessThanOrEqual(2);
      ids.push(...jobs.map(({ id }) => id));
      url = /^<(.*)>; rel="next"$/.exec(String(page.headers.link))?.[1];
    }
    const all = (await get('/v1/roster-jobs?limit=500')).json<{ jobs: { id: string }[] }>().jobs;
    expect(ids).toEqual(all.map(({ id }) => id));
    expect((await get('/v1/legevakter/annenvik/roster-jobs')).json()).toEqual({ jobs: [] });
  });

  it.each(['x', 'W10', '%00'])('refuses the cursor %s', async (cursor) => {
    const response = await get(`/v1/roster-jobs?cursor=${cursor}`, { 'accept-language': 'nb' });
    expect([response.statusCode, response.json<{ code: string }>().code]).toEqual([400, 'INVALID_REQUEST']);
  });

  it('gives a job back when its worker closes, and the next worker finishes it', async () => {
    const id = await submitted();
    const first = await service.startWorker(planUntilStopped);
    await inState(id, 'solving');
    await first.close();
    expect(await service.store.find(id)).toMatchObject({ state: 'queued', attempt: 1 });
    const starts: unknown[] = [];
    worker = await service.startWorker((document, hooks) => {
      starts.push(hooks.start);
      return planAtOnce(document, hooks);
    });
    await inState(id, 'done');
    expect(starts).toEqual([someNews.best]);
    expect(await service.store.find(id)).toMatchObject({ attempt: 2 });
  });

  it('shows a page in which what users wrote is text', async () => {
    await submitted(aDocument({ legevakt: { id: 'testvik', name: '<script>alert(1)</script>' } }));
    const page = await get('/');
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect(page.body).toContain('<html lang="nb">');
    expect(page.body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page.body).not.toContain('<script>alert');
    for (const [path] of page.body.matchAll(/\/static\/[\w.]+/g)) {
      expect((await get(path)).statusCode).toBe(200);
    }
  });

  it('describes itself', async () => {
    const { paths, openapi } = (await get('/openapi.json')).json<{ openapi: string; paths: object }>();
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths)).toContain('/v1/roster-jobs/{id}:stop');
    expect((await get('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await get('/readyz')).json()).toEqual({ status: 'ok' });
  });
});

function readEvents(body: string): { id: string; event: string; data: unknown }[] {
  const field = (block: string, name: string): string =>
    new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
  return body
    .split('\n\n')
    .filter((block) => block.includes('data:'))
    .map((block) => ({
      id: field(block, 'id'),
      event: field(block, 'event'),
      data: JSON.parse(field(block, 'data')) as unknown,
    }));
}
