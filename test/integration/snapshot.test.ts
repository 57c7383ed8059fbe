import { randomUUID } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { create, extract } from 'tar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKey } from '../../src/access/create-key.js';
import { verifyAudit } from '../../src/audit/verify-audit.js';
import { machineClock } from '../../src/jobs/clock.js';
import { openJobQueue } from '../../src/queue/bull-job-queue.js';
import { makeAuditLog } from '../../src/storage/audit-log.js';
import { makeCalendarFeedStore } from '../../src/storage/calendar-feeds.js';
import { openEmbedded, type Database } from '../../src/storage/database.js';
import { makeJobStore } from '../../src/storage/job-store.js';
import { makeKeyStore } from '../../src/storage/key-store.js';
import { migrate, NewerSchemaError } from '../../src/storage/migrate.js';
import { makePeopleStore } from '../../src/storage/people-store.js';
import { makePglitePool } from '../../src/storage/pglite-pool.js';
import { leftByRestore, restoreSnapshot } from '../../src/storage/snapshots/restore-snapshot.js';
import { listSnapshots } from '../../src/storage/snapshots/snapshot-folder.js';
import { labelFile } from '../../src/storage/snapshots/snapshot-label.js';
import { takeSnapshot } from '../../src/storage/snapshots/take-snapshot.js';
import { aNewJob } from '../conformance/job-store-suite.js';
import { allRows } from '../support/all-rows.js';
import { someNews, someResult } from '../support/plan-fakes.js';

const by = { kind: 'local', id: 'test' } as const;
const at = new Date('2026-11-21T10:00:00Z');
const now = new Date('2026-11-22T06:14:23.456Z');
const later = new Date('2026-11-23T06:14:23.456Z');

const filled = [
  ...['legevakter', 'roster_jobs', 'roster_job_events', 'rosters', 'roster_assignments'],
  ...['audit_entries', 'api_keys', 'people', 'person_grants', 'calendar_feeds'],
];

/** Something in each of these tables and in the queue: an ended job with its roster, one under way, one that waits, a key, a person, a feed. */
async function fill({ tables, pool }: Database): Promise<void> {
  const jobs = makeJobStore(tables);
  const [ended, solving, waiting] = [aNewJob({ by }), aNewJob({ by }), aNewJob({ by })];
  for (const job of [ended, solving, waiting]) await jobs.insert(job);
  await jobs.claim(ended.id, at);
  await jobs.finish(ended.id, 1, { state: 'done', result: someResult, warnings: [] }, at);
  await jobs.claim(solving.id, at);
  await jobs.recordProgress(solving.id, 1, someNews, at);
  const queue = await openJobQueue({ kind: 'postgres', pool }, () => undefined);
  await queue.add({ id: waiting.id, turn: 1 });
  await queue.close();
  const grant = { legevakt: 'testvik', role: 'leader' } as const;
  await createKey(
    { keys: makeKeyStore(tables), clock: machineClock },
    { grant, scopes: ['job:read'], label: 'turnus', expiresAt: null, by },
  );
  const people = makePeopleStore(tables);
  const { id } = await people.add({ issuer: 'https://i.example', subject: 'somebody' }, at, by);
  await people.changeGrants({ id, version: 1, at: '*', grants: [grant] }, at, by);
  const feed = { id: randomUUID(), owner: { kind: 'person', id }, of: undefined } as const;
  await makeCalendarFeedStore(tables).rotate({ ...feed, hash: 'a'.repeat(64), createdAt: at });
}

describe('a snapshot of the embedded database', () => {
  const root = mkdtempSync(join(tmpdir(), 'vaktplan-snapshot-'));
  const template = mkdtempSync(join(root, 'template-'));
  const newFolder = (): string => mkdtempSync(join(root, 'data-'));
  /** With a database as {@link fill} makes it; copying one is quicker than making it. */
  const filledFolder = (): string => {
    const folder = newFolder();
    cpSync(template, folder, { recursive: true });
    return folder;
  };
  beforeAll(() => onDatabase(template, fill));
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  const onDatabase = async <T>(dataFolder: string, use: (database: Database) => Promise<T>): Promise<T> => {
    const database = await openEmbedded(dataFolder);
    try {
      return await use(database);
    } finally {
      await database.close();
    }
  };
  const snapshotOf = (dataFolder: string, { copyFiles = noFiles }: Database, when = now): Promise<string> =>
    takeSnapshot({ dataFolder, copyFiles, now: when, kept: 10 });
  const noFiles = (): Promise<never> => Promise.reject(new Error('no files'));
  const restore = (dataFolder: string, file: string) =>
    restoreSnapshot({ dataFolder, file, now: later, actor: by });

  it('brings back every row of every table, and moves the database of the day aside', async () => {
    const dataFolder = filledFolder();
    const [file, before, after] = await onDatabase(dataFolder, async (database) => {
      const rows = await allRows(database);
      const path = await snapshotOf(dataFolder, database);
      await fill(database);
      return [path, rows, await allRows(database)];
    });
    for (const name of filled) expect(before.get(`vaktplan.${name}`), name).not.toEqual([]);
    expect(before.get('bullmq.job'), 'the queue').toHaveLength(1);
    const outcome = await restore(dataFolder, file);
    const movedTo = join(dataFolder, 'pg-replaced-2026-11-23T06-14-23.456Z');
    const entries = before.get('vaktplan.audit_entries')?.length ?? 0;
    expect(outcome).toMatchObject({
      kind: 'restored',
      contents: { takenAt: now, jobs: 3, unfinishedJobs: 2, rosters: 1, audit: { seq: entries } },
      movedTo,
    });
    await onDatabase(dataFolder, async (database) => {
      const rows = new Map(await allRows(database));
      for (const name of before.keys()) {
        if (name === 'vaktplan.audit_head') continue;
        const found = rows.get(name)?.filter((row) => !row.includes('store.restored'));
        expect(found, name).toEqual(before.get(name));
      }
      const log = makeAuditLog(database.tables);
      expect(await verifyAudit(log)).toMatchObject({ ok: true, head: { seq: entries + 1 } });
      expect(await log.newest({ legevakter: '*', limit: 1 })).toMatchObject([
        { at: later, actor: by, action: 'store.restored', details: { takenAt: now.toISOString() } },
      ]);
      expect(await makeJobStore(database.tables).unfinished()).toHaveLength(2);
    });
    const aside = newFolder();
    renameSync(movedTo, join(aside, 'pg'));
    expect(await onDatabase(aside, allRows)).toEqual(after);
  });

  it('is of one instant where jobs are written all the time', async () => {
    const dataFolder = newFolder();
    const acknowledged: string[] = [];
    const [file, acknowledgedBefore] = await onDatabase(dataFolder, async (database) => {
      const jobs = makeJobStore(database.tables);
      let isWriting = true;
      const writers = [1, 2].map(async () => {
        while (isWriting) {
          const job = aNewJob({ by, document: { filler: randomUUID().repeat(500) } });
          await jobs.insert(job);
          await jobs.claim(job.id, at);
          await jobs.finish(job.id, 1, { state: 'done', result: someResult, warnings: [] }, at);
          acknowledged.push(job.id);
          // The embedded database never waits for anything: without this nothing else would get a turn.
          await new Promise((resolve) => setTimeout(resolve, 200));
        }
      });
      await new Promise((resolve) => setTimeout(resolve, 500));
      const known = [...acknowledged];
      try {
        return [await snapshotOf(dataFolder, database), known];
      } finally {
        isWriting = false;
        await Promise.all(writers);
      }
    });
    const other = newFolder();
    const outcome = await restore(other, file);
    await onDatabase(other, async ({ tables }) => {
      const { rows } = await sql<{ id: string; whole: boolean }>`
        select jobs.id, jobs.state <> 'done'
          or exists (select from vaktplan.rosters where job = jobs.id) as whole
        from vaktplan.roster_jobs jobs`.execute(tables);
      const ids = rows.map(({ id }) => id);
      expect(acknowledgedBefore.filter((id) => !ids.includes(id))).toEqual([]);
      expect(rows.filter(({ whole }) => !whole)).toEqual([]);
      const submitted = await tables
        .selectFrom('audit_entries')
        .select('subject_id')
        .where('action', '=', 'job.submitted')
        .execute();
      expect(submitted.map(({ subject_id }) => subject_id).sort()).toEqual(ids.sort());
      expect(outcome).toMatchObject({ kind: 'restored', contents: { jobs: ids.length } });
      expect(outcome).not.toHaveProperty('movedTo');
    });
    // Writing went on while the copy was packed.
    const restored = outcome.kind === 'restored' ? outcome.contents.jobs : 0;
    expect(acknowledgedBefore.length).toBeGreaterThan(0);
    expect(acknowledged.length).toBeGreaterThan(restored);
  });

  it('is read by its owner alone, and has nothing beside it', async () => {
    const dataFolder = filledFolder();
    const path = await onDatabase(dataFolder, (database) => snapshotOf(dataFolder, database));
    expect(path).toBe(join(dataFolder, 'snapshots', '2026-11-22T06-14-23Z.tar.gz'));
    const modes = [path, join(dataFolder, 'snapshots')].map((each) => statSync(each).mode & 0o777);
    expect(modes).toEqual([0o600, 0o700]);
    expect(readdirSync(join(dataFolder, 'snapshots'))).toEqual(['2026-11-22T06-14-23Z.tar.gz']);
    expect(await listSnapshots(dataFolder)).toEqual([
      {
        path,
        name: '2026-11-22T06-14-23Z.tar.gz',
        takenAt: new Date('2026-11-22T06:14:23Z'),
        bytes: statSync(path).size,
      },
    ]);
  });

  it('that a killed process left half written is none, and goes with the next one', async () => {
    const dataFolder = filledFolder();
    const unfinished = join(dataFolder, 'snapshots', 'unfinished');
    mkdirSync(join(unfinished, 'pg'), { recursive: true });
    writeFileSync(join(unfinished, 'packed'), 'half');
    expect(await listSnapshots(dataFolder)).toEqual([]);
    await onDatabase(dataFolder, (database) => snapshotOf(dataFolder, database));
    expect(existsSync(unfinished)).toBe(false);
  });

  it('is not there where the disk fails or the process closes, and the database goes on', async () => {
    const dataFolder = filledFolder();
    await onDatabase(dataFolder, async (database) => {
      const { copyFiles = noFiles, tables } = database;
      const full = async (to: string): Promise<never> => {
        await copyFiles(to);
        throw new Error('no space');
      };
      const order = { dataFolder, now, kept: 1 };
      await expect(takeSnapshot({ ...order, copyFiles: full })).rejects.toThrow('no space');
      await expect(takeSnapshot({ ...order, copyFiles, signal: AbortSignal.abort() })).rejects.toThrow();
      const closing = new AbortController();
      const closeThen = async (to: string): Promise<void> => {
        await copyFiles(to);
        setTimeout(() => {
          closing.abort();
        });
      };
      const cut = takeSnapshot({ ...order, copyFiles: closeThen, signal: closing.signal });
      await expect(cut).rejects.toThrow();
      expect(readdirSync(join(dataFolder, 'snapshots'))).toEqual([]);
      await expect(makeJobStore(tables).insert(aNewJob())).resolves.toMatchObject({ kind: 'inserted' });
    });
  });

  it('of an older schema is brought to the newest', async () => {
    const [from, dataFolder] = [newFolder(), newFolder()];
    const pglite = await PGlite.create(join(from, 'pg'));
    const pool = makePglitePool(pglite);
    const db = new Kysely({ dialect: new PostgresDialect({ pool }) });
    await migrate(db, '0003-job-lifecycle');
    await sql`insert into vaktplan.legevakter values ('testvik', 'Testvik')`.execute(db);
    await db.destroy();
    const copyFiles = (to: string): Promise<void> => {
      cpSync(join(from, 'pg'), to, { recursive: true });
      return Promise.resolve();
    };
    const file = await takeSnapshot({ dataFolder: from, copyFiles, now, kept: 1 });
    expect(await restore(dataFolder, file)).toMatchObject({ kind: 'restored' });
    await onDatabase(dataFolder, async ({ tables }) => {
      expect(await tables.selectFrom('legevakter').selectAll().execute()).toEqual([
        { id: 'testvik', name: 'Testvik' },
      ]);
      expect(await tables.selectFrom('calendar_feeds').selectAll().execute()).toEqual([]);
    });
  });

  describe('that cannot be used', () => {
    let dataFolder: string;
    let good: string;
    let rows: Awaited<ReturnType<typeof allRows>>;
    beforeAll(async () => {
      dataFolder = filledFolder();
      await onDatabase(dataFolder, async (database) => {
        good = await snapshotOf(dataFolder, database);
        rows = await allRows(database);
      });
    });

    const bytes = (change: (whole: Buffer) => Buffer | string) => (): string => {
      const file = join(newFolder(), 'bad.tar.gz');
      writeFileSync(file, change(readFileSync(good)));
      return file;
    };
    const repacked = (change: (unpacked: string) => void) => async (): Promise<string> => {
      const unpacked = newFolder();
      await extract({ file: good, cwd: unpacked });
      change(unpacked);
      const file = join(newFolder(), 'bad.tar.gz');
      await create({ file, cwd: unpacked, gzip: { level: 1 } }, readdirSync(unpacked));
      return file;
    };
    const withRows = (change: (database: Database) => Promise<unknown>) => async (): Promise<string> => {
      const other = filledFolder();
      return onDatabase(other, async (database) => {
        await change(database);
        return snapshotOf(other, database);
      });
    };
    const label = (text: string) => (unpacked: string) => {
      writeFileSync(join(unpacked, labelFile), text);
    };
    /** With one bit other in a place where that changes what is unpacked; in a run of zeros it may change nothing. */
    const flipped = (whole: Buffer): Buffer => {
      for (let place = whole.length >> 1; ; place += 1) {
        const changed = Buffer.from(whole);
        changed.writeUInt8(whole.readUInt8(place) ^ 1, place);
        try {
          gunzipSync(changed);
        } catch {
          return changed;
        }
      }
    };

    it.each<[string, () => string | Promise<string>, object]>([
      ['has lost its last byte', bytes((whole) => whole.subarray(0, -1)), { kind: 'unreadable' }],
      ['has lost half', bytes((whole) => whole.subarray(0, whole.length >> 1)), { kind: 'unreadable' }],
      ['has one bit changed', bytes(flipped), { kind: 'unreadable' }],
      ['is empty', bytes(() => ''), { kind: 'unreadable' }],
      ['is a text', bytes(() => 'hello'), { kind: 'unreadable' }],
      ['is a packed text', bytes(() => gzipSync('hello '.repeat(1000))), { kind: 'unreadable' }],
      [
        'has no label',
        repacked((unpacked) => {
          rmSync(join(unpacked, labelFile));
        }),
        { kind: 'unreadable' },
      ],
      ['has a label that says nothing', repacked(label('{}')), { kind: 'unreadable' }],
      [
        'has a link out of its folder',
        repacked((unpacked) => {
          symlinkSync('../../..', join(unpacked, 'pg', 'pg_tblspc', '1'));
        }),
        { kind: 'unreadable' },
      ],
      [
        'is from another PostgreSQL',
        repacked(
          label(
            JSON.stringify({ version: 'vaktplan/snapshot/1', takenAt: now.toISOString(), postgres: '17' }),
          ),
        ),
        { kind: 'other-postgres', made: '17', here: '18' },
      ],
      [
        'has lost a part of its database',
        repacked((unpacked) => {
          rmSync(join(unpacked, 'pg', 'global'), { recursive: true });
        }),
        { kind: 'unreadable' },
      ],
      [
        'is from a later vaktplan',
        withRows(({ tables }) =>
          sql`insert into vaktplan.kysely_migration values ('0999-later', '2027-01-01')`.execute(tables),
        ),
        { kind: 'newer-schema', sentence: expect.stringContaining('0999-later') as string },
      ],
      [
        'has an audit log that was changed',
        withRows(async ({ tables }) => {
          await sql`alter table vaktplan.audit_entries disable trigger all`.execute(tables);
          await sql`update vaktplan.audit_entries set actor_id = 'nobody' where seq = 2`.execute(tables);
        }),
        { kind: 'audit-broken', verdict: { fault: 'changed', seq: 2 } },
      ],
    ])('because it %s is refused, and the database stays', async (_why, make, expected) => {
      expect(await restore(dataFolder, await make())).toMatchObject(expected);
      expect(readdirSync(dataFolder).sort()).toEqual(['pg', 'snapshots']);
    });

    it('has changed nothing in the database after all of these', async () => {
      expect(await onDatabase(dataFolder, allRows)).toEqual(rows);
    });
  });

  it('restored by a process that was killed in the middle leaves word of where the database is', async () => {
    const dataFolder = filledFolder();
    const file = await onDatabase(dataFolder, (database) => snapshotOf(dataFolder, database));
    expect(leftByRestore(dataFolder)).toBeUndefined();
    const aside = join(dataFolder, 'pg-replaced-2026-11-22T07-00-00.000Z');
    renameSync(join(dataFolder, 'pg'), aside);
    mkdirSync(join(dataFolder, 'restoring', 'pg'), { recursive: true });
    expect(leftByRestore(dataFolder)).toBe(aside);
    copyFileSync(file, join(root, 'elsewhere.tar.gz'));
    expect(await restore(dataFolder, join(root, 'elsewhere.tar.gz'))).toMatchObject({ kind: 'restored' });
    expect(leftByRestore(dataFolder)).toBeUndefined();
    expect(readdirSync(dataFolder)).not.toContain('restoring');
  });

  it('of a later vaktplan is not opened by the service either', async () => {
    const dataFolder = filledFolder();
    await onDatabase(dataFolder, ({ tables }) =>
      sql`insert into vaktplan.kysely_migration values ('0999-later', '2027-01-01')`.execute(tables),
    );
    await expect(openEmbedded(dataFolder)).rejects.toThrow(NewerSchemaError);
  });
});
