import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lockDataFolder } from '../../src/storage/data-folder-lock.js';
import { openEmbedded, type Database } from '../../src/storage/database.js';
import { makeJobStore } from '../../src/storage/job-store.js';
import { aNewJob } from '../conformance/job-store-suite.js';
import { runCli, type Ended } from '../support/run-cli.js';
import { until } from '../support/until.js';

describe('vaktplan snapshot and vaktplan restore', { timeout: 180_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'vaktplan-snapshot-cli-'));
  const data = join(folder, 'data');
  const snapshots = join(data, 'snapshots');
  const run = (args: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Ended> =>
    runCli(args, undefined, { VAKTPLAN_DATA: data, DATABASE_URL: '', REDIS_URL: '', ...settings });
  const onDatabase = async <T>(use: (database: Database) => Promise<T>): Promise<T> => {
    const database = await openEmbedded(data);
    try {
      return await use(database);
    } finally {
      await database.close();
    }
  };
  const addJob = () => onDatabase(({ tables }) => makeJobStore(tables).insert(aNewJob()));
  const countJobs = () => onDatabase(async ({ tables }) => (await makeJobStore(tables).unfinished()).length);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('take one, list it, and go back to it', async () => {
    expect(await run(['snapshot', 'list'])).toEqual({
      code: 0,
      out: '',
      err: 'Det er ingen sikkerhetskopier her ennå.\n',
    });
    await addJob();
    const taken = await run(['snapshot']);
    expect(taken).toMatchObject({ code: 0, err: '' });
    const [name = ''] = readdirSync(snapshots);
    expect(taken.out).toBe(`${join(snapshots, name)}\n`);
    const { out } = await run(['snapshot', 'list']);
    expect(out).toMatch(
      new RegExp(`^${name}\t\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.000Z\t\\d+\\.\\d MB\n$`),
    );
    await addJob();
    const restored = await run(['restore', name, '--language', 'en']);
    expect(restored).toMatchObject({ code: 0, err: '' });
    const [first, second, third] = restored.out.split('\n');
    expect(first).toMatch(
      /^The database now stands as it did at \d{4}-.*Z\. What was added since is gone from it\.$/,
    );
    expect(second).toBe('1 jobs (1 had not ended and run again), 0 rosters, 1 entries in the audit log.');
    expect(third).toMatch(/^The database from before is in .*pg-replaced-/);
    expect(await countJobs()).toBe(1);
    expect(readdirSync(snapshots)).toEqual([name]);
  });

  it('leave a folder that the service uses alone, and say what it does itself', async () => {
    const lock = lockDataFolder(data);
    const answers = [await run(['snapshot']), await run(['restore', readdirSync(snapshots)[0] ?? ''])];
    lock.release();
    expect(answers.map(({ code, out }) => [code, out])).toEqual([
      [2, ''],
      [2, ''],
    ]);
    for (const { err } of answers) expect(err).toContain('brukes allerede av en annen vaktplan');
    expect(answers[0]?.err).toContain('VAKTPLAN_SNAPSHOT_HOURS');
  });

  it('refuse what is no snapshot, and say that nothing was done', async () => {
    const file = join(folder, 'letter.txt');
    writeFileSync(file, 'hello');
    const refused = await run(['restore', file]);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toMatch(
      /^Filen er ingen hel sikkerhetskopi: .*\nIngenting er gjort med databasen som er i bruk\.\n$/,
    );
    const missing = await run(['restore', 'none.tar.gz', '--language', 'en']);
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toMatch(/^There is no file none\.tar\.gz, and no snapshot of that name\./);
    expect(await countJobs()).toBe(1);
  });

  it('point to the tools of PostgreSQL where that has the data', async () => {
    const settings = { DATABASE_URL: 'postgres://db/vaktplan' };
    for (const args of [['snapshot'], ['snapshot', 'list'], ['restore', 'x']]) {
      const { code, out, err } = await run(args, settings);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('pg_dump');
    }
  });

  it('no command makes an empty database after a restore that was cut short', async () => {
    const aside = join(data, 'pg-replaced-2099-01-01T00-00-00.000Z');
    renameSync(join(data, 'pg'), aside);
    const { code, err } = await run(['audit', 'verify']);
    expect(code).toBe(2);
    expect(err).toContain(aside);
    renameSync(aside, join(data, 'pg'));
    expect(await countJobs()).toBe(1);
  });

  it('the service takes one by itself soon after its start', async () => {
    for (const name of readdirSync(snapshots)) rmSync(join(snapshots, name));
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/main/serve.ts'], {
      env: { PATH: process.env['PATH'], PORT: '0', VAKTPLAN_DATA: data, VAKTPLAN_DEMO: 'off' },
      stdio: 'ignore',
    });
    const closed = once(child, 'close');
    await until(() => readdirSync(snapshots).some((name) => name.endsWith('.tar.gz')));
    child.kill('SIGTERM');
    expect(await closed).toEqual([0, null]);
  });
});
