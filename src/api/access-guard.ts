import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Authenticate } from '../access/authenticate.js';
import { belongsTo, legevakterWhere, may } from '../access/decide.js';
import type { Permission } from '../access/permissions.js';
import { everywhere } from '../access/principal.js';
import type { App } from './app-type.js';
import { RefusedPage } from './page/refused-page.js';
import { renderPage } from './page/render-page.js';
import { rememberPrincipal, requirePermissions, type RecordHome, type RecordKind } from './permissions.js';
import { problemKinds, type ProblemCode } from './problem-codes.js';
import { sendProblem } from './problem-details.js';
import type { CountBadToken } from './rate-limit.js';

export interface AccessGuardParts {
  readonly authenticate: Authenticate;
  /** Absent where nothing is limited. */
  readonly countBadToken?: CountBadToken | undefined;
  readonly homes: Readonly<Record<RecordKind, RecordHome>>;
}

/**
 * The one place where a request is let in. Without a good token: 401. For a legevakt where the asker has no role: 404,
 * as for one that is not there. For something that no role of the asker permits there: 403.
 */
export function addAccessGuard(app: App, { authenticate, countBadToken, homes }: AccessGuardParts): void {
  requirePermissions(app);

  // Before the body is read.
  app.addHook('onRequest', async (request, reply) => {
    const permission = permissionOf(request);
    if (permission === undefined) return undefined;
    const found = await authenticate(request.headers.authorization);
    switch (found.kind) {
      case 'missing':
        return refuse(request, reply, 'NO_TOKEN');
      case 'invalid': {
        const seconds = await countBadToken?.(request);
        return seconds === undefined
          ? refuse(request, reply, 'INVALID_TOKEN')
          : refuse(request, reply.header('retry-after', String(seconds)), 'TOO_MANY_REQUESTS');
      }
      case 'stranger':
        return refuse(request, reply, 'STRANGER');
      case 'provider-out-of-reach':
        request.log.error({ err: found.cause }, 'identity provider');
        return refuse(request, reply.header('retry-after', '5'), 'IDENTITY_PROVIDER_OUT_OF_REACH');
      case 'known':
        rememberPrincipal(request, found.principal);
        return refuseHere(request, reply, permission);
    }
  });

  // After the id has been found to be one.
  app.addHook('preHandler', async (request, reply) => {
    const permission = permissionOf(request);
    const kind = request.routeOptions.config.record ?? 'none';
    if (permission === undefined || kind === 'none') return undefined;
    if (legevakterWhere(request.principal, permission) === everywhere) return undefined;
    const { legevaktOf, notFound } = homes[kind];
    const { id } = request.params as { readonly id: string };
    const legevakt = await legevaktOf(id);
    return refuseAt(request, reply, { permission, legevakt, notFound });
  });
}

/** For a legevakt that the body names, or that of a record in it; undefined where the asker may go on. */
export function refuseForBody(
  request: FastifyRequest,
  reply: FastifyReply,
  permission: Permission,
  legevakt: string,
  notFound: ProblemCode = legevakt === everywhere ? 'FORBIDDEN' : 'LEGEVAKT_NOT_FOUND',
): FastifyReply | undefined {
  return refuseAt(request, reply, { permission, legevakt, notFound });
}

function permissionOf(request: FastifyRequest): Permission | undefined {
  if (request.is404) return undefined;
  const { permission } = request.routeOptions.config;
  return permission === 'public' ? undefined : permission;
}

/** By what the address says; a record is looked for later. */
function refuseHere(
  request: FastifyRequest,
  reply: FastifyReply,
  permission: Permission,
): FastifyReply | undefined {
  const { legevakt } = request.params as { readonly legevakt?: string };
  if (legevakt !== undefined)
    return refuseAt(request, reply, { permission, legevakt, notFound: 'LEGEVAKT_NOT_FOUND' });
  const { record = 'none' } = request.routeOptions.config;
  if (record !== 'none' || legevakterWhere(request.principal, permission).length > 0) return undefined;
  return refuse(request, reply, 'FORBIDDEN');
}

function refuseAt(
  request: FastifyRequest,
  reply: FastifyReply,
  asked: {
    readonly permission: Permission;
    readonly legevakt: string | undefined;
    readonly notFound: ProblemCode;
  },
): FastifyReply | undefined {
  const { permission, legevakt, notFound } = asked;
  const { principal } = request;
  if (legevakt === undefined || !belongsTo(principal, legevakt)) return refuse(request, reply, notFound);
  return may(principal, permission, legevakt) ? undefined : refuse(request, reply, 'FORBIDDEN');
}

export function refuse(request: FastifyRequest, reply: FastifyReply, code: ProblemCode): FastifyReply {
  const { status, title } = problemKinds[code];
  if (status === 401) {
    const fault = code === 'INVALID_TOKEN' ? ', error="invalid_token"' : '';
    void reply.header('www-authenticate', `Bearer realm="vaktplan"${fault}`);
  }
  if (request.routeOptions.config.page === true)
    return renderPage(reply.code(status), RefusedPage({ sentence: title.nb }));
  return sendProblem(request, reply, { code });
}
