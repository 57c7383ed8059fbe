import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { legevakterWhere } from '../../access/decide.js';
import type { JobRecords } from '../../jobs/job-store.js';
import { jobOrigins } from '../../jobs/roster-job.js';
import type { App } from '../app-type.js';
import { pageParameters, takePage } from '../cursor.js';
import { jobView, toJobView, type JobView } from '../job-view.js';
import { languageOf } from '../language.js';
import { problemDetails } from '../problem-details.js';

const origin = z.enum(jobOrigins);

const pageQuery = z.strictObject({
  origin: z
    .union([origin.transform((one) => [one]), z.array(origin).min(1)])
    .optional()
    .describe('May be given several times; default all'),
  batch: z.uuid().optional().describe('Only jobs of this batch of scenarios'),
  ...pageParameters({ most: 500, normally: 50 }),
});
type PageQuery = z.infer<typeof pageQuery>;

const response = { 200: z.object({ jobs: z.array(jobView) }), '4xx': problemDetails };
const description =
  'Jobs made in one moment stand in the order of their ids, so every page continues the one before it. ' +
  'While there are more, the header `Link` has the address of the next page as rel="next".';

/** All jobs, and those of one legevakt. */
export function addJobLists(app: App, records: JobRecords): void {
  app.get(
    '/v1/roster-jobs',
    {
      config: { permission: 'job:read' },
      schema: { summary: 'Jobs, newest first', description, querystring: pageQuery, response },
    },
    (request, reply) =>
      answerPage(records, request, reply, request.query, legevakterWhere(request.principal, 'job:read')),
  );
  app.get(
    '/v1/legevakter/:legevakt/roster-jobs',
    {
      config: { permission: 'job:read' },
      schema: {
        summary: 'Jobs of a legevakt, newest first',
        description,
        params: z.strictObject({ legevakt: z.string().min(1).max(40) }),
        querystring: pageQuery,
        response,
      },
    },
    (request, reply) => answerPage(records, request, reply, request.query, [request.params.legevakt]),
  );
}

async function answerPage(
  records: JobRecords,
  request: FastifyRequest,
  reply: FastifyReply,
  { limit, cursor, origin: origins, batch }: PageQuery,
  legevakter: '*' | readonly string[],
): Promise<{ jobs: JobView[] }> {
  const found = await records.list({ limit: limit + 1, after: cursor, legevakter, origins, batch });
  const jobs = takePage(request, reply, { found, limit }, (last) => last);
  return { jobs: jobs.map((job) => toJobView(job, languageOf(request))) };
}
