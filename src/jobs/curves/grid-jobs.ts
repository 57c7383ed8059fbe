import { distinctIssues, type Issue } from '../../domain/issue.js';
import type { VariedAxis } from '../../scenarios/grid/axis.js';
import { readGrid, type Grid } from '../../scenarios/grid/grid.js';
import type { ScenarioChanges } from '../scenario-changes.js';
import { changeJob } from '../what-if.js';
import { pointScenario } from './point-scenario.js';

export type GridJobs =
  | {
      readonly ok: true;
      readonly grid: Grid;
      /** The job of each point, in the order of the grid. */
      readonly documents: readonly unknown[];
      readonly warnings: readonly Issue[];
    }
  /** Pointers are into the scenario. */
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The job of each point: the changes that all have, then those of the point. */
export function gridJobs(document: unknown, changes: ScenarioChanges, axes: readonly VariedAxis[]): GridJobs {
  const reading = readGrid(axes);
  if (!reading.ok) {
    const shared = changeJob(document, changes);
    return { ok: false, issues: [...(shared.ok ? [] : shared.issues), ...reading.issues] };
  }
  const { grid } = reading;
  const changed = grid.points.map((point) => {
    const scenario = pointScenario(document, changes, point);
    return { scenario, job: changeJob(document, scenario.changes) };
  });
  const issues = changed.flatMap(({ scenario, job }) => (job.ok ? [] : job.issues.map(scenario.asSent)));
  if (issues.length > 0) return { ok: false, issues: distinctIssues(issues) };
  const made = changed.flatMap(({ job }) => (job.ok ? [job] : []));
  return {
    ok: true,
    grid,
    documents: made.map((one) => one.document),
    warnings: distinctIssues(made.flatMap((one) => one.warnings)),
  };
}
