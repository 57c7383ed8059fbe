import type { Job } from '../../../src/domain/job/job.js';
import type { Roster } from '../../../src/domain/roster.js';
import { addDays, localDateOf, overlapMinutes, startOfDate } from '../../../src/domain/time.js';
import type { Vakt } from '../../../src/domain/vakt.js';

export interface ShortDay {
  readonly job: Job;
  /** Without the vakt, and without those of whoever is away. */
  readonly assignments: Roster['assignments'];
}

/** All are ill on the vakt's dates but those who hold another vakt at the same time: one doctor too few. */
export function makeShortDay({ problem, assignments }: Roster, asked: Vakt): ShortDay {
  const { job, vakter, doctors } = problem;
  const [from, to] = [asked.date, localDateOf(asked.end)];
  const days = { start: startOfDate(from), end: startOfDate(addDays(to, 1)) };
  const present = new Set(
    vakter
      .filter((vakt) => vakt.id !== asked.id && overlapMinutes(vakt, asked) > 0)
      .map(({ id }) => assignments.get(id)),
  );
  const away = new Set(doctors.map(({ id }) => id).filter((id) => !present.has(id)));
  const absences = [...away].map((doctor) => ({ doctor, kind: 'sykdom' as const, from, to }));
  const emptied = vakter.filter(
    (vakt) => overlapMinutes(vakt, days) > 0 && away.has(assignments.get(vakt.id) ?? ''),
  );
  const empty = new Set([asked.id, ...emptied.map(({ id }) => id)]);
  return {
    job: { ...job, absences: [...job.absences, ...absences] },
    assignments: new Map([...assignments].filter(([id]) => !empty.has(id))),
  };
}
