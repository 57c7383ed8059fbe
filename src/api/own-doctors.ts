import type { FastifyReply, FastifyRequest } from 'fastify';
import { belongsTo, may } from '../access/decide.js';
import { everywhere, type Principal } from '../access/principal.js';
import { id } from '../domain/job/scalars.js';
import type { CalendarFeed } from '../jobs/calendar-feed.js';
import type { DoctorAt } from '../jobs/published-vakter.js';
import { refuse } from './access-guard.js';
import { inLanguageOf } from './language.js';
import { sendProblem } from './problem-details.js';

/** Somebody else than the asker. */
export const asDoctor = {
  legevakt: id.optional().describe('Together with `doctor`; for administrators'),
  doctor: id.optional().describe('Another doctor than oneself; for administrators'),
};

/** Whom a request is about: `of` is undefined for the asker's own doctors. */
export interface OwnDoctors {
  readonly of: DoctorAt | undefined;
  readonly doctors: readonly DoctorAt[];
}

/** Undefined where the request has been answered: nobody is told of others. */
export function ownDoctors(
  request: FastifyRequest,
  reply: FastifyReply,
  { legevakt, doctor }: { readonly legevakt?: string | undefined; readonly doctor?: string | undefined },
): OwnDoctors | undefined {
  if ((legevakt === undefined) !== (doctor === undefined)) {
    const missing = legevakt === undefined ? 'legevakt' : 'doctor';
    const detail = inLanguageOf(request, {
      nb: '«legevakt» og «doctor» må gis sammen.',
      nn: '«legevakt» og «doctor» må givast saman.',
      en: '"legevakt" and "doctor" must be given together.',
    });
    const errors = [{ code: 'INVALID_VALUE', pointer: `/${missing}`, detail }];
    void sendProblem(request, reply, { code: 'INVALID_REQUEST', errors });
    return undefined;
  }
  if (legevakt !== undefined && doctor !== undefined) {
    const of = { legevakt, doctor };
    const doctors = doctorsOf(request.principal, of);
    if (doctors.length > 0) return { of, doctors };
    void refuse(request, reply, belongsTo(request.principal, legevakt) ? 'FORBIDDEN' : 'LEGEVAKT_NOT_FOUND');
    return undefined;
  }
  const doctors = doctorsOf(request.principal, undefined);
  if (doctors.length > 0) return { of: undefined, doctors };
  void sendProblem(request, reply, { code: 'NO_DOCTOR' });
  return undefined;
}

/** The doctors whose vakter the principal may see under `/v1/me`: the own ones, or the one named. */
export function doctorsOf(principal: Principal, of: CalendarFeed['of']): DoctorAt[] {
  if (of !== undefined && may(principal, 'me:read-as', of.legevakt)) return [of];
  const own = principal.grants.flatMap(({ legevakt, doctor }) =>
    doctor === undefined || legevakt === everywhere || !may(principal, 'me:read', legevakt)
      ? []
      : [{ legevakt, doctor }],
  );
  return of === undefined
    ? own
    : own.filter(({ legevakt, doctor }) => legevakt === of.legevakt && doctor === of.doctor);
}
