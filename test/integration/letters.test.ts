import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Authenticate } from '../../src/access/authenticate.js';
import type { Principal } from '../../src/access/principal.js';
import type { Role } from '../../src/access/roles.js';
import { CheckTookTooLongError } from '../../src/jobs/checking.js';
import { planRoster } from '../../src/jobs/plan-roster.js';
import { readJob } from '../../src/jobs/read-job.js';
import { writeLetter } from '../../src/jobs/write-letter.js';
import { aDoctor, aJob, aLine } from '../support/builders.js';
import { readPdf } from '../support/read-pdf.js';
import { openService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

/** `Bearer leader`, or `Bearer doctor-a` for the doctor a. */
const authenticate: Authenticate = (authorization) => {
  const [role, doctor] = (authorization ?? '').replace('Bearer ', '').split('-');
  const grant = { legevakt: 'testvik', role: role as Role, ...(doctor === undefined ? {} : { doctor }) };
  const principal: Principal = { id: role ?? '', kind: 'key', grants: [grant] };
  return Promise.resolve({ kind: 'known', principal });
};

const monday = '2026-03-09/V/1';
const doctor = (id: string) => aDoctor({ id, name: `Navn-på-${id}`, groups: ['alle'] });
const document = aJob({
  lines: [aLine()],
  doctors: [doctor('a'), doctor('b'), doctor('c')],
  fairnessGroups: [{ id: 'alle', name: 'Alle', lines: ['V'] }],
  balances: [{ doctor: 'a', group: 'alle', measure: 'hours', amount: 2 }],
  solve: { iterations: 5, seconds: 5 },
});

interface Balance {
  readonly rosters: readonly {
    readonly shares: readonly {
      readonly measure: string;
      readonly load: number;
      readonly target: number;
      readonly carried: number;
    }[];
  }[];
  readonly total: readonly {
    readonly measure: string;
    readonly load: number;
    readonly share: number;
    readonly difference: number;
  }[];
}

describe('letters', () => {
  let service: Service;
  let roster: string;
  let holder: string;
  let other: string;
  let isSlow = false;

  const get = (who: string, url: string, query: Record<string, string> = {}) =>
    service.app.inject({ url, query, headers: { authorization: `Bearer ${who}` } });
  const ask = (who: string, about: string, query: Record<string, string> = {}) =>
    get(who, `/v1/rosters/${roster}/letter.html`, { vakt: monday, doctor: about, ...query });

  beforeAll(async () => {
    service = await openService(readJob, undefined, {
      authenticate: () => authenticate,
      clock: { now: () => new Date('2026-02-20T09:30:00Z') },
      writeLetter: (request) => {
        if (isSlow) return Promise.reject(new CheckTookTooLongError(1));
        return writeLetter(request, () => performance.now() / 1000);
      },
    });
    await service.startWorker((own, { stop }) =>
      planRoster(own, {
        onProgress: () => undefined,
        shouldStop: () => stop.aborted,
        now: () => performance.now() / 1000,
      }),
    );
    const made = await service.app.inject({
      method: 'POST',
      url: '/v1/legevakter/testvik/roster-jobs',
      headers: { authorization: 'Bearer leader' },
      payload: document,
    });
    const { id } = made.json<{ id: string }>();
    await until(async () => (await service.store.find(id))?.state === 'done');
    const done = await service.store.find(id);
    roster = done?.state === 'done' ? (done.roster ?? '') : '';
    const read = await get('leader', `/v1/rosters/${roster}`);
    holder = read.json<{ assignments: Record<string, string> }>().assignments[monday] ?? '';
    other = holder === 'a' ? 'b' : 'a';
  }, 60_000);
  afterAll(() => service.close());

  it('of a draft are for those who plan, and say that nothing is published', async () => {
    expect((await ask(`doctor-${holder}`, holder)).json()).toMatchObject({ code: 'ROSTER_NOT_PUBLISHED' });
    const letter = await ask('leader', holder);
    expect(letter.statusCode).toBe(200);
    expect(letter.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(letter.headers['content-security-policy']).toContain("default-src 'none'");
    expect(letter.body).toContain('Ingen plan for perioden er publisert.');
    expect(letter.body).toContain('fredag 20. februar 2026 kl. 10:30');
    expect(letter.body).toContain(`Navn-på-${holder}`);
  });

  it('of the published roster are for the doctor, about the own vakter only, and name nobody else', async () => {
    const published = await service.app.inject({
      method: 'POST',
      url: `/v1/rosters/${roster}:publish`,
      headers: { authorization: 'Bearer leader' },
    });
    expect(published.statusCode).toBe(200);
    const letter = await ask(`doctor-${holder}`, holder);
    expect(letter.statusCode).toBe(200);
    expect(letter.body).toContain(
      'Versjon 1: publisert fredag 20. februar 2026 kl. 10:30, 17 dager før perioden',
    );
    expect(letter.body).toContain('Du hadde vakten i den.');
    const named = [...letter.body.matchAll(/Navn-på-(\w)/g)].map(([, id]) => id);
    expect(new Set(named)).toEqual(new Set([holder]));
    expect((await ask('leader', holder)).body).toBe(letter.body);
    expect((await ask(`doctor-${other}`, holder)).statusCode).toBe(403);
    expect((await ask(`doctor-${other}`, other)).json()).toMatchObject({
      errors: [{ code: 'VAKT_NOT_HELD' }],
    });
  });

  it('have the very numbers of the own balance', async () => {
    const seen = await get(`doctor-${holder}`, '/v1/me/balance');
    const [balance] = seen.json<{ doctors: Balance[] }>().doctors;
    const { body } = await ask(`doctor-${holder}`, holder, { language: 'en' });
    const cells = [...body.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/g)].map(
      ([, name, rest = '']) => [
        name,
        ...[...rest.matchAll(/<td class="num">(.*?)<\/td>/g)].map(([, cell]) =>
          Number(cell?.replace('−', '-')),
        ),
      ],
    );
    const hours = balance?.rosters[0]?.shares.find(({ measure }) => measure === 'hours');
    const total = balance?.total.find(({ measure }) => measure === 'hours');
    const [inPeriod, inYear] = cells.filter(([name]) => name === 'Weighted hours');
    expect(hours?.load).toBeGreaterThan(0);
    expect([inPeriod?.[1], inPeriod?.[2], inPeriod?.[4]]).toEqual([
      hours?.load,
      hours?.target,
      hours?.carried,
    ]);
    expect(inYear?.slice(1)).toEqual([total?.load, total?.share, total?.difference]);
  });

  it('are written in the language that is asked for', async () => {
    expect((await ask('leader', holder, { language: 'nn' })).body).toContain('<html lang="nn">');
    const asked = await service.app.inject({
      url: `/v1/rosters/${roster}/letter.html`,
      query: { vakt: monday, doctor: holder },
      headers: { authorization: 'Bearer leader', 'accept-language': 'en' },
    });
    expect(asked.body).toContain('<html lang="en">');
    const nynorsk = await service.app.inject({
      url: `/v1/rosters/${roster}/letter.html`,
      query: { vakt: monday, doctor: holder },
      headers: { authorization: 'Bearer leader', 'accept-language': 'nn-NO,nn;q=0.9,en;q=0.8' },
    });
    expect(nynorsk.body).toContain('<html lang="nn">');
    expect((await ask('leader', holder, { language: 'de' })).statusCode).toBe(400);
  });

  it('are PDF too, in the language and with the name of the doctor', async () => {
    const { headers, rawPayload } = await get('leader', `/v1/rosters/${roster}/letter.pdf`, {
      ...{ vakt: monday, doctor: holder, language: 'nn' },
    });
    expect(headers['content-type']).toBe('application/pdf');
    const { info, text } = await readPdf(rawPayload);
    expect(info).toMatchObject({ Language: 'nn' });
    expect(text).toContain(`Til Navn-på-${holder}`);
    expect(text).toContain('Kvifor du har vakt måndag 9. mars 2026');
  });

  it('say when it took too long', async () => {
    isSlow = true;
    expect((await ask('leader', holder)).json()).toMatchObject({ code: 'ANSWER_TOOK_TOO_LONG' });
    isSlow = false;
  });
});
