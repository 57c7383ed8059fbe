import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { JobCounts, JobRecords } from '../jobs/job-store.js';
import { jobStates } from '../jobs/roster-job.js';
import type { WebhookSender } from '../webhooks/send-deliveries.js';
import { attemptOutcomes } from '../webhooks/webhook-delivery.js';
import type { WebhookDeliveries } from '../webhooks/webhook-store.js';
import type { App } from './app-type.js';

export interface WebhookMeasures {
  readonly deliveries: Pick<WebhookDeliveries, 'countWaiting'>;
  readonly sender: Pick<WebhookSender, 'attemptCounts'>;
}

/** `GET /metrics` for Prometheus. Labels are methods, routes, status codes and states: never an id. */
export function addMetrics(app: App, records: Pick<JobRecords, 'count'>, webhooks: WebhookMeasures): void {
  const register = new Registry();
  collectDefaultMetrics({ register });
  measureRequests(app, register);
  const showJobs = describeJobs(register);
  const showWebhooks = describeWebhooks(register, webhooks);
  app.get(
    '/metrics',
    { schema: { hide: true }, config: { permission: 'public' } },
    async (_request, reply) => {
      showJobs(await records.count());
      await showWebhooks();
      return reply.type(register.contentType).send(await register.metrics());
    },
  );
}

function measureRequests(app: App, register: Registry): void {
  const seconds = new Histogram({
    name: 'vaktplan_http_request_seconds',
    help: 'Time to answer, by route. An event stream counts until it is closed.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [register],
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const labels = { method: request.method, route, status: String(reply.statusCode) };
    seconds.observe(labels, reply.elapsedTime / 1000);
    done();
  });
}

/** What the record says, so it is the same in every process, and outlives them. */
function describeJobs(register: Registry): (counts: JobCounts) => void {
  const registers = [register];
  const depth = new Gauge({ name: 'vaktplan_queue_depth', help: 'Jobs that wait for a worker', registers });
  const jobs = new Gauge({
    name: 'vaktplan_jobs',
    help: 'Jobs by state, in the whole record',
    labelNames: ['state'],
    registers,
  });
  const ended = new Counter({
    name: 'vaktplan_solves_total',
    help: 'Jobs that ended after at least one attempt',
    registers,
  });
  const seconds = new Counter({
    name: 'vaktplan_solve_seconds_total',
    help: 'Seconds from the first attempt to the end, over all jobs that ended after one',
    registers,
  });
  return ({ byState, solves, solveSeconds }) => {
    depth.set(byState.queued);
    for (const state of jobStates) jobs.set({ state }, byState[state]);
    for (const [counter, value] of [
      [ended, solves],
      [seconds, solveSeconds],
    ] as const) {
      counter.reset();
      counter.inc(value);
    }
  };
}

/** What waits is in the record and the same in every process; attempts are those of this process since its start. */
function describeWebhooks(register: Registry, { deliveries, sender }: WebhookMeasures): () => Promise<void> {
  const registers = [register];
  const waiting = new Gauge({
    name: 'vaktplan_webhook_deliveries_waiting',
    help: 'Webhook deliveries that wait for their first or next attempt',
    registers,
  });
  const attempts = new Counter({
    name: 'vaktplan_webhook_attempts_total',
    help: 'Attempts of this process to deliver, by outcome',
    labelNames: ['outcome'],
    registers,
  });
  return async () => {
    waiting.set(await deliveries.countWaiting());
    const counts = sender.attemptCounts();
    attempts.reset();
    for (const outcome of attemptOutcomes) attempts.inc({ outcome }, counts[outcome]);
  };
}
