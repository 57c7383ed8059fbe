import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A copy of the whole embedded database in one file. */
export interface Snapshot {
  readonly path: string;
  /** `2026-11-22T06-14-23Z.tar.gz` */
  readonly name: string;
  /** What was acknowledged before this instant is in it; whole seconds. */
  readonly takenAt: Date;
  readonly bytes: number;
}

const nameOfSnapshot = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\dZ)\.tar\.gz$/;

export function snapshotFolder(dataFolder: string): string {
  return join(dataFolder, 'snapshots');
}

/** Without colons, which some file systems refuse. */
export function snapshotName(takenAt: Date): string {
  return `${takenAt.toISOString().slice(0, 19).replaceAll(':', '-')}Z.tar.gz`;
}

/** Newest first. Nothing but finished snapshots: others have other names. */
export async function listSnapshots(dataFolder: string): Promise<readonly Snapshot[]> {
  const folder = snapshotFolder(dataFolder);
  const names = await readdir(folder).catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw cause;
  });
  const found = names.sort().flatMap((name) => {
    const parts = nameOfSnapshot.exec(name);
    const [, hour = '', minute = '', second = ''] = parts ?? [];
    return parts === null
      ? []
      : [{ name, path: join(folder, name), takenAt: new Date(`${hour}:${minute}:${second}`) }];
  });
  const sizes = await Promise.all(found.map(({ path }) => stat(path)));
  return found.map((each, index) => ({ ...each, bytes: sizes[index]?.size ?? 0 })).reverse();
}

/** Removes the oldest. One from the future counts as older than all: the clock was wrong then. */
export async function keepNewest(
  dataFolder: string,
  { kept, now }: { readonly kept: number; readonly now: Date },
): Promise<void> {
  const all = await listSnapshots(dataFolder);
  const [past, future] = [
    all.filter(({ takenAt }) => takenAt <= now),
    all.filter(({ takenAt }) => takenAt > now),
  ];
  for (const { path } of [...past, ...future].slice(kept)) await rm(path, { force: true });
}
