import type { Doctor } from '../domain/doctor.js';
import type { Issue } from '../domain/issue.js';
import type { Roster } from '../domain/roster.js';
import type { Vakt } from '../domain/vakt.js';
import type { ActiveRule } from '../rules/active-rules.js';
import type { Assignments } from './planning.js';
import { readJob } from './read-job.js';
import { doctorIssues, vaktIssues } from './unknown-ids.js';
import type { KnownElsewhere } from './vakter-elsewhere.js';

/** A vakt and a doctor of a roster, by their ids. */
export interface PairRequest {
  /** The job document that the roster belongs to. */
  readonly document: unknown;
  readonly assignments: Assignments;
  readonly vakt: string;
  readonly doctor: string;
  /** What other legevakter have published. */
  readonly elsewhere?: KnownElsewhere | undefined;
}

export type PairReading =
  | { readonly ok: false; readonly issues: readonly Issue[] }
  | {
      readonly ok: true;
      readonly roster: Roster;
      readonly rules: readonly ActiveRule[];
      readonly vakt: Vakt;
      readonly doctor: Doctor;
    };

/** Reads the job, and finds both in it; ids that the job lacks are told together. */
export function readPair({ document, assignments, elsewhere, ...ids }: PairRequest): PairReading {
  const reading = readJob(document, elsewhere?.vakter ?? []);
  if (!reading.ok) return reading;
  const { problem, rules } = reading;
  const vakt = problem.vaktById.get(ids.vakt);
  const doctor = problem.doctorById.get(ids.doctor);
  if (vakt === undefined || doctor === undefined)
    return {
      ok: false,
      issues: [...vaktIssues(problem, ids.vakt, ['vakt']), ...doctorIssues(problem, ids.doctor, ['doctor'])],
    };
  const roster = { problem, assignments: new Map(assignments.map((held) => [held.vakt, held.doctor])) };
  return { ok: true, roster, rules, vakt, doctor };
}
