import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Span } from '@opentelemetry/api';
import type { FastifyRequest } from 'fastify';
import type { App } from './app-type.js';

/**
 * The trace that a request belongs to: the caller's, where the header `traceparent` can be read, else a new one.
 *
 * @see https://www.w3.org/TR/trace-context/#traceparent-header, read 2026-11-22
 */
export function traceOf({ traceparent }: IncomingHttpHeaders): string {
  const [, version, trace, parent, rest] =
    /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?$/.exec(String(traceparent)) ?? [];
  const isKnown = version !== undefined && version !== 'ff' && !(version === '00' && rest !== undefined);
  const isReal = (word: string | undefined): word is string => word !== undefined && /[^0]/.test(word);
  return isKnown && isReal(trace) && isReal(parent) ? trace : randomBytes(16).toString('hex');
}

/**
 * Every answer says which trace it belongs to. `request.id` is the trace id, and stands in every line of the log.
 *
 * @param spanOf  the span of a request, where there is one
 */
export function emitTraces(app: App, spanOf: (request: FastifyRequest) => Span | undefined): void {
  app.addHook('onRequest', (request, reply, done) => {
    const { spanId = randomBytes(8).toString('hex'), traceFlags = 0 } = spanOf(request)?.spanContext() ?? {};
    void reply.header(
      'traceparent',
      `00-${request.id}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`,
    );
    done();
  });
}
