import { sql } from 'kysely';
import type { Database } from '../../src/storage/database.js';

/** Every row of every table of ours and of the queue, as JSON text by table. */
export async function allRows({ tables }: Database): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows: names } = await sql<{ name: string }>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_schema in ('vaktplan', 'bullmq') and table_type = 'BASE TABLE' order by name`.execute(tables);
  const found = new Map<string, readonly string[]>();
  for (const { name } of names) {
    const { rows } = await sql<{ row: string }>`
      select to_jsonb(each)::text as row from ${sql.raw(name)} as each order by row`.execute(tables);
    found.set(
      name,
      rows.map(({ row }) => row),
    );
  }
  return found;
}
