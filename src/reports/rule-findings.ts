import type { Text } from '../domain/issue.js';
import type { Override } from '../domain/job/plan-input.js';
import type { Problem } from '../domain/problem.js';
import type { LocalDate } from '../domain/time.js';
import type { ActiveRule } from '../rules/active-rules.js';
import type { RuleVersion } from '../rules/rule-pack.js';
import type { LegalSource, Strength } from '../rules/rule.js';
import type { Finding, FindingStatus } from '../rules/verify-roster.js';
import { changedParameters } from './departures.js';
import { round } from './hours.js';

/** A reading of the law that judges vakter of the period. */
export type VersionReport = Pick<RuleVersion, 'id' | 'title' | 'validity'> & {
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
};

/** One active rule and everything that its checker found. */
export interface RuleReport {
  readonly rule: string;
  readonly title: Text;
  readonly statement: Text;
  readonly strength: Strength;
  readonly versions: readonly VersionReport[];
  readonly mode: 'hard' | 'soft';
  readonly tier: number;
  readonly weight: number;
  readonly sources: readonly LegalSource[];
  readonly setByJob: SetByJob | null;
  /** What all findings cost in the rule's tier. */
  readonly cost: number;
  readonly findings: readonly RuleFinding[];
}

/** Parameters with values of the job instead of those of the version. */
export interface SetByJob {
  readonly parameters: readonly string[];
  /** First date of vakter that they judge; null where the job names none. */
  readonly from: LocalDate | null;
}

export interface RuleFinding {
  readonly status: FindingStatus;
  readonly doctor: string | null;
  readonly date: LocalDate;
  /** Id of the version that judges it. */
  readonly version: string;
  readonly vakter: readonly string[];
  /** Ids, never names. */
  readonly message: Text;
  /** The rule's own measure of how far off; of a fair share, steps outside the band, the second counting 2. */
  readonly penalty: number;
  /** Not rounded: findings add up to what their rule costs at the place. */
  readonly cost: number;
  /** Order within the tier of the rule, see src/domain/objective-levels.ts. */
  readonly level: number;
}

/** A share less than one vakt outside its band: nothing that anybody could mend by moving a vakt. */
export function isSmall(rule: Pick<RuleReport, 'rule'>, { status, penalty }: RuleFinding): boolean {
  return status === 'quality' && rule.rule.startsWith('fair-') && penalty < 1;
}

/** Every active rule, also those that found nothing, in the order of the rules. */
export function reportRules(
  { dates, job }: Problem,
  rules: readonly ActiveRule[],
  findings: readonly Finding[],
): RuleReport[] {
  const inPeriod = rules.filter(({ isInForceOn }) => dates.some(isInForceOn));
  return inPeriod.map(({ rule, mode, tier, weight, parameters, isInForceOn, versionOn }) => {
    const own = findings.filter(({ ruleId, violation }) => ruleId === rule.id && isInForceOn(violation.date));
    const versions = [...new Set(dates.filter(isInForceOn).map(versionOn))];
    const ofVersion = versions.at(-1)?.parameters ?? {};
    const set = changedParameters(rule, parameters as object, ofVersion).map(({ name }) => name);
    return {
      rule: rule.id,
      title: rule.title,
      statement: rule.statement,
      strength: versions.at(-1)?.strength ?? rule.strength,
      versions: versions.map(({ id, title, validity, validFrom = null, validTo = null }) => ({
        id,
        title,
        validity,
        validFrom,
        validTo,
      })),
      mode,
      tier,
      weight,
      sources: withoutRepeats(versions.flatMap(({ sources }) => sources)),
      setByJob: set.length === 0 ? null : { parameters: set, from: job.rules[rule.id]?.validFrom ?? null },
      cost: round(own.reduce((total, { cost }) => total + cost, 0)),
      findings: own.map(({ status, version, violation, message, cost, level }) => ({
        status,
        version: version.id,
        doctor: violation.doctorId ?? null,
        date: violation.date,
        vakter: violation.vaktIds,
        message,
        penalty: round(violation.penalty),
        cost,
        level,
      })),
    };
  });
}

/** Sources of several versions, each text once. */
export function withoutRepeats(sources: readonly LegalSource[]): LegalSource[] {
  const keyOf = ({ document, section, edition }: LegalSource): string => `${document} ${section} ${edition}`;
  return [...new Map(sources.map((source) => [keyOf(source), source])).values()];
}

/** A rule that the job set aside for one doctor on one date. */
export interface OverrideReport extends Override {
  readonly title: Text;
  /** Whether the roster makes use of it: the rule would be broken otherwise. */
  readonly isUsed: boolean;
}

export function reportOverrides(
  { job }: Problem,
  rules: readonly ActiveRule[],
  findings: readonly Finding[],
): OverrideReport[] {
  return job.overrides.map((override) => ({
    ...override,
    title: rules.find(({ rule }) => rule.id === override.rule)?.rule.title ?? {
      nb: override.rule,
      nn: override.rule,
      en: override.rule,
    },
    isUsed: findings.some(
      ({ status, ruleId, violation }) =>
        status === 'overridden' &&
        ruleId === override.rule &&
        violation.doctorId === override.doctor &&
        violation.date === override.date,
    ),
  }));
}
