import { checkDocument } from '../domain/job/document-checks.js';
import type { ElsewhereVakt, Override } from '../domain/job/plan-input.js';
import { readDocument, type Placed, type ReadableParts } from '../domain/job/read-document.js';
import { ruleSetting, type RuleSetting } from '../domain/job/rule-setting.js';
import { error, warning, type Issue } from '../domain/issue.js';
import { makeProblem, type Problem } from '../domain/problem.js';
import type { PostReleaseOn } from '../domain/post-release.js';
import { clockMinutes, type LocalDate } from '../domain/time.js';
import { competencePackChooser } from '../rule-packs/akuttmedisinforskriften.js';
import { ruleEditions } from '../rule-packs/rule-packs.js';
import { activateRules, type ActiveRule } from '../rules/active-rules.js';
import { postNightOffId, readPostNightOff } from '../rules/catalogue/post-night-off.js';
import { checkSettingReferences } from './setting-references.js';
import { registry } from '../rules/registry.js';
import { takesOverrides } from '../rules/rule.js';
import { unknownRuleText } from '../rules/unknown-rule.js';

export type JobReading =
  | {
      readonly ok: true;
      readonly problem: Problem;
      readonly rules: readonly ActiveRule[];
      readonly warnings: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * From a document to a problem and its rules, or to every issue at once.
 *
 * @param vakterElsewhere what is known beside the document; nothing that is said of the job shows it
 */
export function readJob(raw: unknown, vakterElsewhere: readonly ElsewhereVakt[] = []): JobReading {
  const { job, issues: schemaIssues, parts } = readDocument(raw);
  const { rules, issues: ruleIssues } = activateRules(registry, readableSettings(raw), ruleEditions(parts));
  const issues = [
    ...schemaIssues,
    ...checkDocument(parts),
    ...ruleIssues,
    ...parts.overrides.flatMap((override) => checkOverride(override, parts)),
    ...checkSettingReferences(rules, parts),
    ...(parts.rulesOn === undefined ? [] : [judgedByOtherDate(parts.rulesOn)]),
  ];
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  if (job === undefined || warnings.length < issues.length) return { ok: false, issues };
  const problem = makeProblem(job, {
    competencePackOn: competencePackChooser(job.competencePacks, job.rulesOn),
    postRelease: postReleaseOf(rules),
    vakterElsewhere,
  });
  return { ok: true, problem, rules, warnings };
}

function judgedByOtherDate(rulesOn: LocalDate): Issue {
  return warning('RULES_OF_ANOTHER_DATE', ['rulesOn'], {
    nb: `Alle vakter er vurdert etter reglene som gjelder ${rulesOn}, ikke etter dem som gjelder på vaktens egen dato.`,
    nn: `Alle vakter er vurderte etter reglane som gjeld ${rulesOn}, ikkje etter dei som gjeld på datoen til kvar vakt.`,
    en: `All vakter are judged by the rules in force on ${rulesOn}, not by those in force on their own date.`,
  });
}

/** A rule that the law leaves no room in cannot be set aside. */
function checkOverride({ index, value }: Placed<Override>, { period }: ReadableParts): Issue[] {
  const rule = registry.find(({ id }) => id === value.rule);
  const path = ['overrides', index, 'rule'];
  if (rule === undefined) {
    return [error('RULE_UNKNOWN', path, unknownRuleText(value.rule, registry))];
  }
  if (takesOverrides(rule)) {
    if (period === undefined || period.to < period.from) return [];
    if (period.from <= value.date && value.date <= period.to) return [];
    return [
      warning('OVERRIDE_OUTSIDE_PERIOD', ['overrides', index, 'date'], {
        nb: `${value.date} ligger utenfor perioden; overstyringen virker bare på vakter fra før den.`,
        nn: `${value.date} ligg utanfor perioden; overstyringa verkar berre på vakter frå før han.`,
        en: `${value.date} lies outside the period; the override touches only vakter from before it.`,
      }),
    ];
  }
  return [
    error(
      'OVERRIDE_NOT_POSSIBLE',
      path,
      rule.insteadOfOverride ?? {
        nb: `«${rule.title.nb}» er et skal-krav og kan ikke settes til side.`,
        nn: `«${rule.title.nn}» er eit skal-krav og kan ikkje setjast til side.`,
        en: `"${rule.title.en}" is binding and cannot be set aside.`,
      },
    ),
  ];
}

function readableSettings(raw: unknown): Record<string, RuleSetting> {
  const settings: unknown =
    typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>)['rules'] : undefined;
  if (typeof settings !== 'object' || settings === null) return {};
  return Object.fromEntries(
    Object.entries(settings).flatMap(([id, setting]) => {
      const read = ruleSetting.safeParse(setting);
      return read.success ? [[id, read.data]] : [];
    }),
  );
}

/** Posts follow the version of the rule that judges the date of the vakt; the scope of the setting does not narrow which posts are lost. */
function postReleaseOf(rules: readonly ActiveRule[]): PostReleaseOn | undefined {
  const versions = rules
    .filter(({ rule, mode }) => rule.id === postNightOffId && mode === 'hard')
    .map(({ isInForceOn, parameters }) => {
      const { triggerClock, offMinutes } = readPostNightOff(parameters);
      return { isInForceOn, release: { triggerMinutes: clockMinutes(triggerClock), offMinutes } };
    });
  if (versions.length === 0) return undefined;
  return (date) => versions.find(({ isInForceOn }) => isInForceOn(date))?.release;
}
