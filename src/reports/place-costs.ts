import type { Text } from '../domain/issue.js';
import type { Finding } from '../rules/verify-roster.js';
import { groupBy } from './group-by.js';
import { tierName } from './tier-name.js';

/** What a roster costs at one place of the lexicographic order. Nothing is rounded. */
export interface PlaceCost {
  readonly tier: number;
  /** Order within the tier, see src/domain/objective-levels.ts. */
  readonly level: number;
  readonly name: Text;
  /** The sum of what its rules cost; what the search minimises here. */
  readonly value: number;
  readonly rules: readonly { readonly rule: string; readonly value: number }[];
}

/** Where something costs, in the order of the search. */
export function reportPlaces(findings: readonly Finding[]): PlaceCost[] {
  return byPlace(findings.filter(({ cost }) => cost > 0)).map(({ findings: here, ...place }) => ({
    ...place,
    name: tierName(place),
    value: costOf(here),
    rules: [...groupBy(here, ({ ruleId }) => ruleId)].map(([rule, own]) => ({ rule, value: costOf(own) })),
  }));
}

interface FindingsOfPlace {
  readonly tier: number;
  readonly level: number;
  readonly findings: readonly Finding[];
}

/** Findings by place, in the order of the search. */
export function byPlace(findings: readonly Finding[]): FindingsOfPlace[] {
  return [...groupBy(findings, ({ tier, level }) => `${tier}.${level}`).values()]
    .flatMap((own) => {
      const [first] = own;
      return first === undefined ? [] : [{ tier: first.tier, level: first.level, findings: own }];
    })
    .sort((a, b) => a.tier - b.tier || a.level - b.level);
}

function costOf(findings: readonly Finding[]): number {
  return findings.reduce((total, { cost }) => total + cost, 0);
}
