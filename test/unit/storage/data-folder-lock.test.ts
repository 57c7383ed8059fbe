import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderInUseError, lockDataFolder } from '../../../src/storage/data-folder-lock.js';

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

  it('makes a folder that is missing', () => {
    lockDataFolder(join(folder, 'new', 'data')).release();
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

  it('is taken over where its file is torn', () => {
    writeFileSync(path(), '{"pid":');
    lockDataFolder(folder).release();
  });
});
