import type { Text } from '../domain/issue.js';
import { nearestIds } from '../domain/nearest-ids.js';
import type { Rule } from './rule.js';

/** Says that there is no such rule, and which it may have been. */
export function unknownRuleText(written: string, registry: readonly Pick<Rule, 'id'>[]): Text {
  const near = nearestIds(
    written,
    registry.map(({ id }) => id),
  ).join(', ');
  return {
    nb: `Regelen «${written}» finnes ikke. Nærmest: ${near}. Alle: vaktplan rules.`,
    nn: `Regelen «${written}» finst ikkje. Nærast: ${near}. Alle: vaktplan rules.`,
    en: `There is no rule "${written}". Nearest: ${near}. All: vaktplan rules.`,
  };
}
