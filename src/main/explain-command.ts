import type { TextWithNynorsk } from '../domain/issue.js';
import { error, type Issue } from '../domain/issue.js';
import { explainVakt, type ExplainOutcome, type VaktExplanation } from '../jobs/explain-vakt.js';
import type { Repair } from '../jobs/find-repairs.js';
import { readJob } from '../jobs/read-job.js';
import { readRoster } from '../jobs/read-roster/read-roster.js';
import { exitCodes } from './exit-codes.js';
import { readUserJson, readUserTable } from './input-files.js';
import { printIssues, type Language } from './print-issues.js';

export interface ExplainOptions {
  /** Path of the roster. */
  readonly roster: string;
  /** Id of an empty vakt. */
  readonly vakt: string;
  readonly seconds: number;
  readonly json?: boolean;
  readonly language: Language;
}

/** Says why a vakt of a roster is empty, and what would fill it. */
export async function explainCommand(
  jobPath: string,
  { roster: rosterPath, vakt, seconds, json = false, language }: ExplainOptions,
): Promise<void> {
  const refuse = (issues: readonly Issue[]): void => {
    printIssues(issues, { json, language });
    process.exitCode = exitCodes.badInput;
  };
  const job = await readUserJson(jobPath);
  const file = await readUserTable(rosterPath);
  if (!job.ok || !file.ok) {
    refuse([...(job.ok ? [] : job.issues), ...(file.ok ? [] : file.issues)]);
    return;
  }
  const reading = readJob(job.value);
  if (!reading.ok) {
    refuse(reading.issues);
    return;
  }
  const { assignments, issues } = readRoster({ text: file.value }, reading.problem);
  if (issues.some(({ severity }) => severity === 'error')) {
    refuse(issues);
    return;
  }
  const held = [...assignments].map(([id, doctor]) => ({ vakt: id, doctor }));
  const outcome = await explainVakt(
    { document: job.value, assignments: held, vakt, seconds },
    () => performance.now() / 1000,
  );
  if (outcome.kind === 'explained') print(outcome.explanation, { json, language });
  else refuse(outcome.kind === 'invalid' ? outcome.issues : [noShortage(vakt, outcome.why)]);
}

function print(
  explanation: VaktExplanation,
  { json, language }: { readonly json: boolean; readonly language: Language },
): void {
  if (json) {
    console.log(JSON.stringify(explanation, undefined, 2));
    return;
  }
  const say = (text: TextWithNynorsk, indent = ''): void => {
    console.log(`${indent}${text[language]}`);
  };
  say(explanation.sentence);
  for (const { sentence, sources } of explanation.parts) {
    say(sentence, '  - ');
    for (const { document, section, confidence } of sources)
      if (confidence !== 'choice') console.log(`      ${document}, ${section}`);
  }
  if (explanation.repairs.length === 0) return;
  say(repairsTitle);
  for (const [index, repair] of explanation.repairs.entries()) {
    console.log(`  ${index + 1}. ${repair.sentences.map((sentence) => sentence[language]).join(' ')}`);
    say(priceText(repair), '     ');
  }
}

const repairsTitle: TextWithNynorsk = {
  nb: '\nDette fyller vakten; hvert forslag er prøvd ved å planlegge på nytt:',
  nn: '\nDette fyller vakta; kvart framlegg er prøvd ved å planleggje på nytt:',
  en: '\nThis fills the vakt; each was tried by planning again:',
};

function priceText({ doctor, unfilled: { before, after }, tiers }: Repair): TextWithNynorsk {
  const changed = tiers
    .filter((tier) => tier.before !== null && Math.abs(tier.before - tier.after) > 1e-6)
    .map(({ tier, level, before, after }) => `${tier}.${level}: ${round(before ?? 0)} → ${round(after)}`)
    .join(', ');
  const prices = changed === '' ? '' : `; ${changed}`;
  return {
    nb: `${doctor} får vakten; tomme vakter ${before} → ${after}${prices}`,
    nn: `${doctor} får vakta; tomme vakter ${before} → ${after}${prices}`,
    en: `${doctor} gets the vakt; empty vakter ${before} → ${after}${prices}`,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

type Why = Extract<ExplainOutcome, { readonly kind: 'no-shortage' }>['why'];

function noShortage(vakt: string, why: Why): Issue {
  const texts = {
    unknown: { nb: `Jobben har ingen vakt ${vakt}.`, en: `The job has no vakt ${vakt}.` },
    filled: { nb: `Vakten ${vakt} har lege.`, en: `The vakt ${vakt} has a doctor.` },
    'not-required': { nb: `Vakten ${vakt} kan være tom.`, en: `The vakt ${vakt} may be empty.` },
  };
  return error('VAKT_NOT_UNFILLED', ['vakt'], texts[why]);
}
