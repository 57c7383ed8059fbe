import type { Text } from '../domain/issue.js';
import { kindOfLevel, type LevelKind } from '../domain/objective-levels.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { round, roundDown } from './hours.js';

/** How far the search came in one step of the lexicographic objective. */
export interface TierResult {
  readonly tier: number;
  /** Order within the tier, see src/domain/objective-levels.ts. */
  readonly level: number;
  /** 0 is the best there can be. */
  readonly value: number;
  /** Proven: no roster under these rules, as good in what goes before, has less. Absent where nothing is proven. */
  readonly bound?: number;
  readonly status: 'optimal' | 'feasible';
}

export interface TierReport extends TierResult {
  /** What the value counts. */
  readonly unit: 'emptyVakter' | 'changedVakter' | 'hoursWithoutDoctor' | 'cost';
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
    const named = own.filter((active) => countsAt(active, tier.level));
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

/** Rules that count after the others of their tier. */
const ruleOfLevel: Readonly<Record<Exclude<LevelKind, 'first'>, string>> = {
  emptyVakter: 'vakt-coverage',
  minimumWorkload: 'minimum-workload',
  stability: 'stability',
};

function countsAt({ rule }: ActiveRule, level: number): boolean {
  const kind = kindOfLevel(level);
  return kind === 'first' ? !Object.values(ruleOfLevel).includes(rule.id) : ruleOfLevel[kind] === rule.id;
}

function unitOf({ tier, level }: TierResult, own: readonly ActiveRule[]): TierReport['unit'] {
  const [only, ...others] = own.filter((active) => countsAt(active, level));
  if (only === undefined || others.length > 0 || only.weight !== 1 || only.tier !== tier) return 'cost';
  const kind = kindOfLevel(level);
  if (kind === 'emptyVakter') return 'emptyVakter';
  if (kind === 'stability') return 'changedVakter';
  return only.rule.id === 'doctor-always-available' ? 'hoursWithoutDoctor' : 'cost';
}

/** What a bound proves: vakter are whole, so 1.2 of them means 2. */
export function bestPossible(
  { bound }: Pick<TierResult, 'bound'>,
  unit: TierReport['unit'],
): number | undefined {
  if (bound === undefined) return undefined;
  const isWhole = unit === 'emptyVakter' || unit === 'changedVakter';
  return Math.max(0, isWhole ? Math.ceil(bound - tolerance) : bound);
}

/** Priorities of lines that stand in the tier. */
function levelsOf(tiers: readonly TierResult[], { tier }: TierResult): number {
  return tiers.filter((other) => other.tier === tier && kindOfLevel(other.level) === 'emptyVakter').length;
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
      changedVakter: { name: 'endringer fra den publiserte planen', fewer: 'færre' },
      hoursWithoutDoctor: { name: 'timer uten lege på vakt', fewer: 'færre' },
      cost: { name: 'ulempepoeng', fewer: 'færre' },
    }[unit];
  },
  en: (unit: TierReport['unit'], priority: number) => {
    const onLines = priority > 0 ? ` on lines of priority ${priority}` : '';
    return {
      emptyVakter: { name: `empty vakter${onLines}`, fewer: 'fewer' },
      changedVakter: { name: 'changes from the published roster', fewer: 'fewer' },
      hoursWithoutDoctor: { name: 'hours without a doctor on duty', fewer: 'fewer' },
      cost: { name: 'points of cost', fewer: 'fewer' },
    }[unit];
  },
};

function number(value: number, language: 'nb' | 'en'): string {
  return language === 'nb' ? String(value).replace('.', ',') : String(value);
}
