import type { Language } from '../domain/issue.js';
import { exemptionYearOf } from '../jobs/exemption-year.js';
import { exitCodes } from './exit-codes.js';
import { readUserJson, readUserTable } from './input-files.js';
import { printIssues } from './print-issues.js';

export interface ExemptionsOptions {
  readonly year: number;
  readonly language: Language;
}

/** Writes a calendar year's days by exception from the competence requirement, doctor by doctor, as CSV on standard output. */
export async function exemptionsCommand(
  jobPath: string,
  rosterPath: string,
  { year, language }: ExemptionsOptions,
): Promise<void> {
  const job = await readUserJson(jobPath);
  const roster = await readUserTable(rosterPath);
  if (!job.ok || !roster.ok) {
    refuse([...(job.ok ? [] : job.issues), ...(roster.ok ? [] : roster.issues)], language);
    return;
  }
  const outcome = exemptionYearOf({ job: job.value, roster: { text: roster.value }, year, language });
  if (!outcome.ok) {
    refuse(outcome.issues, language);
    return;
  }
  printIssues(outcome.issues, { json: false, language });
  process.stdout.write(outcome.csv);
}

function refuse(issues: Parameters<typeof printIssues>[0], language: Language): void {
  printIssues(issues, { json: false, language });
  process.exitCode = exitCodes.badInput;
}
