import type { Text } from '../domain/issue.js';
import { checkRoster, type CheckFinding, type RosterCheck } from '../jobs/check-roster.js';
import type { FindingStatus } from '../rules/verify-roster.js';
import { exitCodes } from './exit-codes.js';
import { readUserJson, readUserTable } from './input-files.js';
import { inLanguage, printIssues, type Language } from './print-issues.js';

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
    printCheck(check, language, names ? namesIn(job.value) : new Map());
  }
  if (check.counts.breach > 0) process.exitCode = exitCodes.hardRuleBroken;
}

const statusTitles: Readonly<Record<FindingStatus, Text>> = {
  breach: { nb: 'BRUDD', en: 'BREACH' },
  given: { nb: 'gitt av låser eller historikk', en: 'given by locks or history' },
  overridden: { nb: 'satt til side i jobben', en: 'set aside in the job' },
  shortage: { nb: 'mangel', en: 'shortage' },
  quality: { nb: 'kvalitet', en: 'quality' },
};

function printCheck(check: RosterCheck, language: Language, names: ReadonlyMap<string, string>): void {
  const print = (text: Text): void => {
    console.log(inLanguage(text, language));
  };
  const nameOf = ({ doctor }: CheckFinding): string => {
    const name = names.get(doctor ?? '');
    return name === undefined ? '' : ` (${name})`;
  };
  for (const { id, title, sources, findings } of check.rules) {
    if (findings.length === 0) continue;
    console.log(`\n${inLanguage(title, language)} [${id}]`);
    console.log(`  ${sources.map(({ document, section }) => `${document} ${section}`).join('; ')}`);
    for (const finding of findings)
      console.log(
        `  - ${inLanguage(statusTitles[finding.status], language)}: ${inLanguage(finding.sentence, language)}${nameOf(finding)}`,
      );
  }
  if (check.notChecked.length > 0) print({ nb: '\nIkke kontrollert', en: '\nNot checked' });
  for (const { sentence } of check.notChecked) console.log(`  - ${inLanguage(sentence, language)}`);
  const { breach, shortage, given, overridden, quality } = check.counts;
  print({
    nb: `\n${check.heldVakter} av ${check.vakter} vakter har lege; ${check.rules.length} regler er prøvd.`,
    en: `\n${check.heldVakter} of ${check.vakter} vakter have a doctor; ${check.rules.length} rules were tested.`,
  });
  print({
    nb: `${breach} brudd på harde regler, ${shortage} mangler, ${given} gitt, ${overridden} satt til side, ${quality} merknader om kvalitet.`,
    en: `${breach} breaches of hard rules, ${shortage} shortages, ${given} given, ${overridden} set aside, ${quality} remarks on quality.`,
  });
}

/** Names of a job that has been read without a fault. */
function namesIn(job: unknown): ReadonlyMap<string, string> {
  const { doctors } = job as { readonly doctors: readonly { readonly id: string; readonly name: string }[] };
  return new Map(doctors.map(({ id, name }) => [id, name]));
}
