import type { TextWithNynorsk } from '../domain/issue.js';
import type { Obstacle } from '../explain/obstacles.js';
import type { WhyAnswer } from '../explain/why.js';
import { inLanguage, type Language } from './print-issues.js';

/** Why a doctor has a vakt or not, for a person; ids, never names. */
export function printWhy({ sentence, excludedBy, brokenAlone, price }: WhyAnswer, language: Language): void {
  console.log(sentence[language]);
  printObstacles(excludedBy, language);
  if (brokenAlone.length > 0) {
    console.log(aloneTitle[language]);
    printObstacles(brokenAlone, language);
  }
  if (price.kind !== 'priced') return;
  for (const { tier, level, name, before, after, certainty } of price.places.filter(
    (place) => place.certainty !== 'same',
  )) {
    const amounts = `${short(before.value)} → ${short(after.value)}`;
    console.log(`  ${tier}.${level} ${name[language]}: ${amounts} (${certainties[certainty][language]})`);
  }
  for (const { vakt, from, to } of price.changes) console.log(`  ${vakt}: ${from ?? '-'} → ${to ?? '-'}`);
}

function printObstacles(obstacles: readonly Obstacle[], language: Language): void {
  for (const { rule, sentence, sources } of obstacles) {
    console.log(`  - ${inLanguage(sentence, language)} [${rule}]`);
    for (const { document, section, confidence } of sources)
      if (confidence !== 'choice') console.log(`      ${document}, ${section}`);
  }
}

const aloneTitle: TextWithNynorsk = {
  nb: 'Alene, uten at noe annet endres, ville det bryte:',
  nn: 'Åleine, utan at noko anna blir endra, ville det bryte:',
  en: 'Alone, with nothing else changed, it would break:',
};

const certainties = {
  same: { nb: 'likt', nn: 'likt', en: 'the same' },
  real: { nb: 'reell', nn: 'reell', en: 'real' },
  uncertain: { nb: 'innenfor usikkerheten', nn: 'innanfor uvissa', en: 'within the uncertainty' },
};

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
