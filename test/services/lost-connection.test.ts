import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPostgres } from '../../src/storage/database.js';

const { DATABASE_URL: databaseUrl } = process.env;

describe.skipIf(databaseUrl === undefined)('a connection that the server ends between two queries', () => {
  it('fails the transaction it is lent to, and nothing else', async () => {
    const database = await openPostgres(databaseUrl ?? '');
    onTestFinished(() => database.close());
    const { tables } = database;
    const transaction = tables.transaction().execute(async (lent) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(lent);
      await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(tables);
      await pause(200);
      await sql`select 1`.execute(lent);
    });
    await expect(transaction).rejects.toThrow();
    await expect(sql`select 1`.execute(tables)).resolves.toMatchObject({ rows: [{ '?column?': 1 }] });
  });
});
