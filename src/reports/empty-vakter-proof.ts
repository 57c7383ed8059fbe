import type { Language, Text } from '../domain/issue.js';
import { isNatt } from '../domain/doctor.js';
import { kindOfLevel } from '../domain/objective-levels.js';
import type { Roster } from '../domain/roster.js';
import { clockText } from '../domain/time.js';
import type { Vakt } from '../domain/vakt.js';
import { textsIn } from './text-catalogue.js';
import type { EmptyNoun, Texts } from './texts.js';
import { bestPossible, type TierReport } from './tier-proof.js';

/** What is proven about the empty vakter of the whole roster, or of lines of one priority. */
export interface EmptyVakterProof {
  /** Null where it is about every minimum vakt. */
  readonly priority: number | null;
  /** `netter` where every minimum vakt that it is about is a natt. */
  readonly noun: EmptyNoun;
  /** Minimum vakter without a doctor. */
  readonly empty: number;
  /** Proven: no roster under these rules, as good in what goes before, has fewer. Null where nothing is proven. */
  readonly atLeast: number | null;
  readonly sentence: Text;
}

interface Place {
  readonly tier: TierReport;
  readonly minimum: readonly Vakt[];
}

/**
 * The most important lines first; one sentence for all where no vakt is empty. Nothing about a roster that was not searched for, nor where the job
 * weighs empty vakter with something else or counts only some of them.
 */
export function proveEmptyVakter(
  { problem, assignments }: Roster,
  tiers: readonly TierReport[],
): EmptyVakterProof[] {
  const minimum = problem.vakter.filter(({ requirement }) => requirement === 'minimum');
  const places = tiers.flatMap((tier): Place[] => {
    const own = minimum.filter(({ line }) => line.priority === tier.level);
    const empty = own.filter(({ id }) => !assignments.has(id)).length;
    return tier.unit === 'emptyVakter' && empty === tier.value ? [{ tier, minimum: own }] : [];
  });
  const [first] = places;
  if (first === undefined) return [];
  const proven = places.reduce((count, place) => count + place.minimum.length, 0);
  const isWhole = proven === minimum.length;
  if (isWhole && places.every(({ tier }) => tier.value === 0)) return [proofOf(first, minimum, [], null)];
  return places.map((place) => {
    const before = tiers.slice(0, tiers.indexOf(place.tier));
    const priority = isWhole && places.length === 1 ? null : place.tier.level;
    return proofOf(place, place.minimum, before, priority);
  });
}

function proofOf(
  { tier }: Place,
  about: readonly Vakt[],
  before: readonly TierReport[],
  priority: number | null,
): EmptyVakterProof {
  const noun = about.every(isNightAlone) ? 'netter' : 'vakter';
  const empty = tier.value;
  const best = bestPossible(tier, tier.unit);
  const atLeast = empty === 0 ? 0 : best === undefined ? null : Math.min(best, empty);
  const facts = { noun, empty, atLeast, before, priority } as const;
  const sentence = { nb: say('nb', facts), nn: say('nn', facts), en: say('en', facts) };
  return { priority, noun, empty, atLeast, sentence };
}

interface Facts extends Omit<EmptyVakterProof, 'sentence'> {
  readonly before: readonly TierReport[];
}

function say(language: Language, { noun, empty, atLeast, before, priority }: Facts): string {
  const words = textsIn(language).emptyProof;
  const where = priority === null ? '' : words.onLines(priority);
  if (empty === 0) return words.none(noun, where);
  const count = `${words.count(empty, noun)}${where}`;
  // That nothing has fewer than none is no news.
  if (atLeast === null || atLeast === 0) return words.unproven(count);
  const among = words.among(limitsOf(before, words));
  if (atLeast < empty) return words.gap(among, count, atLeast, empty - atLeast);
  return words.proven(among, count, empty);
}

/** How good a roster must be in what goes before, for the proof to be about it; null where it takes more than words for it. */
function limitsOf(before: readonly TierReport[], words: Texts['emptyProof']): readonly string[] | null {
  const limits = before.map(({ unit, level, value }) => {
    if (unit === 'hoursWithoutDoctor') return words.limits.hours(value === 0);
    return unit === 'emptyVakter' && kindOfLevel(level) === 'emptyVakter'
      ? words.limits.empty(level, value === 0)
      : null;
  });
  const said = limits.filter((limit) => limit !== null);
  return said.length === limits.length ? said : null;
}

/** One that has evening or day with it is called a vakt. */
function isNightAlone(vakt: Vakt): boolean {
  const clock = clockText(vakt.start);
  return isNatt(vakt) && (clock >= '20:00' || clock < '06:00');
}
