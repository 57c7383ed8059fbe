import type { Kysely, Selectable } from 'kysely';
import {
  keptMilliseconds,
  lostAfterMilliseconds,
  type IdempotentRequests,
  type KeyedRequest,
  type RequestStart,
} from '../jobs/idempotent-requests.js';
import type { Tables } from './tables.js';

export function makeIdempotentRequests(db: Kysely<Tables>): IdempotentRequests {
  return {
    async begin(request) {
      for (;;) {
        if (await takeKey(db, request)) return { kind: 'begun' };
        const row = await findRow(db, request);
        // Released in between: the key is free.
        if (row !== undefined) return toStart(row, request.fingerprint);
      }
    },
    async finish(attempt, { status, headers, body }) {
      await db
        .updateTable('idempotent_requests')
        .set({ status, headers: JSON.stringify(headers), body })
        .where('attempt', '=', attempt)
        .execute();
    },
    async release(attempt) {
      await db.deleteFrom('idempotent_requests').where('attempt', '=', attempt).execute();
    },
    async forgetOld(now) {
      await db
        .deleteFrom('idempotent_requests')
        .where('began_at', '<=', before(now, keptMilliseconds))
        .execute();
    },
  };
}

/** One statement, so that of several at once one has the key. */
async function takeKey(db: Kysely<Tables>, request: KeyedRequest): Promise<boolean> {
  const { sender, key, fingerprint, attempt, at } = request;
  const own = { fingerprint, attempt, began_at: at };
  const free = { status: null, headers: null, body: null };
  const row = await db
    .insertInto('idempotent_requests')
    .values({ sender_kind: sender.kind, sender_id: sender.id, key, ...own })
    .onConflict((conflict) =>
      conflict
        .columns(['sender_kind', 'sender_id', 'key'])
        .doUpdateSet({ ...own, ...free })
        .where((old) =>
          old.or([
            old('idempotent_requests.began_at', '<=', before(at, keptMilliseconds)),
            old.and([
              old('idempotent_requests.status', 'is', null),
              old('idempotent_requests.began_at', '<=', before(at, lostAfterMilliseconds)),
            ]),
          ]),
        ),
    )
    .returning('attempt')
    .executeTakeFirst();
  return row !== undefined;
}

type Row = Selectable<Tables['idempotent_requests']>;

function findRow(db: Kysely<Tables>, { sender, key }: KeyedRequest): Promise<Row | undefined> {
  return db
    .selectFrom('idempotent_requests')
    .selectAll()
    .where('sender_kind', '=', sender.kind)
    .where('sender_id', '=', sender.id)
    .where('key', '=', key)
    .executeTakeFirst();
}

function toStart({ status, headers, body, ...row }: Row, fingerprint: string): RequestStart {
  if (row.fingerprint !== fingerprint) return { kind: 'key-reused' };
  if (status === null) return { kind: 'in-flight' };
  return { kind: 'done', answer: { status, headers: headers ?? {}, body } };
}

function before(moment: Date, milliseconds: number): Date {
  return new Date(moment.getTime() - milliseconds);
}
