import type { RuleSetting } from '../domain/job/rule-setting.js';
import { registry } from '../rules/registry.js';

/**
 * A template of a local agreement: the `rules` of a job with every rule that the legevakt decides by itself, each off or harmless and with
 * the parameters that it has by default. Whoever copies it writes in what was agreed, and from which date.
 */
export function localAgreementTemplate(): Readonly<Record<string, RuleSetting>> {
  const local = registry.filter(({ strength }) => strength === 'local' || strength === 'praksis');
  return Object.fromEntries(
    local.map(({ id, defaults, parameters }) => [
      id,
      {
        mode: defaults.mode,
        tier: defaults.tier,
        weight: defaults.weight,
        parameters: parameters.parse({}) as Record<string, unknown>,
      },
    ]),
  );
}
