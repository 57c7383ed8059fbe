import { error, type Issue, type Text } from '../domain/issue.js';
import type { Doctor } from '../domain/doctor.js';
import type { RuleScope, RuleSetting } from '../domain/job/rule-setting.js';
import type { Problem } from '../domain/problem.js';
import type { Roster } from '../domain/roster.js';
import type { Vakt } from '../domain/vakt.js';
import type { BoundRule, ModelScope, Rule, RuleMode, Violation } from './rule.js';
import { inScope, restrictProblem, restrictRoster } from './rule-scope.js';

/** A rule as one job has set it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly mode: Exclude<RuleMode, 'off'>;
  readonly tier: number;
  readonly weight: number;
  readonly scope: RuleScope | undefined;
  readonly parameters: unknown;
  excludes(doctor: Doctor, vakt: Vakt, problem: Problem): boolean;
  /** `makeScope` gives the model as seen by the restricted problem. */
  constrain(problem: Problem, makeScope: (restricted: Problem) => ModelScope): void;
  check(roster: Roster): Violation[];
  explain(violation: Violation): Text;
  doctorsNamed: BoundRule['doctorsNamed'];
  notChecked(problem: Problem): Text[];
}

/**
 * Settles every rule of the registry by the job's settings. Unknown ids, modes that a rule does not have and parameters that its
 * schema refuses are issues; pointers start at `/rules`.
 */
export function activateRules(
  registry: readonly Rule[],
  settings: Readonly<Record<string, RuleSetting>>,
): { readonly rules: ActiveRule[]; readonly issues: Issue[] } {
  const known = new Map(registry.map((rule) => [rule.id, rule]));
  const issues = Object.keys(settings)
    .filter((id) => !known.has(id))
    .map((id) =>
      error('RULE_UNKNOWN', ['rules', id], {
        nb: `Regelen «${id}» finnes ikke. Kjente regler: ${[...known.keys()].join(', ')}.`,
        en: `There is no rule "${id}". Known rules: ${[...known.keys()].join(', ')}.`,
      }),
    );
  const rules: ActiveRule[] = [];
  for (const rule of registry) {
    const setting = settings[rule.id] ?? {};
    const mode = setting.mode ?? rule.defaults.mode;
    if (mode !== 'off' && !rule.modes.includes(mode)) {
      issues.push(modeIssue(rule));
      continue;
    }
    if (rule.judges === 'roster' && setting.scope !== undefined) issues.push(scopeIssue(rule));
    const parsed = rule.parameters.safeParse(setting.parameters ?? {});
    if (!parsed.success) {
      issues.push(...parsed.error.issues.map(({ path, message }) => parameterIssue(rule, path, message)));
      continue;
    }
    if (mode !== 'off') rules.push(activate(rule, mode, setting));
  }
  return { rules, issues };
}

function activate(rule: Rule, mode: ActiveRule['mode'], setting: RuleSetting): ActiveRule {
  const bound = rule.bind(setting.parameters ?? {});
  const { scope } = setting;
  return {
    rule,
    mode,
    tier: setting.tier ?? rule.defaults.tier,
    weight: setting.weight ?? rule.defaults.weight,
    scope,
    parameters: bound.parameters,
    excludes: (doctor, vakt, problem) =>
      inScope(scope, doctor, vakt) && bound.excludes(doctor, vakt, problem),
    constrain: (problem, makeScope) => {
      bound.constrain(makeScope(restrictProblem(problem, scope)));
    },
    check: (roster) => bound.check(restrictRoster(roster, scope)),
    explain: (violation) => bound.explain(violation),
    doctorsNamed: () => bound.doctorsNamed(),
    notChecked: (problem) => bound.notChecked(restrictProblem(problem, scope)),
  };
}

function modeIssue(rule: Rule): Issue {
  return error('RULE_MODE_NOT_POSSIBLE', ['rules', rule.id, 'mode'], {
    nb: `Regelen «${rule.id}» kan være ${rule.modes.map((mode) => ({ hard: 'hard', soft: 'myk' })[mode]).join(' eller ')}, eller av.`,
    en: `The rule "${rule.id}" can be ${rule.modes.join(' or ')}, or off.`,
  });
}

function scopeIssue(rule: Rule): Issue {
  return error('RULE_SCOPE_NOT_POSSIBLE', ['rules', rule.id, 'scope'], {
    nb: `Regelen «${rule.id}» ser på hele planen og kan ikke avgrenses.`,
    en: `The rule "${rule.id}" looks at the whole roster and cannot be narrowed.`,
  });
}

function parameterIssue(rule: Rule, path: readonly PropertyKey[], message: string): Issue {
  return error('RULE_PARAMETER_INVALID', ['rules', rule.id, 'parameters', ...path], {
    nb: `Parameteren passer ikke for regelen «${rule.id}»: ${message}.`,
    en: `The parameter does not fit the rule "${rule.id}": ${message}.`,
  });
}
