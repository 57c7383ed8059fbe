import { error, type Issue, type Text } from '../domain/issue.js';
import type { Doctor } from '../domain/doctor.js';
import type { RuleScope, RuleSetting } from '../domain/job/rule-setting.js';
import { schemaIssues } from '../domain/job/schema-issues.js';
import type { Problem } from '../domain/problem.js';
import type { Roster } from '../domain/roster.js';
import type { Vakt } from '../domain/vakt.js';
import type { LocalDate } from '../domain/time.js';
import type { BoundRule, ModelScope, Rule, RuleMode, Violation } from './rule.js';
import {
  isInForce,
  versionOn,
  versionsOf,
  type RulePack,
  type RuleStretch,
  type RuleVersion,
} from './rule-pack.js';
import { splitBySetting, stretchesOf } from './rule-stretches.js';
import { unknownRuleText } from './unknown-rule.js';
import { inScope, restrictProblem, restrictRoster } from './rule-scope.js';

/** A rule as one job has set it, on the dates on which it says the same. */
export interface ActiveRule {
  readonly rule: Rule;
  /** The reading of the law that judges a date of its own. */
  readonly versionOn: (date: LocalDate) => RuleVersion;
  /** Dates of vakter that it judges. */
  readonly isInForceOn: (date: LocalDate) => boolean;
  readonly mode: Exclude<RuleMode, 'off'>;
  readonly tier: number;
  readonly weight: number;
  readonly scope: RuleScope | undefined;
  readonly parameters: unknown;
  readonly hasExclusions: boolean;
  excludes(doctor: Doctor, vakt: Vakt, problem: Problem): boolean;
  /** `makeScope` gives the model as seen by the restricted problem. */
  constrain(problem: Problem, makeScope: (restricted: Problem) => ModelScope): void;
  check(roster: Roster): Violation[];
  merge(violations: readonly Violation[]): readonly Violation[];
  explain: BoundRule['explain'];
  doctorsNamed: BoundRule['doctorsNamed'];
  linesNamed: BoundRule['linesNamed'];
  notChecked(problem: Problem): Text[];
}

export interface RuleEditions {
  readonly packs: readonly RulePack[];
  /** Opt-in editions that the job asks for. */
  readonly chosen: ReadonlySet<string>;
  /** The date whose editions judge every date. */
  readonly rulesOn?: LocalDate | undefined;
}

/**
 * Settles every rule of the registry by the dated packs and then by the job's settings: one active rule for each stretch of dates on
 * which it says the same. Unknown ids, modes that a rule does not have and parameters that its schema refuses are issues; pointers
 * start at `/rules`.
 */
export function activateRules(
  registry: readonly Rule[],
  settings: Readonly<Record<string, RuleSetting>>,
  { packs, chosen, rulesOn }: RuleEditions = { packs: [], chosen: new Set() },
): { readonly rules: ActiveRule[]; readonly issues: Issue[] } {
  const known = new Set(registry.map(({ id }) => id));
  const issues = Object.keys(settings)
    .filter((id) => !known.has(id))
    .map((id) => error('RULE_UNKNOWN', ['rules', id], unknownRuleText(id, registry)));
  const rules: ActiveRule[] = [];
  for (const rule of registry) {
    const setting = settings[rule.id] ?? {};
    const faults = settingIssues(rule, setting);
    issues.push(...faults);
    if (faults.some(({ code }) => code !== 'RULE_SCOPE_NOT_POSSIBLE')) continue;
    const versions = versionsOf(rule, packs);
    for (const stretch of stretchesOf(versions, chosen, rulesOn))
      for (const { dates, isSet } of splitBySetting(stretch, setting)) {
        const active = activate(rule, { ...stretch, ...dates }, isSet ? setting : {}, (date) =>
          versionOn(versions, rulesOn ?? date, chosen),
        );
        if (active !== undefined) rules.push(active);
      }
  }
  return { rules, issues };
}

function settingIssues(
  rule: Rule,
  { mode, scope, parameters = {}, validFrom, validTo }: RuleSetting,
): Issue[] {
  const parsed = rule.parameters.safeParse(parameters, { reportInput: true });
  return [
    ...(mode === undefined || mode === 'off' || rule.modes.includes(mode) ? [] : [modeIssue(rule)]),
    ...(rule.judges === 'roster' && scope !== undefined ? [scopeIssue(rule)] : []),
    ...(parsed.success
      ? []
      : schemaIssues(parsed.error, ['rules', rule.id, 'parameters']).map((issue) =>
          parameterIssue(rule, issue),
        )),
    ...(validFrom !== undefined && validTo !== undefined && validTo < validFrom ? [datesIssue(rule)] : []),
  ];
}

/** `undefined` where the rule is off. */
function activate(
  rule: Rule,
  stretch: RuleStretch,
  setting: RuleSetting,
  versionOn: (date: LocalDate) => RuleVersion | undefined,
): ActiveRule | undefined {
  const { version } = stretch;
  const mode = setting.mode ?? version.mode;
  if (mode === 'off') return undefined;
  const bound = rule.bind({ ...version.parameters, ...setting.parameters });
  const { scope } = setting;
  const isInForceOn = (date: LocalDate): boolean => isInForce(stretch, date);
  const isAlways = stretch.validFrom === undefined && stretch.validTo === undefined;
  const seenBy = (problem: Problem): Problem => {
    const restricted = restrictProblem(problem, scope);
    return isAlways ? restricted : { ...restricted, judges: isInForceOn };
  };
  return {
    rule,
    versionOn: (date) => versionOn(date) ?? version,
    isInForceOn,
    mode,
    tier: setting.tier ?? rule.defaults.tier,
    weight: setting.weight ?? rule.defaults.weight,
    scope,
    parameters: bound.parameters,
    hasExclusions: bound.hasExclusions,
    excludes: (doctor, vakt, problem) =>
      isInForceOn(vakt.date) && inScope(scope, doctor, vakt) && bound.excludes(doctor, vakt, problem),
    constrain: (problem, makeScope) => {
      bound.constrain(makeScope(seenBy(problem)));
    },
    check: (roster) => {
      const restricted = restrictRoster(roster, scope);
      return bound
        .check({ ...restricted, problem: seenBy(roster.problem) })
        .filter(({ date }) => isInForceOn(date));
    },
    merge: (violations) => bound.merge(violations),
    explain: (violation, mood) => bound.explain(violation, mood),
    doctorsNamed: () => bound.doctorsNamed(),
    linesNamed: () => bound.linesNamed(),
    notChecked: (problem) => bound.notChecked(seenBy(problem)),
  };
}

function modeIssue(rule: Rule): Issue {
  return error('RULE_MODE_NOT_POSSIBLE', ['rules', rule.id, 'mode'], {
    nb: `Regelen «${rule.id}» kan være ${rule.modes.map((mode) => ({ hard: 'hard', soft: 'myk' })[mode]).join(' eller ')}, eller av.`,
    nn: `Regelen «${rule.id}» kan vere ${rule.modes.map((mode) => ({ hard: 'hard', soft: 'mjuk' })[mode]).join(' eller ')}, eller av.`,
    en: `The rule "${rule.id}" can be ${rule.modes.join(' or ')}, or off.`,
  });
}

function scopeIssue(rule: Rule): Issue {
  return error('RULE_SCOPE_NOT_POSSIBLE', ['rules', rule.id, 'scope'], {
    nb: `Regelen «${rule.id}» ser på hele planen og kan ikke avgrenses.`,
    nn: `Regelen «${rule.id}» ser på heile planen og kan ikkje avgrensast.`,
    en: `The rule "${rule.id}" looks at the whole roster and cannot be narrowed.`,
  });
}

function parameterIssue(rule: Rule, { pointer, message }: Issue): Issue {
  const text = {
    nb: `Parameteren passer ikke for regelen «${rule.id}»: ${message.nb}`,
    nn: `Parameteren passar ikkje for regelen «${rule.id}»: ${message.nn}`,
    en: `The parameter does not fit the rule "${rule.id}": ${message.en}`,
  };
  return { ...error('RULE_PARAMETER_INVALID', [], text), pointer };
}

function datesIssue(rule: Rule): Issue {
  return error('RULE_DATES_REVERSED', ['rules', rule.id, 'validTo'], {
    nb: `«${rule.id}»: siste dato ligger før den første.`,
    nn: `«${rule.id}»: siste dato ligg før den første.`,
    en: `"${rule.id}": the last date lies before the first.`,
  });
}
