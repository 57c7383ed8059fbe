import { error } from '../../src/domain/issue.js';
import type { ReadJob } from '../../src/jobs/submit-job.js';

/** A small stand-in for a job document. */
export interface StandInJob {
  readonly legevakt: { readonly id: string; readonly name: string };
  /** As many faults are found in it. */
  readonly faults?: number;
}

export function aReadableJob(legevakt: string): StandInJob {
  return { legevakt: { id: legevakt, name: `${legevakt} legevakt` } };
}

export const readStandIn: ReadJob = (document) => {
  const { legevakt, faults = 0 } = document as StandInJob;
  const issues = Array.from({ length: faults }, (_, index) =>
    error('DOCTOR_UNKNOWN', ['locks', index, 'doctor'], {
      nb: 'Legen finnes ikke.',
      nn: 'Legen finnes ikke.',
      en: 'No such doctor.',
    }),
  );
  const period = { from: '2026-12-01', to: '2026-12-31' };
  return faults > 0 ? { ok: false, issues } : { ok: true, problem: { job: { legevakt, period } } };
};
