import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JobEnding, JobStore } from '../../src/jobs/job-store.js';
import type { RosterContents, RosterStore } from '../../src/jobs/roster-store.js';
import type { Database } from '../../src/storage/database.js';
import { makeJobStore } from '../../src/storage/job-store.js';
import { makeRosterStore } from '../../src/storage/roster-store.js';
import { someResult } from '../support/plan-fakes.js';
import { listenTo } from '../support/webhook-listener.js';
import { aNewJob } from './job-store-suite.js';

const at = new Date('2026-11-22T10:00:00.000Z');
const actor = { kind: 'key', id: 'k1' } as const;
const { held } = someResult;
const [seat] = held;

/** What is told of jobs and rosters, on every store; `open` is called once. */
export function describeWebhookEvents(name: string, open: () => Promise<Database>): void {
  describe(`the events for webhooks on ${name}`, () => {
    let jobs: JobStore;
    let rosters: RosterStore;
    let database: Database;
    beforeAll(async () => {
      database = await open();
      jobs = makeJobStore(database.tables);
      rosters = makeRosterStore(database.tables);
    });

    /** A legevakt that somebody listens to, and what has been told of it, in no order. */
    const aLegevakt = async () => {
      const legevakt = { id: randomUUID().slice(0, 8), name: 'Testvik' };
      const { told } = await listenTo(database, legevakt.id, at);
      return { legevakt, told };
    };
    const aJob = async (legevakt: { readonly id: string; readonly name: string }) => {
      const job = aNewJob({ legevakt });
      await jobs.insert(job);
      return job.id;
    };
    const finished = async (id: string, ending: JobEnding): Promise<void> => {
      await jobs.claim(id, at);
      expect(await jobs.finish(id, 1, ending, at)).toBe(true);
    };
    const solved = async (legevakt: { readonly id: string; readonly name: string }): Promise<string> => {
      const id = await aJob(legevakt);
      await finished(id, { state: 'done', result: someResult, warnings: [] });
      const done = await jobs.find(id);
      return done?.state === 'done' ? (done.roster ?? '') : '';
    };
    const edited = async (parent: string, change: Partial<RosterContents>): Promise<string> => {
      const before = await rosters.findRoster(parent);
      const id = randomUUID();
      const version = {
        id,
        parent,
        parentRevision: before?.revision ?? 0,
        origin: 'edit',
        createdAt: at,
        actor,
        contents: { ...someResult, document: {}, unfilled: 0, breaches: 0, ...change },
      } as const;
      expect(await rosters.addVersion(version)).toBe('added');
      return id;
    };
    const publish = (id: string) =>
      rosters.changeStatus({
        id,
        to: 'published',
        from: ['draft', 'superseded'],
        supersedes: ['published'],
        publication: { at, noticeDays: 10, requiredNoticeDays: 14 },
        at,
        actor,
      });

    it.each([
      ['done', { state: 'done', result: someResult, warnings: [] }],
      ['refused', { state: 'refused', issues: [] }],
      ['failed', { state: 'failed', fault: 'PLAN_FAULT' }],
    ] as const)('tell of a job that is %s', async (state, ending) => {
      const { legevakt, told } = await aLegevakt();
      const job = await aJob(legevakt);
      expect(await told()).toEqual([]);
      await finished(job, ending);
      const found = await jobs.find(job);
      const roster = found?.state === 'done' ? { roster: found.roster } : {};
      expect(await told()).toEqual([
        { type: 'roster.job.completed', data: { legevakt: legevakt.id, job, state, ...roster } },
      ]);
    });

    it('tell of a job that is stopped or cancelled, once', async () => {
      const { legevakt, told } = await aLegevakt();
      const [stopped, cancelled] = [await aJob(legevakt), await aJob(legevakt)];
      for (let time = 0; time < 2; time += 1) {
        await jobs.requestStop(stopped, at, actor);
        await jobs.cancel(cancelled, at, actor);
      }
      const states = (await told()).map(({ data }) => [data['job'], data['state']]);
      expect(states).toHaveLength(2);
      expect(new Map(states as [string, string][])).toEqual(
        new Map([
          [stopped, 'stopped'],
          [cancelled, 'cancelled'],
        ]),
      );
    });

    it('tell nothing of an attempt that was overtaken', async () => {
      const { legevakt, told } = await aLegevakt();
      const job = await aJob(legevakt);
      await jobs.claim(job, at);
      await jobs.claim(job, at);
      await jobs.finish(job, 1, { state: 'failed', fault: 'PLAN_FAULT' }, at);
      expect(await told()).toEqual([]);
    });

    it('tell of a first publication', async () => {
      const { legevakt, told } = await aLegevakt();
      const roster = await solved(legevakt);
      await publish(roster);
      const events = (await told()).filter(({ type }) => type !== 'roster.job.completed');
      expect(events).toEqual([{ type: 'roster.published', data: { legevakt: legevakt.id, roster } }]);
    });

    it('tell nothing of a publication that is refused, nor of another status', async () => {
      const { legevakt, told } = await aLegevakt();
      const roster = await solved(legevakt);
      const change = { id: roster, from: ['proposed'], supersedes: [], at, actor } as const;
      expect(await rosters.changeStatus({ ...change, to: 'published' })).toMatchObject({
        kind: 'not-possible',
      });
      await rosters.changeStatus({ ...change, to: 'proposed', from: ['draft'] });
      await rosters.changeStatus({ ...change, to: 'as-worked' });
      expect((await told()).map(({ type }) => type)).toEqual(['roster.job.completed']);
    });

    const other = { ...seat, doctor: 'd2' } as typeof seat & object;
    const later = { ...seat, end: '2026-12-02T09:00:00+01:00' } as typeof seat & object;
    it.each([
      ['says nothing of vakter that stay', { held }, []],
      ['tells of another doctor', { held: [other] }, ['assignment.changed']],
      ['tells of other times', { held: [later] }, ['assignment.changed']],
      ['tells of a vakt that is new', { held: [...held, { ...other, vakt: 'x' }] }, ['assignment.changed']],
      ['tells of a gap', { held: [], unfilled: 1 }, ['assignment.changed', 'coverage.gap.opened']],
    ] as const)('a publication in the place of another %s', async (_case, change, expected) => {
      const { legevakt, told } = await aLegevakt();
      const first = await solved(legevakt);
      await publish(first);
      const second = await edited(first, change);
      await publish(second);
      const events = (await told()).filter(({ data: { roster } }) => roster === second);
      const expectedData = { legevakt: legevakt.id, roster: second, replaced: first };
      expect(events.map(({ type }) => type).sort()).toEqual([...expected, 'roster.published'].sort());
      for (const { data } of events) expect(data).toEqual(expectedData);
    });

    it('tell of gaps in a first publication, and not of as many or fewer', async () => {
      const { legevakt, told } = await aLegevakt();
      const first = await edited(await solved(legevakt), { unfilled: 2 });
      await publish(first);
      const gaps = async () => (await told()).filter(({ type }) => type === 'coverage.gap.opened');
      expect(await gaps()).toEqual([
        { type: 'coverage.gap.opened', data: { legevakt: legevakt.id, roster: first } },
      ]);
      for (const unfilled of [2, 1]) await publish(await edited(first, { unfilled }));
      expect(await gaps()).toHaveLength(1);
    });
  });
}
