import { pause } from './fault-run.js';
import { ask } from './submitter.js';

interface JobAnswer {
  readonly id: string;
  readonly state: string;
  readonly attempt: number;
  readonly startedAt?: string;
  readonly finishedAt?: string;
  readonly links: Readonly<Record<string, string>>;
}

/** The job as any of the APIs shows it; asks until one of them does. */
export async function readJobAt(addresses: readonly string[], id: string): Promise<JobAnswer> {
  for (let turn = 0; ; turn += 1) {
    const answer = await ask(`${addresses[turn % addresses.length] ?? ''}/v1/roster-jobs/${id}`);
    if (answer?.status === 404) throw new Error(`The acknowledged job ${id} is lost.`);
    if (answer?.status === 200) return JSON.parse(answer.text) as JobAnswer;
    await pause(100);
  }
}

export async function untilState(
  addresses: readonly string[],
  id: string,
  states: readonly string[],
): Promise<JobAnswer> {
  for (;;) {
    const job = await readJobAt(addresses, id);
    if (states.includes(job.state)) return job;
    await pause(100);
  }
}

export const finalStates = ['done', 'stopped', 'cancelled', 'refused', 'failed'];
