import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { additionsOfBatch, smallestOfBatch, type BatchAnswer } from '../../jobs/curves/batch-answer.js';
import type { RosterStore } from '../../jobs/roster-store.js';
import type { ScenarioBatch, ScenarioBatchStore } from '../../jobs/scenario-batch.js';
import type { App } from '../app-type.js';
import { additionsView, smallestView } from '../batch-answer-views.js';
import { sendNotReady } from '../batch-not-ready.js';
import { problemDetails, sendProblem } from '../problem-details.js';

interface AnswerParts {
  readonly batches: Pick<ScenarioBatchStore, 'findBatch'>;
  readonly rosters: RosterStore;
}

const config = { permission: 'roster:read', record: 'batch' } as const;
const params = z.strictObject({ id: z.uuid() });
const whenDone = 'From the stored reports, when every job is done. Nothing is stored.';

/** What the jobs of a batch answer together. */
export function addBatchAnswerRoutes(app: App, { batches, rosters }: AnswerParts): void {
  app.get(
    '/v1/scenario-batches/:id/smallest',
    {
      config,
      schema: {
        summary: 'The smallest number of a batch with `smallest` that is enough',
        description: whenDone,
        params,
        response: { 200: smallestView, '4xx': problemDetails },
      },
    },
    async (request, reply) =>
      (await read(request, reply, batches, (batch) => smallestOfBatch(rosters, batch))) ?? reply,
  );

  app.get(
    '/v1/scenario-batches/:id/additions',
    {
      config,
      schema: {
        summary: 'Which single addition helps most, of a batch with `additions`',
        description: whenDone,
        params,
        response: { 200: additionsView, '4xx': problemDetails },
      },
    },
    async (request, reply) =>
      (await read(request, reply, batches, (batch) => additionsOfBatch(rosters, batch))) ?? reply,
  );
}

/** Undefined where the reply has been sent: there is no answer. */
async function read<Answer>(
  request: FastifyRequest<{ Params: z.infer<typeof params> }>,
  reply: FastifyReply,
  batches: AnswerParts['batches'],
  answerOf: (batch: ScenarioBatch) => Promise<BatchAnswer<Answer>>,
): Promise<Answer | undefined> {
  const batch = await batches.findBatch(request.params.id);
  if (batch === undefined) {
    sendProblem(request, reply, { code: 'BATCH_NOT_FOUND' });
    return undefined;
  }
  const outcome = await answerOf(batch);
  if (outcome.kind === 'answered') return outcome.answer;
  if (outcome.kind === 'not-asked') sendProblem(request, reply, { code: 'NOT_ASKED_OF_BATCH' });
  else sendNotReady(request, reply, { batch, missing: outcome.missing, code: 'ANSWER_NOT_READY' });
  return undefined;
}
