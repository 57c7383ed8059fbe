import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authenticateNobody, type Authenticate } from '../../src/access/authenticate.js';
import type { Role } from '../../src/access/roles.js';
import { comparisonView } from '../../src/api/comparison-view.js';
import { coverageView, fairnessView } from '../../src/api/roster-report-views.js';
import type { PlanResult } from '../../src/jobs/planning.js';
import { buildReport } from '../../src/reports/report.js';
import { aNewJob } from '../conformance/job-store-suite.js';
import { aDoctor, aProblem, aRoster, rulesOf } from '../support/builders.js';
import { someResult } from '../support/plan-fakes.js';
import { openService, type Service } from '../support/service.js';
import { readZip } from '../support/read-zip.js';
import { readStandIn } from '../support/stand-in-job.js';

/** `Bearer a,b` is a tillitsvalgt of a and b, `c:doctor` a doctor of c; without a token everything is allowed. */
const authenticate: Authenticate = (authorization) => {
  if (authorization === undefined) return authenticateNobody(authorization);
  const [legevakter = '', role = 'tillitsvalgt'] = authorization.replace('Bearer ', '').split(':');
  const grants = legevakter.split(',').map((legevakt) => ({ legevakt, role: role as Role, doctor: 'a' }));
  return Promise.resolve({ kind: 'known', principal: { id: authorization, kind: 'key', grants } });
};

const nowhere = '00000000-0000-4000-8000-000000000000';
const at = new Date('2026-11-21T10:00:00Z');

function resultWith(fairness: number, bound: number): PlanResult {
  const tier = { tier: 2, level: 0, value: fairness, bound, unit: 'cost', rules: [], isProvenBest: false };
  const summary = { vakter: 31, minimumSeats: 31, unfilled: ['x'], tiers: [tier] };
  const unfilled = [{ vakt: 'x', line: 'natt', priority: 1 }];
  return { ...someResult, report: { version: 'vaktplan/report/1', summary, unfilled } };
}

/** Of a doctor who is away ill and has fritak, and one who is not. */
const problem = aProblem({
  absences: [{ doctor: 'a', kind: 'sykdom', from: '2026-03-12', to: '2026-03-13' }],
  doctors: [
    aDoctor({ fritak: [{ class: 'graviditet', scope: 'natt', from: '2026-01-01' }] }),
    aDoctor({ id: 'b' }),
  ],
});

function realResult(held: Readonly<Record<string, string>>): PlanResult {
  const report = buildReport({
    roster: aRoster(problem, held),
    findings: [],
    rules: rulesOf(problem),
    tiers: [],
    warnings: [],
  });
  return { ...someResult, report };
}

describe('a comparison', () => {
  let service: Service;
  const done: Record<string, { readonly job: string; readonly roster: string }> = {};
  let waiting: string;

  const aJobOf = async (legevakt: string): Promise<string> => {
    const job = aNewJob({ legevakt: { id: legevakt, name: legevakt }, document: problem.job });
    await service.store.insert(job);
    return job.id;
  };

  beforeAll(async () => {
    service = await openService(readStandIn, undefined, { authenticate: () => authenticate });
    for (const [name, legevakt, result] of [
      ['good', 'a', resultWith(2, 0)],
      ['bad', 'a', resultWith(9, 5)],
      ['other', 'b', resultWith(1, 1)],
      ['bare', 'a', someResult],
      ['first', 'c', realResult({ '2026-03-09/V/1': 'a', '2026-03-10/V/1': 'b' })],
      ['second', 'c', realResult({ '2026-03-09/V/1': 'b' })],
    ] as const) {
      const id = await aJobOf(legevakt);
      await service.store.claim(id, at);
      await service.store.finish(id, 1, { state: 'done', result, warnings: [] }, at);
      const job = await service.store.find(id);
      done[name] = { job: id, roster: job?.state === 'done' ? (job.roster ?? '') : '' };
    }
    waiting = await aJobOf('a');
  });
  afterAll(() => service.close());

  const compare = (results: object, asker?: string) =>
    service.app.inject({
      method: 'POST',
      url: '/v1/comparisons',
      headers: asker === undefined ? {} : { authorization: `Bearer ${asker}` },
      payload: { results },
    });
  const rosterOf = (name: string) => ({ roster: done[name]?.roster });
  const jobOf = (name: string) => ({ job: done[name]?.job });

  it('holds the last against thresholds, and comes as CSV, XLSX and a page', async () => {
    const results = [rosterOf('bad'), rosterOf('good')];
    const acceptance = [
      { figure: 'unfilled', must: 'be-at-most', value: 1 },
      { figure: 'cost', must: 'not-be-worse' },
    ];
    const post = (url: string, asker = 'a', language = 'nb') =>
      service.app.inject({
        method: 'POST',
        url,
        headers: { authorization: `Bearer ${asker}`, 'accept-language': language },
        payload: { results, acceptance },
      });
    const comparison = comparisonView.parse((await post('/v1/comparisons')).json());
    expect(comparison.acceptance?.map(({ value, isMet }) => [value, isMet])).toEqual([
      [1, true],
      [null, false],
    ]);
    const csv = await post('/v1/comparisons.csv?language=en');
    expect([csv.statusCode, csv.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(csv.headers['content-disposition']).toBe('attachment; filename="vaktplan-comparison.csv"');
    expect(csv.body).toContain(
      'acceptance;1/unfilled/be-at-most;;Empty vakter: at most 1;count;1;1;;met\r\n',
    );
    const xlsx = await post('/v1/comparisons.xlsx');
    expect([...readZip(xlsx.rawPayload).keys()]).toContain('xl/workbook.xml');
    const page = await post('/v1/comparisons.html?language=nn');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.body).toContain('Planar side om side');
    const [nynorsk, bokmål] = await Promise.all([
      post('/v1/comparisons.html', 'a', 'nn-NO, nn;q=0.9'),
      post('/v1/comparisons.html', 'a', 'de'),
    ]);
    expect(nynorsk.body).toContain('<html lang="nn">');
    expect(nynorsk.body).toContain('Ingen av planane oppfyller alle krava.');
    expect(bokmål.body).toContain('<html lang="nb">');
    expect((await post('/v1/comparisons.csv', 'b')).statusCode).toBe(404);
  });

  it('refuses thresholds of lines that the rosters do not have', async () => {
    const results = [rosterOf('bad'), rosterOf('good')];
    const acceptance = [{ figure: 'cost-of-line', line: 'nowhere', must: 'be-at-most', value: 1 }];
    for (const url of ['/v1/comparisons', '/v1/comparisons.csv']) {
      const answer = await service.app.inject({
        method: 'POST',
        url,
        headers: { authorization: 'Bearer a' },
        payload: { results, acceptance },
      });
      expect([answer.statusCode, answer.json()]).toMatchObject([
        422,
        { code: 'INVALID_QUESTION', errors: [{ code: 'UNKNOWN_REFERENCE', pointer: '/acceptance/0/line' }] },
      ]);
    }
  });

  it('shows a tillitsvalgt and a machine of each doctor what the rosters themselves show them, and a doctor nothing', async () => {
    const results = [{ roster: done['first']?.roster }, { roster: done['second']?.roster }];
    const asked = (url: string, asker: string) =>
      service.app.inject({ url, headers: { authorization: `Bearer ${asker}` } });
    const compared = (asker: string) =>
      service.app.inject({
        method: 'POST',
        url: '/v1/comparisons.csv',
        headers: { authorization: `Bearer ${asker}` },
        payload: { results },
      });
    for (const asker of ['c', 'c:integration']) {
      const csv = await compared(asker);
      const rows: string[][] = parse(csv.body, { bom: true, delimiter: ';' });
      const shown = await Promise.all(
        results.map(async ({ roster = '' }) => {
          const fairness = await asked(`/v1/rosters/${roster}/fairness`, asker);
          const coverage = await asked(`/v1/rosters/${roster}/coverage`, asker);
          const { load } = fairnessView.parse(fairness.json());
          const { vakter } = coverageView.parse(coverage.json()).coverage ?? { vakter: [] };
          return { load, vakter };
        }),
      );
      const counted = (shown[0]?.load ?? []).flatMap(({ doctor }) => {
        const of = shown.map(({ load = [] }) => load.find((own) => own.doctor === doctor));
        return (['vakter', 'netter', 'helgVakter'] as const).map((measure) => [
          `${doctor}/${measure}`,
          ...of.map((own) => String(own?.[measure])),
        ]);
      });
      const [inRows, measured] = [
        rows.filter(([part]) => part === 'doctors'),
        /(vakter|netter|helgVakter)$/i,
      ];
      expect(inRows.flatMap(([, id = '', , , , a, b]) => (measured.test(id) ? [[id, a, b]] : []))).toEqual(
        counted,
      );
      expect(counted).toContainEqual(['a/vakter', '1', '0']);
      const changed = (shown[0]?.vakter ?? []).flatMap(({ vakt, doctor }, index) => {
        const after = shown[1]?.vakter[index]?.doctor ?? null;
        const name = (id: string | null): string => (id === null ? 'ingen' : `Lege ${id}`);
        return after === doctor ? [] : [[vakt, name(doctor), name(after)]];
      });
      expect(rows.flatMap(([part, id, , , , a, b]) => (part === 'vakter' ? [[id, a, b]] : []))).toEqual(
        changed,
      );
      expect(changed).toHaveLength(2);
      expect(csv.body).not.toMatch(/sykdom|graviditet|fritak/i);
    }
    expect((await compared('c:doctor')).statusCode).toBe(403);
  });

  it('takes rosters and jobs that are done, and gives the same answer again', async () => {
    const response = await compare([rosterOf('bad'), jobOf('good')], 'a');
    expect(response.statusCode).toBe(200);
    const comparison = comparisonView.parse(response.json());
    expect(comparison).toMatchObject({
      results: [
        { letter: 'A', id: done['bad']?.roster },
        { letter: 'B', id: done['good']?.roster, job: done['good']?.job },
      ],
      tiers: [{ tier: 2, values: [{ value: 9, bound: 5, gap: 4 }, { value: 2 }] }],
      unfilledByLine: [{ line: 'natt', priority: 1, values: [1, 1] }],
      pairs: [{ of: ['A', 'B'], better: 'B', isCertain: true }],
      verdict: { best: ['B'], isCertain: true },
    });
    expect(comparison.figures.find(({ id }) => id === 'unfilled')?.values).toEqual([1, 1]);
    expect((await compare([rosterOf('bad'), jobOf('good')], 'a')).body).toBe(response.body);
  });

  it('says what a report does not say', async () => {
    const response = await compare([rosterOf('good'), rosterOf('bare')]);
    const { figures, pairs, unfilledByLine } = comparisonView.parse(response.json());
    expect(figures.find(({ id }) => id === 'vakter')?.values).toEqual([31, null]);
    expect(unfilledByLine).toEqual([{ line: 'natt', priority: 1, values: [1, null] }]);
    expect(pairs).toMatchObject([{ outcome: 'not-comparable' }]);
  });

  it('reaches over legevakter for who may read at both', async () => {
    const response = await compare([rosterOf('good'), rosterOf('other')], 'a,b');
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({ pairs: [{ outcome: 'not-comparable' }] });
  });

  it('finds nothing of others, as nothing that is not there, and says where', async () => {
    const missing = async (...results: object[]) => {
      const response = await compare([rosterOf('good'), ...results], 'a');
      const { code, errors } = response.json<{ code: string; errors: { code: string; pointer: string }[] }>();
      return [response.statusCode, code, ...errors.map((one) => `${one.code} ${one.pointer}`)];
    };
    for (const roster of [done['other']?.roster, nowhere])
      expect(await missing({ roster })).toEqual([
        404,
        'RESULT_NOT_FOUND',
        'ROSTER_NOT_FOUND /results/1/roster',
      ]);
    expect(await missing(jobOf('other'), { job: nowhere }, { job: waiting })).toEqual([
      404,
      'RESULT_NOT_FOUND',
      'JOB_NOT_FOUND /results/1/job',
      'JOB_NOT_FOUND /results/2/job',
      'ROSTER_NOT_READY /results/3/job',
    ]);
  });

  it('is of 2 to 6', async () => {
    for (const count of [1, 7]) {
      const response = await compare(Array.from({ length: count }, () => rosterOf('good')));
      expect(response.statusCode).toBe(400);
    }
    expect((await compare([rosterOf('good'), { ...rosterOf('bad'), ...jobOf('bad') }])).statusCode).toBe(400);
  });
});
