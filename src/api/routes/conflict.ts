import { z } from 'zod';
import { vaktId } from '../../domain/job/scalars.js';
import { askConflict, type AskConflictParts } from '../../jobs/ask-conflict.js';
import { CheckTookTooLongError } from '../../jobs/checking.js';
import type { ExplainOutcome } from '../../jobs/explain-vakt.js';
import type { App } from '../app-type.js';
import { conflictView } from '../conflict-view.js';
import { languageOf } from '../language.js';
import { problemDetails, sendProblem, toIssueView } from '../problem-details.js';
import { rosterParams } from './rosters.js';

/** Why a vakt is empty. For those who plan: a repair may tell that a doctor has wished not to be asked. */
export function addConflictRoute(app: App, parts: AskConflictParts): void {
  app.get(
    '/v1/rosters/:id/conflict',
    {
      config: { permission: 'roster:edit', record: 'roster' },
      schema: {
        summary: 'Why a vakt is empty, and what would fill it',
        description:
          'Rules, absences, locks and demands that cannot all hold, none of them in vain, and repairs, each verified by planning again. ' +
          'Takes up to 40 seconds. Nothing is stored.',
        params: rosterParams,
        querystring: z.strictObject({
          vakt: vaktId.describe('date/line/seat of an empty minimum vakt'),
        }),
        response: { 200: conflictView, '4xx': problemDetails, '5xx': problemDetails },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      if ((await parts.rosters.findRoster(id)) === undefined)
        return sendProblem(request, reply, { code: 'ROSTER_NOT_FOUND' });
      let outcome: ExplainOutcome;
      try {
        outcome = await askConflict(parts, { roster: id, vakt: request.query.vakt });
      } catch (fault) {
        if (!(fault instanceof CheckTookTooLongError)) throw fault;
        return sendProblem(request, reply, { code: 'ANSWER_TOOK_TOO_LONG' });
      }
      if (outcome.kind === 'explained') return outcome.explanation;
      const errors = outcome.issues.map((issue) => toIssueView(issue, languageOf(request)));
      return sendProblem(request, reply, { code: 'INVALID_QUESTION', errors });
    },
  );
}
