import type { Text } from '../../domain/issue.js';
import { isOutOfReach, isProven, tolerance } from '../../reports/proven-value.js';
import type { ComparedResult } from './compared-result.js';
import { rulesWeighedOtherwise, valueAt, type TierPlace, type TierValue } from './tier-values.js';
import { inAllLanguages } from './verdict-texts.js';

/** Two results held against each other: the first place where they differ decides. */
export interface PairVerdict {
  /** Letters of the two. */
  readonly of: readonly [string, string];
  readonly outcome: 'better' | 'equal' | 'not-comparable';
  /** Letter of the better one; null where there is none. */
  readonly better: string | null;
  /** No longer search can change the outcome. */
  readonly isCertain: boolean;
  readonly decidedAt: { readonly tier: number; readonly level: number } | null;
  readonly sentence: Text;
  /** Every place where both have a value and weigh alike. */
  readonly tiers: readonly PlaceVerdict[];
}

interface PlaceVerdict {
  readonly tier: number;
  readonly level: number;
  /** Of the second less the first: above 0 where the first is better. */
  readonly difference: number;
  readonly better: string | null;
  /**
   * The one that is worse cannot come as far down as the other: its bound, which holds for rosters as good in what goes before, lies above
   * the other's value. Of two that are alike, that neither can come lower.
   */
  readonly isCertain: boolean;
}

/** A result at a place. */
interface Standing extends TierValue {
  readonly result: ComparedResult;
}

export function judgePair(places: readonly TierPlace[], a: ComparedResult, b: ComparedResult): PairVerdict {
  const of = [a.letter, b.letter] as const;
  const tiers = places.flatMap((place) => judgePlace(place, a, b) ?? []);
  const none = { of, better: null, isCertain: false, decidedAt: null, tiers };
  const names = [nameOf(a), nameOf(b)] as const;
  const apart = differentTerms(a, b);
  if (apart !== undefined)
    return {
      ...none,
      outcome: 'not-comparable',
      tiers: [],
      sentence: inAllLanguages((texts) => texts[apart](...names)),
    };
  const [first] = [a, b].filter(({ report }) => (report.summary?.tiers ?? []).length === 0);
  if (first !== undefined)
    return {
      ...none,
      outcome: 'not-comparable',
      sentence: inAllLanguages((texts) => texts.notSearched(nameOf(first))),
    };
  for (const [index, place] of places.entries()) {
    const rules = rulesWeighedOtherwise(a, b, place);
    if (rules.length > 0)
      return {
        ...none,
        outcome: 'not-comparable',
        decidedAt: { tier: place.tier, level: place.level },
        sentence: inAllLanguages((texts, language) =>
          texts.weighedOtherwise(...names, place.name[language], rules.join(', ')),
        ),
      };
    const [winner, loser] = standingsAt(place, a, b);
    if (winner !== undefined && loser !== undefined && loser.value - winner.value > tolerance)
      return { ...none, ...judgeDifference(places.slice(0, index), place, winner, loser) };
  }
  return { ...none, ...judgeEquals(places, a, b) };
}

function differentTerms(a: ComparedResult, b: ComparedResult): 'otherLegevakt' | 'otherPeriod' | undefined {
  if (a.version.legevakt !== b.version.legevakt) return 'otherLegevakt';
  const isSame =
    a.version.period.from === b.version.period.from && a.version.period.to === b.version.period.to;
  return isSame ? undefined : 'otherPeriod';
}

/** The better one first. */
function standingsAt(place: TierPlace, a: ComparedResult, b: ComparedResult): Standing[] {
  return [a, b]
    .flatMap((result) => {
      const at = valueAt(result, place);
      return at === null ? [] : [{ ...at, result }];
    })
    .sort((one, other) => one.value - other.value);
}

function judgeDifference(
  before: readonly TierPlace[],
  place: TierPlace,
  winner: Standing,
  loser: Standing,
): Pick<PairVerdict, 'outcome' | 'better' | 'isCertain' | 'decidedAt' | 'sentence'> {
  const open = before.find((earlier) => !isSettled(valueAt(loser.result, earlier)));
  const isCertain = open === undefined && isOutOfReach(winner, loser);
  const [better, worse] = [nameOf(winner.result), nameOf(loser.result)];
  return {
    outcome: 'better',
    better: winner.result.letter,
    isCertain,
    decidedAt: { tier: place.tier, level: place.level },
    sentence: inAllLanguages((texts, language) => {
      const is = texts.better(better, worse, place.name[language], winner.value, loser.value);
      if (open !== undefined) return `${is} ${texts.openBefore(worse, open.name[language])}`;
      if (loser.bound === null) return `${is} ${texts.nothingProven(worse)}`;
      return isCertain
        ? `${is} ${texts.certain(worse, loser.bound)}`
        : `${is} ${texts.withinGap(worse, loser.value - winner.value, loser.value - loser.bound)}`;
    }),
  };
}

function judgeEquals(
  places: readonly TierPlace[],
  a: ComparedResult,
  b: ComparedResult,
): Pick<PairVerdict, 'outcome' | 'isCertain' | 'sentence'> {
  const open = places.find((place) => !isSettled(valueAt(a, place)) || !isSettled(valueAt(b, place)));
  return {
    outcome: 'equal',
    isCertain: open === undefined,
    sentence: inAllLanguages((texts, language) => {
      const is = texts.equal(nameOf(a), nameOf(b));
      return `${is} ${open === undefined ? texts.noneBetter : texts.openAt(open.name[language])}`;
    }),
  };
}

function judgePlace(place: TierPlace, a: ComparedResult, b: ComparedResult): PlaceVerdict | undefined {
  const [winner, loser] = standingsAt(place, a, b);
  if (winner === undefined || loser === undefined || rulesWeighedOtherwise(a, b, place).length > 0)
    return undefined;
  const isEqual = loser.value - winner.value <= tolerance;
  const sign = winner.result === a ? 1 : -1;
  return {
    tier: place.tier,
    level: place.level,
    difference: isEqual ? 0 : sign * (loser.value - winner.value),
    better: isEqual ? null : winner.result.letter,
    isCertain: isEqual ? isProven(winner) && isProven(loser) : isOutOfReach(winner, loser),
  };
}

function isSettled(at: TierValue | null): boolean {
  return at !== null && isProven(at);
}

export function nameOf({ letter, version: { label } }: ComparedResult): string {
  return label === undefined ? letter : `${letter} (${label})`;
}

/** Which of all is best: the one that none of the others is better than, where each pair can be judged. */
export interface OverallVerdict {
  readonly best: readonly string[];
  readonly isCertain: boolean;
  readonly sentence: Text;
}

export function judgeAll(results: readonly ComparedResult[], pairs: readonly PairVerdict[]): OverallVerdict {
  const isUnclear = pairs.some(({ outcome }) => outcome === 'not-comparable');
  const best = isUnclear
    ? []
    : results.filter(({ letter }) =>
        pairs.every(({ of, better }) => !of.includes(letter) || better === null || better === letter),
      );
  const letters = best.map(({ letter }) => letter);
  const isCertain =
    best.length > 0 &&
    pairs.filter(({ of }) => of.some((letter) => letters.includes(letter))).every((pair) => pair.isCertain);
  const names = best.map(nameOf);
  return {
    best: letters,
    isCertain,
    sentence: inAllLanguages((texts) => (names.length === 0 ? texts.noOrder : texts.best(names, isCertain))),
  };
}
