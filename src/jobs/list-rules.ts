import { z } from 'zod';
import type { Text } from '../domain/issue.js';
import type { LocalDate } from '../domain/time.js';
import { rulePacks } from '../rule-packs/rule-packs.js';
import { registry } from '../rules/registry.js';
import { versionOn, versionsOf, type RuleVersion } from '../rules/rule-pack.js';
import type { Rule, RuleMode } from '../rules/rule.js';
import { testsOfRules, type TestsOfRule } from '../rules/tests-of-rules.js';

/** As a job without choices has them. */
const packs = rulePacks();

/** One dated reading of a rule. */
export interface RuleVersionView extends Omit<RuleVersion, 'validFrom' | 'validTo'> {
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  /** Every parameter with the value that holds where a job sets none. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A rule as people look it up. */
export interface RuleView {
  readonly id: string;
  readonly title: Text;
  readonly statement: Text;
  readonly finding: Rule['finding'];
  readonly judges: Rule['judges'];
  readonly modes: readonly RuleMode[];
  readonly tier: number;
  readonly weight: number;
  /** JSON Schema of the parameters, with units, bounds and defaults. */
  readonly parameters: unknown;
  /** The version that judges the date; null where none does. */
  readonly version: RuleVersionView | null;
  /** Null where none are known; the build refuses that. */
  readonly tests: TestsOfRule | null;
}

/** Schemas of parameters: the same as long as the program runs, and slow to make. */
const schemas = new Map<string, unknown>();

function schemaOf({ id, parameters }: Rule): unknown {
  const known = schemas.get(id) ?? z.toJSONSchema(parameters, { io: 'input' });
  schemas.set(id, known);
  return known;
}

/** Every rule with the version that judges a date. Opt-in versions are not among them: see {@link listVersions}. */
export function listRules(on: LocalDate): readonly RuleView[] {
  return registry.map((rule) => viewOf(rule, on));
}

export function findRule(id: string, on: LocalDate): RuleView | undefined {
  const rule = registry.find((own) => own.id === id);
  return rule === undefined ? undefined : viewOf(rule, on);
}

/** Every version of a rule, opt-in ones included, in the order of the packs; undefined where there is no such rule. */
export function listVersions(id: string): readonly RuleVersionView[] | undefined {
  const rule = registry.find((own) => own.id === id);
  return rule && versionsOf(rule, packs).map((version) => versionView(rule, version));
}

function viewOf(rule: Rule, on: LocalDate): RuleView {
  const { id, title, statement, finding, judges, modes, defaults } = rule;
  const version = versionOn(versionsOf(rule, packs), on);
  return {
    id,
    title,
    statement,
    finding,
    judges,
    modes: [...modes, 'off'],
    tier: defaults.tier,
    weight: defaults.weight,
    parameters: schemaOf(rule),
    version: version === undefined ? null : versionView(rule, version),
    tests: testsOfRules[id] ?? null,
  };
}

function versionView(rule: Rule, version: RuleVersion): RuleVersionView {
  const { validFrom = null, validTo = null, ...own } = version;
  return {
    ...own,
    validFrom,
    validTo,
    parameters: rule.parameters.parse(own.parameters) as Record<string, unknown>,
  };
}
