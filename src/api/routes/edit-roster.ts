import { z } from 'zod';
import { CheckTookTooLongError } from '../../jobs/checking.js';
import { editRoster, type EditOutcome, type EditRosterParts } from '../../jobs/edit-roster.js';
import { jsonPatch } from '../../jobs/json-patch.js';
import { actorOf } from '../actor.js';
import type { App } from '../app-type.js';
import { matchesStrongly } from '../etags.js';
import { idempotencyHeader } from '../idempotency.js';
import { languageOf } from '../language.js';
import { problemDetails, sendProblem, toIssueView } from '../problem-details.js';
import { rosterEtag, rosterPath, rosterView, toRosterView } from '../roster-view.js';
import { rosterParams } from './rosters.js';

const patchType = 'application/json-patch+json';

/** An edit by hand. The version that is edited stays as it is; the answer is a new one. */
export function addRosterEditRoute(app: App, parts: EditRosterParts): void {
  void app.register((scope: App, _options, done) => {
    scope.addContentTypeParser(
      patchType,
      { parseAs: 'string' },
      scope.getDefaultJsonParser('error', 'error'),
    );
    addRoute(scope, parts);
    done();
  });
}

function addRoute(app: App, parts: EditRosterParts): void {
  const { rosters } = parts;
  app.patch(
    '/v1/rosters/:id',
    {
      config: { permission: 'roster:edit', record: 'roster', repeat: 'answer-again' },
      schema: {
        summary: 'Edit a roster: give vakter to other doctors',
        description:
          'The patch is of `{assignments, overrides}`: doctor by vakt as in the roster, and the overrides of its job document. ' +
          'Every rule looks at the result. What it breaks is in its analysis, and a version with breaches is a draft that cannot be published.',
        consumes: [patchType],
        params: rosterParams,
        headers: z.object({
          ...idempotencyHeader,
          'if-match': z.string().optional().describe('The ETag of the roster; without it the answer is 428'),
        }),
        body: jsonPatch,
        response: { 201: rosterView, '4xx': problemDetails, '5xx': problemDetails },
      },
      // Before the body is read.
      onRequest: async (request, reply) => {
        if (request.headers['content-type']?.split(';')[0]?.trim() === patchType) return undefined;
        return sendProblem(request, reply.header('accept-patch', patchType), { code: 'PATCH_TYPE_NEEDED' });
      },
    },
    async (request, reply) => {
      const roster = await rosters.findRoster(request.params.id);
      if (roster === undefined) return sendProblem(request, reply, { code: 'ROSTER_NOT_FOUND' });
      const seen = request.headers['if-match'];
      if (seen === undefined) return sendProblem(request, reply, { code: 'IF_MATCH_NEEDED' });
      if (!matchesStrongly(seen, rosterEtag(roster)))
        return sendProblem(request, reply, { code: 'ROSTER_CHANGED' });
      let outcome: EditOutcome;
      try {
        outcome = await editRoster(parts, { roster, patch: request.body, actor: actorOf(request) });
      } catch (fault) {
        if (!(fault instanceof CheckTookTooLongError)) throw fault;
        return sendProblem(request, reply, { code: 'CHECK_TOOK_TOO_LONG' });
      }
      switch (outcome.kind) {
        case 'invalid': {
          const errors = outcome.issues.map((issue) => toIssueView(issue, languageOf(request)));
          return sendProblem(request, reply, { code: 'INVALID_PATCH', errors });
        }
        case 'stale':
          return sendProblem(request, reply, { code: 'ROSTER_CHANGED' });
        case 'edited': {
          const { roster: version } = outcome;
          return reply
            .code(201)
            .header('location', rosterPath(version.id))
            .header('etag', rosterEtag(version))
            .send(toRosterView(version, await rosters.heldSeats(version.id)));
        }
      }
    },
  );
}
