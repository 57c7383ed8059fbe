import { readFile } from 'node:fs/promises';
import { Validator } from '@seriousme/openapi-schema-validator';
import createClient from 'openapi-fetch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDemoJob } from '../../src/demo/sarpsborg-rakkestad.js';
import { readJob } from '../../src/jobs/read-job.js';
import type { paths } from '../support/api-types.js';
import { planAtOnce, someResult } from '../support/plan-fakes.js';
import { openService, type Service } from '../support/service.js';

const job = makeDemoJob('2026-12') as { readonly legevakt: { readonly id: string } };

describe('the OpenAPI document', () => {
  let service: Service;
  beforeAll(async () => {
    service = await openService(readJob);
  });
  afterAll(() => service.close());

  it('is OpenAPI 3.1 in the eyes of a tool of its own', async () => {
    const text = await readFile(new URL('../../docs/openapi.json', import.meta.url), 'utf8');
    const validator = new Validator();
    expect(await validator.validate(JSON.parse(text) as Record<string, unknown>)).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('lets clients send every field of a request', async () => {
    expect((await service.app.inject('/openapi.json')).body).not.toContain('"readOnly":true');
  });

  it('says of every refusal that it is a problem document', async () => {
    const { paths: all } = (await service.app.inject('/openapi.json')).json<{
      paths: Record<string, Record<string, { responses: Record<string, { content?: object }> }>>;
    }>();
    const refusals = Object.values(all)
      .flatMap((path) => Object.values(path))
      .flatMap(({ responses }) => Object.entries(responses))
      .filter(([status]) => /^[45]/.test(status));
    expect(refusals.length).toBeGreaterThan(5);
    for (const [, { content }] of refusals)
      expect(Object.keys(content ?? {})).toEqual(['application/problem+json']);
  });

  it.each(['vakt', 'doctor'])('has one limit for every parameter %s', async (name) => {
    interface Parameter {
      readonly name: string;
      readonly in: string;
      readonly schema: {
        readonly maxLength?: number;
        readonly minLength?: number;
        readonly pattern?: string;
      };
    }
    const { paths: all } = (await service.app.inject('/openapi.json')).json<{
      paths: Record<string, Record<string, { parameters?: readonly Parameter[] }>>;
    }>();
    const limits = Object.values(all)
      .flatMap((path) => Object.values(path))
      .flatMap(({ parameters = [] }) => parameters)
      .filter((parameter) => parameter.name === name)
      .map(({ schema: { minLength, maxLength, pattern } }) => ({ minLength, maxLength, pattern }));
    expect(limits.length).toBeGreaterThan(3);
    expect(limits).toEqual(limits.map(() => limits[0]));
    expect(Object.values(limits[0] ?? {}).some((limit) => limit !== undefined)).toBe(true);
  });

  it('makes a client that submits a job, follows its events and reads its roster', async () => {
    const baseUrl = await service.app.listen({ host: '127.0.0.1', port: 0 });
    const client = createClient<paths>({ baseUrl });
    const submitted = await client.POST('/v1/legevakter/{legevakt}/roster-jobs', {
      params: { path: { legevakt: job.legevakt.id }, header: { 'idempotency-key': 'client' } },
      body: job,
    });
    expect(submitted.response.status).toBe(202);
    const { id, state } = submitted.data ?? { id: '', state: undefined };
    expect(state).toBe('queued');
    await service.startWorker(planAtOnce);
    const path = { id };
    const events = await client.GET('/v1/roster-jobs/{id}/events', { params: { path }, parseAs: 'text' });
    expect(events.response.headers.get('content-type')).toContain('text/event-stream');
    expect([...String(events.data).matchAll(/^event: (\w+)$/gm)].map(([, name]) => name)).toEqual([
      'state',
      'state',
      'progress',
      'state',
      'done',
    ]);
    const roster = await client.GET('/v1/roster-jobs/{id}/roster', { params: { path } });
    expect(roster.data).toEqual(someResult.roster);
    const list = await client.GET('/v1/legevakter/{legevakt}/roster-jobs', {
      params: { path: { legevakt: job.legevakt.id }, query: { limit: 1 } },
    });
    expect(list.data?.jobs).toMatchObject([{ id, state: 'done' }]);
    const cancelled = await client.POST('/v1/roster-jobs/{id}:cancel', { params: { path } });
    expect(cancelled.data).toMatchObject({ state: 'done' });
    const refused = await client.GET('/v1/roster-jobs/{id}', { params: { path: { id: 'none' } } });
    expect(refused.error?.code).toBe('INVALID_REQUEST');
  });
});
