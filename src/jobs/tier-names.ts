import type { Text } from '../domain/issue.js';
import type { TierProgress } from './planning.js';

/** What the tiers weigh unless a job moves rules between them. */
const names: readonly Text[] = [
  { nb: 'gitte brudd', en: 'given breaches' },
  { nb: 'bemanning', en: 'staffing' },
  { nb: 'rettferdighet', en: 'fairness' },
  { nb: 'ønsker, helger og hvile', en: 'wishes, weekends and rest' },
  { nb: 'ideell bemanning og kontinuitet', en: 'ideal staffing and continuity' },
];

export function tierName(tier: number): Text {
  return names[tier] ?? { nb: `nivå ${tier}`, en: `tier ${tier}` };
}

/**
 * One entry for each tier. The levels within a tier are summed, and the sum is proven when every level is; a bound of
 * one level says nothing of the sum, so it is left out where there are several.
 */
export function sumLevels(tiers: readonly TierProgress[]): readonly TierProgress[] {
  const places = [...new Set(tiers.map(({ tier }) => tier))];
  return places.map((place) => {
    const levels = tiers.filter(({ tier }) => tier === place);
    const [only] = levels;
    if (only !== undefined && levels.length === 1) return only;
    const isProven = levels.every(({ status }) => status === 'optimal');
    const value = levels.reduce((sum, level) => sum + level.value, 0);
    return { tier: place, level: 0, value, status: isProven ? 'optimal' : 'feasible' };
  });
}
