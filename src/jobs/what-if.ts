import { objectiveValue } from '../../solver/index.js';
import { error, type Issue, type Text } from '../domain/issue.js';
import { buildRosterModel, pointOf } from '../optimize/roster-model.js';
import { buildReport, type Report } from '../reports/report.js';
import { verifyRoster } from '../rules/verify-roster.js';
import { compare, type Comparison } from './comparison/compare-results.js';
import type { ComparedResult } from './comparison/compared-result.js';
import { readEarlierBounds, type EarlierProof } from './earlier-bounds.js';
import { issuesAtChanges } from './issues-at-changes.js';
import type { RosterDocument } from './planning.js';
import { readJob, type JobReading } from './read-job.js';
import { applyChanges, type ScenarioChanges } from './scenario-changes.js';

export type ChangedJob =
  | { readonly ok: true; readonly document: unknown; readonly warnings: readonly Issue[] }
  /** Pointers are into the scenario. */
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The job that the changes make of a valid one, read as any other. */
export function changeJob(document: unknown, changes: ScenarioChanges): ChangedJob {
  const changed = applyChanges(document, changes);
  if (!changed.ok) return changed;
  const reading = readJob(changed.document);
  if (reading.ok) return { ok: true, document: changed.document, warnings: reading.warnings };
  const errors = reading.issues.filter(({ severity }) => severity === 'error');
  return { ok: false, issues: issuesAtChanges(errors, changed.traces) };
}

interface BaseRoster extends Pick<RosterDocument, 'assignments'>, EarlierProof {}

export type BaseReading =
  | { readonly ok: true; readonly report: Report; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Values are compared as they are printed and read again. */
const tolerance = 1e-6;

/**
 * The report of a roster that was found earlier for the same job. Its values are worked out again. What was proven of them counts where the roster says
 * that it was for the very model of this job; else it is left out, with a warning.
 */
export function readBaseRoster(
  { problem, rules, warnings }: Extract<JobReading, { ok: true }>,
  base: BaseRoster,
): BaseReading {
  const assignments = new Map(base.assignments.map(({ vakt, doctor }) => [vakt, doctor]));
  const roster = { problem, assignments };
  const model = buildRosterModel(problem, rules);
  const point = pointOf(model, roster);
  const held = model.pairs.filter(({ variable }) => point[variable] === 1).length;
  const { objectives } = model.model;
  const isSame =
    held === base.assignments.length &&
    objectives.length === base.tiers.length &&
    base.tiers.every(({ tier, level, value }) => {
      const own = objectives.find(({ place }) => place.tier === tier && place.level === level);
      return own !== undefined && Math.abs(objectiveValue(own, point) - value) <= tolerance;
    });
  if (!isSame) return { ok: false, issues: [notOfJob()] };
  const findings = verifyRoster(roster, rules);
  const earlier = readEarlierBounds(model.model, base);
  const tiers = earlier.places.map(({ bound, ...place }) => ({
    ...place,
    ...(bound === undefined ? {} : { bound }),
    status:
      bound !== undefined && place.value - bound <= tolerance ? ('optimal' as const) : ('feasible' as const),
  }));
  const report = buildReport({ roster, findings, rules, tiers, warnings });
  return { ok: true, report, warnings: earlier.warnings };
}

/** One of the two that a what-if holds against each other. */
export interface WhatIfSide {
  readonly document: unknown;
  readonly report: unknown;
}

/** A is the job as it is, B the one with the changes. */
export function compareWhatIf(base: WhatIfSide, scenario: WhatIfSide, label: string | undefined): Comparison {
  return compare([
    resultSide('A', base, { id: 'base', origin: 'solve' }),
    resultSide('B', scenario, {
      id: 'scenario',
      origin: 'scenario',
      ...(label === undefined ? {} : { label }),
    }),
  ]);
}

/** A result as comparisons take it. */
export function resultSide(
  letter: string,
  { document, report }: WhatIfSide,
  own: Pick<ComparedResult['version'], 'id' | 'origin' | 'label'>,
): ComparedResult {
  const { legevakt, period, rules } = document as {
    readonly legevakt: { readonly id: string };
    readonly period: { readonly from: string; readonly to: string };
    readonly rules?: object;
  };
  return {
    letter,
    version: { ...own, legevakt: legevakt.id, period, status: 'draft' },
    report: report as ComparedResult['report'],
    settings: { ...rules },
  };
}

function notOfJob(): Issue {
  const message: Text = {
    nb: 'Planen er ikke et søkeresultat for denne jobben: vakter, leger eller verdier stemmer ikke. Utelat den, så blir grunnplanen søkt fram.',
    nn: 'Planen er ikkje eit søkjeresultat for denne jobben: vakter, legar eller verdiar stemmer ikkje. Utelat han, så blir grunnplanen søkt fram.',
    en: 'The roster is not the result of a search for this job: vakter, doctors or values differ. Leave it out, and the base is searched for.',
  };
  return error('BASE_NOT_OF_JOB', [], message);
}
