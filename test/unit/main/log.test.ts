import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authenticateNobody } from '../../../src/access/authenticate.js';
import { buildApp } from '../../../src/api/app.js';
import { openLog } from '../../../src/main/log.js';
import { openEmbedded, type Database } from '../../../src/storage/database.js';

const secret = 'Kari Hemmelig, fritak natt';

describe('the log', () => {
  let database: Database;
  const lines: string[] = [];
  const log = openLog('info', { write: (line: string) => lines.push(line) });
  const said = (): string => lines.splice(0).join('');
  const failing = async (act: () => Promise<unknown>): Promise<Error> => {
    try {
      await act();
    } catch (fault) {
      if (fault instanceof Error) return fault;
    }
    throw new Error('This should have failed.');
  };
  const insert = (id: string): Promise<unknown> =>
    database.tables.insertInto('legevakter').values({ id, name: secret }).execute();

  beforeAll(async () => {
    database = await openEmbedded();
  });
  afterAll(() => database.close());

  it('keeps the parameters and the row of a failing insert out', async () => {
    await insert(secret);
    const fault = await failing(() => insert(secret));
    expect(pino.stdSerializers.err(fault)).toSatisfy((all: unknown) => JSON.stringify(all).includes(secret));
    log.error({ err: fault }, 'failed');
    const line = said();
    expect(line).not.toContain('Hemmelig');
    expect(JSON.parse(line)).toMatchObject({
      msg: 'failed',
      err: { code: '23505', message: expect.stringContaining('unique constraint') as string },
    });
    expect(Object.keys((JSON.parse(line) as { err: object }).err).sort()).toEqual([
      'code',
      'message',
      'stack',
      'type',
    ]);
  });

  it('keeps out a value that the message itself quotes, however the fault is given', async () => {
    const fault = await failing(() =>
      database.tables.selectFrom('roster_jobs').select('id').where('id', '=', secret).execute(),
    );
    expect(fault.message).toContain(secret);
    log.error({ err: fault }, 'failed');
    log.error({ err: fault });
    log.error({ err: fault }, fault.message);
    log.error(fault);
    log.error({ other: fault }, 'failed');
    log.error({ err: new Error('outer', { cause: fault }) }, 'failed');
    log.child({ job: 'one' }).error(fault);
    log.error({ err: { params: [secret] } }, 'failed');
    const text = said();
    expect(text).not.toContain('Hemmelig');
    expect(text.match(/22P02/g)).toHaveLength(7);
  });

  it('keeps out the text around a fault in JSON', async () => {
    log.error(await failing(() => Promise.resolve(JSON.parse(`{"name": ${secret}}`) as unknown)));
    expect(said()).not.toMatch(/Kari|Hemmelig/);
  });

  it('says where a fault was, and cuts a long message', () => {
    log.error({ err: new Error('x'.repeat(5000)) }, 'failed');
    const line = said();
    expect(line).toContain('log.test.ts');
    expect(line.length).toBeLessThan(3000);
  });

  it('keeps them out of what the API logs too', async () => {
    const fault = Object.assign(new Error('no'), { query: 'insert', params: [secret], detail: secret });
    const failingParts = new Proxy({}, { get: () => () => Promise.reject(fault) });
    const app = await buildApp({
      authenticate: authenticateNobody,
      keys: failingParts as never,
      people: failingParts as never,
      audit: failingParts as never,
      store: failingParts as never,
      queue: failingParts as never,
      clock: { now: () => new Date() },
      readJob: () => ({ ok: false, issues: [] }),
      check: () => Promise.reject(fault),
      rosters: undefined as never,
      batches: undefined as never,
      vakter: undefined as never,
      feeds: failingParts as never,
      requests: failingParts as never,
      swaps: failingParts as never,
      review: undefined as never,
      standIns: undefined as never,
      answerWhy: undefined as never,
      writeLetter: undefined as never,
      explain: undefined as never,
      webhooks: { endpoints: failingParts, deliveries: failingParts, sender: failingParts } as never,
      requiredNoticeDays: 14,
      logger: log,
      localOnly: true,
    });
    expect((await app.inject({ url: '/v1/roster-jobs' })).statusCode).toBe(500);
    const payload = { job: { doctors: [{ name: secret }] }, roster: { text: secret } };
    expect((await app.inject({ method: 'POST', url: '/v1/checks', payload })).statusCode).toBe(500);
    const token = 'Hemmelig'.repeat(6).slice(0, 43);
    for (const path of [
      `/cal/${token}.ics`,
      `/%63al/${token}.ics`,
      `/CAL/${token}`,
      `/cal/${token}%`,
      `//cal/${token}`,
    ])
      expect((await app.inject({ url: path })).statusCode).toBeGreaterThanOrEqual(400);
    await app.close();
    const text = said();
    expect(text).toContain('request failed');
    expect(text).toContain('/cal/…');
    expect(text).not.toContain('Hemmelig');
  });
});
