import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A new database on the server of `url`, gone when the pool has ended. */
export async function emptyDatabase(url: string): Promise<pg.Pool> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const server = new pg.Client(url);
  await server.connect();
  await server.query(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: own.href, max: 2 });
  const end = pool.end.bind(pool);
  pool.end = async () => {
    await end();
    await server.query(`drop database ${name}`);
    await server.end();
  };
  return pool;
}
