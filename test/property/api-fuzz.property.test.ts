import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDemoJob } from '../../src/demo/sarpsborg-rakkestad.js';
import { readJob } from '../../src/jobs/read-job.js';
import { planAtOnce } from '../support/plan-fakes.js';
import { openService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

/** 20,000 for `npm run test:fuzz`. */
const requests = Number(process.env['VAKTPLAN_FUZZ_REQUESTS'] ?? 400);
const seed = 20_261_122;
const hangMilliseconds = 20_000;

const job = makeDemoJob('2026-12') as { readonly legevakt: { readonly id: string } };

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema?: { readonly enum?: readonly string[] };
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: object;
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

describe('any request to any route', () => {
  let service: Service;
  let request: fc.Arbitrary<InjectOptions>;

  beforeAll(async () => {
    service = await openService(readJob);
    const outcome = await service.app.inject({
      method: 'POST',
      url: `/v1/legevakter/${job.legevakt.id}/roster-jobs`,
      payload: job,
    });
    const { id } = outcome.json<{ id: string }>();
    const worker = await service.startWorker(planAtOnce);
    await until(async () => (await service.store.find(id))?.state === 'done');
    await worker.close();
    const endpoint = await service.app.inject({
      method: 'POST',
      url: '/v1/webhook-endpoints',
      payload: { legevakt: job.legevakt.id, url: 'https://receiver.example/', label: 'fuzz' },
    });
    const tested = await service.webhooks.sender.test(endpoint.json<{ id: string }>().id, {
      at: new Date(),
      by: { kind: 'local', id: 'fuzz' },
    });
    const { paths } = (await service.app.inject('/openapi.json')).json<{ paths: Paths }>();
    request = requestTo(paths, [
      id,
      job.legevakt.id,
      endpoint.json<{ id: string }>().id,
      tested?.delivery ?? '',
    ]);
  });
  afterAll(() => service.close());

  it(`is answered soon, without a fault and without a word of the inside (${requests} requests)`, async () => {
    await fc.assert(
      fc.asyncProperty(request, async (options) => {
        const response = await withinTime(service.app.inject(options));
        expect(response.statusCode, response.body.slice(0, 500)).toBeLessThan(500);
        expect(response.body).not.toMatch(/\n\s+at \S+ \(|node_modules|\.[jt]s:\d+:\d+/);
        if (response.statusCode < 400 || options.method === 'HEAD') return;
        expect(response.headers['content-type']).toContain('application/problem+json');
        expect(response.json<{ status: number }>().status).toBe(response.statusCode);
      }),
      { numRuns: requests, seed, interruptAfterTimeLimit: 3_600_000 },
    );
  }, 0);
});

async function withinTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`No answer within ${hangMilliseconds} ms.`));
    }, hangMilliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Routes as the document has them, mostly with values that could be meant, and now and then with none of it. */
function requestTo(paths: Paths, known: readonly string[]): fc.Arbitrary<InjectOptions> {
  const operations = Object.entries(paths).flatMap(([path, byMethod]) =>
    Object.entries(byMethod).map(([method, operation]) => ({ path, method, operation })),
  );
  return fc.constantFrom(...operations).chain(({ path, method, operation }) => {
    const { parameters = [], requestBody } = operation;
    const of = (place: Parameter['in']) => parameters.filter((parameter) => parameter.in === place);
    return fc
      .record({
        method: fc.oneof(
          { weight: 20, arbitrary: fc.constant(method) },
          {
            weight: 1,
            arbitrary: fc.constantFrom('put', 'delete', 'patch', 'options', 'head', 'get', 'post'),
          },
        ),
        words: fc.tuple(...of('path').map(() => word(known))),
        query: fc.tuple(...of('query').map((parameter) => fc.option(queryValue(parameter, known)))),
        stranger: fc.option(fc.tuple(fc.string(), fc.string()), { freq: 10 }),
        headers: fc.tuple(...of('header').map(() => fc.option(headerText))),
        language: fc.constantFrom('nb', 'en', 'fr;q=0.1, *', ''),
        type: fc.oneof(
          { weight: 20, arbitrary: fc.constant('application/json') },
          {
            weight: 1,
            arbitrary: fc.constantFrom('text/plain', 'application/xml', 'multipart/form-data', 'x'),
          },
        ),
        payload: requestBody === undefined ? fc.option(body, { freq: 10 }) : body,
      })
      .map(({ method: verb, words, query, stranger, headers, language, type, payload }) => {
        let index = 0;
        const filled = path.replace(/\{\w+\}/g, () => encodeURIComponent(words[index++] ?? ''));
        const search = new URLSearchParams();
        for (const [place, { name }] of of('query').entries()) {
          const value = query[place];
          if (value !== null && value !== undefined) search.append(name, value);
        }
        if (stranger !== null) search.append(...stranger);
        const all = Object.fromEntries(
          of('header').flatMap(({ name }, place) => {
            const value = headers[place];
            return value === null || value === undefined ? [] : [[name, value]];
          }),
        );
        return {
          method: verb.toUpperCase() as 'GET',
          url: search.size === 0 ? filled : `${filled}?${search.toString()}`,
          headers: {
            'accept-language': language,
            ...all,
            ...(payload === null ? {} : { 'content-type': type }),
          },
          ...(payload === null ? {} : { payload }),
        };
      });
  });
}

const wild = fc.constantFrom(
  '',
  '..',
  '%00',
  '\u0000',
  '💥',
  ':stop',
  'null',
  '-1',
  '1e999',
  'x'.repeat(3000),
  "'; --",
);

function word(known: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...known) },
    { weight: 2, arbitrary: fc.uuid() },
    { weight: 1, arbitrary: wild },
    { weight: 1, arbitrary: wellFormed },
  );
}

/** encodeURIComponent knows no half surrogate pairs. */
const wellFormed = fc.string({ unit: 'grapheme' });

function queryValue({ schema }: Parameter, known: readonly string[]): fc.Arbitrary<string> {
  const meant = schema?.enum ?? ['1', '50', '500', '2026-12-01', 'true'];
  return fc.oneof(fc.constantFrom(...meant), word(known));
}

const headerText = fc
  .string({ maxLength: 300 })
  .map((text) => text.replace(/[^\x20-\x7e]/g, '').trim())
  .filter((text) => text !== '');

/** JSON, a job document with something in it replaced, or no JSON at all. */
const body = fc.oneof(
  fc.json(),
  fc.record({ job: fc.jsonValue(), roster: fc.jsonValue() }).map((value) => JSON.stringify(value)),
  fc
    .tuple(fc.infiniteStream(fc.nat()), fc.jsonValue())
    .map(([steps, value]) => JSON.stringify(replaceSome(job, steps, value))),
  fc.string(),
  fc.constantFrom(
    '{"__proto__":{"x":1}}',
    '{"constructor":{"prototype":1}}',
    '[[[[[[[[[[',
    '"\\u0000"',
    '1e999',
  ),
);

/** Walks down a few steps, each to any part, and puts the value there. */
function replaceSome(node: unknown, steps: Iterator<number>, value: unknown): unknown {
  const step: number = (steps.next() as IteratorYieldResult<number>).value;
  if (typeof node !== 'object' || node === null || step % 5 === 0) return value;
  const keys = Object.keys(node);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const part = replaceSome((node as Record<string, unknown>)[key], steps, value);
  return Array.isArray(node)
    ? node.map((one: unknown, index) => (String(index) === key ? part : one))
    : { ...node, [key]: part };
}
