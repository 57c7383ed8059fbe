import { Advice } from './advice.js';

/**
 * The server cannot be reached, or does not let us in.
 *
 * @see https://nodejs.org/api/errors.html#common-system-errors and https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const codes: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  // PostgreSQL: user, password, database, too many connections, starting or stopping.
  '28000',
  '28P01',
  '3D000',
  '53300',
  '57P03',
]);

interface Server {
  readonly name: 'PostgreSQL' | 'Redis';
  readonly setting: 'DATABASE_URL' | 'REDIS_URL';
  readonly url: string;
}

/** A fault as advice where the server of a setting is out of reach; user and password are not in it. */
export function adviceOnReach(fault: unknown, { name, setting, url }: Server): unknown {
  const { code } = fault as { readonly code?: unknown };
  if (!codes.has(code)) return fault;
  return new Advice(
    `Får ikke kontakt med ${name} på ${new URL(url).host} (${String(code)}). ` +
      `Se til at ${name} er i gang, og at adressen i ${setting} er riktig, også bruker, passord og database.`,
  );
}
