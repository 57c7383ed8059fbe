import type { Language, Text } from '../domain/issue.js';
import { groupedNumber } from '../reports/figure-text.js';
import { roundDown } from '../reports/hours.js';
import type { PlacePrice } from './forced-price.js';
import type { WhyAnswer } from './why.js';

type Answer = Omit<WhyAnswer, 'version' | 'sentence'>;

/** The answer in a sentence or two. */
export function whySentence(answer: Answer): Text {
  const { price } = answer;
  const [nb, nn, en] = [whatIf(answer, 'nb'), whatIf(answer, 'nn'), whatIf(answer, 'en')];
  switch (price.kind) {
    case 'impossible':
      return impossible(answer, { nb, nn, en });
    case 'unknown':
      return {
        nb: `Det ble ikke funnet noen plan der ${nb}, og heller ikke bevist at det ikke finnes en.`,
        nn: `Det vart ikkje funne nokon plan der ${nn}, og heller ikkje prova at det ikkje finst ein.`,
        en: `No roster was found in which ${en}, nor was it proven that there is none.`,
      };
    case 'withheld':
      return {
        nb: 'Det er så få andre leger i planen at svaret ville vist noe om en av dem. Den som planlegger, kan se det.',
        nn: 'Det er så få andre legar i planen at svaret ville vist noko om ein av dei. Den som planlegg, kan sjå det.',
        en: 'There are so few other doctors in the roster that the answer would show something of one of them. Whoever plans can see it.',
      };
    case 'not-comparable':
      return {
        nb: 'Planen bryter selv harde regler, så ingen pris kan holdes mot den.',
        nn: 'Planen bryt sjølv harde reglar, så ingen pris kan haldast mot han.',
        en: 'The roster itself breaks hard rules, so no price can be held against it.',
      };
    case 'priced': {
      const first = price.places.find(({ certainty }) => certainty !== 'same');
      if (first === undefined)
        return {
          nb: `En plan der ${nb}, er like god på alle nivåer.`,
          nn: `Ein plan der ${nn}, er like god på alle nivå.`,
          en: `A roster in which ${en} is equally good on every tier.`,
        };
      return price.verdict === 'better'
        ? {
            nb: `Det ble funnet en plan der ${nb}, og som er bedre: ${amounts(first, 'nb')}.`,
            nn: `Det vart funne ein plan der ${nn}, og som er betre: ${amounts(first, 'nn')}.`,
            en: `A roster was found in which ${en}, and which is better: ${amounts(first, 'en')}.`,
          }
        : withCertainty(price.places, first, {
            nb: `Den beste planen som ble funnet der ${nb}, er dårligere: ${amounts(first, 'nb')}.`,
            nn: `Den beste planen som vart funnen der ${nn}, er dårlegare: ${amounts(first, 'nn')}.`,
            en: `The best roster that was found in which ${en} is worse: ${amounts(first, 'en')}.`,
          });
    }
  }
}

/** What would be the other way round, as a clause. */
function whatIf({ doctor, vakt, isHeld }: Answer, language: Language): string {
  return {
    nb: `${doctor} ${isHeld ? 'ikke har' : 'har'} ${vakt}`,
    nn: `${doctor} ${isHeld ? 'ikkje har' : 'har'} ${vakt}`,
    en: `${doctor} ${isHeld ? 'does not hold' : 'holds'} ${vakt}`,
  }[language];
}

function impossible({ excludedBy }: Answer, clause: Text): Text {
  const titles = (language: Language): string =>
    [...new Set(excludedBy.map(({ title }) => title[language]))].join('; ');
  return excludedBy.length > 0
    ? {
        nb: `Ingen plan kan være slik at ${clause.nb}, uansett hvordan resten ser ut. Det hindres av: ${titles('nb')}.`,
        nn: `Ingen plan kan vere slik at ${clause.nn}, same korleis resten ser ut. Det blir hindra av: ${titles('nn')}.`,
        en: `No roster can be such that ${clause.en}, whatever the rest looks like. This stands in the way: ${titles('en')}.`,
      }
    : {
        nb: `Det er bevist at ingen plan under disse reglene er slik at ${clause.nb}.`,
        nn: `Det er prova at ingen plan under desse reglane er slik at ${clause.nn}.`,
        en: `It is proven that no roster under these rules is such that ${clause.en}.`,
      };
}

/** A bound at a later place speaks only of rosters that are as good in what goes before. */
function withCertainty(places: readonly PlacePrice[], first: PlacePrice, text: Text): Text {
  const {
    certainty,
    after: { bound },
  } = first;
  if (certainty !== 'real' || bound === null)
    return {
      nb: `${text.nb} Forskjellen er innenfor usikkerheten.`,
      nn: `${text.nn} Skilnaden er innanfor uvissa.`,
      en: `${text.en} The difference is within the uncertainty.`,
    };
  const least = roundDown(bound);
  const such =
    places[0] === first
      ? { nb: '', nn: '', en: '' }
      : {
          nb: ' som er like god i det som går foran,',
          nn: ' som er like god i det som går føre,',
          en: ' that is as good in what goes before',
        };
  return {
    nb: `${text.nb} Forskjellen er reell: ingen slik plan${such.nb} kommer under ${groupedNumber(least, 'nb')}.`,
    nn: `${text.nn} Skilnaden er reell: ingen slik plan${such.nn} kjem under ${groupedNumber(least, 'nn')}.`,
    en: `${text.en} The difference is real: no such roster${such.en} comes below ${groupedNumber(least, 'en')}.`,
  };
}

function amounts({ name, before, after }: PlacePrice, language: Language): string {
  const [now, other] = [groupedNumber(before.value, language), groupedNumber(after.value, language)];
  return language === 'en'
    ? `${name.en} ${other} instead of ${now}`
    : `${name[language]} ${other} ${language === 'nn' ? 'i staden for' : 'i stedet for'} ${now}`;
}
