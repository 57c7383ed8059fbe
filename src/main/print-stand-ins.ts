import { inLanguage, type Language } from '../domain/issue.js';
import type { Absence, Resilience, Tally } from '../explain/resilience.js';
import type { StandIn, WhoInstead } from '../explain/who-instead.js';
import { groupedNumber } from '../reports/figure-text.js';
import { tierName } from '../reports/tier-name.js';
import { printTable } from './print-table.js';

/** As many as somebody calls; `--json` has all. */
const mostShown = 15;

const words = {
  nb: {
    held: (doctor: string) => `${doctor} har vakten.`,
    empty: 'Vakten er tom.',
    locked: 'Vakten er låst; svaret er gitt som om den ikke var det.',
    may: 'Kan ta den, i denne rekkefølgen',
    nobody: 'Ingen andre kan ta den uten at en regel brytes.',
    nobodyAtAll:
      'Ingen lege kan ta den uten at en regel brytes. Uten --instead står det hva som kan gjøres med det.',
    mayNot: 'Kan ikke',
    swaps: 'Bytter som ikke bryter noe',
    gives: 'mot',
    lately: 'vakter siste fire uker',
    same: 'koster det samme',
    more: 'til; --json viser alle',
    heads: ['', 'vakter', 'ingen kan tre inn', 'én kan', 'to eller flere'],
    nights: 'Netter der ingen kan tre inn for noen',
    nightsNone: 'Det er ingen netter der ingen kan tre inn.',
    lost: 'Vakter som ingen andre kan ta',
    callList: 'Ringeliste',
  },
  nn: {
    held: (doctor: string) => `${doctor} har vakta.`,
    empty: 'Vakta er tom.',
    locked: 'Vakta er låst; svaret er gjeve som om ho ikkje var det.',
    may: 'Kan ta ho, i denne rekkjefølgja',
    nobody: 'Ingen andre kan ta ho utan at ein regel blir broten.',
    nobodyAtAll:
      'Ingen lege kan ta ho utan at ein regel blir broten. Utan --instead står det kva som kan gjerast med det.',
    mayNot: 'Kan ikkje',
    swaps: 'Byte som ikkje bryt noko',
    gives: 'mot',
    lately: 'vakter siste fire veker',
    same: 'kostar det same',
    more: 'til; --json viser alle',
    heads: ['', 'vakter', 'ingen kan tre inn', 'éin kan', 'to eller fleire'],
    nights: 'Netter der ingen kan tre inn for nokon',
    nightsNone: 'Det er ingen netter der ingen kan tre inn.',
    lost: 'Vakter som ingen andre kan ta',
    callList: 'Ringjeliste',
  },
  en: {
    held: (doctor: string) => `${doctor} has the vakt.`,
    empty: 'The vakt is empty.',
    locked: 'The vakt is locked; the answer is given as though it were not.',
    may: 'May have it, in this order',
    nobody: 'Nobody else may have it without breaking a rule.',
    nobodyAtAll:
      'No doctor may have it without breaking a rule. Without --instead it is said what can be done about that.',
    mayNot: 'May not',
    swaps: 'Swaps that break nothing',
    gives: 'for',
    lately: 'vakter in the last four weeks',
    same: 'costs the same',
    more: 'more; --json shows all',
    heads: ['', 'vakter', 'nobody may step in', 'one may', 'two or more'],
    nights: 'Nights where nobody may step in for somebody',
    nightsNone: 'There is no night where nobody may step in.',
    lost: 'Vakter that nobody else may take',
    callList: 'Call list',
  },
} as const;

/** Who may have the vakt, what it costs, and what stands in the way of the others. */
export function printWhoInstead(answer: WhoInstead, language: Language): void {
  const own = words[language];
  const { vakt, holder, isLocked, candidates, swaps } = answer;
  const legal = candidates.filter((candidate) => candidate.legal);
  const others = candidates.filter((candidate) => !candidate.legal);
  const offers = swaps.map(
    ({ doctor, gives, change }) => `${doctor} ${own.gives} ${gives}: ${changeText(change, language)}`,
  );
  const lines = [
    `${vakt}: ${holder === null ? own.empty : own.held(holder)}${isLocked ? ` ${own.locked}` : ''}`,
    ...(legal.length > 0 ? [`${own.may}:`] : [holder === null ? own.nobodyAtAll : own.nobody]),
    ...shown(
      legal.map(
        ({ doctor, change, vakterLately }, index) =>
          `${index + 1}. ${doctor}: ${changeText(change, language)} (${own.lately}: ${vakterLately})`,
      ),
      language,
    ),
    ...(offers.length === 0 ? [] : [`${own.swaps}:`, ...shown(offers, language)]),
    ...(others.length === 0 ? [] : [`${own.mayNot}:`]),
    ...shown(
      others.map(({ doctor, breaks }) => `${doctor}: ${obstacleText(breaks, language)}`),
      language,
    ),
  ];
  for (const line of lines) console.log(line);
}

function shown(lines: readonly string[], language: Language): string[] {
  const rest = lines.length - mostShown;
  const first = lines.slice(0, mostShown).map((line) => `  ${line}`);
  return rest > 0 ? [...first, `  … ${rest} ${words[language].more}`] : first;
}

function changeText(change: StandIn['change'], language: Language): string {
  if (change.length === 0) return words[language].same;
  return change
    .map((place) => {
      const rules = place.rules.map(
        ({ title, change: own }) => `${inLanguage(title, language)} ${signed(own, language)}`,
      );
      return `${tierName(place)[language]} ${signed(place.change, language)} (${rules.join('; ')})`;
    })
    .join(', ');
}

function signed(change: number, language: Language): string {
  const text = groupedNumber(Math.abs(change), language);
  return `${change < 0 ? '−' : '+'}${text}`;
}

/** The first sentence of each rule; its title as one where there is none. */
function obstacleText(breaks: StandIn['breaks'], language: Language): string {
  return breaks
    .map(({ rule, title, sentences: [first] }) =>
      first === undefined ? `${inLanguage(title, language)}.` : `${inLanguage(first, language)} [${rule}]`,
    )
    .join(' ');
}

/** Said where nobody, or not the doctor, has a vakt that was asked about. */
export function noVaktText({ doctor, from }: Absence, language: Language): string {
  switch (language) {
    case 'nb':
      return `${doctor === undefined ? 'Ingen har vakt' : `${doctor} har ingen vakt`} i vaktplanen${from === undefined ? '' : ` fra og med ${from}`}.`;
    case 'nn':
      return `${doctor === undefined ? 'Ingen har vakt' : `${doctor} har inga vakt`} i vaktplanen${from === undefined ? '' : ` frå og med ${from}`}.`;
    case 'en':
      return `${doctor ?? 'Nobody'} has ${doctor === undefined ? 'a' : 'no'} vakt in the roster${from === undefined ? '' : ` from ${from} on`}.`;
  }
}

/** Where nobody, one or more may step in: by line, then the nights and vakter with nobody; for one doctor the call lists. */
export function printResilience(answer: Resilience, language: Language, isOfOne: boolean): void {
  const own = words[language];
  const cells = ({ vakter, nobody, one, twoOrMore }: Tally): string[] =>
    [vakter, nobody, one, twoOrMore].map(String);
  printTable(
    [...own.heads],
    answer.lines.map(({ line, ...tally }) => [line, ...cells(tally)]),
  );
  const nights = answer.nights.filter(({ nobody }) => nobody > 0).map(({ date }) => date);
  console.log(nights.length === 0 ? own.nightsNone : `${own.nights}: ${nights.join(', ')}`);
  const lost = answer.doctors.filter(({ nobody }) => nobody > 0);
  if (lost.length > 0) console.log(`${own.lost}:`);
  for (const { doctor, withNobody } of lost) console.log(`  ${doctor}: ${withNobody.join(', ')}`);
  if (!isOfOne) return;
  console.log(`${own.callList}:`);
  for (const { vakt, callList } of answer.vakter)
    console.log(`  ${vakt}: ${callList.length === 0 ? '–' : callList.join(', ')}`);
}
