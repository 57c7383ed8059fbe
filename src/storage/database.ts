import { constants } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite, types } from '@electric-sql/pglite';
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import pg from 'pg';
import { makePglitePool, type PglitePool } from './pglite-pool.js';
import { migrate, schemaName } from './migrate.js';
import type { Tables } from './tables.js';

/** An open, migrated database. `pool` is for the queue, which keeps its tables in the schema {@link queueSchema}. */
export interface Database {
  readonly tables: Kysely<Tables>;
  readonly pool: pg.Pool | PglitePool;
  /**
   * Copies the files of the database, as they are between two transactions, to a folder that is not there yet; every
   * statement waits meanwhile. Absent where a server or the memory has them.
   */
  readonly copyFiles?: (to: string) => Promise<void>;
  close(): Promise<void>;
}

/** BullMQ's own name for its schema; its SQL finds the tables by the search path. */
export const queueSchema = 'bullmq';

/** Enough for the worker's LISTEN, the queue and the API at once. */
const connections = 10;

/** PostgreSQL by its address, `postgres://...`. */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    keepAlive: true,
    options: `-c search_path=${queueSchema}`,
    types: { getTypeParser: parserOf },
  });
  // Without listeners a connection that drops would end the process, idle or lent out between two queries; the next query fails, or opens a new one.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return open(pool, pool);
}

/** Where PGlite has its files in a data folder. */
export const databaseFolder = (dataFolder: string): string => join(dataFolder, 'pg');

/**
 * PGlite in {@link databaseFolder}, made where it is missing; without a folder in memory. One process at a time.
 *
 * @param onLost  called where PostgreSQL gives up inside PGlite, as it does when it cannot write its log. PGlite would go
 * on and can then loop for ever, so this must end the process and not return
 */
export async function openEmbedded(folder?: string, onLost?: () => never): Promise<Database> {
  if (folder !== undefined) await mkdir(folder, { recursive: true, mode: 0o700 });
  const pglite = await PGlite.create({
    ...(folder === undefined ? {} : { dataDir: databaseFolder(folder) }),
    parsers: { [types.INT8]: (text: string) => text, [types.DATE]: (text: string) => text },
  });
  if (onLost !== undefined) pglite.Module['onAbort'] = onLost;
  await pglite.exec(`set search_path to ${queueSchema}`);
  const pool = makePglitePool(pglite);
  const database = await open(pool, pool);
  if (folder === undefined) return database;
  // A file system that shares blocks copies nothing at all.
  const how = { recursive: true, mode: constants.COPYFILE_FICLONE };
  return { ...database, copyFiles: (to) => pool.atRest(() => cp(databaseFolder(folder), to, how)) };
}

async function open(pool: Database['pool'], poolForKysely: PostgresPool): Promise<Database> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: poolForKysely }) });
  try {
    await migrate(db);
  } catch (cause) {
    await db.destroy();
    throw cause;
  }
  return { tables: db.withSchema(schemaName), pool, close: () => db.destroy() };
}

const dateOid: number = pg.types.builtins.DATE;

/** Dates stay `YYYY-MM-DD`: a JavaScript Date would be midnight in the machine's zone. */
const parserOf: typeof pg.types.getTypeParser = (oid, format): unknown =>
  (oid as number) === dateOid ? String : pg.types.getTypeParser(oid, format);
