import { readConfig, type StorePlace } from '../config.js';
import type { Database } from '../storage/database.js';
import { isAdvice } from './advice.js';
import { makeClosers, type Closers } from './closers.js';
import { exitCodes } from './exit-codes.js';
import { openDatabase } from './open-database.js';

/** Runs a command on the database that the service of the same settings uses. */
export async function withDatabase(use: (database: Database) => Promise<void>): Promise<void> {
  await withStore(async (place, closers) => {
    await use(await openDatabase(place, closers));
  });
}

/** Runs a command that opens what it needs by itself; what stands in the way is said in a sentence. */
export async function withStore(use: (place: StorePlace, closers: Closers) => Promise<void>): Promise<void> {
  const closers = makeClosers();
  try {
    const { store } = readConfig(process.env);
    await use(store, closers);
  } catch (fault) {
    if (!isAdvice(fault)) throw fault;
    console.error(fault.message);
    process.exitCode = exitCodes.badInput;
  } finally {
    await closers.closeAll();
  }
}
