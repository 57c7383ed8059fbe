import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeSnapshotSweep } from '../../../src/main/snapshot-sweep.js';
import { emptyMark } from '../../../src/storage/content-mark.js';
import { listSnapshots } from '../../../src/storage/snapshots/snapshot-folder.js';

describe('the sweep that takes snapshots', () => {
  let dataFolder: string;
  let now: Date;
  let mark: string;
  beforeEach(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'vaktplan-sweep-'));
    mark = '1/0';
  });
  afterEach(() => {
    rmSync(dataFolder, { recursive: true });
  });

  const copyFiles = (to: string): Promise<void> => {
    mkdirSync(to);
    writeFileSync(join(to, 'PG_VERSION'), '18\n');
    return Promise.resolve();
  };
  const newSweep = (kept = 10) => {
    const sweep = makeSnapshotSweep({
      ...{ dataFolder, copyFiles, hours: 6, kept, signal: new AbortController().signal },
      mark: () => Promise.resolve(mark),
      clock: { now: () => now },
    });
    return async (time: string, newMark = mark): Promise<readonly string[]> => {
      [now, mark] = [new Date(`2026-11-${time}Z`), newMark];
      await sweep();
      return (await listSnapshots(dataFolder)).map(({ name }) => name.slice(8, 16));
    };
  };

  it('takes one at once, and the next when that is as old as it may be', async () => {
    const at = newSweep();
    expect(await at('22T08:00:00')).toEqual(['22T08-00']);
    expect(await at('22T13:59:00', '2/0')).toEqual(['22T08-00']);
    expect(await at('22T14:00:00')).toEqual(['22T14-00', '22T08-00']);
  });

  it('goes by what an earlier process took', async () => {
    await newSweep()('22T08:00:00');
    const at = newSweep();
    expect(await at('22T09:00:00')).toHaveLength(1);
    expect(await at('22T14:00:00')).toHaveLength(2);
  });

  it('takes none of a store to which nothing has happened, at first or since', async () => {
    const at = newSweep();
    expect(await at('22T08:00:00', emptyMark)).toEqual([]);
    expect(await at('22T08:01:00', '1/0')).toEqual(['22T08-01']);
    expect(await at('23T08:00:00')).toEqual(['22T08-01']);
    expect(await at('23T08:01:00', '1/1')).toEqual(['23T08-01', '22T08-01']);
  });

  it('keeps the newest', async () => {
    const at = newSweep(2);
    await at('22T08:00:00');
    await at('23T08:00:00', '2/0');
    expect(await at('24T08:00:00', '3/0')).toEqual(['24T08-00', '23T08-00']);
  });

  it('goes on after the clock was set back, and drops what is from the future first', async () => {
    const at = newSweep(2);
    await at('22T08:00:00');
    await at('29T08:00:00', '2/0');
    expect(await at('22T15:00:00', '3/0')).toEqual(['22T15-00', '22T08-00']);
  });

  it('tries again after a failure', async () => {
    const failing = makeSnapshotSweep({
      ...{ dataFolder, hours: 6, kept: 1, signal: new AbortController().signal },
      copyFiles: (to) => (mark === '2/0' ? copyFiles(to) : Promise.reject(new Error('no space'))),
      mark: () => Promise.resolve(mark),
      clock: { now: () => new Date('2026-11-22T08:00:00Z') },
    });
    await expect(failing()).rejects.toThrow('no space');
    await expect(failing()).rejects.toThrow('no space');
    mark = '2/0';
    await failing();
    expect(await listSnapshots(dataFolder)).toHaveLength(1);
  });
});
