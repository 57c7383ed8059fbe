import { sql, type RawBuilder } from 'kysely';

/** The moment `at`, or that of the column where it is later: the clocks of machines differ and jump. */
export function notBefore(at: Date, column: 'created_at' | 'started_at'): RawBuilder<Date> {
  return sql<Date>`greatest(${at}::timestamptz, ${sql.ref(column)})`;
}
