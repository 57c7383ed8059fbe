import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { id, vaktId } from '../../domain/job/scalars.js';
import { askLetter, type AskLetterParts } from '../../jobs/ask-letter.js';
import { CheckTookTooLongError } from '../../jobs/checking.js';
import { letterFormats, type LetterFormat, type LetterOutcome } from '../../jobs/write-letter.js';
import { refuse } from '../access-guard.js';
import type { App } from '../app-type.js';
import { askerOf } from '../asker.js';
import { languageOf } from '../language.js';
import { problemDetails, sendProblem, toIssueView } from '../problem-details.js';
import { documentPolicy } from './roster-results.js';
import { rosterParams } from './rosters.js';

const types: Readonly<Record<LetterFormat, string>> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
};

/** "Why me, why that night?": the letter to a doctor about one of the doctor's vakter. */
export function addLetterRoutes(app: App, parts: AskLetterParts): void {
  for (const format of letterFormats) {
    app.get(
      `/v1/rosters/:id/letter.${format}`,
      {
        config: { permission: 'roster:explain', record: 'roster' },
        schema: {
          summary: `A letter to a doctor: why this vakt is theirs (${format.toUpperCase()})`,
          description:
            'Why the vakt must be covered, what the roster would be without the doctor on it (by planning again), the doctor’s balance beside the group’s, ' +
            'wishes met and refused. A doctor may ask about the own vakter of a published roster. Of other doctors there are counts and sums only.',
          params: rosterParams,
          querystring: z.strictObject({
            vakt: vaktId,
            doctor: id,
            language: z.enum(['nb', 'nn', 'en']).optional().describe('Default: by Accept-Language'),
          }),
          response: { 200: z.unknown(), '4xx': problemDetails, '5xx': problemDetails },
        },
        helmet: documentPolicy,
      },
      async (request, reply) => {
        const { vakt, doctor, language = languageOf(request) } = request.query;
        const roster = await parts.rosters.findRoster(request.params.id);
        if (roster === undefined) return sendProblem(request, reply, { code: 'ROSTER_NOT_FOUND' });
        const asker = askerOf(request, roster, doctor);
        if (asker.kind === 'refused') return refuse(request, reply, asker.code);
        let outcome: LetterOutcome;
        try {
          outcome = await askLetter(parts, { roster, vakt, doctor, language, format });
        } catch (fault) {
          if (!(fault instanceof CheckTookTooLongError)) throw fault;
          return sendProblem(request, reply, { code: 'ANSWER_TOOK_TOO_LONG' });
        }
        if (outcome.kind === 'written') return sendLetter(reply, format, outcome.content);
        const errors = outcome.issues.map((issue) => toIssueView(issue, languageOf(request)));
        return sendProblem(request, reply, { code: 'INVALID_QUESTION', errors });
      },
    );
  }
}

/** A PDF is sent as the bytes that it is. */
function sendLetter(reply: FastifyReply, format: LetterFormat, content: string | Uint8Array): FastifyReply {
  const isText = typeof content === 'string';
  return reply
    .type(types[format])
    .serializer(isText ? String : (bytes) => bytes as string)
    .send(content);
}
