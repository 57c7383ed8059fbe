import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { makeAuthenticate } from '../../src/access/authenticate.js';
import { openEmbedded, type Database } from '../../src/storage/database.js';
import { lockDataFolder } from '../../src/storage/data-folder-lock.js';
import { makeAuditLog } from '../../src/storage/audit-log.js';
import { makeKeyStore } from '../../src/storage/key-store.js';
import { makePeopleStore } from '../../src/storage/people-store.js';
import { runCli, type Ended } from '../support/run-cli.js';

const clock = { now: () => new Date() };

describe('vaktplan on the database of the service', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vaktplan-access-cli-'));
  const run = (args: readonly string[], data = join(folder, 'data')): Promise<Ended> =>
    runCli(args, undefined, { VAKTPLAN_DATA: data, DATABASE_URL: '', REDIS_URL: '' });
  const createKey = (...args: readonly string[]) => run(['key', 'create', ...args]);
  const verify = (...args: readonly string[]) => run(['audit', 'verify', ...args]);
  const onDatabase = async <T>(use: (database: Database) => Promise<T>): Promise<T> => {
    const database = await openEmbedded(join(folder, 'data'));
    try {
      return await use(database);
    } finally {
      await database.close();
    }
  };
  const hashIn = ({ out }: Ended): string => /^[0-9a-f]{64}$/m.exec(out)?.[0] ?? '';

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('key create prints a token alone, which opens what was asked for, and is recorded', async () => {
    const made = await createKey(
      ...['--role', 'integration', '--legevakt', 'a', '--label', 'turnus'],
      ...['--scopes', 'job:submit,job:read', '--expires', '2099-01-01'],
    );
    expect(made.code).toBe(0);
    expect(made.out).toMatch(/^vaktplan_[0-9a-f]{32}_[\w-]{43}\n$/);
    const [, id = ''] =
      /^Nøkkel (\S+) er laget\. Tokenet vises bare denne ene gangen:$/m.exec(made.err) ?? [];
    expect(made.err).not.toContain(made.out.trim());
    await onDatabase(async ({ tables }) => {
      const keys = makeKeyStore(tables);
      const authenticate = makeAuthenticate({ keys, people: makePeopleStore(tables), clock });
      expect(await authenticate(`Bearer ${made.out.trim()}`)).toEqual({
        kind: 'known',
        principal: {
          id,
          kind: 'key',
          grants: [{ legevakt: 'a', role: 'integration' }],
          scopes: ['job:submit', 'job:read'],
        },
      });
      expect(await keys.find(id)).toMatchObject({ label: 'turnus', expiresAt: new Date('2099-01-01') });
      expect(await makeAuditLog(tables).after(0, 10)).toMatchObject([
        {
          action: 'key.created',
          actor: { kind: 'local', id: 'cli' },
          legevakt: 'a',
          subject: { kind: 'key', id },
        },
      ]);
    });
  });

  it.each([
    ['an unknown role', ['--role', 'boss', '--legevakt', 'a'], 'Dette kan ikke brukes: --role.'],
    ['a doctor without saying who', ['--role', 'doctor', '--legevakt', 'a'], '--doctor.'],
    ['a leader who is a doctor', ['--role', 'leader', '--legevakt', 'a', '--doctor', 'd'], '--doctor.'],
    [
      'a label that is a sentence',
      ['--role', 'leader', '--legevakt', 'a', '--label', 'Til Kari'],
      '--label.',
    ],
    ['an unknown scope', ['--role', 'leader', '--legevakt', 'a', '--scopes', 'all'], '--scopes.'],
    ['an end that is past', ['--role', 'leader', '--legevakt', 'a', '--expires', '2020-01-01'], '--expires.'],
    ['no role', ['--legevakt', 'a'], '--role'],
  ])('key create answers %s with 2', async (_what, args, says) => {
    const { code, out, err } = await createKey(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });

  it('key create speaks English when it is asked to', async () => {
    const bad = await createKey('--role', 'boss', '--legevakt', 'a', '--language', 'en');
    expect(bad.err).toContain('This cannot be used: --role.');
  });

  it('a folder that the service uses is left alone, with 2', async () => {
    const lock = lockDataFolder(join(folder, 'data'));
    const { code, out, err } = await verify();
    lock.release();
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(join(folder, 'data'));
    expect(err).not.toMatch(/^ +at /m);
  });

  it('audit verify prints the last hash, finds it again, and misses one that is not there', async () => {
    const first = await verify();
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/^Revisjonsloggen henger sammen: 1 innslag\./);
    await createKey('--role', 'admin', '--legevakt', '*');
    const noted = await verify('--noted', hashIn(first).toUpperCase(), '--language', 'en');
    expect(noted.code).toBe(0);
    expect(noted.out).toMatch(/^The audit log holds together: 2 entries\./);
    expect(hashIn(noted)).not.toBe(hashIn(first));
    const foreign = await verify('--noted', 'f'.repeat(64));
    expect([foreign.code, foreign.out]).toEqual([4, '']);
    expect(foreign.err).toContain('Ingen av de 2 innslagene har den noterte hashen');
  });

  it('audit verify ends with 4 and names the entry where one was changed', async () => {
    await onDatabase(async ({ tables }) => {
      await sql`alter table vaktplan.audit_entries disable trigger all`.execute(tables);
      await sql`update vaktplan.audit_entries set actor_id = 'somebody' where seq = 1`.execute(tables);
    });
    expect(await verify()).toEqual({ code: 4, out: '', err: 'Innslag 1 er endret.\n' });
  });
});
