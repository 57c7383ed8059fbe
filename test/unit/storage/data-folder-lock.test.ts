import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  FolderInUseError,
  FolderNotUsableError,
  lockDataFolder,
} from '../../../src/storage/data-folder-lock.js';
import { until } from '../../support/until.js';

describe('the lock of a data folder', () => {
  let folder: string;
  const path = (): string => join(folder, 'vaktplan.lock');
  const heldBy = (holder: object): void => {
    writeFileSync(path(), JSON.stringify({ host: hostname(), started: '', ...holder }));
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vaktplan-lock-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('names this process, and is gone after release', () => {
    const lock = lockDataFolder(folder);
    expect(JSON.parse(readFileSync(path(), 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
    lock.release();
    expect(existsSync(path())).toBe(false);
  });

  it('makes a folder that is missing, for its owner alone', () => {
    const made = join(folder, 'new', 'data');
    lockDataFolder(made).release();
    expect(statSync(made).mode & 0o777).toBe(0o700);
  });

  it('is refused while its process lives, with the process named', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    heldBy({ pid: other.pid });
    expect(() => lockDataFolder(folder)).toThrow(FolderInUseError);
    expect(() => lockDataFolder(folder)).toThrow(new RegExp(`prosess ${String(other.pid)}`));
    other.kill('SIGKILL');
    await once(other, 'exit');
    lockDataFolder(folder).release();
  });

  it.runIf(process.platform === 'linux')('is taken over from an earlier process with the same id', () => {
    heldBy({ pid: process.ppid, started: '1' });
    lockDataFolder(folder).release();
  });

  it('is taken over from this process id, as a container gives it at every start', () => {
    heldBy({ pid: process.pid, started: '1' });
    lockDataFolder(folder).release();
  });

  it('of another machine is refused while its heart beats', () => {
    heldBy({ pid: 1, host: 'elsewhere' });
    expect(() => lockDataFolder(folder)).toThrow(/elsewhere/);
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(path(), longAgo, longAgo);
    lockDataFolder(folder).release();
  });

  it.each([
    ['empty', ''],
    ['torn', '{"pid":'],
    ['null', 'null'],
    ['a number', '17'],
    ['without a process', '{"host":"elsewhere","started":""}'],
    ['of a process that there cannot be', '{"pid":0,"host":"elsewhere","started":""}'],
  ])('whose file is %s is refused while it is fresh, then taken over', (_what, text) => {
    writeFileSync(path(), text);
    expect(() => lockDataFolder(folder)).toThrow(FolderInUseError);
    expect(() => lockDataFolder(folder)).toThrow(/brukes allerede .*låsefilen kan ikke leses/);
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(path(), longAgo, longAgo);
    lockDataFolder(folder).release();
  });

  it.each([
    [
      'emptied',
      () => {
        writeFileSync(path(), '');
      },
    ],
    [
      'taken away',
      () => {
        rmSync(path());
      },
    ],
  ])('writes itself anew where its file was %s', (_what, harm) => {
    vi.useFakeTimers();
    const lock = lockDataFolder(folder);
    harm();
    vi.advanceTimersByTime(2000);
    vi.useRealTimers();
    expect(JSON.parse(readFileSync(path(), 'utf8'))).toMatchObject({ pid: process.pid });
    lock.release();
  });

  it('leaves the lock of another alone when it beats and when it is released', () => {
    vi.useFakeTimers();
    const lock = lockDataFolder(folder);
    heldBy({ pid: 1, host: 'elsewhere' });
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    lock.release();
    expect(readFileSync(path(), 'utf8')).toContain('elsewhere');
  });

  it('leaves no draft behind', () => {
    const lock = lockDataFolder(folder);
    expect(readdirSync(folder)).toEqual(['vaktplan.lock']);
    lock.release();
  });

  it.runIf(process.platform === 'linux')('is taken over from a zombie', async () => {
    // The shell becomes a program that never asks how its child ended.
    const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60']);
    const [said] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(said.toString());
    await until(() => readFileSync(`/proc/${String(pid)}/stat`, 'utf8').includes(') Z '));
    heldBy({ pid });
    lockDataFolder(folder).release();
    parent.kill('SIGKILL');
    await once(parent, 'exit');
  });

  it('says in a sentence that the folder is a file, or below one', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(() => lockDataFolder(file)).toThrow(FolderNotUsableError);
    expect(() => lockDataFolder(file)).toThrow(/kan ikke brukes, for det ligger en fil med det navnet/);
    expect(() => lockDataFolder(join(file, 'data'))).toThrow(
      /kan ikke brukes, for en del av stien er en fil/,
    );
  });

  // Nothing is closed to root.
  const itAsUser = process.getuid?.() === 0 ? () => undefined : it;
  itAsUser('says in a sentence that the folder cannot be written to', () => {
    chmodSync(folder, 0o555);
    expect(() => lockDataFolder(folder)).toThrow(/kan ikke brukes, for den kan ikke skrives til \(EACCES\)/);
    chmodSync(folder, 0o755);
  });
});
