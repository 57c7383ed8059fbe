import { z } from 'zod';
import type { Issue } from '../../domain/issue.js';
import { variedAxis, type VariedAxis } from '../../scenarios/grid/axis.js';
import type { ScenarioChanges } from '../scenario-changes.js';

export { vary } from '../../scenarios/grid/grid.js';

/** What every scenario that is made of one has. */
interface Common {
  /** An id, not a name. */
  readonly label?: string | undefined;
  readonly changes: ScenarioChanges;
}

/** Numbers that are varied. */
export interface VariedScenario extends Common {
  readonly vary: readonly VariedAxis[];
}

export const smallestAxis = variedAxis.safeExtend({
  norm: z.boolean().default(true).describe('Also the frequencies of the staffing table are kept'),
});
type SmallestAxis = z.output<typeof smallestAxis>;

/** A number of which the smallest that is enough is looked for. */
export interface SmallestScenario extends Common {
  readonly smallest: SmallestAxis;
}

/** There is one axis, which the scenario calls by another name. */
export function atSmallest(issue: Issue): Issue {
  return { ...issue, pointer: issue.pointer.replace(/^\/vary\/0/, '/smallest') };
}

export const eachAddition = z
  .literal('each')
  .describe('Tries one doctor more of each category, and each course or qualification that a doctor lacks');

/** Every single addition to the job with the changes. */
export interface AdditionsScenario extends Common {
  readonly additions: z.output<typeof eachAddition>;
}
