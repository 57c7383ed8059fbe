import type { FastifyRequest } from 'fastify';
import { may } from '../access/decide.js';
import type { RosterVersion } from '../jobs/roster-version.js';
import { doctorsOf } from './own-doctors.js';
import type { ProblemCode } from './problem-codes.js';

/** Who asks why a doctor has a vakt: whoever may edit rosters, or the doctor about the own part of the published one. */
export type Asker =
  | { readonly kind: 'editor' }
  | { readonly kind: 'doctor' }
  | { readonly kind: 'refused'; readonly code: ProblemCode };

export function askerOf(
  { principal }: FastifyRequest,
  { legevakt, status }: Pick<RosterVersion, 'legevakt' | 'status'>,
  doctor: string,
): Asker {
  if (may(principal, 'roster:edit', legevakt)) return { kind: 'editor' };
  const own = doctorsOf(principal, undefined).filter((one) => one.legevakt === legevakt);
  if (own.length === 0) return { kind: 'refused', code: 'NO_DOCTOR' };
  if (!own.some((one) => one.doctor === doctor)) return { kind: 'refused', code: 'FORBIDDEN' };
  if (status !== 'published') return { kind: 'refused', code: 'ROSTER_NOT_PUBLISHED' };
  return { kind: 'doctor' };
}
