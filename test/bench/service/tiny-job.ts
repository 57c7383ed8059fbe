import { aDoctor, aJob, aLine } from '../../support/builders.js';

/** A week with an evening vakt and three doctors: as little work as a job can be. */
export function tinyJob(legevakt: string): object {
  const job = aJob({
    lines: [aLine()],
    doctors: ['a', 'b', 'c'].map((id) => aDoctor({ id })),
    solve: { iterations: 1, seconds: 60 },
  });
  return { ...job, legevakt: { ...job.legevakt, id: legevakt } };
}
