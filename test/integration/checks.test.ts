import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/api/app-type.js';
import type { CheckInBackground } from '../../src/jobs/checking.js';
import { CheckTookTooLongError } from '../../src/jobs/checking.js';
import { readJob } from '../../src/jobs/read-job.js';
import { aDoctor, aJob, aLine } from '../support/builders.js';
import { aCalendar } from '../support/calendar-text.js';
import { openService, type Service } from '../support/service.js';

/** Wednesday 11 and Thursday 12 March 2026: an evening and a natt, two specialists. */
const job = aJob({
  period: { from: '2026-03-11', to: '2026-03-12' },
  lines: [
    aLine({ id: 'K', name: 'Kveld' }),
    aLine({ id: 'N', name: 'Natt', nights: { short: [{ from: '23:00', to: '08:00' }] } }),
  ],
  doctors: [aDoctor({ id: 'a', name: 'Hemmelig Navn' }), aDoctor({ id: 'b' })],
});
const assignments = [
  { vakt: '2026-03-11/K/1', doctor: 'a' },
  { vakt: '2026-03-11/N/1', doctor: 'b' },
  { vakt: '2026-03-12/K/1', doctor: 'a' },
  { vakt: '2026-03-12/N/1', doctor: 'b' },
];
/** `b` is put on an evening that begins 8 hours after the natt, less an hour. */
const shortRest = aJob({
  ...job,
  lines: [
    aLine({ id: 'K', name: 'Kveld', hours: { weekday: [{ from: '15:00', to: '23:00' }] } }),
    aLine({ id: 'N', name: 'Natt', nights: { short: [{ from: '23:00', to: '08:00' }] } }),
  ],
});

interface Check {
  readonly counts: Record<string, number>;
  readonly rules: { id: string; findings: { status: string; doctor: string; sentence: { nb: string } }[] }[];
  readonly notChecked: { rule: string | null }[];
  readonly issues: { code: string; pointer: string }[];
}

describe('POST /v1/checks', () => {
  let service: Service;
  beforeAll(async () => {
    service = await openService(readJob);
  });
  afterAll(() => service.close());

  const post = (body: unknown, headers: Record<string, string> = {}, app: App = service.app) =>
    app.inject({
      method: 'POST',
      url: '/v1/checks',
      headers: { 'content-type': 'application/json', ...headers },
      payload: JSON.stringify(body),
    });
  const checked = async (body: unknown): Promise<Check> => {
    const response = await post(body);
    expect(response.statusCode).toBe(200);
    return response.json<Check>();
  };
  const findingsOf = ({ rules }: Check, rule: string) => rules.find(({ id }) => id === rule)?.findings;

  it('answers with every rule, its source and its findings, and stores nothing', async () => {
    const response = await post({ job, roster: { assignments } });
    const check = response.json<Check>();
    expect(response.statusCode).toBe(200);
    expect(check).toMatchObject({
      version: 'vaktplan/check/1',
      legevakt: { id: 'testvik' },
      period: { from: '2026-03-11', to: '2026-03-12' },
      vakter: 4,
      heldVakter: 4,
    });
    expect(check.counts['breach']).toBe(0);
    expect(check.rules.find(({ id }) => id === 'rest-between-work')).toMatchObject({
      strength: 'hovedregel',
      mode: 'hard',
      findings: [],
      sources: expect.arrayContaining([expect.objectContaining({ section: '§ 7.4' })]) as unknown,
    });
    expect(await service.store.list({ limit: 500, legevakter: '*' })).toEqual([]);
  });

  it('names date, doctor and vakter of a breach in both languages, and whether it can be set aside', async () => {
    const changed = assignments.map((row) => (row.vakt === '2026-03-12/K/1' ? { ...row, doctor: 'b' } : row));
    const check = await checked({ job: shortRest, roster: { assignments: changed } });
    expect(findingsOf(check, 'post-night-off')).toEqual([
      {
        status: 'breach',
        date: '2026-03-12',
        version: expect.any(String) as string,
        doctor: 'b',
        vakter: ['2026-03-11/N/1', '2026-03-12/K/1'],
        sentence: {
          nb: expect.stringContaining('starter 2026-03-12/K/1 7 t') as string,
          nn: expect.stringContaining('startar 2026-03-12/K/1 7 t') as string,
          en: expect.stringContaining('7 h') as string,
        },
        overridable: true,
      },
    ]);
  });

  it('reads CSV and iCalendar to the same answer', async () => {
    const byJson = await checked({ job, roster: { assignments } });
    const clocks = { K: ['16:00', '23:00'], N: ['23:00', '08:00'] } as const;
    const rows = assignments.map(({ vakt, doctor }) => {
      const [date = '', line = 'K'] = vakt.split('/');
      return { date, line, doctor, times: clocks[line as 'K' | 'N'] };
    });
    const csv = rows.map(({ date, doctor, times }) => [date, ...times, doctor].join(';'));
    const text = ['dato;fra;til;lege', ...csv].join('\n');
    expect(await checked({ job, roster: { format: 'csv', text } })).toEqual(byJson);
    const calendar = aCalendar(
      rows.map(({ date, doctor, times: [from], line }) => ({
        DTSTART: `${date.replaceAll('-', '')}T${from.replace(':', '')}00`,
        DURATION: line === 'K' ? 'PT7H' : 'PT9H',
        SUMMARY: doctor === 'a' ? 'Hemmelig Navn' : doctor,
      })),
    );
    expect(await checked({ job, roster: { text: calendar } })).toEqual(byJson);
  });

  it('tests only the rules that are asked for', async () => {
    const check = await checked({ job, roster: { assignments }, rules: ['fritak', 'rest-between-work'] });
    expect(check.rules.map(({ id }) => id).sort()).toEqual(['fritak', 'rest-between-work']);
    expect(check.notChecked.every(({ rule }) => rule !== null)).toBe(true);
  });

  it('answers everything that is wrong at once, with pointers into what was sent', async () => {
    const response = await post(
      {
        job: { ...job, perriod: {} },
        roster: { text: 'dato;fra;til\n' },
      },
      { 'accept-language': 'en' },
    );
    expect(response.statusCode).toBe(422);
    expect(response.headers['content-type']).toContain('application/problem+json');
    const problem = response.json<{ code: string; errors: Check['issues'] }>();
    expect(problem.code).toBe('INVALID_CHECK');
    expect(problem.errors.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(
      expect.arrayContaining(['UNKNOWN_KEY /job/perriod', 'CSV_COLUMN_MISSING /roster/1/doctor']),
    );
  });

  it('answers rows that match nothing and rules that cannot be tested together', async () => {
    const response = await post({
      job,
      roster: { assignments: [{ vakt: '2026-03-11/X/1', doctor: 'c' }] },
      rules: ['no-such-rule', 'frequency-cap', 'fritak'],
    });
    expect(
      response
        .json<{ errors: Check['issues'] }>()
        .errors.map(({ code }) => code)
        .sort(),
    ).toEqual(expect.arrayContaining(['DOCTOR_UNKNOWN', 'RULE_OFF', 'RULE_UNKNOWN', 'VAKT_UNKNOWN']));
  });

  it('shows warnings beside the findings', async () => {
    const roster = { assignments: [...assignments, { vakt: '2026-04-01/K/1', doctor: 'a' }] };
    const { issues } = await checked({ job, roster });
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'ROW_OUTSIDE_PERIOD', pointer: '/roster/assignments/4/vakt' }),
    );
  });

  it.each([
    ['no roster and no job', {}, 400],
    ['a field that is none', { job, roster: { assignments }, ruels: [] }, 400],
    ['rules that are no list', { job, roster: { assignments }, rules: 'fritak' }, 400],
    ['nothing', null, 400],
    ['a roster that is no roster', { job, roster: 1 }, 422],
  ])('refuses %s', async (_what, body, status) => {
    expect((await post(body)).statusCode).toBe(status);
  });

  it('gives up a check that takes too long', async () => {
    const tooLong: CheckInBackground = () => Promise.reject(new CheckTookTooLongError(1));
    const slow = await openService(readJob, tooLong);
    const response = await post({ job, roster: { assignments } }, {}, slow.app);
    expect([response.statusCode, response.json<{ code: string }>().code]).toEqual([
      503,
      'CHECK_TOOK_TOO_LONG',
    ]);
    await slow.close();
  });

  it('is described with the shapes of a roster', async () => {
    const document = (await service.app.inject({ url: '/openapi.json' })).json<{ paths: object }>();
    const text = JSON.stringify((document.paths as Record<string, unknown>)['/v1/checks']);
    for (const word of ['duties', 'callOuts', 'icalendar', 'RosterCheck']) expect(text).toContain(word);
  });
});
