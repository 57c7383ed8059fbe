import { error, warning, type Issue, type Text } from '../domain/issue.js';
import type { LocalDate } from '../domain/time.js';
import { reportDepartures, type Departure } from '../reports/departures.js';
import { reportNotChecked, type NotChecked } from '../reports/not-checked.js';
import {
  reportOverrides,
  reportRules,
  type OverrideReport,
  type RuleReport,
  type SetByJob,
  type VersionReport,
} from '../reports/rule-findings.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { withoutMendable } from '../rules/mendable-findings.js';
import { registry } from '../rules/registry.js';
import { type LegalSource, type Strength } from '../rules/rule.js';
import { unknownRuleText } from '../rules/unknown-rule.js';
import { verifyRoster, type Finding, type FindingStatus } from '../rules/verify-roster.js';
import { canBeOverridden } from './broken-rule.js';
import { readJob } from './read-job.js';
import { findRosterFaults, readRoster } from './read-roster/read-roster.js';

export interface CheckRequest {
  /** A job document: it sets the rules and says who and what there is. */
  readonly job: unknown;
  /** JSON, or the text of a file with its format. */
  readonly roster: unknown;
  /** Only these rules; all active ones where nothing is said. */
  readonly rules?: readonly string[] | undefined;
}

/** What the rules say of a roster: `vaktplan/check/1`. Doctors and vakter by id, never by name. */
export interface RosterCheck {
  readonly version: 'vaktplan/check/1';
  readonly legevakt: { readonly id: string; readonly name: string };
  readonly period: { readonly from: LocalDate; readonly to: LocalDate };
  /** Vakter of the job, and how many of them the roster gives a doctor. */
  readonly vakter: number;
  readonly heldVakter: number;
  /** Findings of all rules by status. */
  readonly counts: Readonly<Record<FindingStatus, number>>;
  /** Rules of law or agreement that the job has otherwise than the versions in force, tested or not. */
  readonly departures: readonly Departure[];
  /** Every rule that was tested, also those that found nothing, in the order of the registry. */
  readonly rules: readonly RuleCheck[];
  /** What the job sets aside for one doctor on one date, and whether the roster makes use of it. */
  readonly overrides: readonly OverrideReport[];
  readonly notChecked: readonly NotChecked[];
}

export interface RuleCheck {
  readonly id: string;
  readonly title: Text;
  readonly strength: Strength;
  /** The readings of the law that judge vakter of the period. */
  readonly versions: readonly VersionReport[];
  readonly mode: ActiveRule['mode'];
  readonly sources: readonly LegalSource[];
  /** Null where every parameter has the value of the version. */
  readonly setByJob: SetByJob | null;
  readonly findings: readonly CheckFinding[];
}

export interface CheckFinding {
  readonly status: FindingStatus;
  readonly date: LocalDate;
  /** Id of the version that judges it. */
  readonly version: string;
  readonly doctor: string | null;
  readonly vakter: readonly string[];
  readonly sentence: Text;
  /** An override in the job, for this rule, doctor and date, would set it aside. */
  readonly overridable: boolean;
}

export type CheckOutcome =
  /** Everything that is wrong; pointers start at `/job`, `/roster` or `/rules`. */
  | { readonly ok: false; readonly issues: readonly Issue[] }
  /** The issues are warnings. */
  | { readonly ok: true; readonly check: RosterCheck; readonly issues: readonly Issue[] };

/** Checks any roster against a job's rules. */
export function checkRoster({ job, roster: rosterDocument, rules: wanted }: CheckRequest): CheckOutcome {
  const reading = readJob(job);
  if (!reading.ok) {
    const issues = [...below('job', reading.issues), ...below('roster', findRosterFaults(rosterDocument))];
    return { ok: false, issues };
  }
  const { problem, warnings } = reading;
  const rules = reading.rules.filter(({ isInForceOn }) => problem.dates.some(isInForceOn));
  const { issues: rosterIssues, ...held } = readRoster(rosterDocument, problem);
  const issues = [
    ...below('job', warnings),
    ...below('roster', rosterIssues),
    ...(wanted ?? []).flatMap((id, index) => checkWanted(id, index, rules)),
  ];
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
  const roster = { problem, ...held };
  const tested = rules.filter(({ rule }) => wanted === undefined || wanted.includes(rule.id));
  const findings = withoutMendable(verifyRoster(roster, tested), roster, rules);
  const { legevakt, period } = problem.job;
  const overrides = reportOverrides(problem, rules, findings);
  return {
    ok: true,
    issues: [
      ...issues,
      ...overrides.flatMap((override, index) =>
        override.isUsed || !tested.some(({ rule }) => rule.id === override.rule)
          ? []
          : [unusedOverride(override, index)],
      ),
    ],
    check: {
      version: 'vaktplan/check/1',
      legevakt: { id: legevakt.id, name: legevakt.name },
      period,
      vakter: problem.vakter.length,
      heldVakter: roster.assignments.size,
      counts: countByStatus(findings),
      departures: reportDepartures(problem),
      rules: reportRules(problem, tested, findings).map(ruleCheck),
      overrides,
      notChecked: [
        ...reportNotChecked(problem, tested, []).filter(({ rule }) => wanted === undefined || rule !== null),
        ...(roster.callOuts.size === 0 ? [] : [{ rule: null, sentence: callOutsInRestOnly }]),
      ],
    },
  };
}

const callOutsInRestOnly: Text = {
  nb: 'Utrykninger er regnet som arbeid der hvile og fri etter nattevakt vurderes, og der poster går tapt; i timetall er de ikke regnet med.',
  nn: 'Utrykkingar er rekna som arbeid der kvile og fri etter nattevakt blir vurderte, og der postar går tapt; i timetal er dei ikkje rekna med.',
  en: 'Call-outs count as work where rest and time off after a night are judged and where posts are lost; in hours they are not counted.',
};

function unusedOverride({ rule, doctor, date }: OverrideReport, index: number): Issue {
  return warning('OVERRIDE_UNUSED', ['job', 'overrides', index], {
    nb: `Overstyringen av «${rule}» for ${doctor} ${date} treffer ingenting: regelen har ikke noe funn for legen på den datoen. Se hvilken dato regelen dømmer på: vaktplan rules ${rule}.`,
    nn: `Overstyringa av «${rule}» for ${doctor} ${date} treffer ingenting: regelen har ikkje noko funn for legen på den datoen. Sjå kva dato regelen dømmer på: vaktplan rules ${rule}.`,
    en: `The override of "${rule}" for ${doctor} on ${date} hits nothing: the rule has no finding for the doctor on that date. See on which date the rule is judged: vaktplan rules ${rule}.`,
  });
}

function ruleCheck({
  rule: id,
  title,
  strength,
  versions,
  mode,
  sources,
  setByJob,
  findings,
}: RuleReport): RuleCheck {
  return {
    id,
    title,
    strength,
    versions,
    mode,
    sources,
    setByJob,
    findings: findings.map(({ status, date, version, doctor, vakter, message }) => ({
      status,
      date,
      version,
      doctor,
      vakter,
      sentence: message,
      overridable: status !== 'overridden' && canBeOverridden(id, doctor),
    })),
  };
}

function countByStatus(findings: readonly Finding[]): Record<FindingStatus, number> {
  const counts = { breach: 0, given: 0, overridden: 0, shortage: 0, quality: 0 };
  for (const { status } of findings) counts[status] += 1;
  return counts;
}

/** A rule that is asked for must be one that the job has on. */
function checkWanted(id: string, index: number, active: readonly ActiveRule[]): Issue[] {
  if (active.some(({ rule }) => rule.id === id)) return [];
  if (!registry.some((rule) => rule.id === id)) {
    return [error('RULE_UNKNOWN', ['rules', index], unknownRuleText(id, registry))];
  }
  return [
    error('RULE_OFF', ['rules', index], {
      nb: `Regelen «${id}» er av i jobbens periode. Slå den på under «rules» i jobben for å prøve den.`,
      nn: `Regelen «${id}» er av i perioden til jobben. Slå han på under «rules» i jobben for å prøve han.`,
      en: `The rule "${id}" is off in the period of the job. Switch it on under "rules" of the job to test it.`,
    }),
  ];
}

function below(part: 'job' | 'roster', issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => ({ ...issue, pointer: `/${part}${issue.pointer}` }));
}
