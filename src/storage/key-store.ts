import type { Kysely, Selectable } from 'kysely';
import type { ApiKey } from '../access/api-key.js';
import { usedMilliseconds, type KeyStore } from '../access/key-store.js';
import { appendAudit } from './audit-log.js';
import { legevaktColumn, toGrant } from './grant-row.js';
import type { Tables } from './tables.js';

export function makeKeyStore(db: Kysely<Tables>): KeyStore {
  const selectKeys = () => db.selectFrom('api_keys').selectAll();
  return {
    insert: ({ id, grant, scopes, label, createdAt, expiresAt, hash }, by) =>
      db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('api_keys')
          .values({
            id,
            hash,
            legevakt: grant.legevakt,
            role: grant.role,
            doctor: grant.doctor ?? null,
            scopes: scopes === null ? null : JSON.stringify(scopes),
            label,
            created_at: createdAt,
            expires_at: expiresAt,
          })
          .execute();
        await appendAudit(transaction, {
          at: createdAt,
          actor: by,
          action: 'key.created',
          legevakt: legevaktColumn(grant.legevakt),
          subject: { kind: 'key', id },
          details: {
            role: grant.role,
            ...(grant.doctor === undefined ? {} : { doctor: grant.doctor }),
            ...(scopes === null ? {} : { scopes }),
            expires: expiresAt?.toISOString() ?? null,
          },
        });
      }),
    async find(id) {
      const row = await selectKeys().where('id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : toKey(row);
    },
    async findWithHash(id) {
      const row = await selectKeys().where('id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : { key: toKey(row), hash: row.hash };
    },
    async list(legevakter) {
      if (legevakter.length === 0) return [];
      const all = selectKeys().orderBy('created_at', 'desc').orderBy('id');
      const rows = await (legevakter === '*' ? all : all.where('legevakt', 'in', legevakter)).execute();
      return rows.map(toKey);
    },
    revoke: (id, at, by) =>
      db.transaction().execute(async (transaction) => {
        const row = await transaction
          .updateTable('api_keys')
          .set({ revoked_at: at })
          .where('id', '=', id)
          .where('revoked_at', 'is', null)
          .returning('legevakt')
          .executeTakeFirst();
        if (row === undefined) return;
        await appendAudit(transaction, {
          at,
          actor: by,
          action: 'key.revoked',
          legevakt: legevaktColumn(row.legevakt),
          subject: { kind: 'key', id },
        });
      }),
    async markUsed(id, at) {
      const before = new Date(at.getTime() - usedMilliseconds);
      await db
        .updateTable('api_keys')
        .set({ last_used_at: at })
        .where('id', '=', id)
        .where((key) => key.or([key('last_used_at', 'is', null), key('last_used_at', '<=', before)]))
        .execute();
    },
  };
}

function toKey(row: Selectable<Tables['api_keys']>): ApiKey {
  return {
    id: row.id,
    grant: toGrant(row),
    scopes: row.scopes,
    label: row.label,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    lastUsedAt: row.last_used_at,
  };
}
