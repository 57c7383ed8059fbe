import { z } from 'zod';
import { jobDocument } from '../../src/domain/job/job.js';
import { ruleSetting } from '../../src/domain/job/rule-setting.js';
import { registry } from '../../src/rules/registry.js';
import type { Rule } from '../../src/rules/rule.js';

/** JSON Schema of a job document as people write it: defaults may be left out, dates are text. Knows every rule's modes and parameters. */
export function makeJobSchema(): string {
  const schema = z.toJSONSchema(describedJob(), { io: 'input', reused: 'ref' });
  return `${JSON.stringify({ title: 'vaktplan job document, version 1', ...schema }, null, 2)}\n`;
}

/** The job document with its free record of rules spelled out, so that an editor can offer ids and parameters. */
function describedJob(): z.ZodType {
  const settings = Object.fromEntries(registry.map((rule) => [rule.id, settingOf(rule)]));
  return jobDocument.extend({ rules: z.strictObject(settings).default({}) });
}

function settingOf(rule: Rule): z.ZodType {
  return ruleSetting
    .extend({
      mode: z.enum([...rule.modes, 'off']).default(rule.defaults.mode),
      tier: ruleSetting.shape.tier.default(rule.defaults.tier),
      weight: ruleSetting.shape.weight.default(rule.defaults.weight),
      parameters: rule.parameters.optional(),
    })
    .optional()
    .describe(`${rule.title.en}. ${rule.statement.en}`);
}
