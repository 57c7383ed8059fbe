import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, TraceFlags, type Context } from '@opentelemetry/api';
import type { Claim } from './job-store.js';

/**
 * Shows an attempt as a span in the trace of the request that made the job, where the process runs with an OpenTelemetry SDK. Ids and endings
 * only: a fault's message may quote what a document says.
 */
export function withAttemptSpan<Ending extends string>(
  job: string,
  claim: Claim,
  attempt: () => Promise<Ending>,
): Promise<Ending> {
  const attributes = { 'vaktplan.job': job, 'vaktplan.attempt': claim.attempt };
  const options = { kind: SpanKind.CONSUMER, attributes };
  return trace
    .getTracer('vaktplan')
    .startActiveSpan('attempt', options, parentOf(job, claim), async (span) => {
      try {
        const ending = await attempt();
        span.setAttribute('vaktplan.ending', ending);
        if (ending === 'failed') span.setStatus({ code: SpanStatusCode.ERROR });
        return ending;
      } catch (fault) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw fault;
      } finally {
        span.end();
      }
    });
}

/** The record keeps the trace of the request, not its span: the job's id stands for it. */
function parentOf(job: string, { trace: traceId }: Claim): Context {
  if (traceId === undefined) return ROOT_CONTEXT;
  const spanId = job.replaceAll('-', '').slice(0, 16);
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId,
    spanId,
    traceFlags: TraceFlags.SAMPLED,
    isRemote: true,
  });
}
