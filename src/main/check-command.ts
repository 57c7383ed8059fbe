import { checkRoster, type RosterCheck } from '../jobs/check-roster.js';
import { exitCodes } from './exit-codes.js';
import { readUserFile, readUserJson } from './input-files.js';
import { inLanguage, printIssues, type Language } from './print-issues.js';

export interface CheckOptions {
  readonly json?: boolean;
  readonly language: Language;
}

/** Checks a roster, made here or elsewhere, against a job's rules. Shortages and what could not be judged stand apart. */
export async function checkCommand(
  jobPath: string,
  rosterPath: string,
  { json = false, language }: CheckOptions,
): Promise<void> {
  const job = await readUserJson(jobPath);
  const roster = await readUserFile(rosterPath);
  if (!job.ok || !roster.ok) {
    printIssues([...(job.ok ? [] : job.issues), ...(roster.ok ? [] : roster.issues)], { json, language });
    process.exitCode = exitCodes.badInput;
    return;
  }
  const check = checkRoster(job.value, roster.value);
  if (!check.ok) {
    printIssues(check.issues, { json, language });
    process.exitCode = exitCodes.badInput;
    return;
  }
  if (json) console.log(JSON.stringify(check, undefined, 2));
  else printCheck(check, language);
  if (check.rules.some(({ findings }) => findings.some(({ status }) => status === 'breach')))
    process.exitCode = exitCodes.hardRuleBroken;
}

function printCheck(
  { rules, notChecked, issues }: Extract<RosterCheck, { ok: true }>,
  language: Language,
): void {
  const titles = {
    breach: { nb: 'BRUDD', en: 'BREACH' },
    given: { nb: 'gitt av låser eller historikk', en: 'given by locks or history' },
    overridden: { nb: 'satt til side i jobben', en: 'set aside in the job' },
    shortage: { nb: 'mangel', en: 'shortage' },
    quality: { nb: 'kvalitet', en: 'quality' },
  } as const;
  printIssues(issues, { json: false, language });
  for (const { rule, title, sources, findings } of rules) {
    console.log(`\n${inLanguage(title, language)} [${rule}]`);
    console.log(`  ${sources.map(({ document, section }) => `${document} ${section}`).join('; ')}`);
    for (const { status, message } of findings)
      console.log(`  - ${inLanguage(titles[status], language)}: ${inLanguage(message, language)}`);
  }
  if (notChecked.length > 0)
    console.log(`\n${inLanguage({ nb: 'Ikke kontrollert', en: 'Not checked' }, language)}`);
  for (const text of notChecked) console.log(`  - ${inLanguage(text, language)}`);
  const count = (status: keyof typeof titles): number =>
    rules.flatMap(({ findings }) => findings).filter((finding) => finding.status === status).length;
  console.log(
    inLanguage(
      {
        nb: `\n${count('breach')} brudd på harde regler, ${count('shortage')} mangler, ${count('given')} gitt, ${count('overridden')} satt til side, ${count('quality')} merknader om kvalitet.`,
        en: `\n${count('breach')} breaches of hard rules, ${count('shortage')} shortages, ${count('given')} given, ${count('overridden')} set aside, ${count('quality')} remarks on quality.`,
      },
      language,
    ),
  );
}
