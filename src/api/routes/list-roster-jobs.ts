import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { legevakterWhere } from '../../access/decide.js';
import type { JobRecords } from '../../jobs/job-store.js';
import { jobOrigins } from '../../jobs/roster-job.js';
import type { App } from '../app-type.js';
import { readCursor, writeCursor } from '../cursor.js';
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
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z
    .string()
    .max(200)
    .transform((text, context) => {
      const place = readCursor(text);
      if (place === undefined) context.addIssue({ code: 'custom', message: 'cursor' });
      return place;
    })
    .optional()
    .describe('From the link `next` of the page before'),
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
  const jobs = found.slice(0, limit);
  const last = jobs.at(-1);
  if (found.length > limit && last !== undefined) {
    const next = new URL(request.url, 'http://localhost');
    next.searchParams.set('cursor', writeCursor(last));
    void reply.header('link', `<${next.pathname}${next.search}>; rel="next"`);
  }
  return { jobs: jobs.map((job) => toJobView(job, languageOf(request))) };
}
