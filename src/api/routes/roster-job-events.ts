import { setTimeout as sleep } from 'node:timers/promises';
import type { SSEMessage } from '@fastify/sse';
import { z } from 'zod';
import type { JobRecords } from '../../jobs/job-store.js';
import { isFinal, type JobEvent } from '../../jobs/roster-job.js';
import type { App } from '../app-type.js';
import { toJobView, toProgressView } from '../job-view.js';
import { languageOf } from '../language.js';
import type { Language } from '../../domain/issue.js';
import { problemDetails, sendProblem } from '../problem-details.js';
import { jobParams } from './roster-jobs.js';

export interface EventRouteParts {
  readonly records: JobRecords;
  /** Between two looks for new events. */
  readonly pollMilliseconds: number;
}

const batch = 200;
/** When a reader who was cut off should come back. */
const again = { retry: 2000 };

/** Server-sent events: `state`, `progress`, and at the end one `done` with the job; then the stream closes. */
export function addEventRoute(app: App, { records, pollMilliseconds }: EventRouteParts): void {
  const closing = new AbortController();
  app.addHook('preClose', (done) => {
    closing.abort();
    done();
  });
  app.get(
    '/v1/roster-jobs/:id/events',
    {
      config: { permission: 'job:read', record: 'job' },
      sse: 'only',
      schema: {
        summary: 'What happens to a job, as server-sent events',
        description:
          '`state`: the job has another state. `progress`: the best roster so far, with its value, proven bound and gap in every tier. ' +
          '`done`: the job as it ended, once; then the stream closes. ' +
          'Each event has an id; a reader who was cut off sends it as Last-Event-ID and misses nothing.',
        params: jobParams,
        response: {
          200: { content: { 'text/event-stream': { schema: z.string() } } },
          '4xx': problemDetails,
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const job = await records.find(id);
      if (job === undefined) return sendProblem(request, reply, { code: 'JOB_NOT_FOUND' });
      const gone = new AbortController();
      reply.sse.onClose(() => {
        gone.abort();
      });
      const stream = {
        id,
        isFinal: isFinal(job.state),
        after: await lastSeen(records, id, eventNumber(reply.sse.lastEventId)),
        language: languageOf(request),
        pollMilliseconds,
        signal: AbortSignal.any([closing.signal, gone.signal]),
      };
      // Not `return reply`: that would wait for the end of the stream, which comes when this handler has returned.
      await reply.sse.send(jobMessages(records, stream));
      return undefined;
    },
  );
}

interface JobStream {
  readonly id: string;
  /** The job had ended when the stream was opened. */
  readonly isFinal: boolean;
  readonly after: number;
  readonly language: Language;
  readonly pollMilliseconds: number;
  readonly signal: AbortSignal;
}

async function* jobMessages(records: JobRecords, stream: JobStream): AsyncGenerator<SSEMessage> {
  const { id, language, pollMilliseconds, signal } = stream;
  let last = stream.after;
  let ended = stream.isFinal;
  while (!signal.aborted) {
    const events = await records.eventsAfter(id, last, batch);
    for (const event of events) {
      last = event.seq;
      ended ||= event.kind === 'state' && isFinal(event.data.state);
      yield toMessage(event);
    }
    if (events.length === batch) continue;
    if (ended) {
      const job = await records.find(id);
      if (job === undefined) return;
      yield { id: String(last), event: 'done', data: toJobView(job, language), ...again };
      return;
    }
    await sleep(pollMilliseconds, undefined, { signal }).catch(() => undefined);
  }
}

function toMessage(event: JobEvent): SSEMessage {
  const { seq, kind, at } = event;
  const data = kind === 'progress' ? toProgressView(event.data) : event.data;
  return { id: String(seq), event: kind, data: { at: at.toISOString(), ...data }, ...again };
}

/** 0 for an event that the job does not have, such as one that a restore of the database has undone. */
async function lastSeen(records: JobRecords, id: string, seq: number): Promise<number> {
  if (seq === 0) return 0;
  const [event] = await records.eventsAfter(id, seq - 1, 1);
  return event === undefined ? 0 : seq;
}

function eventNumber(text: string | null): number {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
