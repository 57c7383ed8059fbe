import { z } from 'zod';
import type { Actor } from '../../audit/audit-entry.js';
import type { Clock } from '../../jobs/clock.js';
import type { JobRecords } from '../../jobs/job-store.js';
import { isFinal } from '../../jobs/roster-job.js';
import { actorOf } from '../actor.js';
import type { App } from '../app-type.js';
import { jobView, toJobView } from '../job-view.js';
import { languageOf } from '../language.js';
import { problemDetails, sendProblem } from '../problem-details.js';
import { addJobLists } from './list-roster-jobs.js';
import { pollSeconds } from './submit-roster-job.js';

export const jobParams = z.strictObject({ id: z.uuid() });

export function addJobRoutes(
  app: App,
  { records, clock }: { readonly records: JobRecords; readonly clock: Clock },
): void {
  addJobLists(app, records);

  app.get(
    '/v1/roster-jobs/:id',
    {
      config: { permission: 'job:read', record: 'job' },
      schema: {
        summary: 'One job: its state, its progress, and what can be done now',
        params: jobParams,
        response: { 200: jobView, '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const job = await records.find(request.params.id);
      if (job === undefined) return sendProblem(request, reply, { code: 'JOB_NOT_FOUND' });
      if (!isFinal(job.state)) void reply.header('retry-after', pollSeconds);
      return toJobView(job, languageOf(request));
    },
  );

  // Behind the id stands a colon and a verb, so the id has none.
  for (const { verb, summary, description, act } of waysToEnd(records)) {
    app.post(
      `/v1/roster-jobs/:id([^/:]+)::${verb}`,
      {
        config: { permission: 'job:stop', record: 'job' },
        schema: {
          summary,
          description,
          params: jobParams,
          response: { 202: jobView, '4xx': problemDetails },
        },
      },
      async (request, reply) => {
        await act(request.params.id, clock.now(), actorOf(request));
        const job = await records.find(request.params.id);
        if (job === undefined) return sendProblem(request, reply, { code: 'JOB_NOT_FOUND' });
        return reply.code(202).send(toJobView(job, languageOf(request)));
      },
    );
  }
}

function waysToEnd(records: JobRecords) {
  return [
    {
      verb: 'stop',
      summary: 'Stop, and keep the best roster so far',
      description:
        'A job that nobody has taken up ends without a roster. A job that has ended stays as it is.',
      act: (id: string, at: Date, by: Actor) => records.requestStop(id, at, by),
    },
    {
      verb: 'cancel',
      summary: 'Drop a job',
      description:
        'It ends at once and without a roster, also while it is being solved. A job that has ended stays as it is.',
      act: (id: string, at: Date, by: Actor) => records.cancel(id, at, by),
    },
  ];
}
