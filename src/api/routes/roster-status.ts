import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  changeRosterStatus,
  type RosterStatusParts,
  type StatusAnswer,
  type StatusRequest,
} from '../../jobs/change-roster-status.js';
import { actorOf } from '../actor.js';
import type { App } from '../app-type.js';
import { matchesStrongly } from '../etags.js';
import { languageOf } from '../language.js';
import { issueView, problemDetails, sendProblem, toIssueView } from '../problem-details.js';
import { rosterEtag, rosterPath, rosterView, toRosterView } from '../roster-view.js';
import { rosterParams } from './rosters.js';

const changedRoster = rosterView
  .extend({
    superseded: z.array(z.uuid()).describe('Versions whose place it took now'),
    warnings: z
      .array(issueView)
      .describe('Short notice, vakter that nobody has, days that another published roster has too'),
  })
  .meta({ id: 'ChangedRoster' });

const verbs = [
  {
    verb: 'propose',
    to: 'proposed',
    permission: 'roster:propose',
    summary: 'Put a draft out for comment',
    description: 'A version that is proposed already stays as it is.',
  },
  {
    verb: 'publish',
    to: 'published',
    permission: 'roster:publish',
    summary: 'Publish: doctors go by this version from now on',
    description:
      'It takes the place of the version that was published for the same period. One with breaches cannot be published: ' +
      'each is named in `errors`, and `overridable` says where an override would set it aside. Short notice is warned of and kept with the version; ' +
      'vakter that nobody has are warned of.',
  },
  {
    verb: 'record-as-worked',
    to: 'as-worked',
    permission: 'roster:record',
    summary: 'Record that this is what was worked',
    description: 'When the period is over. What differed from the published version is edited first.',
  },
] as const;

/** What becomes of a version: proposed, published, recorded. */
export function addRosterStatusRoutes(app: App, parts: RosterStatusParts): void {
  for (const { verb, to, permission, summary, description } of verbs) {
    app.post(
      `/v1/rosters/:id([^/:]+)::${verb}`,
      {
        config: { permission, record: 'roster' },
        schema: {
          summary,
          description,
          params: rosterParams,
          headers: z.object({
            'if-match': z.string().optional().describe('Only where the roster is as the sender saw it'),
          }),
          response: { 200: changedRoster, '4xx': problemDetails },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        const roster = await parts.rosters.findRoster(id);
        if (roster === undefined) return sendProblem(request, reply, { code: 'ROSTER_NOT_FOUND' });
        const seen = request.headers['if-match'];
        if (seen !== undefined && !matchesStrongly(seen, rosterEtag(roster)))
          return sendProblem(request, reply, { code: 'ROSTER_CHANGED' });
        const asked: StatusRequest = {
          id,
          to,
          actor: actorOf(request),
          ...(seen === undefined ? {} : { revision: roster.revision }),
        };
        const answer = await changeRosterStatus(parts, asked);
        if (answer.kind !== 'changed') return refuse(request, reply, answer);
        return reply.header('etag', rosterEtag(answer.roster)).send({
          ...toRosterView(answer.roster, await parts.rosters.heldSeats(id)),
          superseded: [...answer.superseded],
          warnings: answer.warnings.map((issue) => toIssueView(issue, languageOf(request))),
        });
      },
    );
  }
}

function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Exclude<StatusAnswer, { readonly kind: 'changed' }>,
): FastifyReply {
  switch (answer.kind) {
    case 'unknown':
      return sendProblem(request, reply, { code: 'ROSTER_NOT_FOUND' });
    case 'stale':
      return sendProblem(request, reply, { code: 'ROSTER_CHANGED' });
    case 'not-possible':
      return sendProblem(request, reply, { code: 'STATUS_NOT_POSSIBLE', detail: answer.status });
    case 'blocked':
      return sendProblem(request, reply, { code: 'PERIOD_RECORDED', detail: rosterPath(answer.by) });
    case 'what-if':
      return sendProblem(request, reply, { code: 'IS_SCENARIO' });
    case 'period-not-over':
      return sendProblem(request, reply, { code: 'PERIOD_NOT_OVER' });
    case 'breaches': {
      const errors = answer.issues.map((issue) => toIssueView(issue, languageOf(request)));
      return sendProblem(request, reply, { code: 'ROSTER_HAS_BREACHES', errors });
    }
  }
}
