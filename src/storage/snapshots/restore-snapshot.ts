import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseFolder } from '../database.js';
import {
  openSnapshot,
  type SnapshotContents,
  type SnapshotFault,
  type SnapshotToOpen,
} from './open-snapshot.js';

export interface RestoreOrder extends SnapshotToOpen {
  /** Locked by the caller. */
  readonly dataFolder: string;
}

export type RestoreOutcome =
  /** `movedTo` is where the database from before is now; absent where there was none. */
  | { readonly kind: 'restored'; readonly contents: SnapshotContents; readonly movedTo?: string }
  | SnapshotFault;

const replaced = 'pg-replaced-';
/** An unpacking that failed may still be writing its last files. */
const away = { recursive: true, force: true, maxRetries: 10 } as const;

/**
 * Puts a snapshot in the place of the database. It is opened and verified beside it first; only then is the database
 * in use moved aside.
 *
 * @throws where the disk fails; the database in use is then as it was, or {@link leftByRestore} says where it is
 */
export async function restoreSnapshot(order: RestoreOrder): Promise<RestoreOutcome> {
  const { dataFolder, now } = order;
  const beside = join(dataFolder, 'restoring');
  await rm(beside, away);
  await mkdir(beside, { mode: 0o700 });
  try {
    const opened = await openSnapshot(order, beside);
    if (opened.kind !== 'usable') return opened;
    const movedTo = join(dataFolder, `${replaced}${now.toISOString().replaceAll(':', '-')}`);
    const used = databaseFolder(dataFolder);
    const isThere = existsSync(used);
    if (isThere) await rename(used, movedTo);
    await rename(databaseFolder(beside), used);
    return { kind: 'restored', contents: opened.contents, ...(isThere ? { movedTo } : {}) };
  } finally {
    await rm(beside, away);
  }
}

/**
 * Where the database is that a restore moved aside before it was killed, with none in its place yet: no new, empty
 * one may take it. Undefined where all is well.
 */
export function leftByRestore(dataFolder: string): string | undefined {
  if (existsSync(databaseFolder(dataFolder))) return undefined;
  const names = readdirSync(dataFolder).filter((name) => name.startsWith(replaced));
  const newest = names.sort().at(-1);
  return newest === undefined ? undefined : join(dataFolder, newest);
}
