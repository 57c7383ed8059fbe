import type { StorePlace } from '../config.js';
import { lockDataFolder } from '../storage/data-folder-lock.js';
import { openEmbedded, openPostgres, type Database } from '../storage/database.js';
import type { Closers } from './closers.js';

/** The database that the settings name; a data folder is locked first. */
export async function openDatabase(place: StorePlace, closers: Closers): Promise<Database> {
  if (place.kind === 'embedded') {
    const lock = lockDataFolder(place.folder);
    closers.add(() => {
      lock.release();
    });
  }
  const database =
    place.kind === 'embedded' ? await openEmbedded(place.folder) : await openPostgres(place.databaseUrl);
  closers.add(() => database.close());
  return database;
}
