import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { JobRecords } from '../../jobs/job-store.js';
import { submitJob, type SubmitJobParts, type SubmitOutcome } from '../../jobs/submit-job.js';
import { jobPriorities } from '../../jobs/roster-job.js';
import { actorOf } from '../actor.js';
import type { App } from '../app-type.js';
import { jobKeyHeader } from '../idempotency.js';
import { jobPath, jobView, toJobView } from '../job-view.js';
import { languageOf } from '../language.js';
import { problemDetails, sendProblem, toIssueView } from '../problem-details.js';

/** When a person who waits might look again. */
export const pollSeconds = '2';

export function addSubmitRoute(app: App, parts: SubmitJobParts): void {
  app.post(
    '/v1/legevakter/:legevakt/roster-jobs',
    {
      config: { permission: 'job:submit' },
      schema: {
        summary: 'Plan a month',
        description:
          'The body is a job document, `vaktplan/job/1`. All that is wrong with it is answered at once.',
        params: z.strictObject({ legevakt: z.string().min(1).max(40) }),
        querystring: z.strictObject({
          priority: z
            .enum(jobPriorities)
            .default('normal')
            .describe('A low job is taken up when no normal one waits'),
        }),
        headers: z.object(jobKeyHeader),
        body: z.unknown(),
        response: { 202: jobView, '4xx': problemDetails, '5xx': problemDetails },
      },
    },
    async (request, reply) => {
      const idempotencyKey = request.headers['idempotency-key'];
      const outcome = await submitJob(parts, {
        document: request.body,
        legevakt: request.params.legevakt,
        by: actorOf(request),
        priority: request.query.priority,
        trace: request.id,
        ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
      });
      return answerSubmission(request, reply, parts.records, outcome);
    },
  );
}

/** 202 with the job, or what is wrong. */
export async function answerSubmission(
  request: FastifyRequest,
  reply: FastifyReply,
  records: JobRecords,
  outcome: SubmitOutcome,
): Promise<FastifyReply> {
  const language = languageOf(request);
  switch (outcome.kind) {
    case 'invalid': {
      const errors = outcome.issues.map((issue) => toIssueView(issue, language));
      return sendProblem(request, reply, { code: 'INVALID_JOB', errors });
    }
    case 'key-reused':
      return sendProblem(request, reply, { code: 'IDEMPOTENCY_KEY_REUSED', detail: jobPath(outcome.id) });
    case 'accepted': {
      const job = await records.find(outcome.id);
      if (job === undefined) return sendProblem(request, reply, { code: 'JOB_NOT_FOUND' });
      return reply
        .code(202)
        .header('location', jobPath(job.id))
        .header('retry-after', pollSeconds)
        .send(toJobView(job, language));
    }
  }
}
