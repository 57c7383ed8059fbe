import type { FastifyReply, FastifyRequest } from 'fastify';
import { isFinal } from '../jobs/roster-job.js';
import type { ScenarioBatch } from '../jobs/scenario-batch.js';
import { inLanguageOf } from './language.js';
import { problemKinds } from './problem-codes.js';
import { sendProblem } from './problem-details.js';
import { pollSeconds } from './routes/submit-roster-job.js';

/** Says which jobs of a batch have no roster, and when to ask again where some are under way. */
export function sendNotReady(
  request: FastifyRequest,
  reply: FastifyReply,
  {
    batch: { jobs },
    missing,
    code,
  }: {
    readonly batch: ScenarioBatch;
    readonly missing: readonly number[];
    readonly code: 'CURVE_NOT_READY' | 'ANSWER_NOT_READY';
  },
): FastifyReply {
  if (jobs.some(({ state }) => !isFinal(state))) void reply.header('retry-after', pollSeconds);
  const reason = 'ROSTER_NOT_READY';
  const errors = missing.map((place) => ({
    code: reason,
    pointer: `/jobs/${place}`,
    detail: `${jobs[place]?.label ?? ''}: ${inLanguageOf(request, problemKinds[reason].title)}`,
  }));
  return sendProblem(request, reply, { code, errors });
}
