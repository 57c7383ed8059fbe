import type { Text } from '../domain/issue.js';
import type { Roster } from '../domain/roster.js';
import type { LocalDate } from '../domain/time.js';
import { byPlace } from '../reports/place-costs.js';
import { tierNameAmong } from '../reports/tier-name.js';
import { withoutRepeats } from '../reports/rule-findings.js';
import type { ActiveRule } from '../rules/active-rules.js';
import type { LegalSource, Strength } from '../rules/rule.js';
import { verifyRoster, type Finding, type FindingStatus } from '../rules/verify-roster.js';

/** What a roster costs, place by place of the lexicographic order, and for what: `vaktplan/analysis/1`. By id, never by name. */
export interface RosterAnalysis {
  readonly version: 'vaktplan/analysis/1';
  /** Where something costs, in the order of the search. Nothing is rounded. */
  readonly places: readonly PlaceAnalysis[];
  /** Hard rules with a finding: broken, broken by locks and history alone, or set aside by the job. They cost nothing. */
  readonly hard: readonly RuleAnalysis[];
  /** Soft rules that found nothing. */
  readonly withoutCost: readonly string[];
}

export interface PlaceAnalysis {
  readonly tier: number;
  /** Order within the tier, see src/domain/objective-levels.ts. */
  readonly level: number;
  readonly name: Text;
  /** The sum of what its rules cost; what the search minimises here. */
  readonly value: number;
  readonly rules: readonly RuleAnalysis[];
}

/** What one rule found on the dates on which it says the same. */
export interface RuleAnalysis {
  readonly rule: string;
  readonly title: Text;
  readonly strength: Strength;
  readonly weight: number;
  /** The sum of what its matches cost. */
  readonly value: number;
  readonly sources: readonly LegalSource[];
  readonly matches: readonly RuleMatch[];
}

export interface RuleMatch {
  readonly status: FindingStatus;
  readonly doctor: string | null;
  /** The date on which the rule is judged. */
  readonly date: LocalDate;
  readonly vakter: readonly string[];
  /** Id of the version that judges it. */
  readonly version: string;
  readonly sentence: Text;
  /** In the rule's unit. */
  readonly penalty: number;
  /** Penalty x weight; 0 for what is set aside and for hard rules. */
  readonly cost: number;
}

/** What every rule's checker says; the model has no part in it. */
export function analyseRoster(roster: Roster, rules: readonly ActiveRule[]): RosterAnalysis {
  const { dates } = roster.problem;
  const inPeriod = rules.filter(({ isInForceOn }) => dates.some(isInForceOn));
  const findings = verifyRoster(roster, inPeriod);
  const own = inPeriod.map((active) => ({
    active,
    findings: findings.filter(
      ({ ruleId, violation }) => ruleId === active.rule.id && active.isInForceOn(violation.date),
    ),
  }));
  const withFindings = own.filter((each) => each.findings.length > 0);
  const soft = withFindings.filter(({ active }) => active.mode === 'soft');
  return {
    version: 'vaktplan/analysis/1',
    places: analysePlaces(soft),
    hard: withFindings
      .filter(({ active }) => active.mode === 'hard')
      .map((each) => analyseRule(each.active, each.findings)),
    withoutCost: own
      .filter((each) => each.active.mode === 'soft' && each.findings.length === 0)
      .map(({ active }) => active.rule.id),
  };
}

interface Found {
  readonly active: ActiveRule;
  readonly findings: readonly Finding[];
}

function analysePlaces(found: readonly Found[]): PlaceAnalysis[] {
  const places = byPlace(found.flatMap(({ findings }) => findings));
  return places.map(({ tier, level, findings }) => {
    const ofPlace = new Set(findings);
    const rules = found.flatMap(({ active, findings: all }) => {
      const here = all.filter((finding) => ofPlace.has(finding));
      return here.length === 0 ? [] : [analyseRule(active, here)];
    });
    const name = tierNameAmong(places, { tier, level });
    return { tier, level, name, value: sum(rules.map(({ value }) => value)), rules };
  });
}

function analyseRule({ rule, weight }: ActiveRule, findings: readonly Finding[]): RuleAnalysis {
  const versions = [...new Set(findings.map(({ version }) => version))];
  return {
    rule: rule.id,
    title: rule.title,
    strength: versions.at(-1)?.strength ?? rule.strength,
    weight,
    value: sum(findings.map(({ cost }) => cost)),
    sources: withoutRepeats(versions.flatMap(({ sources }) => sources)),
    matches: findings.map(({ status, violation, version, message, cost }) => ({
      status,
      doctor: violation.doctorId ?? null,
      date: violation.date,
      vakter: violation.vaktIds,
      version: version.id,
      sentence: message,
      penalty: violation.penalty,
      cost,
    })),
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
