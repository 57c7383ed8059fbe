import { z } from 'zod';
import type { Clock } from '../../jobs/clock.js';
import type { JobRecords } from '../../jobs/job-store.js';
import { isFinal } from '../../jobs/roster-job.js';
import type { App } from '../app-type.js';
import { jobView, toJobView } from '../job-view.js';
import { languageOf } from '../language.js';
import { problemDetails, sendProblem } from '../problem-details.js';
import { pollSeconds } from './submit-roster-job.js';

export const jobParams = z.strictObject({ id: z.uuid() });
/** Behind the id may stand a colon and a verb, so the id has none. */
const stopPath = '/v1/roster-jobs/:id([^/:]+)::stop';

export function addJobRoutes(
  app: App,
  { records, clock }: { readonly records: JobRecords; readonly clock: Clock },
): void {
  app.get(
    '/v1/roster-jobs',
    {
      schema: {
        summary: 'Jobs, newest first',
        querystring: z.strictObject({ limit: z.coerce.number().int().min(1).max(500).default(50) }),
        response: { 200: z.object({ jobs: z.array(jobView) }), '4xx': problemDetails },
      },
    },
    async (request) => {
      const jobs = await records.list(request.query.limit);
      return { jobs: jobs.map((job) => toJobView(job, languageOf(request))) };
    },
  );

  app.get(
    '/v1/roster-jobs/:id',
    {
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

  app.post(
    stopPath,
    {
      schema: {
        summary: 'Stop, and keep the best roster so far',
        description:
          'A job that nobody has taken up ends without a roster. A job that has ended stays as it is.',
        params: jobParams,
        response: { 202: jobView, '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      await records.requestStop(request.params.id, clock.now());
      const job = await records.find(request.params.id);
      if (job === undefined) return sendProblem(request, reply, { code: 'JOB_NOT_FOUND' });
      return reply.code(202).send(toJobView(job, languageOf(request)));
    },
  );
}
