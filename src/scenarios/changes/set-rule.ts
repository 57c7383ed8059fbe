import { z } from 'zod';
import type { JobText } from '../../domain/job/job-text.js';
import { ruleSetting } from '../../domain/job/rule-setting.js';
import { registry } from '../../rules/registry.js';
import { nearestIds } from '../../domain/nearest-ids.js';
import { changed, defineChange, inTheWay, refused } from './change.js';

export const setRule = defineChange({
  id: 'set-rule',
  describe:
    'How a rule counts: mode, tier, weight, parameters, scope, dates. What is not named stays as the job has it',
  fields: {
    rule: z.string().min(1).max(60),
    to: ruleSetting
      .nullable()
      .describe('Parameters are set one by one; null = the rule as it is by itself, without a setting'),
  },
  sections: ['rules'],
  apply: (document, { rule, to }) => {
    const ids = registry.map(({ id }) => id);
    if (!ids.includes(rule)) {
      const near = nearestIds(rule, ids).join(', ');
      const issue = inTheWay('RULE_UNKNOWN', ['rule'], {
        nb: `Regelen «${rule}» finnes ikke. Nærmest: ${near}. Alle: vaktplan rules.`,
        nn: `Regelen «${rule}» finst ikkje. Nærast: ${near}. Alle: vaktplan rules.`,
        en: `There is no rule "${rule}". Nearest: ${near}. All: vaktplan rules.`,
      });
      return refused([issue]);
    }
    const { [rule]: before, ...others } = document.rules ?? {};
    if (to === null) return changed(before === undefined ? document : { ...document, rules: others });
    const given = Object.fromEntries(Object.entries(to).filter(([, value]) => value !== undefined));
    const setting: NonNullable<JobText['rules']>[string] = {
      ...before,
      ...given,
      ...(to.parameters === undefined ? {} : { parameters: { ...before?.parameters, ...to.parameters } }),
    };
    return changed({ ...document, rules: { ...document.rules, [rule]: setting } });
  },
});
