import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resilienceView, whoInsteadView } from '../../src/api/stand-in-views.js';
import { planRoster } from '../../src/jobs/plan-roster.js';
import { CheckTookTooLongError } from '../../src/jobs/checking.js';
import { readJob } from '../../src/jobs/read-job.js';
import { answerStandIns } from '../../src/jobs/stand-ins.js';
import { aDoctor, aJob, aLine } from '../support/builders.js';
import { openService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

const vakt = '2026-03-09/V/1';

/** Evenings of 9-13 March 2026; c has fritak. */
const document = aJob({
  lines: [aLine()],
  doctors: [
    aDoctor({ id: 'a' }),
    aDoctor({ id: 'b' }),
    aDoctor({ id: 'c', fritak: [{ class: 'alder', scope: 'all', from: '2026-01-01' }] }),
  ],
  solve: { iterations: 5, seconds: 5 },
});

describe('who may step in', () => {
  let service: Service;
  let roster = '';
  let isTooSlow = false;

  beforeAll(async () => {
    service = await openService(readJob, undefined, {
      standIns: (request) =>
        isTooSlow ? Promise.reject(new CheckTookTooLongError(1)) : Promise.resolve(answerStandIns(request)),
    });
    await service.startWorker((given, { stop }) =>
      planRoster(given, {
        onProgress: () => undefined,
        shouldStop: () => stop.aborted,
        now: () => performance.now() / 1000,
      }),
    );
    const { legevakt } = document;
    const submitted = await service.app.inject({
      method: 'POST',
      url: `/v1/legevakter/${legevakt.id}/roster-jobs`,
      payload: document,
    });
    const { id } = submitted.json<{ id: string }>();
    roster = await until(async () => {
      const job = await service.store.find(id);
      return job?.state === 'done' && job.roster;
    });
  });
  afterAll(() => service.close());

  const get = (path: string, language = 'nb') =>
    service.app.inject({ url: `/v1/rosters/${roster}/${path}`, headers: { 'accept-language': language } });

  it('ranks the candidates for a vakt', async () => {
    const response = await get(`candidates?vakt=${vakt}`);
    expect(response.statusCode).toBe(200);
    const answer = whoInsteadView.parse(response.json());
    expect(answer).toMatchObject({ roster, vakt, isLocked: false });
    expect(answer.candidates.map(({ doctor }) => doctor)).not.toContain(answer.holder);
    expect(answer.candidates.at(-1)).toMatchObject({
      doctor: 'c',
      legal: false,
      breaks: [{ rule: 'unavailable', sentences: [] }],
    });
    expect(response.body).not.toMatch(/fritak|alder/);
  });

  it('says who may step in, for all or for one doctor from a date on', async () => {
    const all = resilienceView.parse((await get('resilience')).json());
    expect(all.vakter).toHaveLength(5);
    const [first] = all.vakter;
    const own = resilienceView.parse(
      (await get(`resilience?doctor=${first?.holder ?? ''}&from=2026-03-10`)).json(),
    );
    expect(own.vakter).toEqual(
      all.vakter.filter(({ holder, date }) => holder === first?.holder && date >= '2026-03-10'),
    );
  });

  it('gives the same as CSV', async () => {
    const response = await get('resilience.csv');
    expect(response.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(response.headers['content-disposition']).toBe('attachment; filename="beredskap.csv"');
    expect(response.body.trim().split('\r\n')).toHaveLength(6);
  });

  it('says what is wrong with a question', async () => {
    const questions = ['candidates?vakt=2026-03-09/X/1', 'resilience?doctor=x', 'resilience.csv?doctor=x'];
    const answers = await Promise.all(questions.map((path) => get(path)));
    expect(answers.map((each) => each.statusCode)).toEqual([422, 422, 422]);
    expect(answers.map((each) => each.json<{ errors: unknown[] }>().errors[0])).toMatchObject([
      { code: 'VAKT_UNKNOWN', pointer: '/vakt' },
      { code: 'DOCTOR_UNKNOWN', pointer: '/doctor' },
      { code: 'DOCTOR_UNKNOWN', pointer: '/doctor' },
    ]);
    const late = await get('resilience.csv?from=2027-01-01');
    expect([late.statusCode, late.json()]).toMatchObject([
      422,
      { errors: [{ code: 'DATE_AFTER_PERIOD', pointer: '/from' }] },
    ]);
    expect((await get('resilience?from=mandag')).statusCode).toBe(400);
    const unknown = await service.app.inject({
      url: '/v1/rosters/1b4e28ba-2fa1-4d2b-883f-0016d3cca427/resilience',
    });
    expect([unknown.statusCode, unknown.json<{ code: string }>().code]).toEqual([404, 'ROSTER_NOT_FOUND']);
  });

  it('gives up an answer that takes too long', async () => {
    isTooSlow = true;
    const response = await get('resilience');
    isTooSlow = false;
    expect([response.statusCode, response.json<{ code: string }>().code]).toEqual([
      503,
      'CHECK_TOOK_TOO_LONG',
    ]);
  });
});
