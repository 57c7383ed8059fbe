import { createHash } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import type { App } from './app-type.js';

/** Probes come often, and must be answered when all else is refused. */
const unlimited = new Set(['/healthz', '/readyz', '/metrics']);

/** So many requests a minute for each token, or for each address where there is none; counted in this process. */
export async function limitRequests(app: App, perMinute: number): Promise<void> {
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    keyGenerator: askerOf,
    allowList: ({ routeOptions }) => unlimited.has(routeOptions.url ?? ''),
    errorResponseBuilder: () => Object.assign(new Error('too many requests'), { statusCode: 429 }),
  });
}

/** A token is kept as its hash only. */
function askerOf({ headers, ip }: FastifyRequest): string {
  const { authorization } = headers;
  return authorization === undefined ? ip : createHash('sha256').update(authorization).digest('base64url');
}
