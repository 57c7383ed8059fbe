import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Clock } from '../jobs/clock.js';
import { fingerprintOf } from '../jobs/fingerprint.js';
import type { GivenAnswer, IdempotentRequests } from '../jobs/idempotent-requests.js';
import { actorOf } from './actor.js';
import type { App } from './app-type.js';
import { sendProblem } from './problem-details.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * What a request with an Idempotency-Key gets when it comes again: the answer that it got, or, where that has a
     * secret in it, a refusal. Absent where a repeat does no harm, or where the use case keeps the key itself.
     */
    readonly repeat?: 'answer-again' | 'withhold-secret';
  }
}

const key = z.string().min(1).max(200).optional();

/** For routes that say what a repeat gets. */
export const idempotencyHeader = {
  'idempotency-key': key.describe(
    'Chosen by the sender, for one request. Sent again within 24 hours with the same request, it gets the same answer, marked by the header `Idempotency-Replayed`, ' +
      'and nothing is done twice; with another request, or in other roles, 422; while the first is under way, 409. A secret is not shown again: 409.',
  ),
};

/** For routes that make a job. */
export const jobKeyHeader = {
  'idempotency-key': key.describe(
    'Chosen by the sender, for one job of the legevakt, as long as that is kept: the same request again answers with the same job; another is answered with 422',
  ),
};

interface Parts {
  readonly requests: IdempotentRequests;
  readonly clock: Clock;
}

/** What a sender must see again beside the body. */
const keptHeaders = ['content-type', 'location', 'etag', 'cache-control'];
const attempts = new WeakMap<FastifyRequest, string>();

/**
 * Carries out a request with an Idempotency-Key once. What was refused has done nothing, so its key is free again; so is
 * that of a process that died under way, after a while.
 *
 * @see draft-ietf-httpapi-idempotency-key-header-07
 */
export function addIdempotency(app: App, parts: Parts): void {
  // Behind the log-in, so that nobody gets an answer that they may not see any more.
  app.addHook('preHandler', async (request, reply) => {
    const header = request.headers['idempotency-key'];
    if (request.routeOptions.config.repeat === undefined || typeof header !== 'string') return undefined;
    const attempt = randomUUID();
    const start = await parts.requests.begin({
      sender: actorOf(request),
      key: header,
      fingerprint: fingerprintOf([request.method, request.url, request.body ?? null, rolesOf(request)]),
      attempt,
      at: parts.clock.now(),
    });
    switch (start.kind) {
      case 'begun':
        attempts.set(request, attempt);
        return undefined;
      case 'in-flight':
        return sendProblem(request, reply.header('retry-after', '1'), { code: 'REQUEST_UNDER_WAY' });
      case 'key-reused':
        return sendProblem(request, reply, { code: 'IDEMPOTENCY_KEY_REUSED' });
      case 'done':
        return answerAgain(request, reply, start.answer);
    }
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const attempt = attempts.get(request);
    if (attempt === undefined) return;
    attempts.delete(request);
    try {
      if (reply.statusCode >= 300) await parts.requests.release(attempt);
      else await parts.requests.finish(attempt, givenAnswer(request, reply, payload));
    } catch (err) {
      // It is done, so the sender must hear of it; without an answer the key would be free after a while.
      request.log.error({ err }, 'idempotent request not recorded');
    }
  });
}

/** With other roles it is another request: the answer might be another, or none. */
function rolesOf({ principal: { grants, scopes } }: FastifyRequest): readonly unknown[] {
  return [grants, scopes ?? null];
}

function givenAnswer(request: FastifyRequest, reply: FastifyReply, payload: unknown): GivenAnswer {
  const headers = keptHeaders.flatMap((name) => {
    const value = reply.getHeader(name);
    return value === undefined ? [] : [[name, String(value)] as const];
  });
  const isSecret = request.routeOptions.config.repeat === 'withhold-secret';
  return {
    status: reply.statusCode,
    headers: Object.fromEntries(headers),
    body: isSecret ? null : typeof payload === 'string' ? payload : '',
  };
}

function answerAgain(request: FastifyRequest, reply: FastifyReply, answer: GivenAnswer): FastifyReply {
  const { status, headers, body } = answer;
  void reply.header('idempotency-replayed', 'true');
  if (body === null) {
    const { location } = headers;
    if (location !== undefined) void reply.header('location', location);
    return sendProblem(request, reply, { code: 'SECRET_SHOWN_ONCE' });
  }
  return reply.code(status).headers(headers).serializer(String).send(body);
}
