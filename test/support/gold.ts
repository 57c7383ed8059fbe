import { activateRules } from '../../src/rules/active-rules.js';
import type { RuleSetting } from '../../src/domain/job/rule-setting.js';
import type { VaktlinjeDocument } from '../../src/domain/job/vaktlinje.js';
import type { ProblemSettings } from '../../src/domain/problem.js';
import { addDays, type LocalDate } from '../../src/domain/time.js';
import { registry } from '../../src/rules/registry.js';
import type { Rule } from '../../src/rules/rule.js';
import { verifyRoster, type Finding } from '../../src/rules/verify-roster.js';
import { aLine, aProblem, aRoster } from './builders.js';

/** A roster on which a rule has been judged by hand. */
export interface KeptCase {
  /** Why, as a sentence. */
  readonly name: string;
  readonly job: NonNullable<Parameters<typeof aProblem>[0]>;
  /** Doctor by vakt id. */
  readonly roster: Readonly<Record<string, string>>;
  readonly rule?: RuleSetting;
  readonly problem?: Partial<ProblemSettings>;
}

export interface ExpectedFinding {
  /** None where the rule speaks of a vakt or an hour, not of a doctor. */
  readonly doctor?: string;
  readonly date: string;
  readonly vaktIds: readonly string[];
  /** Default 1. */
  readonly penalty?: number;
  /** A part of the English sentence. */
  readonly says?: string;
}

export interface BrokenCase extends KeptCase {
  readonly finds: readonly [ExpectedFinding, ...ExpectedFinding[]];
}

/** Cases of one rule, worked out by hand from the text that the rule stands on. */
export interface GoldTable {
  readonly keeps: readonly KeptCase[];
  readonly breaks: readonly BrokenCase[];
}

/** Parameter sets with which the agreement property tries a rule on a few days; one of them is drawn for each case. */
export type ParameterChoices = readonly Readonly<Record<string, unknown>>[];

export const ruleRows = registry.map((rule) => [rule.id, rule] as const);

/** @throws where the rule has no gold file */
export async function loadGold(ruleId: string): Promise<GoldTable> {
  const module = (await import(`../unit/rules/gold/${ruleId}.gold.ts`)) as { readonly gold: GoldTable };
  return module.gold;
}

/** The rule's own `choices`, or its defaults alone. */
export async function loadChoices(ruleId: string): Promise<ParameterChoices> {
  const module = (await import(`../unit/rules/gold/${ruleId}.gold.ts`)) as {
    readonly choices?: ParameterChoices;
  };
  return module.choices ?? [{}];
}

/** What the rule alone finds in a case; a rule that is off by default is on and hard. */
export function findingsOf(rule: Rule, { job, roster, rule: setting = {}, problem }: KeptCase): Finding[] {
  const mode = setting.mode ?? (rule.defaults.mode === 'off' ? 'hard' : rule.defaults.mode);
  const { rules, issues } = activateRules([rule], { [rule.id]: { ...setting, mode } });
  if (issues.length > 0) throw new Error(`The case sets the rule wrongly: ${JSON.stringify(issues)}`);
  const made = aProblem(job, problem);
  for (const id of Object.keys(roster))
    if (!made.vaktById.has(id)) throw new Error(`The case names a vakt that is not there: ${id}`);
  return verifyRoster(aRoster(made, roster), rules);
}

/** A tilstede line with one single vakt, `date/id/1`. */
export function oneVakt(
  id: string,
  date: string,
  from: string,
  to: string,
  own: Parameters<typeof aLine>[0] = {},
): VaktlinjeDocument {
  const bands = [{ from, to }];
  const hours = { weekday: bands, saturday: bands, sunday: bands };
  return aLine({ id, hours, validFrom: date, validTo: date, ...own });
}

/** A tilstede line with the same hours on every date. */
export function everyDay(
  id: string,
  from: string,
  to: string,
  own: Parameters<typeof aLine>[0] = {},
): VaktlinjeDocument {
  const bands = [{ from, to }];
  return aLine({ id, hours: { weekday: bands, saturday: bands, sunday: bands }, ...own });
}

/** The ids of a line's first seats from a date on. */
export function vakterFrom(line: string, first: string, days: number): string[] {
  return Array.from({ length: days }, (_, day) => `${addDays(first as LocalDate, day)}/${line}/1`);
}

/** The same doctor on all of them. */
export function allTo(doctor: string, vaktIds: readonly string[]): Record<string, string> {
  return Object.fromEntries(vaktIds.map((id) => [id, doctor]));
}
