import { ConfigError, readConfig } from '../config.js';
import { FolderInUseError, FolderNotUsableError } from '../storage/data-folder-lock.js';
import type { Database } from '../storage/database.js';
import { makeClosers } from './closers.js';
import { exitCodes } from './exit-codes.js';
import { openDatabase } from './open-database.js';

/** Runs a command on the database that the service of the same settings uses. */
export async function withDatabase(use: (database: Database) => Promise<void>): Promise<void> {
  const closers = makeClosers();
  try {
    const { store } = readConfig(process.env);
    await use(await openDatabase(store, closers));
  } catch (fault) {
    const isAdvice = [ConfigError, FolderInUseError, FolderNotUsableError].some(
      (kind) => fault instanceof kind,
    );
    if (!isAdvice) throw fault;
    console.error((fault as Error).message);
    process.exitCode = exitCodes.badInput;
  } finally {
    await closers.closeAll();
  }
}
