import type { Language } from '../domain/issue.js';
import { checkRoster } from '../jobs/check-roster.js';
import { exitCodes } from './exit-codes.js';
import { readUserJson, readUserTable } from './input-files.js';
import { printCheck } from './print-check.js';
import { printIssues } from './print-issues.js';

export interface CheckOptions {
  readonly json?: boolean;
  /** Only these rules. */
  readonly rules?: readonly string[];
  /** Doctors by name beside their ids. */
  readonly names?: boolean;
  readonly language: Language;
}

/** Checks a roster, made here or elsewhere, against a job's rules. Shortages and what could not be judged stand apart. */
export async function checkCommand(
  jobPath: string,
  rosterPath: string,
  { json = false, rules, names = false, language }: CheckOptions,
): Promise<void> {
  const job = await readUserJson(jobPath);
  const roster = await readUserTable(rosterPath);
  if (!job.ok || !roster.ok) {
    printIssues([...(job.ok ? [] : job.issues), ...(roster.ok ? [] : roster.issues)], { json, language });
    process.exitCode = exitCodes.badInput;
    return;
  }
  const outcome = checkRoster({ job: job.value, roster: { text: roster.value }, rules });
  if (!outcome.ok) {
    printIssues(outcome.issues, { json, language });
    process.exitCode = exitCodes.badInput;
    return;
  }
  const { check, issues } = outcome;
  if (json) console.log(JSON.stringify({ ...check, issues }, undefined, 2));
  else {
    printIssues(issues, { json: false, language });
    printCheck(check, { language, names: names ? namesIn(job.value) : new Map() });
  }
  if (check.counts.breach > 0) process.exitCode = exitCodes.hardRuleBroken;
}

/** Names of a job that has been read without a fault. */
function namesIn(job: unknown): ReadonlyMap<string, string> {
  const { doctors } = job as { readonly doctors: readonly { readonly id: string; readonly name: string }[] };
  return new Map(doctors.map(({ id, name }) => [id, name]));
}
