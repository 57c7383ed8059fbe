import { nextMonth } from '../demo/next-month.js';
import { makeDemoJob } from '../demo/sarpsborg-rakkestad.js';
import { submitJob, type SubmitJobParts } from '../jobs/submit-job.js';

export interface DemoJob {
  readonly id: string;
  /** False where an earlier start had asked for this month. */
  readonly isNew: boolean;
}

/**
 * Asks for the demo legevakt's next month as anybody would, through the queue; once for each month.
 *
 * @param seconds  replaces the demo's own limit
 */
export async function submitDemoJob(parts: SubmitJobParts, seconds?: number): Promise<DemoJob> {
  const month = nextMonth(parts.clock.now());
  const demo = makeDemoJob(month) as {
    readonly legevakt: { readonly id: string };
    readonly solve?: object;
  };
  const document = seconds === undefined ? demo : { ...demo, solve: { ...demo.solve, seconds } };
  const outcome = await submitJob(parts, {
    document,
    legevakt: demo.legevakt.id,
    by: { kind: 'system', id: 'demo' },
    idempotencyKey: `demo-${month}`,
  });
  switch (outcome.kind) {
    case 'accepted':
      return { id: outcome.id, isNew: outcome.isNew };
    case 'key-reused':
      // Asked for with other settings or by an older version.
      return { id: outcome.id, isNew: false };
    case 'invalid':
      throw new Error(
        `The demo job has errors: ${outcome.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', ')}`,
      );
  }
}
