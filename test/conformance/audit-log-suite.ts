import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AuditEntry } from '../../src/audit/audit-entry.js';
import type { AuditLog } from '../../src/audit/audit-log.js';
import { verifyAudit } from '../../src/audit/verify-audit.js';
import { error } from '../../src/domain/issue.js';
import type { JobEnding } from '../../src/jobs/job-store.js';
import { appendAudit, makeAuditLog } from '../../src/storage/audit-log.js';
import type { Database } from '../../src/storage/database.js';
import { makeJobStore } from '../../src/storage/job-store.js';
import { someResult } from '../support/plan-fakes.js';
import { aNewJob } from './job-store-suite.js';

const anEntry = (change: Partial<AuditEntry> = {}): AuditEntry => ({
  at: new Date('2026-11-21T10:00:00.123Z'),
  actor: { kind: 'key', id: 'k-1' },
  action: 'job.submitted',
  legevakt: 'testvik',
  subject: { kind: 'job', id: 'j-1' },
  ...change,
});

/** What every audit log must do; `open` is called once, and the log is emptied before each test. */
export function describeAuditLog(name: string, open: () => Promise<Database>): void {
  describe(`the audit log on ${name}`, () => {
    let database: Database;
    let log: AuditLog;
    const unguarded = async (change: (entries: ReturnType<typeof sql.table>) => Promise<unknown>) => {
      const table = sql.table('vaktplan.audit_entries');
      await sql`alter table ${table} disable trigger all`.execute(database.tables);
      await change(table);
      await sql`alter table ${table} enable trigger all`.execute(database.tables);
    };
    const appendThree = async (): Promise<void> => {
      for (const id of ['j-1', 'j-2', 'j-3']) await log.append(anEntry({ subject: { kind: 'job', id } }));
    };

    beforeAll(async () => {
      database = await open();
      log = makeAuditLog(database.tables);
    });
    beforeEach(async () => {
      await unguarded((table) => sql`delete from ${table}`.execute(database.tables));
      await database.tables
        .updateTable('audit_head')
        .set({ seq: 0, hash: '0'.repeat(64) })
        .execute();
    });

    it('is sound when it is empty', async () => {
      expect(await verifyAudit(log)).toEqual({ ok: true, head: { seq: 0, hash: '0'.repeat(64) } });
    });

    it('gives back what was appended, in a chain that holds', async () => {
      const details = { role: 'leader', expires: null, grants: 2, permissions: ['b', 'a'] };
      await log.append(anEntry({ details }));
      await log.append(anEntry({ action: 'key.revoked', legevakt: null, subject: { kind: 'key', id: 'k' } }));
      const [first, second] = await log.after(0, 10);
      expect(first).toMatchObject({ ...anEntry({ details }), seq: 1, previousHash: '0'.repeat(64) });
      expect(second).toMatchObject({ seq: 2, previousHash: first?.hash, action: 'key.revoked', details: {} });
      expect(await verifyAudit(log)).toEqual({ ok: true, head: { seq: 2, hash: second?.hash } });
    });

    it('numbers what is appended at once without holes', async () => {
      await Promise.all(Array.from({ length: 12 }, () => log.append(anEntry())));
      expect(await verifyAudit(log)).toMatchObject({ ok: true, head: { seq: 12 } });
    });

    it('takes an entry back with the transaction that it belongs to', async () => {
      await log.append(anEntry());
      const failing = database.tables.transaction().execute(async (transaction) => {
        await appendAudit(transaction, anEntry());
        throw new Error('Something else fails.');
      });
      await expect(failing).rejects.toThrow('Something else fails.');
      expect(await verifyAudit(log)).toMatchObject({ ok: true, head: { seq: 1 } });
    });

    it('gives the newest first, of the legevakter that are asked for, page by page', async () => {
      for (const legevakt of ['a', 'b', 'a', null, 'a']) await log.append(anEntry({ legevakt }));
      const numbers = async (query: Parameters<AuditLog['newest']>[0]) =>
        (await log.newest(query)).map(({ seq }) => seq);
      expect(await numbers({ legevakter: '*', limit: 3 })).toEqual([5, 4, 3]);
      expect(await numbers({ legevakter: '*', limit: 3, before: 3 })).toEqual([2, 1]);
      expect(await numbers({ legevakter: ['a'], limit: 2 })).toEqual([5, 3]);
      expect(await numbers({ legevakter: ['a', 'b'], limit: 9, before: 3 })).toEqual([2, 1]);
      expect(await numbers({ legevakter: [], limit: 9 })).toEqual([]);
    });

    it('grows with a job that is submitted, stopped or cancelled, once for each, and says what it came from', async () => {
      const store = makeJobStore(database.tables);
      const by = { kind: 'person', id: 'p-1' } as const;
      const at = new Date('2026-11-21T10:05:00Z');
      const idempotency = { key: randomUUID(), fingerprint: 'f' };
      const queued = aNewJob({ by, idempotency });
      await store.insert(queued);
      await store.insert(aNewJob({ by, idempotency }));
      for (let count = 0; count < 2; count += 1) await store.requestStop(queued.id, at, by);
      await store.cancel(queued.id, at, by);
      const solving = aNewJob({ by });
      await store.insert(solving);
      await store.claim(solving.id, at);
      for (let count = 0; count < 2; count += 1) await store.requestStop(solving.id, at, by);
      for (let count = 0; count < 2; count += 1) await store.cancel(solving.id, at, by);
      await store.requestStop(randomUUID(), at, by);
      const entries = await log.after(0, 100);
      expect(entries.map(({ action, subject }) => [action, subject.id])).toEqual([
        ['job.submitted', queued.id],
        ['job.stopped', queued.id],
        ['job.submitted', solving.id],
        ['job.stopped', solving.id],
        ['job.cancelled', solving.id],
      ]);
      for (const entry of entries)
        expect(entry).toMatchObject({
          actor: by,
          legevakt: 'testvik',
          subject: { kind: 'job' },
          details: {},
        });
      expect(await verifyAudit(log)).toMatchObject({ ok: true });
    });

    it('grows with the end of an attempt that ends its job, and says how and who', async () => {
      const store = makeJobStore(database.tables);
      const at = new Date('2026-11-21T10:05:00Z');
      const issues = ['B', 'B', 'A'].map((code) =>
        error(code, [], { nb: 'Ola Nordmann', nn: 'Ola Nordmann', en: 'Ola' }),
      );
      const endings: JobEnding[] = [
        { state: 'done', result: someResult, warnings: [] },
        { state: 'refused', issues },
        { state: 'failed', fault: 'PLAN_FAULT' },
      ];
      const jobs = endings.map(() => aNewJob());
      for (const [index, { id }] of jobs.entries()) {
        const ending = endings[index] ?? endings[0];
        await store.insert(jobs[index] ?? aNewJob());
        await store.claim(id, at);
        await store.claim(id, at);
        if (ending === undefined) continue;
        // The first attempt was overtaken, so its word is void here too.
        for (const attempt of [1, 2, 2]) await store.finish(id, attempt, ending, at);
      }
      const entries = (await log.after(0, 100)).filter(({ action }) => action !== 'job.submitted');
      const roster = (await store.find(jobs[0]?.id ?? '')) as { readonly roster?: string };
      const by = { at, actor: { kind: 'system', id: 'worker' }, legevakt: 'testvik' };
      const subjectOf = (index: number) => ({ kind: 'job', id: jobs[index]?.id });
      expect(entries).toMatchObject([
        { ...by, action: 'job.done', subject: subjectOf(0), details: { attempt: 2, roster: roster.roster } },
        { ...by, action: 'job.refused', subject: subjectOf(1), details: { attempt: 2, issues: ['B', 'A'] } },
        {
          ...by,
          action: 'job.failed',
          subject: subjectOf(2),
          details: { attempt: 2, fault: 'PLAN_FAULT' },
        },
      ]);
      expect(JSON.stringify(entries)).not.toContain('Ola');
      expect(await verifyAudit(log)).toMatchObject({ ok: true });
    });

    it.each([
      ['update', sql`update vaktplan.audit_entries set actor_id = 'k-2'`],
      ['delete', sql`delete from vaktplan.audit_entries`],
      ['truncate', sql`truncate vaktplan.audit_entries`],
    ])('refuses to %s', async (_name, statement) => {
      await log.append(anEntry());
      await expect(statement.execute(database.tables)).rejects.toThrow('only grows');
    });

    it.each([
      ['another actor', sql`actor_id = 'k-2'`],
      ['another kind of actor', sql`actor_kind = 'local'`],
      ['another action', sql`action = 'job.cancelled'`],
      ['another legevakt', sql`legevakt = null`],
      ['another subject', sql`subject_id = 'j-9'`],
      ['another moment', sql`at = at + interval '1 millisecond'`],
      ['other details', sql`details = '{"role":"admin"}'`],
      ['another hash', sql`hash = repeat('a', 64)`],
    ])('finds %s in the middle', async (_name, change) => {
      await appendThree();
      await unguarded((table) => sql`update ${table} set ${change} where seq = 2`.execute(database.tables));
      expect(await verifyAudit(log)).toEqual({ ok: false, fault: 'changed', seq: 2 });
    });

    it('finds an entry that is gone, and an end that is cut off', async () => {
      await appendThree();
      await unguarded((table) => sql`delete from ${table} where seq = 3`.execute(database.tables));
      expect(await verifyAudit(log)).toEqual({ ok: false, fault: 'missing', seq: 3 });
      await unguarded((table) => sql`delete from ${table} where seq = 1`.execute(database.tables));
      expect(await verifyAudit(log)).toEqual({ ok: false, fault: 'missing', seq: 1 });
    });

    it('finds an entry that continues another one, and an end that is not the noted one', async () => {
      await appendThree();
      await unguarded((table) =>
        sql`update ${table} set previous_hash = repeat('b', 64) where seq = 3`.execute(database.tables),
      );
      expect(await verifyAudit(log)).toEqual({ ok: false, fault: 'unlinked', seq: 3 });
    });

    it('finds a head that is not the last entry', async () => {
      await appendThree();
      await database.tables
        .updateTable('audit_head')
        .set({ hash: 'c'.repeat(64) })
        .execute();
      expect(await verifyAudit(log)).toEqual({ ok: false, fault: 'head-differs', seq: 3 });
    });

    it('finds a chain that was written anew, by a hash noted before', async () => {
      await appendThree();
      const { hash } = await log.head();
      await log.append(anEntry());
      expect(await verifyAudit(log, hash)).toMatchObject({ ok: true });
      expect(await verifyAudit(log, 'd'.repeat(64))).toEqual({
        ok: false,
        fault: 'noted-hash-missing',
        seq: 4,
      });
    });
  });
}
