import type { IncomingMessage } from 'node:http';
import {
  context,
  isSpanContextValid,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Span,
} from '@opentelemetry/api';
import type { FastifyRequest } from 'fastify';
import type { App } from './app-type.js';
import { traceOf } from './trace-context.js';

const spans = new WeakMap<IncomingMessage, Span>();

/**
 * The trace id of a request. Where the process runs with an OpenTelemetry SDK, this begins the span of the request; without one it costs nothing.
 */
export function beginTrace(request: IncomingMessage): string {
  // Another instrumentation may have begun a span for the request already.
  const parent =
    trace.getActiveSpan() === undefined
      ? propagation.extract(ROOT_CONTEXT, request.headers)
      : context.active();
  const method = request.method ?? 'GET';
  const span = trace.getTracer('vaktplan').startSpan(method, { kind: SpanKind.SERVER }, parent);
  if (!isSpanContextValid(span.spanContext())) return traceOf(request.headers);
  spans.set(request, span);
  return span.spanContext().traceId;
}

export function spanOf({ raw }: FastifyRequest): Span | undefined {
  return spans.get(raw);
}

/** Names spans by route, never by address: that holds ids, and tokens of calendars. */
export function addRequestSpans(app: App): void {
  const goOnInSpan = (request: FastifyRequest, _reply: unknown, done: () => void): void => {
    const span = spanOf(request);
    if (span === undefined) done();
    else context.with(trace.setSpan(context.active(), span), done);
  };
  app.addHook('onRequest', goOnInSpan);
  // Reading a body leaves the context.
  app.addHook('preHandler', goOnInSpan);
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const span = spanOf(request);
    span?.updateName(`${request.method} ${route}`);
    span?.setAttributes({
      'http.request.method': request.method,
      'http.route': route,
      'http.response.status_code': reply.statusCode,
    });
    if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
    done();
  });
}
