import { z } from 'zod';
import type { JobRecords, JobResults } from '../../jobs/job-store.js';
import type { RosterPart } from '../../jobs/roster-store.js';
import type { App } from '../app-type.js';
import { problemDetails, sendProblem } from '../problem-details.js';
import { jobParams } from './roster-jobs.js';

interface ResultResource {
  /** After the path of the job. */
  readonly name: string;
  readonly part: RosterPart;
  readonly type: string;
  readonly summary: string;
  /** Of a file to keep. */
  readonly fileName?: string;
}

const resources: readonly ResultResource[] = [
  { name: 'roster', part: 'roster', type: 'application/json', summary: 'Who has which vakt' },
  { name: 'report', part: 'report', type: 'application/json', summary: 'Coverage, load, rules, norm' },
  {
    name: 'roster.csv',
    part: 'csv',
    type: 'text/csv',
    summary: 'The roster as CSV',
    fileName: 'vaktplan.csv',
  },
  { name: 'roster.html', part: 'html', type: 'text/html', summary: 'The roster as a page to print' },
];

/** The page of a roster is a document of its own with its style inside; nothing in it may run or call home. */
export const documentPolicy = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], styleSrc: ["'unsafe-inline'"], imgSrc: ['data:'] },
  },
};

/** The roster and its reports, as they were stored. */
export function addResultRoutes(app: App, store: JobRecords & JobResults): void {
  for (const { name, part, type, summary, fileName } of resources) {
    app.get(
      `/v1/roster-jobs/:id/${name}`,
      {
        config: { permission: 'job:read', record: 'job' },
        schema: { summary, params: jobParams, response: { 200: z.unknown(), '4xx': problemDetails } },
        ...(part === 'html' ? { helmet: documentPolicy } : {}),
      },
      async (request, reply) => {
        const { id } = request.params;
        const text = await store.resultPart(id, part);
        if (text === undefined) {
          const job = await store.find(id);
          return sendProblem(request, reply, {
            code: job === undefined ? 'JOB_NOT_FOUND' : 'ROSTER_NOT_READY',
          });
        }
        if (fileName !== undefined) {
          void reply.header('content-disposition', `attachment; filename="${fileName}"`);
        }
        return reply.type(`${type}; charset=utf-8`).serializer(String).send(text);
      },
    );
  }
}
