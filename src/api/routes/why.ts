import { z } from 'zod';
import { id, vaktId } from '../../domain/job/scalars.js';
import { askWhy, type AskWhyOutcome, type AskWhyParts } from '../../jobs/ask-why.js';
import { CheckTookTooLongError } from '../../jobs/checking.js';
import { refuse } from '../access-guard.js';
import type { App } from '../app-type.js';
import { askerOf } from '../asker.js';
import { languageOf } from '../language.js';
import { problemDetails, sendProblem, toIssueView } from '../problem-details.js';
import { whyView } from '../why-view.js';
import { rosterParams } from './rosters.js';

/** Why a doctor has a vakt, or has not. Whoever may edit rosters asks about anybody, a doctor about the own part of the published one. */
export function addWhyRoute(app: App, parts: AskWhyParts): void {
  app.get(
    '/v1/rosters/:id/why',
    {
      config: { permission: 'roster:explain', record: 'roster' },
      schema: {
        summary: 'Why a doctor has a vakt, or has not, and what the other way round would cost',
        description:
          'The price comes from planning again with that one pair decided beforehand; a difference is real only where no longer search can ' +
          'take it away. A doctor may ask about the own vakter of a published roster and is told nothing of others.',
        params: rosterParams,
        querystring: z.strictObject({
          vakt: vaktId,
          doctor: id,
        }),
        response: { 200: whyView, '4xx': problemDetails, '5xx': problemDetails },
      },
    },
    async (request, reply) => {
      const { vakt, doctor } = request.query;
      const roster = await parts.rosters.findRoster(request.params.id);
      if (roster === undefined) return sendProblem(request, reply, { code: 'ROSTER_NOT_FOUND' });
      const asker = askerOf(request, roster, doctor);
      if (asker.kind === 'refused') return refuse(request, reply, asker.code);
      let outcome: AskWhyOutcome;
      try {
        outcome = await askWhy(parts, { roster, vakt, doctor, isOwn: asker.kind === 'doctor' });
      } catch (fault) {
        if (!(fault instanceof CheckTookTooLongError)) throw fault;
        return sendProblem(request, reply, { code: 'ANSWER_TOOK_TOO_LONG' });
      }
      if (outcome.kind === 'answered') return outcome.answer;
      const errors = outcome.issues.map((issue) => toIssueView(issue, languageOf(request)));
      return sendProblem(request, reply, { code: 'INVALID_QUESTION', errors });
    },
  );
}
