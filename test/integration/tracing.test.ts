import { context, propagation, trace } from '@opentelemetry/api';
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  SimpleSpanProcessor,
  type ReadableSpan,
} from '@opentelemetry/sdk-trace-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planAtOnce } from '../support/plan-fakes.js';
import { openService, type Service } from '../support/service.js';
import { aReadableJob, readStandIn } from '../support/stand-in-job.js';
import { until } from '../support/until.js';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const headers = { traceparent: `00-${traceId}-00f067aa0ba902b7-01` };

describe('a process with an OpenTelemetry SDK', () => {
  const exporter = new InMemorySpanExporter();
  const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  let service: Service;
  const spanNamed = (name: string): Promise<ReadableSpan> =>
    until(() => exporter.getFinishedSpans().find((span) => span.name === name));

  beforeAll(async () => {
    provider.register();
    service = await openService(readStandIn);
  });
  afterAll(async () => {
    await service.close();
    await provider.shutdown();
    for (const part of [trace, context, propagation]) part.disable();
  });

  it('shows a request as a span of the trace that it came with, named by its route', async () => {
    const url = '/v1/roster-jobs/0b8f6a3e-6a53-4a51-a5a1-0d7a4c2c8f11';
    const answer = await service.app.inject({ url, headers });
    const span = await spanNamed('GET /v1/roster-jobs/:id');
    const { traceId: shown, spanId } = span.spanContext();
    expect(shown).toBe(traceId);
    expect(span.parentSpanContext?.spanId).toBe('00f067aa0ba902b7');
    expect(answer.headers['traceparent']).toBe(`00-${traceId}-${spanId}-01`);
    expect(answer.json()).toMatchObject({ traceId });
    expect(span.attributes).toEqual({
      'http.request.method': 'GET',
      'http.route': '/v1/roster-jobs/:id',
      'http.response.status_code': 404,
    });
  });

  it('gives a request without a trace the trace of its span', async () => {
    const answer = await service.app.inject({ url: '/healthz' });
    const own = (await spanNamed('GET /healthz')).spanContext();
    expect(answer.headers['traceparent']).toBe(`00-${own.traceId}-${own.spanId}-01`);
  });

  it('shows the attempts at a job in the trace of the request that made it, with ids alone', async () => {
    const worker = await service.startWorker(planAtOnce);
    const answer = await service.app.inject({
      method: 'POST',
      url: '/v1/legevakter/testvik/roster-jobs',
      headers,
      payload: aReadableJob('testvik'),
    });
    const { id } = answer.json<{ id: string }>();
    const span = await spanNamed('attempt');
    expect(span.spanContext().traceId).toBe(traceId);
    expect(span.attributes).toEqual({
      'vaktplan.job': id,
      'vaktplan.attempt': 1,
      'vaktplan.ending': 'done',
    });
    await worker.close();
  });
});
