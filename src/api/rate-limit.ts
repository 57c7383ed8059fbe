import { createHash } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import type { App } from './app-type.js';

/** Probes come often, and must be answered when all else is refused. */
const unlimited = new Set(['/healthz', '/readyz', '/metrics']);

/** Counts a token that was not good; gives the seconds to wait where its address has sent too many. */
export type CountBadToken = (request: FastifyRequest) => Promise<number | undefined>;

/**
 * So many requests a minute for each token, or for each address where there is none, and so many tokens that are not
 * good for each address; counted in this process. Good tokens of such an address go on: many may stand behind it.
 */
export async function limitRequests(app: App, perMinute: number): Promise<CountBadToken> {
  await app.register(rateLimit, {
    global: false,
    max: perMinute,
    timeWindow: 60_000,
    keyGenerator: askerOf,
    allowList: ({ routeOptions }) => unlimited.has(routeOptions.url ?? ''),
    errorResponseBuilder: () => Object.assign(new Error('too many requests'), { statusCode: 429 }),
  });
  // A hook of the whole service, so that it comes before the log-in; one of each route would come after.
  app.addHook('onRequest', app.rateLimit());
  const countBadToken = app.createRateLimit({ keyGenerator: ({ ip }) => ip });
  return async (request) => {
    const count = await countBadToken(request);
    return !count.isAllowed && count.isExceeded ? count.ttlInSeconds : undefined;
  };
}

/** A token is kept as its hash only. */
function askerOf({ headers, ip, params, routeOptions }: FastifyRequest): string {
  const token =
    routeOptions.config.addressIsKey === true
      ? (params as { readonly token: string }).token
      : headers.authorization;
  return token === undefined ? ip : createHash('sha256').update(token).digest('base64url');
}
