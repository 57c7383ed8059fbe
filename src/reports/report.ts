import type { Issue } from '../domain/issue.js';
import type { LocalDate } from '../domain/time.js';
import type { Roster } from '../domain/roster.js';
import type { ActiveRule } from '../rules/active-rules.js';
import type { Finding } from '../rules/verify-roster.js';
import { reportCost, type CostReport } from './cost.js';
import { reportCoverage, type Coverage } from './coverage.js';
import { reportDemand, type DemandReport } from './demand.js';
import { reportDepartures, type Departure } from './departures.js';
import { reportExemptionDays, type ExemptionReport } from './exemption-days.js';
import { hjemmevaktWeightOf, reportShares, type ShareOfLoad } from './fair-share-report.js';
import { reportLoad, type DoctorLoad } from './load.js';
import { reportNotChecked, type NotChecked } from './not-checked.js';
import { reportPlaces, type PlaceCost } from './place-costs.js';
import { reportPoolFrequency, type PoolFrequencies } from './pool-frequency.js';
import { reportOverrides, reportRules, type OverrideReport, type RuleReport } from './rule-findings.js';
import { reportStaffingNorm, type StaffingNorm } from './staffing-norm.js';
import { reportTiers, type TierReport, type TierResult } from './tier-proof.js';
import { proveEmptyVakter, type EmptyVakterProof } from './empty-vakter-proof.js';
import { explainUnfilled, type UnfilledVakt } from './unfilled.js';

/** Everything there is to say about a roster, as plain JSON: `vaktplan/report/1`. Doctors, lines and vakter by id. */
export interface Report {
  readonly version: 'vaktplan/report/1';
  readonly legevakt: { readonly id: string; readonly name: string };
  /** What its lines are called. */
  readonly lines: readonly { readonly id: string; readonly name: string }[];
  /** Rules of law or agreement that the job has switched off, relaxed, narrowed or given other values. */
  readonly departures: readonly Departure[];
  /** What is proven about empty vakter, in plain words. Empty for a roster that was not searched for. */
  readonly proof: readonly EmptyVakterProof[];
  readonly summary: Summary;
  readonly coverage: Coverage;
  readonly unfilled: readonly UnfilledVakt[];
  readonly load: readonly DoctorLoad[];
  readonly shares: readonly ShareOfLoad[];
  /** What an hour that is not spent present counts in weighted hours, 0-1. */
  readonly hjemmevaktWeight: number;
  readonly poolFrequency: PoolFrequencies;
  readonly staffingNorm: StaffingNorm;
  readonly rules: readonly RuleReport[];
  /** What it costs, and by which rules; the findings of `rules` say for what. */
  readonly places: readonly PlaceCost[];
  readonly overrides: readonly OverrideReport[];
  readonly exemptions: ExemptionReport;
  /** Where the job gives demand, and cost. */
  readonly demand?: DemandReport;
  readonly cost?: CostReport;
  readonly notChecked: readonly NotChecked[];
  /** Doubts about the job itself. */
  readonly warnings: readonly Issue[];
}

export interface Summary {
  readonly period: { readonly from: LocalDate; readonly to: LocalDate; readonly days: number };
  readonly vakter: number;
  readonly heldVakter: number;
  readonly minimumSeats: number;
  /** Minimum seats without a doctor. */
  readonly unfilled: readonly string[];
  readonly doctors: number;
  readonly doctorsWithVakt: number;
  /** Findings by status. */
  readonly hardBreaches: number;
  readonly given: number;
  readonly overridden: number;
  readonly shortages: number;
  readonly qualities: number;
  readonly tiers: readonly TierReport[];
}

export interface ReportInput {
  readonly roster: Roster;
  readonly findings: readonly Finding[];
  readonly rules: readonly ActiveRule[];
  /** Empty for a roster that was not searched for. */
  readonly tiers: readonly TierResult[];
  readonly warnings: readonly Issue[];
}

export function buildReport(input: ReportInput): Report {
  const { roster, findings, rules, warnings } = input;
  const { problem } = roster;
  const coverage = reportCoverage(roster);
  const summary = summarise(input);
  const [demand, cost] = [reportDemand(roster), reportCost(roster)];
  return {
    version: 'vaktplan/report/1',
    legevakt: { id: problem.job.legevakt.id, name: problem.job.legevakt.name },
    lines: problem.lines.map(({ id, name }) => ({ id, name })),
    departures: reportDepartures(problem),
    proof: proveEmptyVakter(roster, summary.tiers),
    summary,
    coverage,
    unfilled: explainUnfilled(roster, rules),
    load: reportLoad(roster, rules),
    shares: reportShares(roster, rules),
    hjemmevaktWeight: hjemmevaktWeightOf(rules),
    poolFrequency: reportPoolFrequency(roster, rules),
    staffingNorm: reportStaffingNorm(roster, rules),
    rules: reportRules(problem, rules, findings),
    places: reportPlaces(findings),
    overrides: reportOverrides(problem, rules, findings),
    exemptions: reportExemptionDays(roster, rules),
    ...(demand === undefined ? {} : { demand }),
    ...(cost === undefined ? {} : { cost }),
    notChecked: reportNotChecked(problem, rules, coverage.presence.unknownBefore),
    warnings,
  };
}

function summarise({ roster: { problem, assignments }, findings, rules, tiers }: ReportInput): Summary {
  const minimum = problem.vakter.filter(({ requirement }) => requirement === 'minimum');
  const held = problem.vakter.filter(({ id }) => assignments.has(id));
  const count = (status: Finding['status']): number =>
    findings.filter((finding) => finding.status === status).length;
  return {
    period: { ...problem.job.period, days: problem.dates.length },
    vakter: problem.vakter.length,
    heldVakter: held.length,
    minimumSeats: minimum.length,
    unfilled: minimum.filter(({ id }) => !assignments.has(id)).map(({ id }) => id),
    doctors: problem.doctors.length,
    doctorsWithVakt: new Set(held.map(({ id }) => assignments.get(id))).size,
    hardBreaches: count('breach'),
    given: count('given'),
    overridden: count('overridden'),
    shortages: count('shortage'),
    qualities: count('quality'),
    tiers: reportTiers(tiers, rules),
  };
}
