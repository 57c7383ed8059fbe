import type { App } from './app-type.js';
import { sendProblem } from './problem-details.js';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);
const localNames = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** More than any body that we take has, and far fewer than recursion can follow. */
const mostLevels = 64;

/**
 * Keeps other web sites out, since there is no log-in: no page elsewhere may change anything through the browser of
 * a person here, and a service on a loopback address answers to its own names only, so that no foreign name can be
 * pointed at it. Bodies that would exhaust the stack of whoever walks through them are refused.
 */
export function addRequestGuards(app: App, { localOnly }: { readonly localOnly: boolean }): void {
  app.addHook('onRequest', async (request, reply) => {
    if (localOnly && !localNames.test(request.host)) {
      return sendProblem(request, reply, { code: 'WRONG_HOST' });
    }
    const site = request.headers['sec-fetch-site'];
    if (!safeMethods.has(request.method) && (site === 'cross-site' || site === 'same-site')) {
      return sendProblem(request, reply, { code: 'CROSS_SITE_REQUEST' });
    }
    return undefined;
  });

  app.addHook('preValidation', async (request, reply) => {
    return isDeeperThan(mostLevels, request.body)
      ? sendProblem(request, reply, { code: 'INVALID_REQUEST' })
      : undefined;
  });
}

function isDeeperThan(levels: number, body: unknown): boolean {
  let values = [body];
  for (let level = 0; values.length > 0; level += 1) {
    if (level > levels) return true;
    values = values.flatMap((value) =>
      typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [],
    );
  }
  return false;
}
