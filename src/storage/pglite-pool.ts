import { EventEmitter } from 'node:events';
import type { PGlite, Results } from '@electric-sql/pglite';
import type { PostgresCursor } from 'kysely';
import { makeTurnstile, type Turnstile } from './turnstile.js';

/** As node-postgres answers; Kysely reads the command and the count. */
interface SqlResult<Row> {
  readonly command: 'UPDATE' | 'DELETE' | 'INSERT' | 'SELECT' | 'MERGE';
  readonly rowCount: number;
  readonly rows: Row[];
}

/**
 * One PGlite behind the face of a `pg.Pool`, as far as Kysely and BullMQ look. All clients share the one session that
 * PGlite has: single statements queue up, a transaction holds the session from BEGIN to COMMIT or ROLLBACK. So a
 * transaction must never wait for a query made outside it.
 */
export interface PglitePool {
  connect(): Promise<PgliteClient>;
  query<Row>(text: string, parameters?: readonly unknown[]): Promise<SqlResult<Row>>;
  /** Runs something between two transactions, with all that was committed in the database's files; others wait. */
  atRest<T>(act: () => Promise<T>): Promise<T>;
  /** Closes the database. */
  end(): Promise<void>;
  on(event: string, listener: (...values: never[]) => void): this;
  removeAllListeners(event?: string): this;
}

export class PgliteClient extends EventEmitter {
  readonly #pglite: PGlite;
  readonly #turnstile: Turnstile;
  readonly #channels = new Set<string>();
  #leaveTransaction: (() => void) | undefined;
  readonly #forget: () => void;

  constructor(pglite: PGlite, turnstile: Turnstile) {
    super();
    this.#pglite = pglite;
    this.#turnstile = turnstile;
    this.#forget = pglite.onNotification((channel, payload) => {
      if (this.#channels.has(channel)) this.emit('notification', { channel, payload });
    });
  }

  query<Row>(text: string, parameters?: readonly unknown[]): Promise<SqlResult<Row>>;
  /** Kysely asks for cursors only to stream, which nothing here does. */
  query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  query<Row>(
    text: string | PostgresCursor<Row>,
    parameters: readonly unknown[] = [],
  ): Promise<SqlResult<Row>> | PostgresCursor<Row> {
    if (typeof text !== 'string') throw new Error('PGlite has no cursors: read the rows at once.');
    return this.#query<Row>(text, parameters);
  }

  async #query<Row>(text: string, parameters: readonly unknown[]): Promise<SqlResult<Row>> {
    const { verb, channel } = readStatement(text);
    if (verb === 'unlisten') return this.#unlisten(channel);
    if (verb === 'listen' && channel !== undefined) this.#channels.add(channel);
    if (this.#leaveTransaction !== undefined) {
      try {
        return await runStatement<Row>(this.#pglite, text, parameters);
      } finally {
        if (verb === 'end') this.#endTransaction();
      }
    }
    const leave = await this.#turnstile.enter();
    try {
      const result = await runStatement<Row>(this.#pglite, text, parameters);
      if (verb === 'begin') this.#leaveTransaction = leave;
      return result;
    } finally {
      if (this.#leaveTransaction !== leave) leave();
    }
  }

  /** Gives the client back; an open transaction is rolled back. */
  release(): void {
    this.#forget();
    if (this.#leaveTransaction === undefined) return;
    void this.query('ROLLBACK').catch(() => undefined);
  }

  #endTransaction(): void {
    this.#leaveTransaction?.();
    this.#leaveTransaction = undefined;
  }

  /** The session goes on listening: another client may want the channel. */
  #unlisten(channel: string | undefined): SqlResult<never> {
    if (channel === undefined) this.#channels.clear();
    else this.#channels.delete(channel);
    return { command: 'SELECT', rowCount: 0, rows: [] };
  }
}

export function makePglitePool(pglite: PGlite): PglitePool {
  const turnstile = makeTurnstile();
  const shared = new PgliteClient(pglite, turnstile);
  return {
    connect: () => Promise.resolve(new PgliteClient(pglite, turnstile)),
    query: (text, parameters) => shared.query(text, parameters),
    async atRest(act) {
      const leave = await turnstile.enter();
      try {
        await pglite.exec('CHECKPOINT');
        return await act();
      } finally {
        leave();
      }
    },
    async end() {
      const leave = await turnstile.enter();
      if (!pglite.closed) await pglite.close();
      leave();
    },
    // An in-process database drops no idle connection, so there is nothing to tell.
    on() {
      return this;
    },
    removeAllListeners() {
      return this;
    },
  };
}

async function runStatement<Row>(
  pglite: PGlite,
  text: string,
  parameters: readonly unknown[],
): Promise<SqlResult<Row>> {
  const result: Partial<Results<unknown>> =
    parameters.length > 0
      ? await pglite.query(text, [...parameters])
      : ((await pglite.exec(text)).at(-1) ?? {});
  const rows = (result.rows ?? []) as Row[];
  return {
    command: (result.command ?? 'SELECT') as SqlResult<Row>['command'],
    rowCount: result.rowCount ?? rows.length,
    rows,
  };
}

interface Statement {
  readonly verb: 'begin' | 'end' | 'listen' | 'unlisten' | 'other';
  /** Of LISTEN and UNLISTEN; undefined for `UNLISTEN *`. */
  readonly channel?: string | undefined;
}

function readStatement(text: string): Statement {
  const sql = text.replace(/^(?:\s+|--[^\n]*(?:\n|$))+/, '');
  const listening = /^(un)?listen\s+(?:"([^"]+)"|([\w$]+))?/i.exec(sql);
  if (listening !== null) {
    const channel = listening[2] ?? listening[3]?.toLowerCase();
    return { verb: listening[1] === undefined ? 'listen' : 'unlisten', channel };
  }
  if (/^(?:begin|start\s+transaction)\b/i.test(sql)) return { verb: 'begin' };
  if (/^(?:commit|end|rollback(?!\s+to\b))\b/i.test(sql)) return { verb: 'end' };
  return { verb: 'other' };
}
