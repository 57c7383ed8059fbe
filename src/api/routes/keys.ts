import { z } from 'zod';
import type { ApiKey } from '../../access/api-key.js';
import { createKey } from '../../access/create-key.js';
import { legevakterWhere, mayGive } from '../../access/decide.js';
import type { KeyStore } from '../../access/key-store.js';
import { permissions } from '../../access/permissions.js';
import { id, instant } from '../../domain/job/scalars.js';
import type { Clock } from '../../jobs/clock.js';
import { refuse, refuseForBody } from '../access-guard.js';
import type { App } from '../app-type.js';
import { grantAnswer, grantView } from '../grant-view.js';
import { idempotencyHeader } from '../idempotency.js';
import { inLanguageOf } from '../language.js';
import { problemDetails, sendProblem } from '../problem-details.js';

const scopes = z.array(z.enum(permissions)).min(1).readonly();

const keyView = z
  .object({
    id: z.uuid(),
    grant: grantAnswer,
    scopes: scopes.nullable(),
    label: z.string(),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().nullable(),
    revokedAt: z.iso.datetime().nullable(),
    lastUsedAt: z.iso.datetime().nullable().describe('To the minute'),
  })
  .meta({ id: 'ApiKey' });
const keyParams = z.strictObject({ id: z.uuid() });

const newKey = z.strictObject({
  grant: grantView,
  scopes: scopes.optional().describe('Narrows the role to these permissions'),
  label: id.describe('What the key is for; an id, not a name'),
  expiresAt: instant.optional().describe('The key opens nothing from then on; default never'),
});

/** API keys, for machines and for the first log-in. */
export function addKeyRoutes(app: App, parts: { readonly keys: KeyStore; readonly clock: Clock }): void {
  const { keys, clock } = parts;

  app.get(
    '/v1/keys',
    {
      config: { permission: 'key:read' },
      schema: {
        summary: 'Keys, newest first',
        description: 'Keys for all legevakter are shown to those only who are administrators of all.',
        response: { 200: z.object({ keys: z.array(keyView) }), '4xx': problemDetails },
      },
    },
    async (request) => {
      const found = await keys.list(legevakterWhere(request.principal, 'key:read'));
      return { keys: found.map(toKeyView) };
    },
  );

  app.post(
    '/v1/keys',
    {
      config: { permission: 'key:write', repeat: 'withhold-secret' },
      schema: {
        summary: 'Make a key',
        description:
          'The answer has the token. It is shown this once: only its hash is kept. A key gives nobody more than the asker has.',
        headers: z.object(idempotencyHeader),
        body: newKey,
        response: { 201: z.object({ key: keyView, token: z.string() }), '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const { principal } = request;
      const { grant, label, scopes: narrowed = null } = request.body;
      const refused = refuseForBody(request, reply, 'key:write', grant.legevakt);
      if (refused !== undefined) return refused;
      if (!mayGive(principal, grant, narrowed ?? principal.scopes))
        return refuse(request, reply, 'FORBIDDEN');
      const expiresAt = request.body.expiresAt === undefined ? null : new Date(request.body.expiresAt);
      if (expiresAt !== null && expiresAt <= clock.now()) {
        const detail = inLanguageOf(request, {
          nb: 'Tidspunktet er forbi.',
          nn: 'Tidspunktet er forbi.',
          en: 'The moment is past.',
        });
        const errors = [{ code: 'INVALID_VALUE', pointer: '/expiresAt', detail }];
        return sendProblem(request, reply, { code: 'INVALID_REQUEST', errors });
      }
      const { key, token } = await createKey(parts, {
        grant,
        scopes: narrowed ?? principal.scopes ?? null,
        label,
        expiresAt,
        by: principal,
      });
      return reply
        .code(201)
        .header('location', `/v1/keys/${key.id}`)
        .header('cache-control', 'no-store')
        .send({ key: toKeyView(key), token });
    },
  );

  app.get(
    '/v1/keys/:id',
    {
      config: { permission: 'key:read', record: 'key' },
      schema: {
        summary: 'One key',
        params: keyParams,
        response: { 200: keyView, '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const key = await keys.find(request.params.id);
      return key === undefined ? sendProblem(request, reply, { code: 'KEY_NOT_FOUND' }) : toKeyView(key);
    },
  );

  app.post(
    '/v1/keys/:id([^/:]+)::revoke',
    {
      config: { permission: 'key:write', record: 'key' },
      schema: {
        summary: 'Revoke a key',
        description: 'It opens nothing from now on. A key that was revoked before stays as it is.',
        params: keyParams,
        response: { 200: keyView, '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      await keys.revoke(request.params.id, clock.now(), request.principal);
      const key = await keys.find(request.params.id);
      return key === undefined ? sendProblem(request, reply, { code: 'KEY_NOT_FOUND' }) : toKeyView(key);
    },
  );
}

function toKeyView({ createdAt, expiresAt, revokedAt, lastUsedAt, ...key }: ApiKey): z.infer<typeof keyView> {
  return {
    ...key,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  };
}
