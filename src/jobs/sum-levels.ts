import { kindOfLevel } from '../domain/objective-levels.js';
import { isBehindUnproven } from '../reports/proven-value.js';
import type { TierProgress } from './planning.js';

export interface SummedTier extends TierProgress {
  /** What is proven of it holds for rosters as good in what goes before, and that is not proven best. */
  readonly isConditional: boolean;
}

/**
 * The places in few: the priorities of a tier are summed, what else it has stands alone. A sum is proven when every level is; a bound of one
 * level says nothing of the sum, so it is left out where there are several.
 */
export function sumLevels(tiers: readonly TierProgress[]): readonly SummedTier[] {
  const places = tiers.map(({ value, bound = null }) => ({ value, bound }));
  return groupLevels(tiers).map((tier) => {
    const position = tiers.findIndex((own) => own.tier === tier.tier && own.level === tier.level);
    return { ...tier, isConditional: tier.value > 0 && isBehindUnproven(places, position) };
  });
}

function groupLevels(tiers: readonly TierProgress[]): readonly TierProgress[] {
  const groupOf = ({ tier, level }: TierProgress): string => `${tier} ${kindOfLevel(level)}`;
  return [...new Set(tiers.map(groupOf))].flatMap((group) => {
    const levels = tiers.filter((tier) => groupOf(tier) === group);
    const [first] = levels;
    if (first === undefined || levels.length === 1) return levels;
    const isProven = levels.every(({ status }) => status === 'optimal');
    const value = levels.reduce((sum, level) => sum + level.value, 0);
    return [{ tier: first.tier, level: first.level, value, status: isProven ? 'optimal' : 'feasible' }];
  });
}
