import type { VariedAxis } from '../../scenarios/grid/axis.js';
import type { ScenarioChanges } from '../scenario-changes.js';

export { vary } from '../../scenarios/grid/grid.js';

/** Numbers that are varied, and changes that every point has. */
export interface VariedScenario {
  /** An id, not a name. */
  readonly label?: string | undefined;
  readonly changes: ScenarioChanges;
  readonly vary: readonly VariedAxis[];
}
