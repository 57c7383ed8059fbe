import type { TextWithNynorsk } from '../domain/issue.js';
import { kindOfLevel } from '../domain/objective-levels.js';
import type { TierProgress } from './planning.js';

/** What the tiers weigh unless a job moves rules between them. */
const names: readonly TextWithNynorsk[] = [
  { nb: 'gitte brudd', nn: 'gitte brot', en: 'given breaches' },
  { nb: 'timer uten lege', nn: 'timar utan lege', en: 'hours without a doctor' },
  { nb: 'rettferdighet', nn: 'rettferd', en: 'fairness' },
  { nb: 'ønsker, helger og hvile', nn: 'ønske, helger og kvile', en: 'wishes, weekends and rest' },
  {
    nb: 'ideell bemanning og kontinuitet',
    nn: 'ideell bemanning og kontinuitet',
    en: 'ideal staffing and continuity',
  },
];

/** Name of a place in the lexicographic order. */
export function tierName({ tier, level }: Pick<TierProgress, 'tier' | 'level'>): TextWithNynorsk {
  switch (kindOfLevel(level)) {
    case 'emptyVakter':
      return { nb: 'tomme vakter', nn: 'tomme vakter', en: 'empty vakter' };
    case 'minimumWorkload':
      return {
        nb: 'mangler mot avtalt minste vaktmengde',
        nn: 'manglar mot avtalt minste vaktmengd',
        en: 'short of the agreed least workload',
      };
    case 'stability':
      return {
        nb: 'endringer fra publisert plan',
        nn: 'endringar frå publisert plan',
        en: 'changes from the published roster',
      };
    case 'first':
      break;
  }
  return names[tier] ?? { nb: `nivå ${tier}`, nn: `nivå ${tier}`, en: `tier ${tier}` };
}

/**
 * The places in few: the priorities of a tier are summed, what else it has stands alone. A sum is proven when every level is; a bound of one
 * level says nothing of the sum, so it is left out where there are several.
 */
export function sumLevels(tiers: readonly TierProgress[]): readonly TierProgress[] {
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
