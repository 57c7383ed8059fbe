import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoLegevakter } from '../../src/demo/demo-legevakter.js';
import { readJob } from '../../src/jobs/read-job.js';
import { openService, type Service } from '../support/service.js';

interface DemoView {
  readonly id: string;
  readonly legevakt: { readonly id: string };
  readonly doctors: number;
  readonly links: { readonly self: string; readonly submit: string };
}
interface Document {
  readonly period: { readonly from: string };
  readonly doctors: readonly object[];
}

let service: Service;
beforeAll(async () => {
  // Half past midnight on 1 February in Norway.
  service = await openService(readJob, undefined, { clock: { now: () => new Date('2027-01-31T23:30:00Z') } });
});
afterAll(() => service.close());

it('every made-up legevakt is listed with a document that is accepted as it is', async () => {
  const { demoData } = (await service.app.inject('/v1/demo-data')).json<{ demoData: DemoView[] }>();
  expect(demoData.map(({ id }) => id)).toEqual(demoLegevakter.map(({ id }) => id));
  for (const { links, doctors } of demoData) {
    const { body } = await service.app.inject(links.self);
    const document = JSON.parse(body) as Document;
    expect(document.period.from).toBe('2027-03-01');
    expect(document.doctors).toHaveLength(doctors);
    const answer = await service.app.inject({
      method: 'POST',
      url: links.submit,
      headers: { 'content-type': 'application/json' },
      payload: body,
    });
    expect(answer.statusCode, answer.body).toBe(202);
  }
});

it('a month may be asked for; it is the one of the fixtures', async () => {
  for (const { id } of demoLegevakter) {
    const { body } = await service.app.inject(`/v1/demo-data/${id}?month=2026-03`);
    const fixture = await readFile(new URL(`../../fixtures/${id}/2026-03.json`, import.meta.url), 'utf8');
    expect(JSON.parse(body)).toEqual(JSON.parse(fixture));
  }
});

it('every month that may be asked for is a readable job', async () => {
  const month = fc
    .tuple(fc.integer({ min: 2025, max: 2035 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...demoLegevakter), month, async ({ id }, asked) => {
      const { body } = await service.app.inject(`/v1/demo-data/${id}?month=${asked}`);
      expect(readJob(JSON.parse(body)).ok).toBe(true);
    }),
    {
      numRuns: 40,
      examples: demoLegevakter.flatMap((demo): [typeof demo, string][] => [
        [demo, '2025-01'],
        [demo, '2035-12'],
      ]),
    },
  );
});

it.each(['2024-12', '2036-01', '2026-13', '2026-3', 'next'])('the month %s is refused', async (month) => {
  const answer = await service.app.inject(`/v1/demo-data/liten-distrikt?month=${month}`);
  expect(answer.statusCode).toBe(400);
});

it('an unknown legevakt is 404', async () => {
  const answer = await service.app.inject('/v1/demo-data/no-such');
  expect(answer.json()).toMatchObject({ status: 404, code: 'DEMO_NOT_FOUND' });
});
