import { toPointer, type Issue } from '../../domain/issue.js';
import type { GridPoint } from '../../scenarios/grid/grid.js';
import { applyChanges, type ScenarioChanges } from '../scenario-changes.js';

/** What a point of a grid does to a job. */
export interface PointScenario {
  readonly label: string;
  /** Those that all points have, then those of its numbers that change something. */
  readonly changes: ScenarioChanges;
  /** Puts a pointer into `changes` where the sender wrote it: into the changes that all have, or into an axis. */
  readonly asSent: (issue: Issue) => Issue;
}

/** @param changes those that all points have */
export function pointScenario(document: unknown, changes: ScenarioChanges, point: GridPoint): PointScenario {
  const own = withoutIdle(document, changes, point.changes);
  return {
    label: point.label,
    changes: [...changes, ...own.map(({ change }) => change)],
    asSent: (issue) => atAxis(issue, changes.length, own),
  };
}

/** Where a number of an axis is that of the job already, there is nothing to change. */
function withoutIdle(
  document: unknown,
  changes: ScenarioChanges,
  own: GridPoint['changes'],
): GridPoint['changes'] {
  const outcome = applyChanges(document, [...changes, ...own.map(({ change }) => change)]);
  if (outcome.ok) return own;
  const idle = own.find((_, index) =>
    outcome.issues.some(
      ({ code, pointer }) =>
        code === 'CHANGE_WITHOUT_EFFECT' && pointer === toPointer(['changes', changes.length + index]),
    ),
  );
  if (idle === undefined) return own;
  return withoutIdle(
    document,
    changes,
    own.filter((change) => change !== idle),
  );
}

function atAxis(issue: Issue, first: number, own: GridPoint['changes']): Issue {
  const [, member, index = '', ...rest] = issue.pointer.split('/');
  const at = member === 'changes' ? own[Number(index) - first] : undefined;
  if (at === undefined) return issue;
  // Doctors who are taken away are nobody that the change names.
  if (at.isTurned) return { ...issue, pointer: toPointer(['vary', at.axis, 'from']) };
  return { ...issue, pointer: [toPointer(['vary', at.axis, 'change']), ...rest].join('/') };
}
