import type { Text } from '../../domain/issue.js';
import type { ProvenValue } from '../../reports/proven-value.js';
import { tierNameAmong } from '../../reports/tier-name.js';
import { bestPossible, type TierReport } from '../../reports/tier-proof.js';
import type { ComparedResult } from './compared-result.js';

/** A step of the lexicographic order, in which any of the results can cost something. */
export interface TierPlace {
  readonly tier: number;
  readonly level: number;
  readonly name: Text;
}

/** Where a result stands at a place. */
export interface TierValue extends ProvenValue {
  /** How much better it may still become; null where nothing is proven. */
  readonly gap: number | null;
}

/** In the order of the search. */
export function placesOf(results: readonly ComparedResult[]): TierPlace[] {
  const all = results.flatMap(({ report }) => report.summary?.tiers ?? []);
  const places = [...new Map(all.map((tier) => [keyOf(tier), tier])).values()];
  return places
    .sort((a, b) => a.tier - b.tier || a.level - b.level)
    .map((place) => ({ tier: place.tier, level: place.level, name: tierNameAmong(places, place) }));
}

/** Null for a roster that was not searched for. Where a search has no such place, nothing can cost anything there. */
export function valueAt(
  { report }: ComparedResult,
  place: Pick<TierPlace, 'tier' | 'level'>,
): TierValue | null {
  const tiers = report.summary?.tiers ?? [];
  if (tiers.length === 0) return null;
  const tier = findTier(tiers, place);
  if (tier === undefined) return { value: 0, bound: 0, gap: 0 };
  const bound = tier.isProvenBest ? tier.value : bestPossible(tier, tier.unit);
  return bound === undefined
    ? { value: tier.value, bound: null, gap: null }
    : { value: tier.value, bound, gap: Math.max(0, tier.value - bound) };
}

/** Rules that count at the place in either result, and that the two do not weigh alike. */
export function rulesWeighedOtherwise(
  a: ComparedResult,
  b: ComparedResult,
  place: Pick<TierPlace, 'tier' | 'level'>,
): string[] {
  const rules = [a, b].flatMap(({ report }) => findTier(report.summary?.tiers ?? [], place)?.rules ?? []);
  return [...new Set(rules)].filter((rule) => weighingOf(a, rule) !== weighingOf(b, rule)).sort();
}

function weighingOf({ report, settings }: ComparedResult, id: string): string {
  const active = report.rules?.find(({ rule }) => rule === id);
  if (active === undefined) return 'off';
  return JSON.stringify([active.mode, active.tier, active.weight, settings[id] ?? null]);
}

function findTier(
  tiers: readonly TierReport[],
  place: Pick<TierPlace, 'tier' | 'level'>,
): TierReport | undefined {
  return tiers.find((tier) => keyOf(tier) === keyOf(place));
}

function keyOf({ tier, level }: Pick<TierPlace, 'tier' | 'level'>): string {
  return `${tier}.${level}`;
}
