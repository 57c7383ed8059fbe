import type { Problem } from '../domain/problem.js';
import type { LocalDate } from '../domain/time.js';
import type { ActiveRule } from './active-rules.js';

/** Whether the job sets the rule aside for this doctor on this date. */
export function isSetAside(
  { job }: Problem,
  active: ActiveRule,
  doctorId: string | undefined,
  date: LocalDate,
): boolean {
  return job.overrides.some(
    (override) => override.rule === active.rule.id && override.doctor === doctorId && override.date === date,
  );
}
