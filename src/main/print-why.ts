import { groupedNumber } from '../reports/figure-text.js';
import type { Language, Text } from '../domain/issue.js';
import type { Obstacle } from '../explain/obstacles.js';
import type { ForcedPrice, WhyAnswer } from '../explain/why.js';

/** Why a doctor has a vakt or not, for a person; ids, never names. */
export function printWhy({ sentence, excludedBy, brokenAlone, price }: WhyAnswer, language: Language): void {
  console.log(sentence[language]);
  printObstacles(excludedBy, language);
  if (brokenAlone.length > 0) {
    console.log(aloneTitle[language]);
    printObstacles(brokenAlone, language);
  }
  if (price.kind !== 'priced') return;
  for (const { name, before, after, certainty } of price.places.filter(
    (place) => place.certainty !== 'same',
  )) {
    const amounts = [before, after].map(({ value }) => groupedNumber(value, language)).join(' → ');
    console.log(`  ${name[language]}: ${amounts} (${certainties[certainty][language]})`);
  }
  for (const { vakt, from, to } of price.changes) console.log(`  ${vakt}: ${from ?? '-'} → ${to ?? '-'}`);
  console.log(fewestText(price.fewestChanges)[language]);
}

function printObstacles(obstacles: readonly Obstacle[], language: Language): void {
  for (const { rule, sentence, sources } of obstacles) {
    console.log(`  - ${sentence[language]} [${rule}]`);
    const read = sources.filter(({ confidence }) => confidence !== 'choice');
    for (const source of new Set(read.map(({ document, section }) => `${document}, ${section}`)))
      console.log(`      ${source}`);
  }
}

const aloneTitle: Text = {
  nb: 'Alene, uten at noe annet endres, ville det bryte:',
  nn: 'Åleine, utan at noko anna blir endra, ville det bryte:',
  en: 'Alone, with nothing else changed, it would break:',
};

const certainties = {
  same: { nb: 'likt', nn: 'likt', en: 'the same' },
  real: { nb: 'reell', nn: 'reell', en: 'real' },
  uncertain: { nb: 'innenfor usikkerheten', nn: 'innanfor uvissa', en: 'within the uncertainty' },
};

/** How many change hands, and what is proven of it. */
function fewestText({ value, bound }: ForcedPrice['fewestChanges']): Text {
  const least = Math.ceil(bound ?? 0);
  const all = {
    nb: `Vakter som skifter lege: ${value}.`,
    nn: `Vakter som skifter lege: ${value}.`,
    en: `Vakter that change hands: ${value}.`,
  };
  if (least <= 0)
    return {
      nb: `${all.nb} Færre ble ikke funnet; om en like god plan kan endre færre, er ikke bevist.`,
      nn: `${all.nn} Færre vart ikkje funne; om ein like god plan kan endre færre, er ikkje prova.`,
      en: `${all.en} Fewer were not found; whether a roster that is as good can change fewer is not proven.`,
    };
  return least >= value
    ? {
        nb: `${all.nb} Det er bevist at ingen like god plan endrer færre.`,
        nn: `${all.nn} Det er prova at ingen like god plan endrar færre.`,
        en: `${all.en} It is proven that no roster that is as good changes fewer.`,
      }
    : {
        nb: `${all.nb} Færre ble ikke funnet; det er bevist at en like god plan endrer minst ${least}.`,
        nn: `${all.nn} Færre vart ikkje funne; det er prova at ein like god plan endrar minst ${least}.`,
        en: `${all.en} Fewer were not found; it is proven that a roster that is as good changes at least ${least}.`,
      };
}
