import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditLog } from '../../src/audit/audit-log.js';
import type { JobStore, NewJob } from '../../src/jobs/job-store.js';
import type { NewVersion, RosterStore, StatusChange } from '../../src/jobs/roster-store.js';
import type { RosterVersion } from '../../src/jobs/roster-version.js';
import { someResult } from '../support/plan-fakes.js';
import { aNewJob } from './job-store-suite.js';

const at = new Date('2026-11-21T10:00:00Z');
const later = new Date('2026-11-21T10:05:00Z');
const { held, seal } = someResult;
const actor = { kind: 'key', id: 'k1' } as const;

/** What every store of rosters must do; `open` is called once. */
export function describeRosterStore(
  name: string,
  open: () => Promise<{ readonly jobs: JobStore; readonly rosters: RosterStore; readonly audit: AuditLog }>,
): void {
  describe(`the store of rosters on ${name}`, () => {
    let jobs: JobStore;
    let rosters: RosterStore;
    let audit: AuditLog;
    beforeAll(async () => {
      ({ jobs, rosters, audit } = await open());
    });

    const solved = async (change: Partial<NewJob> = {}, finishedAt = later): Promise<RosterVersion> => {
      const job = aNewJob(change);
      await jobs.insert(job);
      await jobs.claim(job.id, at);
      await jobs.finish(job.id, 1, { state: 'done', result: someResult, warnings: [] }, finishedAt);
      const done = await jobs.find(job.id);
      return found(done?.state === 'done' ? (done.roster ?? '') : '');
    };
    const found = async (id: string): Promise<RosterVersion> => {
      const version = await rosters.findRoster(id);
      if (version === undefined) throw new Error(`no roster ${id}`);
      return version;
    };
    const editOf = (parent: RosterVersion, change: Partial<NewVersion> = {}): NewVersion => ({
      id: randomUUID(),
      parent: parent.id,
      parentRevision: parent.revision,
      origin: 'edit',
      createdAt: later,
      actor,
      contents: {
        document: { edited: true },
        roster: { version: 'vaktplan/roster/1' },
        report: { version: 'vaktplan/report/1' },
        csv: 'edited',
        html: 'edited',
        held: [],
        seal: { ...seal, search: null },
        unfilled: 1,
        breaches: 2,
      },
      ...change,
    });
    const publish = (id: string, change: Partial<StatusChange> = {}) =>
      rosters.changeStatus({
        id,
        to: 'published',
        from: ['draft', 'proposed', 'superseded'],
        supersedes: ['published'],
        blockedBy: 'as-worked',
        publication: { at: later, noticeDays: 10, requiredNoticeDays: 14 },
        at: later,
        actor,
        ...change,
      });
    /** A legevakt of its own, so that no other test publishes for it. */
    const ownLegevakt = (): Partial<NewJob> => ({ legevakt: { id: randomUUID().slice(0, 8), name: 'Egen' } });

    it('makes a version of the roster of a finished job', async () => {
      const document = { text: 'æøå', list: [1, 2], nothing: null };
      const job = aNewJob({ document });
      await jobs.insert(job);
      await jobs.claim(job.id, at);
      expect(await jobs.find(job.id)).not.toHaveProperty('roster');
      await jobs.finish(job.id, 1, { state: 'done', result: someResult, warnings: [] }, later);
      const done = await jobs.find(job.id);
      const id = done?.state === 'done' ? (done.roster ?? '') : '';
      expect(await rosters.findRoster(id)).toEqual({
        id,
        legevakt: 'testvik',
        period: { from: '2026-12-01', to: '2026-12-31' },
        lineage: id,
        number: 1,
        children: [],
        isWhatIf: false,
        origin: 'solve',
        job: job.id,
        status: 'draft',
        revision: 1,
        createdAt: later,
        unfilled: 0,
        breaches: 0,
        seal,
      });
      expect(await rosters.heldSeats(id)).toEqual(held);
      expect(await rosters.rosterDocument(id)).toEqual(document);
      expect(JSON.parse((await rosters.rosterPart(id, 'roster')) ?? '')).toEqual(someResult.roster);
      expect(await rosters.rosterPart(id, 'csv')).toBe(someResult.csv);
    });

    it('gives the parts of reports that are asked for, and null where the report says null', async () => {
      const first = await solved();
      const reportOf = async (report: unknown): Promise<string> => {
        const parent = await found(first.id);
        const edit = editOf(parent);
        await rosters.addVersion({ ...edit, contents: { ...edit.contents, report } });
        return edit.id;
      };
      const full = await reportOf({ shares: [1, { a: 'å' }], staffingNorm: null, load: 3 });
      const none = await reportOf(undefined);
      expect(
        await rosters.reportParts([full, none, randomUUID()], ['shares', 'staffingNorm', 'rules']),
      ).toEqual(
        new Map([
          [full, { shares: [1, { a: 'å' }], staffingNorm: null }],
          [none, {}],
        ]),
      );
      expect(await rosters.reportParts([], ['shares'])).toEqual(new Map());
    });

    it('makes no version for an attempt that was overtaken', async () => {
      const job = aNewJob(ownLegevakt());
      await jobs.insert(job);
      await jobs.claim(job.id, at);
      await jobs.claim(job.id, at);
      const ending = { state: 'done', result: someResult, warnings: [] } as const;
      expect(await jobs.finish(job.id, 1, ending, later)).toBe(false);
      expect(await rosters.listRosters({ legevakt: job.legevakt.id, limit: 10 })).toEqual([]);
    });

    it('knows nothing of a version that was never made', async () => {
      const id = randomUUID();
      expect(await rosters.findRoster(id)).toBeUndefined();
      expect(await rosters.heldSeats(id)).toEqual([]);
      expect(await rosters.rosterDocument(id)).toBeUndefined();
      expect(await rosters.rosterPart(id, 'report')).toBeUndefined();
      expect(await publish(id)).toEqual({ kind: 'unknown' });
      const first = await solved();
      expect(await rosters.addVersion(editOf(first, { parent: id }))).toBe('stale');
    });

    it('adds an edit to the lineage and tells the parent', async () => {
      const first = await solved();
      const edit = editOf(first);
      expect(await rosters.addVersion(edit)).toBe('added');
      expect(await found(edit.id)).toMatchObject({
        lineage: first.id,
        number: 2,
        parent: first.id,
        origin: 'edit',
        status: 'draft',
        unfilled: 1,
        breaches: 2,
        seal: { search: null },
      });
      expect(await found(edit.id)).not.toHaveProperty('job');
      expect(await found(first.id)).toMatchObject({ revision: 2, children: [edit.id] });
      expect(await rosters.rosterDocument(edit.id)).toEqual({ edited: true });
    });

    it('adds nothing to a parent that has changed, of two edits at once one', async () => {
      const first = await solved();
      const outcomes = await Promise.all(
        [editOf(first), editOf(first)].map((edit) => rosters.addVersion(edit)),
      );
      expect([...outcomes].sort()).toEqual(['added', 'stale']);
      expect((await found(first.id)).children).toHaveLength(1);
    });

    it('makes the roster of a job that plans anew a version of the old one', async () => {
      const own = ownLegevakt();
      const first = await solved(own);
      const again = await solved({ ...own, derivedFrom: { origin: 'replan', parent: { roster: first.id } } });
      expect(again).toMatchObject({ lineage: first.id, number: 2, parent: first.id, origin: 'replan' });
      expect((await found(first.id)).children).toEqual([again.id]);
    });

    it('publishes, and takes the place of what was published for the period', async () => {
      const own = ownLegevakt();
      const [first, second] = [await solved(own), await solved(own)];
      const otherPeriod = await solved({ ...own, period: { from: '2027-01-01', to: '2027-01-31' } });
      for (const { id } of [otherPeriod, first])
        expect(await publish(id)).toEqual({ kind: 'changed', superseded: [] });
      expect(await publish(second.id)).toEqual({ kind: 'changed', superseded: [first.id] });
      expect(await found(first.id)).toMatchObject({
        status: 'superseded',
        supersededBy: second.id,
        revision: 3,
        publication: { at: later, noticeDays: 10, requiredNoticeDays: 14 },
      });
      expect(await found(second.id)).toMatchObject({ status: 'published', revision: 2 });
      expect(await found(otherPeriod.id)).toMatchObject({ status: 'published' });
      expect(await publish(first.id)).toEqual({ kind: 'changed', superseded: [second.id] });
      expect(await found(first.id)).not.toHaveProperty('supersededBy');
    });

    it('records who edited and who changed a status', async () => {
      const own = ownLegevakt();
      const first = await solved(own);
      const edit = editOf(first);
      await rosters.addVersion(edit);
      await publish(edit.id, { from: ['proposed'] });
      await publish(edit.id);
      const entries = await audit.newest({ legevakter: [first.legevakt], limit: 10 });
      expect(
        entries
          .filter(({ subject }) => subject.kind === 'roster')
          .map(({ action, actor: by, subject, details }) => ({
            action,
            by,
            id: subject.id,
            details,
          })),
      ).toEqual([
        { action: 'roster.published', by: actor, id: edit.id, details: { from: 'draft', superseded: [] } },
        { action: 'roster.edited', by: actor, id: edit.id, details: { parent: first.id, breaches: 2 } },
      ]);
    });

    it('publishes one of two that are published at once', async () => {
      const own = ownLegevakt();
      const both = [await solved(own), await solved(own)];
      await Promise.all(both.map(({ id }) => publish(id)));
      const statuses = await Promise.all(both.map(async ({ id }) => (await found(id)).status));
      expect([...statuses].sort()).toEqual(['published', 'superseded']);
    });

    it('changes nothing from another status, for a stale asker, or past what blocks it', async () => {
      const own = ownLegevakt();
      const [first, second] = [await solved(own), await solved(own)];
      expect(await publish(first.id, { from: ['proposed'] })).toEqual({
        kind: 'not-possible',
        status: 'draft',
      });
      expect(await publish(first.id, { revision: 2 })).toEqual({ kind: 'stale' });
      await publish(first.id, { revision: 1 });
      await rosters.changeStatus({
        id: first.id,
        to: 'as-worked',
        from: ['published'],
        supersedes: [],
        at: later,
        actor,
      });
      expect(await publish(second.id)).toEqual({ kind: 'blocked', by: first.id });
      expect(await found(second.id)).toMatchObject({ status: 'draft', revision: 1 });
    });

    it('lists the newest first, in pages, by status and period', async () => {
      const own = ownLegevakt();
      const legevakt = own.legevakt?.id ?? '';
      const januar = { ...own, period: { from: '2027-01-01', to: '2027-01-31' } };
      const made = [
        await solved(own),
        await solved(own),
        await solved(januar, new Date('2026-11-21T11:00:00Z')),
      ];
      const ids = async (query: Partial<Parameters<RosterStore['listRosters']>[0]> = {}) =>
        (await rosters.listRosters({ legevakt, limit: 10, ...query })).map(({ id }) => id);
      const [newest, ...older] = await ids();
      expect(newest).toBe(made[2]?.id);
      expect(older).toEqual([made[0]?.id, made[1]?.id].sort((a = '', b = '') => (a < b ? 1 : -1)));
      const place = (id = ''): { id: string; createdAt: Date } => ({
        id,
        createdAt: made.find((each) => each.id === id)?.createdAt ?? at,
      });
      expect(await ids({ limit: 1, after: place(newest) })).toEqual([older[0]]);
      expect(await ids({ after: place(older[0]) })).toEqual([older[1]]);
      expect(await ids({ after: place(older[1]) })).toEqual([]);
      expect(await ids({ from: '2027-01-31' })).toEqual([newest]);
      expect(await ids({ to: '2026-12-01' })).toEqual(older);
      expect(await ids({ from: '2026-12-31', to: '2027-01-01' })).toEqual([newest, ...older]);
      await publish(newest ?? '');
      expect(await ids({ statuses: ['published', 'as-worked'] })).toEqual([newest]);
    });
  });
}
