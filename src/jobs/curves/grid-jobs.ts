import { toPointer, type Issue } from '../../domain/issue.js';
import { readGrid, type Grid, type GridPoint } from '../../scenarios/grid/grid.js';
import type { VariedAxis } from '../../scenarios/grid/axis.js';
import type { ScenarioChanges } from '../scenario-changes.js';
import { changeJob } from '../what-if.js';

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
  if (!reading.ok) return reading;
  const { grid } = reading;
  const changed = grid.points.map((point) => jobAt(document, changes, point));
  const issues = changed.flatMap((one) => (one.ok ? [] : one.issues));
  if (issues.length > 0) return { ok: false, issues: distinct(issues) };
  const made = changed.flatMap((one) => (one.ok ? [one] : []));
  return {
    ok: true,
    grid,
    documents: made.map((one) => one.document),
    warnings: distinct(made.flatMap((one) => one.warnings)),
  };
}

/** Where a number of an axis is that of the job already, there is nothing to change. */
function jobAt(document: unknown, changes: ScenarioChanges, point: GridPoint): ReturnType<typeof changeJob> {
  const outcome = changeJob(document, [...changes, ...point.changes.map(({ change }) => change)]);
  if (outcome.ok) return outcome;
  const first = changes.length;
  const idle = point.changes.find((_, index) =>
    outcome.issues.every(
      ({ code, pointer }) =>
        code === 'CHANGE_WITHOUT_EFFECT' && pointer === toPointer(['changes', first + index]),
    ),
  );
  if (idle !== undefined)
    return jobAt(document, changes, {
      ...point,
      changes: point.changes.filter((change) => change !== idle),
    });
  return { ok: false, issues: outcome.issues.map((issue) => atAxis(issue, first, point)) };
}

/** Pointers into changes of the point become pointers into its axis. */
function atAxis(issue: Issue, first: number, { changes }: GridPoint): Issue {
  const [, member, index = '', ...rest] = issue.pointer.split('/');
  const own = member === 'changes' ? changes[Number(index) - first] : undefined;
  if (own === undefined) return issue;
  return { ...issue, pointer: [toPointer(['vary', own.axis, 'change']), ...rest].join('/') };
}

function distinct(issues: readonly Issue[]): Issue[] {
  return [
    ...new Map(issues.map((issue) => [`${issue.code} ${issue.pointer} ${issue.message.en}`, issue])).values(),
  ];
}
