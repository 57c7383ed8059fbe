import type { Language, Text } from '../domain/issue.js';
import type { Problem } from '../domain/problem.js';
import { addDays, type LocalDate } from '../domain/time.js';
import { groupedNumber } from '../reports/figure-text.js';
import { groupBy } from '../reports/group-by.js';
import { textsIn } from '../reports/text-catalogue.js';
import { tierName } from '../reports/tier-name.js';
import type { ActiveRule } from '../rules/active-rules.js';
import type { LegalSource, Rule, Strength } from '../rules/rule.js';
import type { ConflictGroup } from './conflict-group.js';
import { windowText } from './window-text.js';

/** What stands in a conflict alike, as one line for the reader. Doctors and vakter by id, never by name. */
export interface ConflictPart {
  readonly kind: ConflictGroup['kind'];
  /** Present for a rule. */
  readonly rule: string | null;
  readonly title: Text | null;
  readonly strength: Strength | null;
  readonly sources: readonly LegalSource[];
  readonly doctors: readonly string[];
  /** On which the rule is judged, or the doctor is not available; empty where it holds whatever the date. */
  readonly dates: readonly LocalDate[];
  readonly vakter: readonly string[];
  readonly sentence: Text;
}

type OfKind<Kind extends ConflictGroup['kind']> = Extract<ConflictGroup, { readonly kind: Kind }>;

/** Demands first, then who is not available, locks, rules and what comes before the vakt. */
export function toParts(
  groups: readonly ConflictGroup[],
  problem: Problem,
  rules: readonly ActiveRule[],
): ConflictPart[] {
  const only = <Kind extends ConflictGroup['kind']>(kind: Kind): OfKind<Kind>[] =>
    groups.filter((group): group is OfKind<Kind> => group.kind === kind);
  return [
    ...demandParts(only('demand'), problem),
    ...unavailableParts(only('unavailable'), problem),
    ...only('lock').map(lockPart),
    ...ruleParts(only('rule'), problem, rules),
    ...only('goal').map(goalPart),
  ];
}

const plain = { rule: null, title: null, strength: null, sources: [], doctors: [], dates: [], vakter: [] };

/** Vakter of one line on one line. */
function demandParts(demands: readonly OfKind<'demand'>[], problem: Problem): ConflictPart[] {
  const wanted = new Set(demands.map(({ vakt }) => vakt));
  const byLine = groupBy(
    problem.vakter.filter(({ id }) => wanted.has(id)),
    ({ lineId }) => lineId,
  );
  return [...byLine].map(([line, vakter]) => {
    const dates = [...new Set(vakter.map(({ date }) => date))].sort();
    const when = rangesOf(dates);
    const count = vakter.length;
    return {
      ...plain,
      kind: 'demand',
      dates,
      vakter: vakter.map(({ id }) => id),
      sentence: {
        nb: `${count} ${count === 1 ? 'vakt' : 'vakter'} på ${line} skal ha lege: ${when}.`,
        nn: `${count} ${count === 1 ? 'vakt' : 'vakter'} på ${line} skal ha lege: ${when}.`,
        en: `${count} ${count === 1 ? 'vakt' : 'vakter'} on ${line} shall have a doctor: ${when}.`,
      },
    };
  });
}

/** Doctors with the same dates on one line. */
function unavailableParts(away: readonly OfKind<'unavailable'>[], problem: Problem): ConflictPart[] {
  return alike(away).map(({ doctors, dates }) => {
    const who = whoIn(doctors, problem);
    return {
      ...plain,
      kind: 'unavailable',
      doctors,
      dates,
      sentence: {
        nb: `${who.nb} er ikke tilgjengelig ${rangesOf(dates)}.`,
        nn: `${who.nn} er ikkje tilgjengeleg ${rangesOf(dates)}.`,
        en: `Not available ${rangesOf(dates)}: ${who.en}.`,
      },
    };
  });
}

function lockPart({ vakt }: OfKind<'lock'>): ConflictPart {
  return {
    ...plain,
    kind: 'lock',
    vakter: [vakt],
    sentence: {
      nb: `Vakten ${vakt} er låst i jobben.`,
      nn: `Vakta ${vakt} er låst i jobben.`,
      en: `The vakt ${vakt} is locked in the job.`,
    },
  };
}

function ruleParts(
  own: readonly OfKind<'rule'>[],
  problem: Problem,
  rules: readonly ActiveRule[],
): ConflictPart[] {
  return [...groupBy(own, ({ rule }) => rule)].flatMap(([id, ofRule]) =>
    alike(ofRule).map(({ doctors, dates }) => {
      const rule = rules.find((active) => active.rule.id === id)?.rule;
      const title = rule?.title ?? { nb: id, nn: id, en: id };
      const who = whoIn(doctors, problem);
      const when = whenJudged(rule, dates);
      const line = (text: string, language: Language): string =>
        `${text} [${id}]${who[language] === '' ? '' : `: ${who[language]}`}${when[language] === '' ? '' : ` (${when[language]})`}.`;
      return {
        ...plain,
        kind: 'rule' as const,
        rule: id,
        title,
        strength: rule?.strength ?? null,
        sources: rule?.sources ?? [],
        doctors,
        dates,
        sentence: { nb: line(title.nb, 'nb'), nn: line(title.nn, 'nn'), en: line(title.en, 'en') },
      };
    }),
  );
}

function whenJudged(rule: Rule | undefined, dates: readonly LocalDate[]): Text {
  const ranges = rangesOf(dates);
  return (rule && windowText(rule, dates)) ?? { nb: ranges, nn: ranges, en: ranges };
}

function goalPart({ tier, level, value }: OfKind<'goal'>): ConflictPart {
  const name = tierName({ tier, level });
  return {
    ...plain,
    kind: 'goal',
    sentence: {
      nb: `Det som går foran vakten, blir ikke dårligere enn nå (${name.nb}: ${groupedNumber(value, 'nb')}).`,
      nn: `Det som går føre vakta, blir ikkje dårlegare enn no (${name.nn}: ${groupedNumber(value, 'nn')}).`,
      en: `What goes before the vakt gets no worse than now (${name.en}: ${groupedNumber(value, 'en')}).`,
    },
  };
}

interface Alike {
  readonly doctors: readonly string[];
  readonly dates: readonly LocalDate[];
}

/** Doctors with the same dates together; what is of no doctor alone stands with no doctors. */
function alike(groups: readonly { readonly doctor?: string; readonly date?: LocalDate }[]): readonly Alike[] {
  const byDoctor = [...groupBy(groups, ({ doctor }) => doctor)].map(([doctor, own]) => ({
    doctor,
    dates: own.flatMap(({ date }) => date ?? []).sort(),
  }));
  return [...groupBy(byDoctor, ({ dates }) => dates.join()).values()].map((same) => ({
    doctors: same.flatMap(({ doctor }) => doctor ?? []),
    dates: same[0]?.dates ?? [],
  }));
}

/** More than this many doctors are counted by category. */
const mostNamed = 4;

function whoIn(doctors: readonly string[], { doctorById }: Problem): Text {
  if (doctors.length <= mostNamed) {
    const names = doctors.join(', ');
    return { nb: names, nn: names, en: names };
  }
  const byCategory = groupBy(
    doctors.flatMap((id) => doctorById.get(id) ?? []),
    ({ category }) => category,
  );
  const count = (language: 'nb' | 'nn' | 'en'): string =>
    [...byCategory]
      .map(([category, own]) => `${own.length} ${startLow(textsIn(language).categories[category])}`)
      .join(', ');
  return { nb: count('nb'), nn: count('nn'), en: count('en') };
}

/** "Fastleger" within a sentence; "LIS1" stays as it is. */
function startLow(word: string): string {
  return /^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}

/** `2026-04-01–2026-04-06, 2026-04-09` of sorted dates. */
function rangesOf(dates: readonly LocalDate[]): string {
  const ranges: { from: LocalDate; to: LocalDate }[] = [];
  for (const date of dates) {
    const last = ranges.at(-1);
    if (last !== undefined && addDays(last.to, 1) === date) last.to = date;
    else ranges.push({ from: date, to: date });
  }
  return ranges.map(({ from, to }) => (from === to ? from : `${from}–${to}`)).join(', ');
}
