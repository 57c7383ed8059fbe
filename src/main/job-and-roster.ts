import { z } from 'zod';
import { error, type Issue, type TextWithNynorsk } from '../domain/issue.js';
import type { Problem } from '../domain/problem.js';
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
  const content = jsonIn(file.value);
  const other = ofAnotherJob(content, problem);
  if (other !== undefined) return { ok: false, issues: [other] };
  const { assignments, issues } = readRoster({ text: file.value }, problem);
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
  const earlier = earlierProof.safeParse(content).data;
  return { ok: true, document: job.value, problem, rules, assignments, earlier };
}

/** What a roster of vaktplan says of the job that it was planned for; other rosters say nothing of it. */
const planned = z.looseObject({
  version: z.literal('vaktplan/roster/1'),
  legevakt: z.string(),
  period: z.looseObject({ from: z.string(), to: z.string() }),
});

function ofAnotherJob(content: unknown, { job: { legevakt, period } }: Problem): Issue | undefined {
  const { data: own } = planned.safeParse(content);
  if (own === undefined) return undefined;
  const place = own.legevakt !== legevakt.id ? 'legevakt' : 'period';
  if (place === 'period' && own.period.from === period.from && own.period.to === period.to) return undefined;
  const roster = `${own.legevakt} ${own.period.from}–${own.period.to}`;
  const job = `${legevakt.id} ${period.from}–${period.to}`;
  const message: TextWithNynorsk = {
    nb: `Planen er for ${roster}, jobben for ${job}.`,
    nn: `Planen er for ${roster}, jobben for ${job}.`,
    en: `The roster is for ${roster}, the job for ${job}.`,
  };
  return error('ROSTER_OF_ANOTHER_JOB', [place], message);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
