import { inLanguage, type Language } from '../domain/issue.js';
import type { StorePlace } from '../config.js';
import { machineClock } from '../jobs/clock.js';
import { FolderInUseError } from '../storage/data-folder-lock.js';
import { listSnapshots, type Snapshot } from '../storage/snapshots/snapshot-folder.js';
import { takeSnapshot } from '../storage/snapshots/take-snapshot.js';
import { Advice } from './advice.js';
import { openDatabase } from './open-database.js';

import { withStore } from './with-database.js';

export interface SnapshotOptions {
  readonly language: Language;
}

/** Takes a snapshot of the data folder of a service that is stopped. None is removed. */
export async function takeSnapshotCommand({ language }: SnapshotOptions): Promise<void> {
  await withStore(async (place, closers) => {
    const dataFolder = dataFolderOf(place, language);
    try {
      const { copyFiles } = await openDatabase(place, closers);
      if (copyFiles === undefined) return;
      const path = await takeSnapshot({ dataFolder, copyFiles, now: machineClock.now(), kept: Infinity });
      console.log(path);
    } catch (fault) {
      throw fault instanceof FolderInUseError
        ? new Advice(`${fault.message}\n${inLanguage(runningTakesItsOwn, language)}`)
        : fault;
    }
  });
}

/** The snapshots there are, newest first, also while the service runs. */
export async function listSnapshotsCommand({ language }: SnapshotOptions): Promise<void> {
  await withStore(async (place) => {
    const found = await listSnapshots(dataFolderOf(place, language));
    if (found.length === 0) console.error(inLanguage(noneYet, language));
    else console.log(found.map(lineOf).join('\n'));
  });
}

/** The files of PostgreSQL are not ours. */
export function dataFolderOf(place: StorePlace, language: Language): string {
  if (place.kind === 'embedded') return place.folder;
  throw new Advice(inLanguage(useTheToolsOfPostgres, language));
}

function lineOf({ name, takenAt, bytes }: Snapshot): string {
  return [name, takenAt.toISOString(), `${(bytes / 1e6).toFixed(1)} MB`].join('\t');
}

const runningTakesItsOwn = {
  nb: 'Mens tjenesten går, tar den sikkerhetskopier selv (VAKTPLAN_SNAPSHOT_HOURS).',
  nn: 'Medan tenesta går, tek ho tryggingskopiar sjølv (VAKTPLAN_SNAPSHOT_HOURS).',
  en: 'While the service runs, it takes snapshots itself (VAKTPLAN_SNAPSHOT_HOURS).',
};
const noneYet = {
  nb: 'Det er ingen sikkerhetskopier her ennå.',
  nn: 'Det er ingen tryggingskopiar her enno.',
  en: 'There are no snapshots here yet.',
};
const useTheToolsOfPostgres = {
  nb: 'DATABASE_URL er satt, så alt står i PostgreSQL: bruk pg_dump og pg_restore.',
  nn: 'DATABASE_URL er sett, så alt står i PostgreSQL: bruk pg_dump og pg_restore.',
  en: 'DATABASE_URL is set, so everything is in PostgreSQL: use pg_dump and pg_restore.',
};
