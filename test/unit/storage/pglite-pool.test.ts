import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePglitePool, type PglitePool } from '../../../src/storage/pglite-pool.js';

describe('PGlite behind the face of a pool', () => {
  let pool: PglitePool;
  beforeAll(async () => {
    pool = makePglitePool(await PGlite.create());
    await pool.query('create table marks (name text)');
  });
  afterAll(() => pool.end());

  it('says the command and the number of rows', async () => {
    expect(await pool.query('insert into marks values ($1), ($2)', ['a', 'b'])).toMatchObject({
      command: 'INSERT',
      rowCount: 2,
    });
    expect(await pool.query('-- of all\nselect name from marks order by 1')).toMatchObject({
      command: 'SELECT',
      rowCount: 2,
      rows: [{ name: 'a' }, { name: 'b' }],
    });
  });

  it('keeps other clients out of a transaction', async () => {
    const client = await pool.connect();
    await client.query('begin');
    await client.query('delete from marks');
    const outside = pool.query<{ count: string }>('select count(*)::text from marks');
    await client.query('rollback to savepoint none').catch(() => undefined);
    await client.query('rollback');
    client.release();
    expect((await outside).rows).toEqual([{ count: '2' }]);
  });

  it('rolls back what a client leaves open', async () => {
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query('delete from marks');
    client.release();
    const { rows } = await pool.query<{ count: string }>('select count(*)::text from marks');
    expect(rows).toEqual([{ count: '2' }]);
  });

  it('is at rest between two transactions, with what was committed, while others wait', async () => {
    const client = await pool.connect();
    await client.query('begin');
    await client.query(`insert into marks values ('in the transaction')`);
    const order: string[] = [];
    const resting = pool.atRest(async () => {
      order.push('at rest');
      await new Promise((resolve) => setTimeout(resolve, 50));
      order.push('goes on');
    });
    const outside = pool.query(`delete from marks where name = 'in the transaction'`).then((result) => {
      order.push('others');
      return result;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    order.push('committed');
    await client.query('commit');
    client.release();
    await resting;
    expect(await outside).toMatchObject({ rowCount: 1 });
    expect(order).toEqual(['committed', 'at rest', 'goes on', 'others']);
  });

  it('lets others in when what was done at rest failed', async () => {
    await expect(pool.atRest(() => Promise.reject(new Error('no space')))).rejects.toThrow('no space');
    await expect(pool.query('select 1')).resolves.toMatchObject({ rowCount: 1 });
  });

  it('lets others in when a transaction cannot begin', async () => {
    const client = await pool.connect();
    await expect(client.query('begin nonsense')).rejects.toThrow();
    client.release();
    await expect(pool.query('select 1')).resolves.toMatchObject({ rowCount: 1 });
  });

  it('tells a client of the channels that it listens to, and only of those', async () => {
    const heard: unknown[] = [];
    const client = await pool.connect();
    client.on('notification', (note) => heard.push(note));
    await client.query('-- wake me\nLISTEN "jobs:a"');
    const other = await pool.connect();
    await other.query('LISTEN "jobs:b"');
    await pool.query(`select pg_notify('jobs:a', 'x'), pg_notify('jobs:b', 'y')`);
    await client.query('UNLISTEN "jobs:a"');
    await pool.query(`select pg_notify('jobs:a', 'z')`);
    expect(heard).toEqual([{ channel: 'jobs:a', payload: 'x' }]);
    client.release();
    other.release();
  });
});
