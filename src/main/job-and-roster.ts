import type { Issue } from '../domain/issue.js';
import type { EarlierProof } from '../jobs/earlier-bounds.js';
import { readJob, type JobReading } from '../jobs/read-job.js';
import { readRoster } from '../jobs/read-roster/read-roster.js';
import { earlierProof } from './earlier-proof.js';
import { readUserJson, readUserTable } from './input-files.js';

export type JobAndRoster =
  | (Pick<Extract<JobReading, { readonly ok: true }>, 'problem' | 'rules'> & {
      readonly ok: true;
      readonly document: unknown;
      readonly assignments: ReadonlyMap<string, string>;
      /** Undefined where the roster is not from a search. */
      readonly earlier: EarlierProof | undefined;
    })
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A job document and a roster of it, in any form; or all that is wrong with the first of them that cannot be read. */
export async function readJobAndRoster(jobPath: string, rosterPath: string): Promise<JobAndRoster> {
  const job = await readUserJson(jobPath);
  const file = await readUserTable(rosterPath);
  if (!job.ok || !file.ok)
    return { ok: false, issues: [...(job.ok ? [] : job.issues), ...(file.ok ? [] : file.issues)] };
  const reading = readJob(job.value);
  if (!reading.ok) return reading;
  const { problem, rules } = reading;
  const { assignments, issues } = readRoster({ text: file.value }, problem);
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
  const earlier = earlierProof.safeParse(jsonIn(file.value)).data;
  return { ok: true, document: job.value, problem, rules, assignments, earlier };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
