import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import canonicalize from 'canonicalize';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKey } from '../../src/access/create-key.js';
import { makeAuthenticate } from '../../src/access/authenticate.js';
import type { Grant } from '../../src/access/principal.js';
import { planRoster } from '../../src/jobs/plan-roster.js';
import type { PlanJob } from '../../src/jobs/planning.js';
import { readJob } from '../../src/jobs/read-job.js';
import { reviewRoster } from '../../src/jobs/review-roster.js';
import type { KnownElsewhere } from '../../src/jobs/vakter-elsewhere.js';
import { makeKeyStore } from '../../src/storage/key-store.js';
import { makePeopleStore } from '../../src/storage/people-store.js';
import { aDoctor, aJob, aLine } from '../support/builders.js';
import { oneVakt } from '../support/gold.js';
import { openService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

const control = {
  onProgress: () => undefined,
  shouldStop: () => false,
  now: () => performance.now() / 1000,
};
const plan: PlanJob = (document, { elsewhere }) => planRoster(document, control, { elsewhere });

const solve = { iterations: 5, seconds: 5 };
/** Evenings 16-23, Monday 9 - Friday 13 March 2026, and `fl-1` for all of them. */
const here = (legevakt: string) => {
  const job = aJob({ lines: [aLine()], doctors: [aDoctor({ id: 'fl-1' })], solve });
  return { ...job, legevakt: { ...job.legevakt, id: legevakt } };
};
/** `v-7` has an evening on Tuesday 10 March and a day on Thursday the 12th, which ends when the evening at the other place begins. */
const there = (legevakt: string) => {
  const lines = [
    oneVakt('VESTKVELD', '2026-03-10', '17:10', '22:35', { place: 'vesthavn' }),
    oneVakt('VESTDAG', '2026-03-12', '08:05', '16:00', { place: 'vesthavn' }),
  ];
  const job = aJob({ lines, doctors: [aDoctor({ id: 'v-7' })], solve });
  return { ...job, legevakt: { ...job.legevakt, id: legevakt, name: 'Vesthavn legevakt' } };
};
/** Ids, names and times of the other legevakt, by any clock. */
const secrets =
  /v-7|vesthavn|vestkveld|vestdag|17:10|16:10|22:35|21:35|08:05|07:05|03-12T15:00:00|elsewhere":|29552650|1773159000/i;

const [tuesday, thursday] = ['2026-03-10/V/1', '2026-03-12/V/1'];
const others = ['2026-03-09/V/1', '2026-03-11/V/1', '2026-03-13/V/1'];

interface Roster {
  readonly id: string;
  readonly assignments: Readonly<Record<string, string>>;
  readonly breaches: number;
  readonly seal: { readonly inputHash: string; readonly contentHash: string; readonly elsewhereHash: string };
}

describe('a doctor who serves two legevakter', () => {
  let service: Service;
  const clock = { now: () => new Date('2026-02-01T12:00:00Z') };
  const logged: string[] = [];
  let root = '';
  let count = 0;
  /** Comes before each look of the rules. */
  let beforeReview: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    const stream = new Writable({
      write(line: Buffer, _encoding, done) {
        logged.push(line.toString());
        done();
      },
    });
    service = await openService(readJob, undefined, {
      clock,
      review: async (request) => {
        await beforeReview?.();
        return reviewRoster(request);
      },
      logger: pino({ level: 'trace' }, stream),
      authenticate: (stores) =>
        makeAuthenticate({
          ...stores,
          clock,
          verifyIdentity: (subject) => Promise.resolve({ issuer: 'https://test', subject }),
        }),
    });
    await service.startWorker(plan);
    root = await keyFor({ legevakt: '*', role: 'admin' });
  });
  afterAll(() => service.close());

  const keyFor = async (grant: Grant): Promise<string> => {
    const keys = makeKeyStore(service.database.tables);
    const order = { grant, scopes: null, label: 'test', expiresAt: null } as const;
    return (await createKey({ keys, clock }, { ...order, by: { kind: 'local', id: 'test' } })).token;
  };
  const ask = (
    token: string,
    method: 'GET' | 'POST' | 'PATCH',
    url: string,
    payload?: unknown,
    headers: Record<string, string> = {},
  ) =>
    service.app.inject({
      method,
      url,
      headers: { authorization: `Bearer ${token}`, 'accept-language': 'en', ...headers },
      ...(payload === undefined ? {} : { payload: payload as object }),
    });
  const solved = async (document: { readonly legevakt: { readonly id: string } }, token = root) => {
    const url = `/v1/legevakter/${document.legevakt.id}/roster-jobs`;
    const { id } = (await ask(token, 'POST', url, document)).json<{ id: string }>();
    const { links } = await until(async () => {
      const job = (await ask(token, 'GET', `/v1/roster-jobs/${id}`)).json<{
        state: string;
        links: Record<string, string>;
      }>();
      return job.state === 'done' && job;
    });
    const roster = (await ask(token, 'GET', links['version'] ?? '')).json<Roster>();
    return { ...roster, job: id };
  };
  const publish = (id: string, token = root) => ask(token, 'POST', `/v1/rosters/${id}:publish`);
  const published = async (document: ReturnType<typeof there>): Promise<Roster> => {
    const roster = await solved(document);
    expect((await publish(roster.id)).statusCode).toBe(200);
    return roster;
  };
  const edit = async (id: string, operations: object[], token = root): Promise<Roster> => {
    const { etag } = (await ask(token, 'GET', `/v1/rosters/${id}`)).headers;
    const headers = { 'content-type': 'application/json-patch+json', 'if-match': String(etag) };
    const answer = await ask(token, 'PATCH', `/v1/rosters/${id}`, JSON.stringify(operations), headers);
    expect(answer.statusCode).toBe(201);
    return answer.json<Roster>();
  };
  const pathOf = (vakt: string): string => `/assignments/${vakt.replaceAll('/', '~1')}`;
  const giving = (...vakter: readonly string[]) =>
    vakter.map((vakt) => ({ op: 'add', path: pathOf(vakt), value: 'fl-1' }));
  /** Two legevakter of their own and a person who is `fl-1` at one and `v-7` at the other; the token is the subject. */
  const aPair = async () => {
    const [ost, vest, person] = [`ost-${(count += 1)}`, `vesthavn-${count}`, `person${count}`];
    const people = makePeopleStore(service.database.tables);
    const by = { kind: 'local', id: 'test' } as const;
    const { id } = await people.add({ issuer: 'https://test', subject: person }, clock.now(), by);
    const grants: Grant[] = [
      { legevakt: ost, role: 'doctor', doctor: 'fl-1' },
      { legevakt: vest, role: 'doctor', doctor: 'v-7' },
    ];
    await people.changeGrants({ id, version: 1, at: '*', grants }, clock.now(), by);
    return { ost, vest, person };
  };
  const storedElsewhere = async (roster: string): Promise<KnownElsewhere | null> =>
    (
      await service.database.tables
        .selectFrom('rosters')
        .select('elsewhere')
        .where('id', '=', roster)
        .executeTakeFirstOrThrow()
    ).elsewhere;

  it('gets every vakt as long as the other legevakt has published nothing', async () => {
    const { ost, vest } = await aPair();
    const draft = await solved(there(vest));
    expect(Object.keys(draft.assignments)).toHaveLength(2);
    const { assignments } = await solved(here(ost));
    expect(Object.keys(assignments).sort()).toEqual([...others, tuesday, thursday].sort());
  });

  it('gets no vakt at the same time or too near, once it has, and nobody reads why', async () => {
    const { ost, vest } = await aPair();
    const theirs = await published(there(vest));
    const leader = await keyFor({ legevakt: ost, role: 'leader' });
    const before = logged.length;
    const roster = await solved(here(ost), leader);
    expect(Object.keys(roster.assignments).sort()).toEqual(others);

    const pages = [
      `/v1/roster-jobs/${roster.job}`,
      ...['roster', 'report', 'roster.csv', 'roster.html'].map(
        (part) => `/v1/roster-jobs/${roster.job}/${part}`,
      ),
      ...['', '/analysis', '/coverage', '/fairness', '/roster.csv', '/roster.html'].map(
        (part) => `/v1/rosters/${roster.id}${part}`,
      ),
      `/v1/legevakter/${ost}/rosters`,
      '/v1/roster-jobs',
      '/v1/audit',
      '/',
    ];
    const elsewhere = await storedElsewhere(roster.id);
    expect(elsewhere?.vakter).toEqual([
      {
        doctor: 'fl-1',
        start: '2026-03-10T17:10:00+01:00',
        end: '2026-03-10T22:35:00+01:00',
        countsAsWork: true,
      },
      {
        doctor: 'fl-1',
        start: '2026-03-12T08:05:00+01:00',
        end: '2026-03-12T16:00:00+01:00',
        countsAsWork: true,
      },
    ]);
    for (const url of pages) {
      const { statusCode, body } = await ask(leader, 'GET', url);
      expect([url, statusCode]).toEqual([url, 200]);
      expect([url, secrets.exec(body)?.[0]]).toEqual([url, undefined]);
      expect(body).not.toContain(elsewhere?.salt);
    }
    expect(secrets.exec(JSON.stringify(await service.store.eventsAfter(roster.job, 0, 100)))).toBeNull();
    expect((await ask(root, 'GET', `/v1/rosters/${theirs.id}/roster.csv`)).body).toMatch(secrets);
    const report = (await ask(leader, 'GET', `/v1/roster-jobs/${roster.job}/report`)).json<{
      unfilled: { vakt: string; excluded: { reason: string; doctors: string[] }[] }[];
    }>();
    expect(report.unfilled.map(({ vakt, excluded }) => [vakt, excluded[0]?.reason])).toEqual([
      [tuesday, 'unavailable'],
      [thursday, 'unavailable'],
    ]);
    const lines = logged.slice(before).join('');
    expect(lines).toContain(roster.job);
    expect(secrets.exec(lines)?.[0]).toBeUndefined();
    expect((await ask(leader, 'GET', `/v1/legevakter/${vest}/rosters`)).statusCode).toBe(404);
  });

  it('is seen by the seal: the same document and the same vakter elsewhere give the same roster', async () => {
    const { ost, vest } = await aPair();
    await published(there(vest));
    const { id, seal, assignments } = await solved(here(ost));
    const elsewhere = await storedElsewhere(id);
    const hash = createHash('sha256')
      .update(canonicalize(elsewhere) ?? '')
      .digest('hex');
    expect(seal.elsewhereHash).toBe(hash);
    const again = await planRoster(here(ost), control, { elsewhere: elsewhere ?? undefined });
    if (again.kind !== 'planned') throw new Error('invalid');
    const { inputHash, contentHash, elsewhereHash } = again.result.seal;
    expect({ inputHash, contentHash, elsewhereHash }).toEqual({
      inputHash: seal.inputHash,
      contentHash: seal.contentHash,
      elsewhereHash: hash,
    });
    expect(Object.fromEntries(again.result.roster.assignments.map((own) => [own.vakt, own.doctor]))).toEqual(
      assignments,
    );
  });

  it('is refused by an edit, in words that say neither when nor where, until an override sets the rule aside', async () => {
    const { ost, vest, person } = await aPair();
    await published(there(vest));
    const leader = await keyFor({ legevakt: ost, role: 'leader' });
    const roster = await solved(here(ost), leader);
    const edited = await edit(roster.id, giving(tuesday, thursday), leader);
    expect(edited.breaches).toBe(2);
    const analysis = await ask(leader, 'GET', `/v1/rosters/${edited.id}/analysis`);
    expect(analysis.body).toContain('fl-1 cannot hold 2026-03-10/V/1: the doctor has a vakt at another');
    expect(secrets.exec(analysis.body)?.[0]).toBeUndefined();
    const refused = await publish(edited.id, leader);
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([409, 'ROSTER_HAS_BREACHES']);
    expect(secrets.exec(refused.body)?.[0]).toBeUndefined();

    const setAside = ['2026-03-10', '2026-03-12'].map((date, index) => ({
      op: 'add',
      path: `/overrides/${index}`,
      value: { rule: 'vakter-elsewhere', doctor: 'fl-1', date, reasonCode: 'agreed-with-doctor' },
    }));
    const agreed = await edit(edited.id, setAside, leader);
    expect(agreed.breaches).toBe(0);
    expect((await publish(agreed.id, leader)).statusCode).toBe(200);

    const vakterOf = async (token: string, query = '') =>
      (await ask(token, 'GET', `/v1/me/vakter?from=2026-03-09${query}`)).json<{
        vakter: {
          legevakt: string;
          vakt: string;
          collisions: { legevakt: string; vakt: string; restMinutes: number }[];
        }[];
      }>().vakter;
    const seen = await vakterOf(person);
    const told = seen.flatMap(({ legevakt, vakt, collisions }) =>
      collisions.map((other) => [legevakt, vakt, other.legevakt, other.vakt, other.restMinutes]),
    );
    expect(seen).toHaveLength(7);
    expect(told).toEqual([
      [ost, tuesday, vest, '2026-03-10/VESTKVELD/1', 0],
      [vest, '2026-03-10/VESTKVELD/1', ost, tuesday, 0],
      [vest, '2026-03-12/VESTDAG/1', ost, thursday, 0],
      [ost, thursday, vest, '2026-03-12/VESTDAG/1', 0],
    ]);
    const admin = await keyFor({ legevakt: ost, role: 'admin' });
    const byAdmin = await vakterOf(admin, `&legevakt=${ost}&doctor=fl-1`);
    expect(byAdmin).toHaveLength(5);
    expect(byAdmin.flatMap(({ collisions }) => collisions)).toEqual([]);
    const onThursday = await vakterOf(person, '&to=2026-03-09');
    expect(onThursday.map(({ vakt, collisions }) => [vakt, collisions])).toEqual([['2026-03-09/V/1', []]]);
  });

  it('is found where the other legevakt has published since: whoever publishes last is refused', async () => {
    const { ost, vest } = await aPair();
    const first = await solved(here(ost));
    expect(first.breaches).toBe(0);
    const theirs = await published(there(vest));
    const refused = await publish(first.id);
    expect(refused.statusCode).toBe(409);
    const { errors } = refused.json<{ errors: { code: string; pointer: string; rule: object }[] }>();
    expect(errors[0]?.rule).toMatchObject({ id: 'vakter-elsewhere', doctor: 'fl-1', date: '2026-03-10' });
    expect(errors.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      `RULE_BROKEN ${pathOf(tuesday)}`,
      `RULE_BROKEN ${pathOf(thursday)}`,
    ]);
    expect(secrets.exec(refused.body)?.[0]).toBeUndefined();

    // What stood in the way is judged anew, also where the version has it on record.
    const edited = await edit(first.id, [{ op: 'test', path: pathOf(tuesday), value: 'fl-1' }]);
    expect(edited.breaches).toBe(2);
    expect((await publish(edited.id)).statusCode).toBe(409);
    const gone = ['2026-03-10/VESTKVELD/1', '2026-03-12/VESTDAG/1'].map((vakt) => ({
      op: 'remove',
      path: pathOf(vakt),
    }));
    const emptied = await edit(theirs.id, gone);
    expect((await publish(emptied.id)).statusCode).toBe(200);
    expect((await publish(edited.id)).statusCode).toBe(200);
    // And now the other way round.
    expect((await publish(theirs.id)).statusCode).toBe(409);
  });

  it('is warned of, not refused, where a lock made it', async () => {
    const { ost, vest } = await aPair();
    await published(there(vest));
    const locked = { ...here(ost), locks: [{ vakt: tuesday, doctor: 'fl-1' }] };
    const roster = await solved(locked);
    const answer = await publish(roster.id);
    expect(answer.statusCode).toBe(200);
    const { warnings } = answer.json<{ warnings: { code: string; pointer: string }[] }>();
    expect(warnings.map(({ code, pointer }) => `${code} ${pointer}`)).toContain(
      `RULE_BROKEN ${pathOf(tuesday)}`,
    );
  });

  describe('and is to take a vakt of a colleague', () => {
    interface SwapAnswer {
      readonly id: string;
      readonly judgement: { readonly breaches: number };
    }
    /** `fl-2` has offered `fl-1` Tuesday evening, in a published roster that keeps every rule as long as the other legevakt has none. */
    const anOffer = async () => {
      const { ost, vest, person } = await aPair();
      const giver = await keyFor({ legevakt: ost, role: 'doctor', doctor: 'fl-2' });
      const leader = await keyFor({ legevakt: ost, role: 'leader' });
      const doctors = ['fl-1', 'fl-2'].map((id) => aDoctor({ id }));
      const job = { ...here(ost), doctors };
      const roster = await solved(job);
      const toOther = [tuesday, thursday].map((vakt) => ({ op: 'add', path: pathOf(vakt), value: 'fl-2' }));
      const { id: base } = await edit(roster.id, [...giving(...others), ...toOther]);
      expect((await publish(base)).statusCode).toBe(200);
      const theirs = await solved(there(vest));
      const request = { roster: base, kind: 'give-away', gives: tuesday, to: 'fl-1' };
      const offer = () => ask(giver, 'POST', '/v1/swaps', request);
      const deed = (token: string, id: string, verb: string) => ask(token, 'POST', `/v1/swaps/${id}:${verb}`);
      const publishedAt = async () =>
        (await service.rosters.listRosters({ legevakt: ost, statuses: ['published'], limit: 5 })).map(
          ({ id }) => id,
        );
      return { theirs, person, giver, leader, base, offer, deed, publishedAt };
    };
    const approvalOf = ({ statusCode, body }: Awaited<ReturnType<typeof ask>>) => {
      const { code, errors } = JSON.parse(body) as { code: string; errors: { pointer: string }[] };
      return [statusCode, code, errors.map(({ pointer }) => pointer)];
    };
    const refusal = [409, 'SWAP_BREAKS_RULES', [pathOf(tuesday)]];

    it('cannot, where that collides; nobody reads with what', async () => {
      const { theirs, person, giver, leader, base, offer, deed, publishedAt } = await anOffer();
      expect((await publish(theirs.id)).statusCode).toBe(200);
      const before = logged.length;
      const offered = await offer();
      const { id, judgement } = offered.json<SwapAnswer>();
      expect([offered.statusCode, judgement.breaches]).toEqual([201, 1]);
      const accepted = await deed(person, id, 'accept');
      expect(accepted.statusCode).toBe(200);
      const refused = await deed(leader, id, 'approve');
      expect(approvalOf(refused)).toEqual(refusal);
      const seen = [offered, accepted, refused];
      for (const token of [person, giver, leader])
        for (const url of ['/v1/swaps', `/v1/swaps/${id}`]) seen.push(await ask(token, 'GET', url));
      seen.push(await ask(leader, 'GET', '/v1/audit'));
      for (const { body } of seen) expect(secrets.exec(body)?.[0]).toBeUndefined();
      expect(refused.body).toContain('the doctor has a vakt at another');
      expect((await ask(leader, 'GET', `/v1/swaps/${id}`)).body).toContain('vakter-elsewhere');
      expect((await ask(giver, 'GET', `/v1/swaps/${id}`)).body).not.toContain('vakter-elsewhere');
      expect(secrets.exec(logged.slice(before).join(''))?.[0]).toBeUndefined();
      expect(await publishedAt()).toEqual([base]);
    });

    it('cannot either, where the other legevakt publishes after all have agreed, or while the rules look', async () => {
      for (const isMeanwhile of [false, true]) {
        const { theirs, person, leader, base, offer, deed, publishedAt } = await anOffer();
        const { id, judgement } = (await offer()).json<SwapAnswer>();
        expect(judgement.breaches).toBe(0);
        expect((await deed(person, id, 'accept')).json()).toMatchObject({ judgement: { breaches: 0 } });
        const publishTheirs = async (): Promise<void> => {
          beforeReview = undefined;
          expect((await publish(theirs.id)).statusCode).toBe(200);
        };
        if (isMeanwhile) beforeReview = publishTheirs;
        else await publishTheirs();
        const refused = await deed(leader, id, 'approve');
        expect(approvalOf(refused)).toEqual(refusal);
        expect(secrets.exec(refused.body)?.[0]).toBeUndefined();
        expect(await publishedAt()).toEqual([base]);
      }
    });
  });

  it('is a person: keys of two doctors link nobody', async () => {
    const [ost, vest] = ['ost-keys', 'vesthavn-keys'];
    const key = await keyFor({ legevakt: ost, role: 'doctor', doctor: 'fl-1' });
    await keyFor({ legevakt: vest, role: 'doctor', doctor: 'v-7' });
    await published(there(vest));
    const roster = await solved(here(ost));
    expect(Object.keys(roster.assignments)).toHaveLength(5);
    expect(await storedElsewhere(roster.id)).toMatchObject({ vakter: [] });
    expect((await publish(roster.id)).statusCode).toBe(200);
    const { vakter } = (await ask(key, 'GET', '/v1/me/vakter?from=2026-03-09')).json<{
      vakter: { collisions: unknown[] }[];
    }>();
    expect(vakter.map(({ collisions }) => collisions)).toEqual([[], [], [], [], []]);
  });

  it('keeps to oneself what is published: a check knows what its documents say, and no more', async () => {
    const { ost, vest } = await aPair();
    await published(there(vest));
    const job = here(ost);
    const roster = { assignments: [{ vakt: tuesday, doctor: 'fl-1' }] };
    const findingsOf = async (elsewhere: object[]) => {
      const body = { job: { ...job, elsewhere }, roster, rules: ['vakter-elsewhere'] };
      const answer = await ask(root, 'POST', '/v1/checks', body);
      return answer.json<{ rules: { findings: unknown[] }[] }>().rules[0]?.findings.length;
    };
    expect(await findingsOf([])).toBe(0);
    const typed = { start: '2026-03-10T17:10:00+01:00', end: '2026-03-10T22:35:00+01:00' };
    expect(await findingsOf([{ doctor: 'fl-1', ...typed }])).toBe(1);
  });
});
