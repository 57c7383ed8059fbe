import type { Text } from '../../domain/issue.js';
import { groupedNumber } from '../../reports/figure-text.js';
import { listed } from './accepted-text.js';

interface VerdictTexts {
  readonly better: (better: string, worse: string, place: string, less: number, more: number) => string;
  readonly certain: (worse: string, bound: number) => string;
  readonly openBefore: (worse: string, place: string) => string;
  readonly nothingProven: (worse: string) => string;
  readonly withinGap: (worse: string, difference: number, gap: number) => string;
  readonly equal: (a: string, b: string) => string;
  readonly noneBetter: string;
  readonly openAt: (place: string) => string;
  readonly otherLegevakt: (a: string, b: string) => string;
  readonly otherPeriod: (a: string, b: string) => string;
  readonly notSearched: (one: string) => string;
  readonly weighedOtherwise: (a: string, b: string, place: string, rules: string) => string;
  readonly best: (names: readonly string[], isCertain: boolean) => string;
  readonly noOrder: string;
}

const nb: VerdictTexts = {
  better: (better, worse, place, less, more) =>
    `${better} er bedre enn ${worse} på ${place}: ${norwegian(less)} mot ${norwegian(more)}.`,
  certain: (worse, bound) =>
    `Det er sikkert: ingen plan for ${worse} som er like god i det som går foran, kommer under ${norwegian(bound, 'down')}.`,
  openBefore: (worse, place) =>
    `Det er ikke sikkert: ${worse} kan ennå bli bedre på ${place}, som går foran.`,
  nothingProven: (worse) => `Det er ikke sikkert: for ${worse} er ingenting bevist om hvor god den kan bli.`,
  withinGap: (worse, difference, gap) =>
    `Det er ikke sikkert: forskjellen er ${norwegian(difference)}, og ${worse} kan ennå bli opptil ${norwegian(gap, 'up')} bedre.`,
  equal: (a, b) => `${a} og ${b} er like gode på alle nivåer.`,
  noneBetter: 'Ingen av dem kan bli bedre.',
  openAt: (place) =>
    `Det er ikke sikkert at de forblir det: det er ikke bevist hvor gode de kan bli på ${place}.`,
  otherLegevakt: (a, b) => `${a} og ${b} gjelder ulike legevakter, så nivåene kan ikke holdes mot hverandre.`,
  otherPeriod: (a, b) => `${a} og ${b} gjelder ulike perioder, så nivåene kan ikke holdes mot hverandre.`,
  notSearched: (one) =>
    `${one} er ikke søkt fram, men endret for hånd eller hentet inn, så nivåene er ikke regnet ut.`,
  weighedOtherwise: (a, b, place, rules) =>
    `${a} og ${b} kan ikke holdes mot hverandre på ${place}: disse reglene teller ikke likt i de to: ${rules}. På det som går foran, er de like gode.`,
  best: (names, isCertain) =>
    `${names.length > 1 ? `${listed(names, 'og')} er like gode, og best` : `Best er ${names.join()}`}. ${isCertain ? 'Det er sikkert.' : 'Det er ikke sikkert; se hvert par.'}`,
  noOrder: 'Alle kan ikke holdes mot alle; se hvert par.',
};

const nn: VerdictTexts = {
  better: (better, worse, place, less, more) =>
    `${better} er betre enn ${worse} på ${place}: ${norwegian(less)} mot ${norwegian(more)}.`,
  certain: (worse, bound) =>
    `Det er sikkert: ingen plan for ${worse} som er like god i det som går føre, kjem under ${norwegian(bound, 'down')}.`,
  openBefore: (worse, place) =>
    `Det er ikkje sikkert: ${worse} kan enno bli betre på ${place}, som går føre.`,
  nothingProven: (worse) => `Det er ikkje sikkert: for ${worse} er ingenting prova om kor god han kan bli.`,
  withinGap: (worse, difference, gap) =>
    `Det er ikkje sikkert: skilnaden er ${norwegian(difference)}, og ${worse} kan enno bli opptil ${norwegian(gap, 'up')} betre.`,
  equal: (a, b) => `${a} og ${b} er like gode på alle nivå.`,
  noneBetter: 'Ingen av dei kan bli betre.',
  openAt: (place) =>
    `Det er ikkje sikkert at dei held fram med det: det er ikkje prova kor gode dei kan bli på ${place}.`,
  otherLegevakt: (a, b) => `${a} og ${b} gjeld ulike legevakter, så nivåa kan ikkje haldast mot kvarandre.`,
  otherPeriod: (a, b) => `${a} og ${b} gjeld ulike periodar, så nivåa kan ikkje haldast mot kvarandre.`,
  notSearched: (one) =>
    `${one} er ikkje søkt fram, men endra for hand eller henta inn, så nivåa er ikkje rekna ut.`,
  weighedOtherwise: (a, b, place, rules) =>
    `${a} og ${b} kan ikkje haldast mot kvarandre på ${place}: desse reglane tel ikkje likt i dei to: ${rules}. På det som går føre, er dei like gode.`,
  best: (names, isCertain) =>
    `${names.length > 1 ? `${listed(names, 'og')} er like gode, og best` : `Best er ${names.join()}`}. ${isCertain ? 'Det er sikkert.' : 'Det er ikkje sikkert; sjå kvart par.'}`,
  noOrder: 'Alle kan ikkje haldast mot alle; sjå kvart par.',
};

const en: VerdictTexts = {
  better: (better, worse, place, less, more) =>
    `${better} is better than ${worse} on ${place}: ${english(less)} to ${english(more)}.`,
  certain: (worse, bound) =>
    `That is certain: no roster for ${worse} that is as good in what goes before comes below ${english(bound, 'down')}.`,
  openBefore: (worse, place) =>
    `That is not certain: ${worse} may still become better on ${place}, which goes before.`,
  nothingProven: (worse) => `That is not certain: nothing is proven about how good ${worse} can become.`,
  withinGap: (worse, difference, gap) =>
    `That is not certain: the difference is ${english(difference)}, and ${worse} may still become up to ${english(gap, 'up')} better.`,
  equal: (a, b) => `${a} and ${b} are equally good on every tier.`,
  noneBetter: 'Neither can become better.',
  openAt: (place) =>
    `It is not certain that they stay so: how good they can become on ${place} is not proven.`,
  otherLegevakt: (a, b) =>
    `${a} and ${b} are about different legevakter, so their tiers cannot be held against each other.`,
  otherPeriod: (a, b) =>
    `${a} and ${b} are about different periods, so their tiers cannot be held against each other.`,
  notSearched: (one) =>
    `${one} was not searched for, but edited by hand or brought in, so it has no values by tier.`,
  weighedOtherwise: (a, b, place, rules) =>
    `${a} and ${b} cannot be held against each other on ${place}: these rules do not count alike in the two: ${rules}. In what goes before they are equally good.`,
  best: (names, isCertain) =>
    `${names.length > 1 ? `${listed(names, 'and')} are equally good, and best` : `Best is ${names.join()}`}. ${isCertain ? 'That is certain.' : 'That is not certain; see each pair.'}`,
  noOrder: 'Not all of them can be held against each other; see each pair.',
};

const texts = { nb, nn, en };

export function inAllLanguages(say: (own: VerdictTexts, language: keyof typeof texts) => string): Text {
  return { nb: say(texts.nb, 'nb'), nn: say(texts.nn, 'nn'), en: say(texts.en, 'en') };
}

/** Two decimals; what is proven is never rounded to more than was proven. */
function english(value: number, towards: Towards = 'nearest'): string {
  return groupedNumber(rounded(value, towards), 'en');
}

function norwegian(value: number, towards: Towards = 'nearest'): string {
  return groupedNumber(rounded(value, towards), 'nb');
}

type Towards = 'nearest' | 'up' | 'down';

function rounded(value: number, towards: Towards): number {
  const hundredths = value * 100;
  return (
    {
      nearest: Math.round(hundredths),
      up: Math.ceil(hundredths - 1e-4),
      down: Math.floor(hundredths + 1e-4),
    }[towards] / 100
  );
}
