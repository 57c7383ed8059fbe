import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditLog } from '../../src/audit/audit-log.js';
import type { JobStore, NewJob } from '../../src/jobs/job-store.js';
import type { JobParent } from '../../src/jobs/roster-job.js';
import type { NewBatch, ScenarioBatchStore } from '../../src/jobs/scenario-batch.js';
import type { RosterStore } from '../../src/jobs/roster-store.js';
import type { RosterVersion } from '../../src/jobs/roster-version.js';
import { someResult } from '../support/plan-fakes.js';
import { aNewJob } from './job-store-suite.js';

const at = new Date('2026-11-21T10:00:00Z');
const later = new Date('2026-11-21T10:05:00Z');
const by = { kind: 'key', id: 'k1' } as const;
const { held, seal } = someResult;

interface Stores {
  readonly jobs: JobStore;
  readonly rosters: RosterStore;
  readonly batches: ScenarioBatchStore;
  readonly audit: AuditLog;
}

/** What every store must do with what-ifs; `open` is called once. */
export function describeScenarioStores(name: string, open: () => Promise<Stores>): void {
  describe(`what-ifs on ${name}`, () => {
    let jobs: JobStore;
    let rosters: RosterStore;
    let batches: ScenarioBatchStore;
    let audit: AuditLog;
    beforeAll(async () => {
      ({ jobs, rosters, batches, audit } = await open());
    });

    const found = async (id: string): Promise<RosterVersion> => {
      const version = await rosters.findRoster(id);
      if (version === undefined) throw new Error(`no roster ${id}`);
      return version;
    };
    const inserted = async (change: Partial<NewJob>): Promise<string> => {
      const job = aNewJob(change);
      await jobs.insert(job);
      return job.id;
    };
    const finished = async (job: string): Promise<RosterVersion> => {
      await jobs.claim(job, at);
      await jobs.finish(job, 1, { state: 'done', result: someResult, warnings: [] }, later);
      const done = await jobs.find(job);
      return found(done?.state === 'done' ? (done.roster ?? '') : '');
    };
    const solved = async (change: Partial<NewJob>) => finished(await inserted(change));
    const whatIfOf = (parent: JobParent, change: Partial<NewJob>): Partial<NewJob> => ({
      label: 'ekstra-natt',
      derivedFrom: { origin: 'scenario', parent },
      ...change,
    });
    const ownLegevakt = () => ({ legevakt: { id: randomUUID().slice(0, 8), name: 'Egen' } });
    const adopt = (id: string) => rosters.adopt({ id, as: randomUUID(), at: later, actor: by });
    const adopted = async (id: string): Promise<RosterVersion> => {
      const outcome = await adopt(id);
      if (outcome.kind !== 'adopted') throw new Error(outcome.kind);
      return found(outcome.id);
    };
    const edited = async (parent: RosterVersion): Promise<RosterVersion> => {
      const id = randomUUID();
      await rosters.addVersion({
        id,
        parent: parent.id,
        parentRevision: parent.revision,
        origin: 'edit',
        createdAt: later,
        actor: by,
        contents: {
          document: { edited: true },
          roster: {},
          report: {},
          csv: 'edited',
          html: 'edited',
          held: [],
          seal: { ...seal, search: null },
          unfilled: 1,
          breaches: 0,
        },
      });
      return found(id);
    };

    it('say what they were made from, and what they are called', async () => {
      const plan = await solved(ownLegevakt());
      const job = await inserted(
        whatIfOf({ roster: plan.id }, { legevakt: { id: plan.legevakt, name: 'Ny' } }),
      );
      expect(await jobs.find(job)).toMatchObject({
        origin: 'scenario',
        label: 'ekstra-natt',
        parent: { roster: plan.id },
        // A what-if renames nothing.
        legevakt: { id: plan.legevakt, name: 'Egen' },
      });
      const ofJob = await inserted(whatIfOf({ job }, {}));
      expect(await jobs.find(ofJob)).toMatchObject({ parent: { job } });
      expect(await jobs.jobDocument(ofJob)).toEqual(aNewJob().document);
      expect(await jobs.jobDocument(randomUUID())).toBeUndefined();
    });

    it('start where they are told to', async () => {
      const start = [{ vakt: '2026-12-01/natt/1', doctor: 'd1' }];
      const job = await inserted({ start });
      expect(await jobs.claim(job, at)).toMatchObject({ attempt: 1, best: start });
    });

    it('have rosters that begin a lineage of their own and leave the plan alone', async () => {
      const own = ownLegevakt();
      const plan = await solved(own);
      const whatIf = await solved(whatIfOf({ roster: plan.id }, own));
      expect(whatIf).toMatchObject({
        lineage: whatIf.id,
        number: 1,
        parent: plan.id,
        origin: 'scenario',
        label: 'ekstra-natt',
        isWhatIf: true,
      });
      expect(await found(plan.id)).toEqual(plan);
      const edit = await edited(whatIf);
      expect(edit).toMatchObject({ lineage: whatIf.id, number: 2, isWhatIf: true });
      expect((await found(whatIf.id)).children).toEqual([edit.id]);
      const list = async (whatIfs: 'with' | 'without' | 'only') =>
        (await rosters.listRosters({ legevakt: plan.legevakt, whatIfs, limit: 9 }))
          .map(({ id }) => id)
          .sort();
      expect(await list('without')).toEqual([plan.id]);
      expect(await list('only')).toEqual([whatIf.id, edit.id].sort());
      expect(await list('with')).toEqual([plan.id, whatIf.id, edit.id].sort());
    });

    it.each(['proposed', 'published', 'as-worked'] as const)('are never %s', async (to) => {
      const own = ownLegevakt();
      const plan = await solved(own);
      const whatIf = await solved(whatIfOf({ roster: plan.id }, own));
      for (const { id } of [whatIf, await edited(whatIf)]) {
        const change = { id, to, from: ['draft'], supersedes: [], at: later, actor: by } as const;
        expect(await rosters.changeStatus(change)).toEqual({ kind: 'what-if' });
      }
    });

    it('are adopted as the next version of the plan, once', async () => {
      const own = ownLegevakt();
      const plan = await solved(own);
      const whatIf = await solved(whatIfOf({ roster: plan.id }, own));
      const version = await adopted(whatIf.id);
      expect(version).toMatchObject({
        lineage: plan.id,
        number: 2,
        parent: plan.id,
        origin: 'adoption',
        adoptedFrom: whatIf.id,
        isWhatIf: false,
        status: 'draft',
        seal,
        unfilled: 0,
      });
      expect(version).not.toHaveProperty('job');
      expect(await rosters.heldSeats(version.id)).toEqual(held);
      for (const part of ['roster', 'report', 'csv', 'html'] as const)
        expect(await rosters.rosterPart(version.id, part)).toBe(await rosters.rosterPart(whatIf.id, part));
      expect(await found(plan.id)).toMatchObject({ children: [version.id], revision: plan.revision + 1 });
      expect(await adopt(whatIf.id)).toEqual({ kind: 'adopted', id: version.id, isNew: false });
      const proposal = {
        id: version.id,
        to: 'proposed',
        from: ['draft'],
        supersedes: [],
        at,
        actor: by,
      } as const;
      expect(await rosters.changeStatus(proposal)).toMatchObject({ kind: 'changed' });
      const entries = await audit.newest({ legevakter: [plan.legevakt], limit: 9 });
      expect(entries.filter(({ action }) => action === 'roster.adopted')).toEqual([
        expect.objectContaining({
          actor: by,
          subject: { kind: 'roster', id: version.id },
          details: { whatIf: whatIf.id, parent: plan.id },
        }),
      ]);
    });

    it('of what-ifs are adopted into the plan behind them, as they were edited', async () => {
      const own = ownLegevakt();
      const plan = await solved(own);
      const first = await solved(whatIfOf({ roster: plan.id }, own));
      const second = await solved(whatIfOf({ roster: first.id }, own));
      const edit = await edited(second);
      expect(await adopted(edit.id)).toMatchObject({
        lineage: plan.id,
        parent: plan.id,
        adoptedFrom: edit.id,
      });
      expect(await adopted(second.id)).toMatchObject({ lineage: plan.id, number: 3 });
    });

    it('of a job are adopted into its plan, where there is one by then', async () => {
      const own = ownLegevakt();
      const job = await inserted(own);
      const [early, late] = [await solved(whatIfOf({ job }, own)), await solved(whatIfOf({ job }, own))];
      const alone = await adopted(early.id);
      expect(alone).toMatchObject({ lineage: alone.id, number: 1, isWhatIf: false, adoptedFrom: early.id });
      expect(alone).not.toHaveProperty('parent');
      const plan = await finished(job);
      expect(await adopted(late.id)).toMatchObject({ lineage: plan.id, number: 2, parent: plan.id });
    });

    it('about other days are adopted as plans of their own', async () => {
      const own = ownLegevakt();
      const plan = await solved(own);
      const period = { from: '2027-01-01', to: '2027-01-31' };
      const whatIf = await solved(whatIfOf({ roster: plan.id }, { ...own, period }));
      const version = await adopted(whatIf.id);
      expect(version).toMatchObject({ lineage: version.id, number: 1, period });
    });

    it('alone can be adopted', async () => {
      const plan = await solved(ownLegevakt());
      expect(await adopt(plan.id)).toEqual({ kind: 'no-what-if' });
      expect(await adopt(randomUUID())).toEqual({ kind: 'unknown' });
    });

    /** Of a job of the same legevakt, its own where nothing is said. */
    const aBatch = async (
      change: Partial<NewBatch> = {},
      legevakt = change.legevakt ?? randomUUID().slice(0, 8),
    ): Promise<NewBatch> => {
      const own = { legevakt: { id: legevakt, name: 'Egen' } };
      const parent = { job: await inserted(own) };
      return {
        id: randomUUID(),
        legevakt,
        parent,
        createdAt: at,
        by,
        jobs: ['a', 'b', 'c'].map((label) =>
          aNewJob(whatIfOf(parent, { ...own, label, by, priority: 'low' })),
        ),
        ...change,
      };
    };

    it('in a batch are stored in their order and wait for the queue', async () => {
      const batch = await aBatch();
      const { job = '' } = batch.parent;
      const outcome = await batches.insertBatch(batch);
      if (outcome.kind !== 'inserted') throw new Error(outcome.kind);
      const ids = batch.jobs.map(({ id }) => id);
      expect(outcome.waiting.map(({ id }) => id)).toEqual(ids);
      const turns = outcome.waiting.map(({ turn }) => turn);
      expect(turns).toEqual([...turns].sort((a, b) => a - b));
      expect(Math.min(...turns)).toBeGreaterThan(1_000_000);
      const waiting = (await jobs.notEnqueued()).map(({ id }) => id);
      expect(waiting).toEqual(expect.arrayContaining(ids));
      expect(await batches.findBatch(batch.id)).toMatchObject({
        id: batch.id,
        legevakt: batch.legevakt,
        parent: { job },
        createdAt: at,
        jobs: batch.jobs.map(({ id, label }) => ({ id, label, batch: batch.id, state: 'queued' })),
      });
      const entries = await audit.newest({ legevakter: [batch.legevakt], limit: 9 });
      expect(entries.slice(0, -1).map(({ subject, details }) => [subject.id, details])).toEqual(
        [...ids].reverse().map((id) => [id, { origin: 'scenario', parentJob: job, batch: batch.id }]),
      );
    });

    it('in a batch that varies a number are found with what it varies', async () => {
      const curve = {
        label: 'leger',
        axes: [{ name: 'fastlege', values: [-1, 0.5, 2] }],
        points: [-1, 0.5, 2].map((value) => ({ label: `fastlege ${value}`, at: [value] })),
      };
      const [varied, listed] = [await aBatch({ curve }), await aBatch()];
      await batches.insertBatch(varied);
      await batches.insertBatch(listed);
      expect((await batches.findBatch(varied.id))?.curve).toEqual(curve);
      expect(await batches.findBatch(listed.id)).not.toHaveProperty('curve');
    });

    it('in a batch that is asked something are found with the question', async () => {
      const change = { change: 'add-doctors', category: 'fastlege' } as const;
      const questions = [
        { kind: 'smallest', norm: false },
        { kind: 'additions', additions: [{ label: '+1 fastlege', change, alike: [] }] },
      ] as const;
      for (const question of questions) {
        const batch = await aBatch({ question });
        await batches.insertBatch(batch);
        expect((await batches.findBatch(batch.id))?.question).toEqual(question);
      }
      const plain = await aBatch();
      await batches.insertBatch(plain);
      expect(await batches.findBatch(plain.id)).not.toHaveProperty('question');
    });

    it('in a batch are stored all or not at all', async () => {
      const batch = await aBatch();
      const [first] = batch.jobs;
      if (first === undefined) throw new Error('no job');
      await expect(batches.insertBatch({ ...batch, jobs: [first, first] })).rejects.toThrow(
        'roster_jobs_pkey',
      );
      expect(await batches.findBatch(batch.id)).toBeUndefined();
      expect(await jobs.find(first.id)).toBeUndefined();
      const entries = await audit.newest({ legevakter: [batch.legevakt], limit: 9 });
      expect(entries.map(({ subject }) => subject.id)).toEqual([batch.parent.job]);
    });

    it('in a batch are made once of two submissions with one key', async () => {
      const idempotency = { key: randomUUID(), fingerprint: 'abc' };
      const batch = await aBatch({ idempotency });
      expect(await batches.insertBatch(batch)).toMatchObject({ kind: 'inserted' });
      const again = await aBatch({ idempotency, legevakt: batch.legevakt });
      const outcome = await batches.insertBatch(again);
      expect(outcome).toEqual({ kind: 'known', id: batch.id, fingerprint: 'abc' });
      expect(await jobs.list({ legevakter: '*', batch: again.id, limit: 9 })).toEqual([]);
    });

    it('in batches are listed newest first, page by page, and by legevakt', async () => {
      const first = await aBatch();
      const own = { legevakt: first.legevakt };
      const all = [first, await aBatch(own), await aBatch({ ...own, createdAt: later })];
      for (const batch of all) await batches.insertBatch(batch);
      const seen: string[] = [];
      for (;;) {
        const last = await batches.findBatch(seen.at(-1) ?? randomUUID());
        const [next] = await batches.listBatches({ ...own, limit: 1, after: last });
        if (next === undefined) break;
        seen.push(next.id);
      }
      expect(seen).toEqual([all[2]?.id, ...[all[0]?.id, all[1]?.id].sort()]);
      expect(await batches.listBatches({ legevakt: 'ukjent', limit: 9 })).toEqual([]);
    });

    it('are jobs that can be listed by themselves, or left out', async () => {
      const own = ownLegevakt();
      const plan = await solved(own);
      const whatIf = await inserted(whatIfOf({ roster: plan.id }, own));
      const list = async (origins?: readonly ('solve' | 'scenario')[]) =>
        (await jobs.list({ legevakter: [plan.legevakt], origins, limit: 9 })).map(({ id }) => id).sort();
      expect(await list(['scenario'])).toEqual([whatIf]);
      expect(await list(['solve'])).toEqual([plan.job]);
      expect(await list(['solve', 'scenario'])).toEqual(await list());
    });
  });
}
