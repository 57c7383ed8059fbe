import { z } from 'zod';
import { error, type Issue, type Text } from '../../domain/issue.js';
import type { Problem } from '../../domain/problem.js';

/** What a roster of vaktplan says of the job that it was planned for; other rosters say nothing of it. */
export const plannedFor = z.looseObject({
  version: z.literal('vaktplan/roster/1'),
  legevakt: z.string(),
  period: z.looseObject({ from: z.string(), to: z.string() }),
});
export type PlannedFor = z.infer<typeof plannedFor>;

/** Told where it is not the legevakt or the period of the job that the roster is held against. */
export function ofAnotherJob(
  planned: PlannedFor | undefined,
  { job: { legevakt, period } }: Problem,
): Issue | undefined {
  if (planned === undefined) return undefined;
  const place = planned.legevakt !== legevakt.id ? 'legevakt' : 'period';
  const { from, to } = planned.period;
  if (place === 'period' && from === period.from && to === period.to) return undefined;
  const roster = `${planned.legevakt} ${from}–${to}`;
  const job = `${legevakt.id} ${period.from}–${period.to}`;
  const message: Text = {
    nb: `Planen er for ${roster}, jobben for ${job}.`,
    nn: `Planen er for ${roster}, jobben for ${job}.`,
    en: `The roster is for ${roster}, the job for ${job}.`,
  };
  return error('ROSTER_OF_ANOTHER_JOB', [place], message);
}
