import { resolve } from 'node:path';
import type { StorePlace } from '../config.js';
import { lockDataFolder } from '../storage/data-folder-lock.js';
import { openEmbedded, openPostgres, type Database } from '../storage/database.js';
import { leftByRestore } from '../storage/snapshots/restore-snapshot.js';
import { Advice } from './advice.js';
import type { Closers } from './closers.js';
import { adviceOnReach } from './out-of-reach.js';

/** The database that the settings name; a data folder is locked first. */
export async function openDatabase(place: StorePlace, closers: Closers): Promise<Database> {
  if (place.kind === 'embedded') {
    const lock = lockDataFolder(place.folder);
    closers.add(() => {
      lock.release();
    });
    refuseHalfRestored(place.folder);
  }
  const database =
    place.kind === 'embedded'
      ? await openEmbedded(place.folder, () => endProcess(place.folder))
      : await openServer(place.databaseUrl);
  closers.add(() => database.close());
  return database;
}

async function openServer(url: string): Promise<Database> {
  try {
    return await openPostgres(url);
  } catch (fault) {
    throw adviceOnReach(fault, { name: 'PostgreSQL', setting: 'DATABASE_URL', url });
  }
}

function refuseHalfRestored(folder: string): void {
  const left = leftByRestore(folder);
  if (left === undefined) return;
  throw new Advice(
    `En gjenoppretting ble avbrutt: databasen fra før ligger i ${left}. ` +
      'Kjør vaktplan restore igjen, eller gi mappen navnet pg for å beholde den.',
  );
}

/** At once, as if it was killed: nothing that was confirmed is lost by that, and nothing more is confirmed. */
function endProcess(folder: string): never {
  console.error(
    `Databasen i datamappen ${resolve(folder)} har stanset, for den får ikke skrevet. Alt som er bekreftet, ligger der. ` +
      'Se til at disken har plass og kan skrives til, og start vaktplan på nytt.',
  );
  process.exit(1);
}
