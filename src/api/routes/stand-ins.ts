import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { id, localDate, vaktId } from '../../domain/job/scalars.js';
import { CheckTookTooLongError } from '../../jobs/checking.js';
import {
  askStandIns,
  type AnswerStandIns,
  type StandInOutcome,
  type StandInQuestion,
} from '../../jobs/stand-ins.js';
import type { RosterStore } from '../../jobs/roster-store.js';
import type { App } from '../app-type.js';
import { languageOf } from '../language.js';
import { problemDetails, sendProblem, toIssueView } from '../problem-details.js';
import { resilienceView, whoInsteadView } from '../stand-in-views.js';
import { rosterParams } from './rosters.js';

export interface StandInParts {
  readonly rosters: RosterStore;
  readonly standIns: AnswerStandIns;
}

const config = { permission: 'roster:read', record: 'roster' } as const;

const absence = z.strictObject({
  doctor: id.optional().describe('Only vakter of this doctor'),
  from: localDate.optional().describe('Only vakter from this date on'),
});

/** Who may have a vakt instead of its holder, and who may step in where somebody falls ill. */
export function addStandInRoutes(app: App, parts: StandInParts): void {
  app.get(
    '/v1/rosters/:id/candidates',
    {
      config,
      schema: {
        summary: 'Who may have a vakt instead, who is asked first, and what it costs',
        description:
          'Every doctor but the holder, legal ones first, then by what the roster costs more or less, tier by tier, then who has had fewest vakter lately. ' +
          'Swaps with the holder stand apart. Everything else in the roster stays as it is.',
        params: rosterParams,
        querystring: z.strictObject({ vakt: vaktId }),
        response: { 200: whoInsteadView, '4xx': problemDetails, '5xx': problemDetails },
      },
    },
    async (request, reply) => {
      const { vakt } = request.query;
      const outcome = await ask(parts, { request, reply }, { kind: 'who-instead', vakt });
      return outcome?.kind === 'who-instead' ? { roster: request.params.id, ...outcome.answer } : reply;
    },
  );

  app.get(
    '/v1/rosters/:id/resilience',
    {
      config,
      schema: {
        summary: 'Who may step in for whom, and which vakter nobody else may take',
        params: rosterParams,
        querystring: absence,
        response: { 200: resilienceView, '4xx': problemDetails, '5xx': problemDetails },
      },
    },
    async (request, reply) => {
      const outcome = await ask(parts, { request, reply }, { kind: 'resilience', ...request.query });
      return outcome?.kind === 'resilience' ? { roster: request.params.id, ...outcome.answer } : reply;
    },
  );

  app.get(
    '/v1/rosters/:id/resilience.csv',
    {
      config,
      schema: {
        summary: 'Who may step in for whom as CSV, with names',
        params: rosterParams,
        querystring: absence,
        response: { 200: z.unknown(), '4xx': problemDetails, '5xx': problemDetails },
      },
    },
    async (request, reply) => {
      const outcome = await ask(parts, { request, reply }, { kind: 'resilience', ...request.query });
      if (outcome?.kind !== 'resilience') return reply;
      void reply.header('content-disposition', 'attachment; filename="beredskap.csv"');
      return reply.type('text/csv; charset=utf-8').serializer(String).send(outcome.csv);
    },
  );
}

interface Exchange {
  readonly request: FastifyRequest<{ Params: { id: string } }>;
  readonly reply: FastifyReply;
}

/** Undefined where the reply has been sent: there is no answer. */
async function ask(
  { rosters, standIns }: StandInParts,
  { request, reply }: Exchange,
  question: StandInQuestion,
): Promise<Exclude<StandInOutcome, { kind: 'invalid' }> | undefined> {
  const { id } = request.params;
  try {
    if ((await rosters.findRoster(id)) === undefined) {
      sendProblem(request, reply, { code: 'ROSTER_NOT_FOUND' });
      return undefined;
    }
    const outcome = await askStandIns(rosters, standIns, { roster: id, question });
    if (outcome.kind !== 'invalid') return outcome;
    const errors = outcome.issues.map((issue) => toIssueView(issue, languageOf(request)));
    sendProblem(request, reply, { code: 'INVALID_QUESTION', errors });
  } catch (fault) {
    if (!(fault instanceof CheckTookTooLongError)) throw fault;
    sendProblem(request, reply, { code: 'CHECK_TOOK_TOO_LONG' });
  }
  return undefined;
}
