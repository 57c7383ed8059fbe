import { z } from 'zod';
import { error, type Issue } from '../domain/issue.js';
import { schemaIssues } from '../domain/job/schema-issues.js';
import type { Problem } from '../domain/problem.js';

const rosterJson = z.looseObject({
  assignments: z.array(z.looseObject({ vakt: z.string(), doctor: z.string().nullable() })),
});

/** Reads `{ assignments: [{ vakt, doctor }] }`; other fields are not looked at. Only rows without a fault are kept. */
export function parseRosterJson(
  raw: unknown,
  problem: Problem,
): { readonly assignments: ReadonlyMap<string, string>; readonly issues: readonly Issue[] } {
  const read = rosterJson.safeParse(raw, { reportInput: true });
  if (!read.success) return { assignments: new Map(), issues: schemaIssues(read.error) };
  const assignments = new Map<string, string>();
  const issues: Issue[] = [];
  for (const [index, { vakt, doctor }] of read.data.assignments.entries()) {
    const path = ['assignments', index];
    if (!problem.vaktById.has(vakt)) {
      issues.push(
        error('UNKNOWN_VAKT', [...path, 'vakt'], {
          nb: `Vakten «${vakt}» finnes ikke i jobbens periode.`,
          en: `There is no vakt "${vakt}" in the period of the job.`,
        }),
      );
    } else if (doctor !== null && !problem.doctorById.has(doctor)) {
      issues.push(
        error('UNKNOWN_REFERENCE', [...path, 'doctor'], {
          nb: `Det finnes ingen lege «${doctor}».`,
          en: `There is no doctor "${doctor}".`,
        }),
      );
    } else if (assignments.has(vakt)) {
      issues.push(
        error('VAKT_TWICE', [...path, 'vakt'], {
          nb: `Vakten «${vakt}» står to ganger.`,
          en: `The vakt "${vakt}" is there twice.`,
        }),
      );
    } else if (doctor !== null) {
      assignments.set(vakt, doctor);
    }
  }
  return { assignments, issues };
}
