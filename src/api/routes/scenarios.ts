import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { id } from '../../domain/job/scalars.js';
import type { JobRecords } from '../../jobs/job-store.js';
import { jobPriorities } from '../../jobs/roster-job.js';
import type { RosterStore } from '../../jobs/roster-store.js';
import { baseOfJob, baseOfRoster, type ScenarioBase } from '../../jobs/scenario.js';
import { scenarioChanges } from '../../jobs/scenario-changes.js';
import type { SubmitJobParts } from '../../jobs/submit-job.js';
import { submitScenario } from '../../jobs/submit-scenario.js';
import { actorOf } from '../actor.js';
import type { App } from '../app-type.js';
import { jobKeyHeader } from '../idempotency.js';
import { jobView } from '../job-view.js';
import { problemDetails, sendProblem } from '../problem-details.js';
import { jobParams } from './roster-jobs.js';
import { rosterParams } from './rosters.js';
import { answerSubmission } from './submit-roster-job.js';

export interface ScenarioRouteParts extends SubmitJobParts {
  readonly records: JobRecords;
  readonly rosters: RosterStore;
}

export const scenarioBody = z
  .strictObject({
    label: id.optional().describe('What the scenario is called in lists and comparisons: an id, not a name'),
    changes: scenarioChanges
      .default([])
      .describe(
        'In their order: typed ones such as {"change": "add-doctors", "like": "natt-1", "count": 2}, and operations of JSON Patch (RFC 6902) on the ' +
          'job document such as {"op": "replace", "path": "/doctors/[id=fl-3]/fritak", "value": [...]}',
      ),
  })
  .meta({ id: 'Scenario' });

const submissionHeaders = z.object(jobKeyHeader);

const schema = {
  description:
    'A new job from the document of the base, with the changes. Its roster stands beside the plans of the legevakt: it cannot be proposed or ' +
    'published, only adopted. What is wrong is answered with pointers into this body.',
  querystring: z.strictObject({
    priority: z
      .enum(jobPriorities)
      .default('normal')
      .describe('A low job is taken up when no normal one waits'),
  }),
  headers: submissionHeaders,
  body: scenarioBody,
  response: { 202: jobView, '4xx': problemDetails, '5xx': problemDetails },
};

/** What-ifs, one at a time. */
export function addScenarioRoutes(app: App, parts: ScenarioRouteParts): void {
  const answer = async (
    request: FastifyRequest<{
      Querystring: z.infer<typeof schema.querystring>;
      Headers: z.infer<typeof submissionHeaders>;
      Body: z.infer<typeof scenarioBody>;
    }>,
    reply: FastifyReply,
    base: ScenarioBase,
  ): Promise<FastifyReply> => {
    const idempotencyKey = request.headers['idempotency-key'];
    const outcome = await submitScenario(parts, {
      base,
      scenario: request.body,
      by: actorOf(request),
      priority: request.query.priority,
      trace: request.id,
      ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    });
    return answerSubmission(request, reply, parts.records, outcome);
  };

  app.post(
    '/v1/rosters/:id/scenarios',
    {
      config: { permission: 'job:submit', record: 'roster' },
      schema: { ...schema, summary: 'What if: plan again with some changes', params: rosterParams },
    },
    async (request, reply) => {
      const base = await baseOfRoster(parts, request.params.id);
      return base === undefined
        ? sendProblem(request, reply, { code: 'ROSTER_NOT_FOUND' })
        : answer(request, reply, base);
    },
  );

  app.post(
    '/v1/roster-jobs/:id/scenarios',
    {
      config: { permission: 'job:submit', record: 'job' },
      schema: {
        ...schema,
        summary: 'What if: plan a job again with some changes, also before it has a roster',
        params: jobParams,
      },
    },
    async (request, reply) => {
      const base = await baseOfJob(parts, request.params.id);
      return base === undefined
        ? sendProblem(request, reply, { code: 'JOB_NOT_FOUND' })
        : answer(request, reply, base);
    },
  );
}
