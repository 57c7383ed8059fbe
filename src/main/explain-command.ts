import { error, type Issue, type TextWithNynorsk } from '../domain/issue.js';
import { analyseRoster } from '../explain/analysis.js';
import { answerWhy } from '../jobs/answer-why.js';
import { explainVakt, type VaktExplanation } from '../jobs/explain-vakt.js';
import type { Repair } from '../jobs/find-repairs.js';
import { readJob } from '../jobs/read-job.js';
import { readRoster } from '../jobs/read-roster/read-roster.js';
import { exitCodes } from './exit-codes.js';
import { readUserJson, readUserTable } from './input-files.js';
import { printAnalysis } from './print-analysis.js';
import { printIssues, type Language } from './print-issues.js';
import { printWhy } from './print-why.js';

export interface ExplainOptions {
  /** Path of the roster. */
  readonly roster: string;
  /** Id of a vakt; without it the whole roster is explained. */
  readonly vakt?: string;
  /** Id of a doctor; without it the vakt is one that is empty. */
  readonly doctor?: string;
  readonly seconds: number;
  readonly json?: boolean;
  readonly language: Language;
}

/** Says what a roster costs and for what, why a doctor has a vakt or not, or why a vakt is empty and what would fill it. */
export async function explainCommand(
  jobPath: string,
  { roster: rosterPath, vakt, doctor, seconds, json = false, language }: ExplainOptions,
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
  if (vakt === undefined) {
    if (doctor !== undefined) refuse([vaktMissing]);
    else {
      const analysis = analyseRoster({ problem: reading.problem, assignments }, reading.rules);
      if (json) console.log(JSON.stringify(analysis, undefined, 2));
      else printAnalysis(analysis, language);
    }
    return;
  }
  const held = [...assignments].map(([id, doctor]) => ({ vakt: id, doctor }));
  const now = (): number => performance.now() / 1000;
  if (doctor !== undefined) {
    const question = { vakt, doctor, proven: [], iterations, seconds };
    const why = await answerWhy({ document: job.value, assignments: held, ...question }, now);
    if (why.kind === 'invalid') refuse(why.issues);
    else if (json) console.log(JSON.stringify(why.answer, undefined, 2));
    else printWhy(why.answer, language);
    return;
  }
  const outcome = await explainVakt({ document: job.value, assignments: held, vakt, seconds }, now);
  if (outcome.kind === 'explained') print(outcome.explanation, { json, language });
  else refuse(outcome.issues);
}

/** Work of the search for a price: it starts from a roster that is good already. */
const iterations = 3;

const vaktMissing = error('VAKT_MISSING', ['vakt'], {
  nb: 'Gi også vakten med --vakt.',
  en: 'Give the vakt too, with --vakt.',
});

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
