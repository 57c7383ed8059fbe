import { z } from 'zod';
import { jsonPatch } from '../../jobs/json-patch.js';
import { replanRoster, type ReplanParts } from '../../jobs/replan-roster.js';
import { actorOf } from '../actor.js';
import type { App } from '../app-type.js';
import { jobKeyHeader } from '../idempotency.js';
import { jobView } from '../job-view.js';
import { problemDetails, sendProblem } from '../problem-details.js';
import { rosterParams } from './rosters.js';
import { answerSubmission } from './submit-roster-job.js';

const body = z
  .strictObject({
    changes: jsonPatch
      .default([])
      .describe(
        'Of the job document (RFC 6902), such as {"op": "add", "path": "/absences/-", "value": {...}}',
      ),
  })
  .nullish();

/** A new job from a version. */
export function addReplanRoute(app: App, parts: ReplanParts): void {
  app.post(
    '/v1/rosters/:id([^/:]+)::replan',
    {
      config: { permission: 'job:submit', record: 'roster' },
      schema: {
        summary: 'Plan anew, with as few changes as can be',
        description:
          'A new job from the document of the roster, with the changes. Vakter that have begun stay as they are. ' +
          'The roster of the job is a new version of this one.',
        params: rosterParams,
        headers: z.object(jobKeyHeader),
        body,
        response: { 202: jobView, '4xx': problemDetails, '5xx': problemDetails },
      },
    },
    async (request, reply) => {
      const roster = await parts.rosters.findRoster(request.params.id);
      if (roster === undefined) return sendProblem(request, reply, { code: 'ROSTER_NOT_FOUND' });
      const idempotencyKey = request.headers['idempotency-key'];
      const outcome = await replanRoster(parts, {
        roster,
        changes: request.body?.changes ?? [],
        by: actorOf(request),
        ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
      });
      return answerSubmission(request, reply, parts.records, outcome);
    },
  );
}
