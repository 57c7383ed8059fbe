import type { FastifyReply, FastifyRequest } from 'fastify';
import { may } from '../access/decide.js';
import { id } from '../domain/job/scalars.js';
import { refuse } from './access-guard.js';
import { sendProblem } from './problem-details.js';
import { viewerOf } from './swap-view.js';
import { ownAt } from '../jobs/swap-viewer.js';

/** Somebody else than the asker. */
export const asDoctorHere = {
  doctor: id.optional().describe('Another doctor of the legevakt than oneself; for administrators'),
};

/** The doctors as whom the asker acts at a legevakt; undefined where the request has been answered. */
export function actsAs(
  request: FastifyRequest,
  reply: FastifyReply,
  legevakt: string,
  { doctor }: { readonly doctor?: string | undefined },
): readonly string[] | undefined {
  const own = ownAt(viewerOf(request), legevakt);
  if (doctor === undefined) {
    if (own.length > 0) return own;
    void sendProblem(request, reply, { code: 'NO_DOCTOR' });
    return undefined;
  }
  if (own.includes(doctor) || may(request.principal, 'swap:request-as', legevakt)) return [doctor];
  void refuse(request, reply, 'FORBIDDEN');
  return undefined;
}
