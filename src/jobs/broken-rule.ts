import { error, type BrokenRule, type Issue, type Text } from '../domain/issue.js';
import { registry } from '../rules/registry.js';
import { takesOverrides } from '../rules/rule.js';

/** A finding as reports and judgements of swaps have it. */
export interface FindingOfRule extends Omit<BrokenRule, 'id' | 'overridable'> {
  readonly rule: string;
  readonly message: Text;
}

/** A finding as an issue about the vakt that it is of. */
export function ruleBroken({ rule: id, message, ...of }: FindingOfRule, make = error): Issue {
  const { title, doctor, date, vakter } = of;
  const path = ['assignments', ...vakter.slice(0, 1)];
  const rule = { id, title, doctor, date, vakter, overridable: canBeOverridden(id, doctor) };
  return { ...make('RULE_BROKEN', path, message), rule };
}

/** Whether an override in the job, for this doctor, could set the rule aside on a date. */
export function canBeOverridden(id: string, doctor: string | null): boolean {
  return doctor !== null && registry.some((rule) => rule.id === id && takesOverrides(rule));
}
