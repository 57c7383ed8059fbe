import type { RepairOperation } from './repair.js';

/** A repair as a scenario by itself: `vaktplan/scenario/1`, with what the repair promises as what must be met. */
interface RepairScenario {
  readonly version: 'vaktplan/scenario/1';
  readonly label: string;
  readonly changes: readonly RepairOperation[];
  readonly acceptance: readonly {
    readonly figure: 'unfilled';
    readonly must: 'be-at-most';
    readonly value: number;
  }[];
}

/** @param place 1 = the best */
export function repairScenario(
  {
    changes,
    unfilled,
  }: { readonly changes: readonly RepairOperation[]; readonly unfilled: { readonly after: number } },
  place: number,
): RepairScenario {
  return {
    version: 'vaktplan/scenario/1',
    label: `tiltak-${place}`,
    changes,
    acceptance: [{ figure: 'unfilled', must: 'be-at-most', value: unfilled.after }],
  };
}
