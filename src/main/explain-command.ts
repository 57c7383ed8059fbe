import type { Issue, Language, Text } from '../domain/issue.js';
import { kindOfLevel } from '../domain/objective-levels.js';
import { analyseRoster } from '../explain/analysis.js';
import type { ValueAtPlace } from '../explain/forced-price.js';
import type { Asking } from '../explain/repair.js';
import { repairScenario } from '../explain/repair-scenario.js';
import { buildRosterModel } from '../optimize/roster-model.js';
import { answerWhy } from '../jobs/answer-why.js';
import { readEarlierBounds } from '../jobs/earlier-bounds.js';
import { explainVakt, type VaktExplanation } from '../jobs/explain-vakt.js';
import type { Repair } from '../jobs/find-repairs.js';
import { answerOnRoster, type StandInQuestion } from '../jobs/stand-ins.js';
import { groupedNumber } from '../reports/figure-text.js';
import { tierName } from '../reports/tier-name.js';
import { exitCodes } from './exit-codes.js';
import { questionFaults, type ExplainQuestion } from './explain-question.js';
import { readJobAndRoster, type JobAndRoster } from './job-and-roster.js';
import { writeLetterFile } from './letter-file.js';
import { printAnalysis } from './print-analysis.js';
import { printIssues } from './print-issues.js';
import { noVaktText, printResilience, printWhoInstead } from './print-stand-ins.js';
import { printWhy } from './print-why.js';

export interface ExplainOptions extends ExplainQuestion {
  /** Path of the roster. */
  readonly roster: string;
  readonly seconds: number;
  readonly language: Language;
}

type Reading = Extract<JobAndRoster, { readonly ok: true }>;

interface Exchange {
  readonly options: ExplainOptions;
  readonly refuse: (issues: readonly Issue[]) => void;
}

/** Says what a roster costs and for what, why a doctor has a vakt or not, why a vakt is empty, who may have it instead, or who may step in. */
export async function explainCommand(jobPath: string, options: ExplainOptions): Promise<void> {
  const { roster, vakt, doctor, letter, from, instead = false, resilience = false } = options;
  const faults = questionFaults(options);
  const { json = false, language } = options;
  const refuse: Exchange['refuse'] = (issues) => {
    printIssues(issues, { json, language });
    process.exitCode = exitCodes.badInput;
  };
  if (faults.length > 0) {
    refuse(faults);
    return;
  }
  const reading = await readJobAndRoster(jobPath, roster);
  if (!reading.ok) refuse(reading.issues);
  else if (resilience) answerStandIn(reading, { kind: 'resilience', doctor, from }, { options, refuse });
  else if (vakt === undefined) explainRoster(reading, options);
  else if (instead) answerStandIn(reading, { kind: 'who-instead', vakt }, { options, refuse });
  else if (doctor === undefined) await explainEmpty(reading, vakt, { options, refuse });
  else if (letter !== undefined)
    await sendLetter(reading, { path: letter, vakt, doctor }, { options, refuse });
  else await explainPair(reading, { vakt, doctor }, { options, refuse });
}

function explainRoster(reading: Reading, { json = false, language }: ExplainOptions): void {
  const analysis = analyseRoster(reading, reading.rules);
  if (json) console.log(JSON.stringify(analysis, undefined, 2));
  else printAnalysis(analysis, language);
}

function answerStandIn(reading: Reading, question: StandInQuestion, { options, refuse }: Exchange): void {
  const { json = false, csv = false, doctor, language } = options;
  const outcome = answerOnRoster(reading, reading.rules, question);
  if (outcome.kind === 'invalid') refuse(outcome.issues);
  else if (json) console.log(JSON.stringify(outcome.answer, undefined, 2));
  else if (outcome.kind === 'who-instead') printWhoInstead(outcome.answer, language);
  else if (csv) process.stdout.write(outcome.csv);
  else if (outcome.answer.vakter.length === 0) console.log(noVaktText(options, language));
  else printResilience(outcome.answer, language, doctor !== undefined);
  // A table of nothing but its head says nothing by itself.
  if (csv && outcome.kind === 'resilience' && outcome.answer.vakter.length === 0)
    console.error(noVaktText(options, language));
}

async function explainPair(
  reading: Reading,
  pair: { readonly vakt: string; readonly doctor: string },
  { options: { seconds, json = false, language }, refuse }: Exchange,
): Promise<void> {
  const question = { ...pair, proven: provenOf(reading, language), iterations, seconds };
  const { document, assignments } = reading;
  const why = await answerWhy({ document, assignments: heldIn(assignments), ...question }, now);
  if (why.kind === 'invalid') refuse(why.issues);
  else if (json) console.log(JSON.stringify(why.answer, undefined, 2));
  else printWhy(why.answer, language);
}

async function sendLetter(
  reading: Reading,
  letter: { readonly path: string; readonly vakt: string; readonly doctor: string },
  { options: { seconds, language }, refuse }: Exchange,
): Promise<void> {
  const { document, assignments } = reading;
  const question = {
    ...{ document, assignments: heldIn(assignments), iterations, seconds, language },
    proven: provenOf(reading, language),
  };
  const faults = await writeLetterFile({ ...question, ...letter });
  if (faults.length > 0) refuse(faults);
  else console.log(`${letterWritten[language]} ${letter.path}`);
}

async function explainEmpty(
  { document, assignments }: Reading,
  vakt: string,
  { options: { seconds, json = false, language }, refuse }: Exchange,
): Promise<void> {
  const outcome = await explainVakt({ document, assignments: heldIn(assignments), vakt, seconds }, now);
  if (outcome.kind === 'explained') print(outcome.explanation, { json, language });
  else refuse(outcome.issues);
}

/** What the search for this roster proved; a warning on standard error where that is not of this job. */
function provenOf({ problem, rules, earlier }: Reading, language: Language): readonly ValueAtPlace[] {
  if (earlier === undefined) return [];
  const { places, warnings } = readEarlierBounds(buildRosterModel(problem, rules).model, earlier);
  printIssues(warnings, { json: false, language });
  return places;
}

function heldIn(assignments: Reading['assignments']): { readonly vakt: string; readonly doctor: string }[] {
  return [...assignments].map(([vakt, doctor]) => ({ vakt, doctor }));
}

const now = (): number => performance.now() / 1000;

/** Work of the search for a price: it starts from a roster that is good already. */
const iterations = 3;

const letterWritten = { nb: 'Skrevet:', nn: 'Skrive:', en: 'Written:' };

function print(
  explanation: VaktExplanation,
  { json, language }: { readonly json: boolean; readonly language: Language },
): void {
  if (json) {
    const repairs = explanation.repairs.map((repair, index) => ({
      ...repair,
      scenario: repairScenario(repair, index + 1),
    }));
    console.log(JSON.stringify({ ...explanation, repairs }, undefined, 2));
    return;
  }
  const say = (text: Text, indent = ''): void => {
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
    const asked = repair.sentences.map((sentence) => sentence[language]).join(' ');
    console.log(`  ${index + 1}. ${askingWords[repair.asks][language]}: ${asked}`);
    say(priceText(repair), '     ');
  }
  say(scenarioHint);
}

const scenarioHint: Text = {
  nb: '\nMed --json har hvert forslag sitt scenario, klart til å lagres og prøves med vaktplan whatif.',
  nn: '\nMed --json har kvart framlegg scenarioet sitt, klart til å lagrast og prøvast med vaktplan whatif.',
  en: '\nWith --json each has its scenario, ready to be saved and tried with vaktplan whatif.',
};

/** Lightest first. */
const askingWords: Readonly<Record<Asking, Text>> = {
  wish: { nb: 'Et ønske', nn: 'Eit ønske', en: 'A wish' },
  plan: { nb: 'Planens egne valg', nn: 'Planen sine eigne val', en: "The plan's own choices" },
  staff: { nb: 'Flere leger', nn: 'Fleire legar', en: 'More doctors' },
  local: { nb: 'Lokal avtale', nn: 'Lokal avtale', en: 'A local agreement' },
  law: { nb: 'Loven, der den gir rom', nn: 'Lova, der ho gir rom', en: 'The law, where it leaves room' },
};

const repairsTitle: Text = {
  nb: '\nDette fyller vakten; hvert forslag er prøvd ved å planlegge på nytt. Først det som gir færrest tomme vakter og brudd, så det som er lettest å be om:',
  nn: '\nDette fyller vakta; kvart framlegg er prøvd ved å planleggje på nytt. Først det som gir færrast tomme vakter og brot, så det som er lettast å be om:',
  en: '\nThis fills the vakt; each was tried by planning again. First what leaves the fewest vakter empty and breaks least, then what is easiest to ask for:',
};

function priceText(repair: Repair): Text {
  const { doctor, bakvakter, unfilled } = repair;
  const backing = bakvakter.map((own) => `${own.doctor} (${own.vakt})`).join(', ');
  const [nb, nn, en] =
    backing === ''
      ? ['', '', '']
      : [`, med bakvakt: ${backing}`, `, med bakvakt: ${backing}`, `, with bakvakt: ${backing}`];
  const { before, after } = unfilled;
  return {
    nb: `${doctor} får vakten${nb}; tomme vakter ${before} → ${after}${pricesIn('nb', repair)}`,
    nn: `${doctor} får vakta${nn}; tomme vakter ${before} → ${after}${pricesIn('nn', repair)}`,
    en: `${doctor} gets the vakt${en}; empty vakter ${before} → ${after}${pricesIn('en', repair)}`,
  };
}

/** What changes beside the empty vakter, by the name of each goal. */
function pricesIn(language: Language, { tiers }: Repair): string {
  return tiers
    .filter(({ level }) => kindOfLevel(level) !== 'emptyVakter')
    .filter((tier) => tier.before !== null && Math.abs(tier.before - tier.after) > 1e-6)
    .map((tier) => {
      const change = [tier.before ?? 0, tier.after]
        .map((value) => groupedNumber(value, language))
        .join(' → ');
      return `; ${tierName(tier)[language]} ${change}`;
    })
    .join('');
}
