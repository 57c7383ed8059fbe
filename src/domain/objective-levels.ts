/**
 * Parts of one tier that come after each other: first level 0, then empty vakter by the priority of their line, then doctors who get less
 * than the least that is agreed, then what a new plan changes in the published one.
 */
export const minimumWorkloadLevel = 10;
export const stabilityLevel = 11;

export type LevelKind = 'first' | 'emptyVakter' | 'minimumWorkload' | 'stability';

export function kindOfLevel(level: number): LevelKind {
  if (level === 0) return 'first';
  if (level === minimumWorkloadLevel) return 'minimumWorkload';
  return level === stabilityLevel ? 'stability' : 'emptyVakter';
}
