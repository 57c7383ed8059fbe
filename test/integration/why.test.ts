import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Authenticate } from '../../src/access/authenticate.js';
import type { Principal } from '../../src/access/principal.js';
import type { Role } from '../../src/access/roles.js';
import { whyView } from '../../src/api/why-view.js';
import { CheckTookTooLongError } from '../../src/jobs/checking.js';
import { planRoster } from '../../src/jobs/plan-roster.js';
import { readJob } from '../../src/jobs/read-job.js';
import { aDoctor, aJob, aLine } from '../support/builders.js';
import { openService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

/** `Bearer leader`, or `Bearer doctor-a` for the doctor a. */
const authenticate: Authenticate = (authorization) => {
  const [role, doctor] = (authorization ?? '').replace('Bearer ', '').split('-');
  const grant = {
    legevakt: 'testvik',
    role: role as Role,
    ...(doctor === undefined ? {} : { doctor }),
  };
  const principal: Principal = { id: role ?? '', kind: 'key', grants: [grant] };
  return Promise.resolve({ kind: 'known', principal });
};

const monday = '2026-03-09/V/1';

/** Two doctors share the evenings of a week; c is away, and nobody is to know why. */
const document = aJob({
  lines: [aLine()],
  doctors: [aDoctor({ id: 'a' }), aDoctor({ id: 'b' }), aDoctor({ id: 'c' })],
  absences: [{ doctor: 'c', kind: 'permisjon', from: '2026-03-08', to: '2026-03-16' }],
  solve: { iterations: 5, seconds: 5 },
});

describe('why', () => {
  let service: Service;
  let roster: string;
  let holder: string;
  let isSlow = false;

  const ask = (who: string, doctor: string, vakt = monday) =>
    service.app.inject({
      url: `/v1/rosters/${roster}/why`,
      query: { vakt, doctor },
      headers: { authorization: `Bearer ${who}` },
    });

  beforeAll(async () => {
    service = await openService(readJob, undefined, {
      authenticate: () => authenticate,
      clock: { now: () => new Date('2026-01-05T12:00:00Z') },
      answerWhy: async (request) => {
        if (isSlow) throw new CheckTookTooLongError(1);
        const { answerWhy } = await import('../../src/jobs/answer-why.js');
        return answerWhy(request, () => performance.now() / 1000);
      },
    });
    await service.startWorker((own, { stop }) =>
      planRoster(own, {
        onProgress: () => undefined,
        shouldStop: () => stop.aborted,
        now: () => performance.now() / 1000,
      }),
    );
    const headers = { authorization: 'Bearer leader' };
    const made = await service.app.inject({
      method: 'POST',
      url: '/v1/legevakter/testvik/roster-jobs',
      headers,
      payload: document,
    });
    const { id } = made.json<{ id: string }>();
    await until(async () => (await service.store.find(id))?.state === 'done');
    const done = await service.store.find(id);
    roster = done?.state === 'done' ? (done.roster ?? '') : '';
    const read = await service.app.inject({ url: `/v1/rosters/${roster}`, headers });
    holder = read.json<{ assignments: Record<string, string> }>().assignments[monday] ?? '';
  }, 60_000);
  afterAll(() => service.close());

  it('a doctor may not ask while the roster is a draft, a leader may', async () => {
    expect((await ask('doctor-a', 'a')).json()).toMatchObject({ code: 'ROSTER_NOT_PUBLISHED' });
    const answer = await ask('leader', holder);
    expect(answer.statusCode).toBe(200);
    expect(whyView.parse(answer.json())).toMatchObject({
      isHeld: true,
      holder,
      withheld: 0,
      price: { kind: 'priced', ended: 'proven' },
    });
  });

  it('tells a leader which rule stands in the way of another doctor', async () => {
    const away = whyView.parse((await ask('leader', 'c')).json());
    expect(away).toMatchObject({ price: { kind: 'impossible' }, excludedBy: [{ rule: 'absence' }] });
  });

  it('tells a doctor of the published roster about the own vakter, and nothing of others', async () => {
    const published = await service.app.inject({
      method: 'POST',
      url: `/v1/rosters/${roster}:publish`,
      headers: { authorization: 'Bearer leader' },
    });
    expect(published.statusCode).toBe(200);
    const other = holder === 'a' ? 'b' : 'a';
    const answer = await ask(`doctor-${other}`, other);
    const body = whyView.parse(answer.json());
    expect(body).toMatchObject({ doctor: other, isHeld: false, holder: null });
    expect(body.price).toEqual({ kind: 'withheld' });
    const ids = answer.body.match(/"(?:doctor|holder|from|to)":"(\w+)"/g) ?? [];
    expect(ids.filter((id) => !id.endsWith(`"${other}"`))).toEqual([]);
    expect((await ask(`doctor-${other}`, holder)).statusCode).toBe(403);
    expect((await ask(`doctor-${other}`, 'c')).statusCode).toBe(403);
  });

  it('says what the job does not have, and when it took too long', async () => {
    expect((await ask('leader', 'x', 'y')).json()).toMatchObject({
      code: 'INVALID_QUESTION',
      errors: [{ code: 'VAKT_UNKNOWN' }, { code: 'DOCTOR_UNKNOWN' }],
    });
    isSlow = true;
    expect((await ask('leader', 'a')).json()).toMatchObject({ code: 'ANSWER_TOOK_TOO_LONG' });
    isSlow = false;
  });
});
