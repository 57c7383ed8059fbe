import { createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { create } from 'tar';
import { keepNewest, snapshotFolder, snapshotName } from './snapshot-folder.js';
import { labelFile, type SnapshotLabel } from './snapshot-label.js';

export interface SnapshotOrder {
  readonly dataFolder: string;
  /** Of the open database, see {@link Database.copyFiles}. */
  readonly copyFiles: (to: string) => Promise<void>;
  readonly now: Date;
  /** How many snapshots there are at most afterwards. */
  readonly kept: number;
  readonly signal?: AbortSignal;
}

/** The quickest: the text of the database shrinks little more with more work. */
const gzipLevel = 1;

/**
 * Writes a snapshot, and removes the oldest. The database waits only while its files are copied; they are packed
 * afterwards. The file has its name when all of it is on the disk, so a power cut leaves it whole or not at all.
 *
 * @returns its path
 * @throws where the disk fails, or `signal` is aborted; there is no new snapshot then
 */
export async function takeSnapshot(order: SnapshotOrder): Promise<string> {
  const { dataFolder, copyFiles, now, kept, signal } = order;
  const folder = snapshotFolder(dataFolder);
  const draft = join(folder, 'unfinished');
  const path = join(folder, snapshotName(now));
  // For the owner's eyes only, as the files in it. One that an earlier process left half done goes first.
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await rm(draft, { recursive: true, force: true });
  try {
    await mkdir(draft);
    await copyFiles(join(draft, 'pg'));
    signal?.throwIfAborted();
    const label: SnapshotLabel = {
      version: 'vaktplan/snapshot/1',
      takenAt: now.toISOString(),
      postgres: (await readFile(join(draft, 'pg', 'PG_VERSION'), 'utf8')).trim(),
    };
    await writeFile(join(draft, labelFile), JSON.stringify(label));
    const packed = join(draft, 'packed');
    await pipeline(
      create({ cwd: draft, portable: true }, [labelFile, 'pg']),
      createGzip({ level: gzipLevel }),
      createWriteStream(packed, { mode: 0o600, flush: true }),
      { ...(signal === undefined ? {} : { signal }) },
    );
    await rename(packed, path);
    await syncFolder(folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  await keepNewest(dataFolder, { kept, now });
  return path;
}

/** So that the new name outlives a power cut too. Windows does not let folders be opened. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
