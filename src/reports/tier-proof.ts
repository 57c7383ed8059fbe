import type { Text } from '../domain/issue.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { round } from './hours.js';

/** How far the search came in one step of the lexicographic objective. */
export interface TierResult {
  readonly tier: number;
  /** Order within the tier: the priority of the lines where empty vakter are counted, else 0. */
  readonly level: number;
  /** 0 is the best there can be. */
  readonly value: number;
  /** Proven: no roster under these rules, as good in what goes before, has less. Absent where nothing is proven. */
  readonly bound?: number;
  readonly status: 'optimal' | 'feasible';
}

export interface TierReport extends TierResult {
  /** What the value counts. */
  readonly unit: 'emptyVakter' | 'hoursWithoutDoctor' | 'cost';
  /** Rules that count in it. */
  readonly rules: readonly string[];
  readonly isProvenBest: boolean;
  /** What is proven, in a sentence. */
  readonly proof: Text;
}

const tolerance = 1e-6;

/** Tiers in the order of the search, each with what can be said about it. */
export function reportTiers(tiers: readonly TierResult[], rules: readonly ActiveRule[]): TierReport[] {
  return tiers.map((tier, index) => {
    const own = rules.filter((active) => active.mode === 'soft' && active.tier === tier.tier);
    const unit = unitOf(tier, own);
    const best = bestPossible(tier, unit);
    const isProvenBest = tier.value <= tolerance || (best !== undefined && tier.value - best <= tolerance);
    const named = tier.level > 0 ? own.filter(countsEmpty) : own.filter((active) => !countsEmpty(active));
    return {
      ...tier,
      value: round(tier.value),
      unit,
      rules: [...new Set((named.length > 0 ? named : own).map(({ rule }) => rule.id))],
      isProvenBest,
      proof: proofOf({ tier, unit, best, isProvenBest, isFirst: index === 0, levels: levelsOf(tiers, tier) }),
    };
  });
}

function countsEmpty({ rule }: ActiveRule): boolean {
  return rule.id === 'vakt-coverage';
}

function unitOf({ tier, level }: TierResult, own: readonly ActiveRule[]): TierReport['unit'] {
  const counted = own.filter((active) => countsEmpty(active) === level > 0);
  const [only] = counted;
  if (only === undefined || counted.length > 1 || only.weight !== 1 || only.tier !== tier) return 'cost';
  if (countsEmpty(only)) return 'emptyVakter';
  return only.rule.id === 'doctor-always-available' ? 'hoursWithoutDoctor' : 'cost';
}

/** Empty vakter are whole, so a bound of 1.2 means 2. */
function bestPossible({ bound }: TierResult, unit: TierReport['unit']): number | undefined {
  if (bound === undefined) return undefined;
  return Math.max(0, unit === 'emptyVakter' ? Math.ceil(bound - tolerance) : bound);
}

function levelsOf(tiers: readonly TierResult[], { tier }: TierResult): number {
  return tiers.filter((other) => other.tier === tier && other.level > 0).length;
}

function proofOf({
  tier,
  unit,
  best,
  isProvenBest,
  isFirst,
  levels,
}: {
  readonly tier: TierResult;
  readonly unit: TierReport['unit'];
  readonly best: number | undefined;
  readonly isProvenBest: boolean;
  readonly isFirst: boolean;
  readonly levels: number;
}): Text {
  const nb = nouns.nb(unit, levels > 1 ? tier.level : 0);
  const en = nouns.en(unit, levels > 1 ? tier.level : 0);
  const value = round(tier.value);
  const among = isFirst
    ? { nb: 'Ingen plan under disse reglene', en: 'No roster under these rules' }
    : {
        nb: 'Ingen plan under disse reglene som er like god i det som går foran,',
        en: 'No roster under these rules that is as good in what goes before',
      };
  if (value === 0)
    return {
      nb: `Ingen ${nb.name}. Bedre kan det ikke bli.`,
      en: `No ${en.name}. It cannot be better.`,
    };
  if (isProvenBest)
    return {
      nb: `${among.nb} har ${nb.fewer} enn ${number(value, 'nb')} ${nb.name}; denne har ${number(value, 'nb')}.`,
      en: `${among.en} has ${en.fewer} than ${number(value, 'en')} ${en.name}; this one has ${number(value, 'en')}.`,
    };
  if (best === undefined)
    return {
      nb: `Planen har ${number(value, 'nb')} ${nb.name}. Ingenting er bevist om det kunne vært ${nb.fewer}.`,
      en: `The roster has ${number(value, 'en')} ${en.name}. Nothing is proven about whether it could have had ${en.fewer}.`,
    };
  const gap = round(value - roundDown(best));
  return {
    nb: `Planen har ${number(value, 'nb')} ${nb.name}. Den er høyst ${number(gap, 'nb')} fra det beste mulige: ${among.nb.replace('Ingen', 'ingen')} har ${nb.fewer} enn ${number(roundDown(best), 'nb')}.`,
    en: `The roster has ${number(value, 'en')} ${en.name}. It is at most ${number(gap, 'en')} from the best there can be: ${among.en.replace('No', 'no')} has ${en.fewer} than ${number(roundDown(best), 'en')}.`,
  };
}

const nouns = {
  nb: (unit: TierReport['unit'], priority: number) => {
    const onLines = priority > 0 ? ` på linjer med prioritet ${priority}` : '';
    return {
      emptyVakter: { name: `tomme vakter${onLines}`, fewer: 'færre' },
      hoursWithoutDoctor: { name: 'timer uten lege på vakt', fewer: 'færre' },
      cost: { name: 'ulempepoeng', fewer: 'færre' },
    }[unit];
  },
  en: (unit: TierReport['unit'], priority: number) => {
    const onLines = priority > 0 ? ` on lines of priority ${priority}` : '';
    return {
      emptyVakter: { name: `empty vakter${onLines}`, fewer: 'fewer' },
      hoursWithoutDoctor: { name: 'hours without a doctor on duty', fewer: 'fewer' },
      cost: { name: 'points of cost', fewer: 'fewer' },
    }[unit];
  },
};

function number(value: number, language: 'nb' | 'en'): string {
  return language === 'nb' ? String(value).replace('.', ',') : String(value);
}

/** A bound that is shown must not promise more than the one that was proven. */
function roundDown(bound: number): number {
  return Math.floor(bound * 100 + tolerance) / 100;
}
