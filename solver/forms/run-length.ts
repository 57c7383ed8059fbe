import type { Model, Tag, Variable } from '../model/model.js';
import type { Point } from '../outcome/point.js';
import { addBlock } from './block.js';
import type { FormValue, Penalty } from './form-value.js';
import { countOn, sumOf } from './sum-of-variables.js';

export interface RunLength {
  /** In order, one per day or week: worked when any of its variables is on, or `'on'` where history says so. */
  readonly groups: readonly (readonly Variable[] | 'on')[];
  /** Groups that may be worked in a row, >= 1. */
  readonly atMost: number;
  /** Other rows already keep at most one variable of each group on: saves a column per group. Default `false`. */
  readonly exclusive?: boolean;
  /** Present: each stretch of `atMost + 1` groups in a row costs `weight`; absent: there may be none. */
  readonly excess?: Penalty;
  readonly tag: Tag;
}

/**
 * For each window of `atMost + 1` groups: `sum(worked) <= atMost`, or soft `sum(worked) - atMost <= excess`, where
 * `worked` is a block of the group's variables. A window with an empty group, or with history only, adds nothing.
 * O(groups) rows and columns.
 */
export function addRunLength(model: Model, form: RunLength): void {
  const { groups, atMost, exclusive = false, excess, tag } = form;
  const blocks = groups.map((): Variable[] | undefined => undefined);
  const workedIn = (index: number): readonly Variable[] => {
    const group = groups[index];
    if (group === undefined || group === 'on') return [];
    if (exclusive) return group;
    return (blocks[index] ??= [addBlock(model, { variables: group, tag })]);
  };
  for (const start of windowStarts(form)) {
    const indices = Array.from({ length: atMost + 1 }, (_, offset) => start + offset);
    const terms = sumOf(indices.flatMap(workedIn));
    const limit = atMost - indices.filter((index) => groups[index] === 'on').length;
    if (excess === undefined) model.addRow(terms, '<=', limit, tag);
    else model.addCost(excess.place, excess.weight, model.addHinge([{ terms, constant: -limit }], tag), tag);
  }
}

/** Whether no run is too long, or what the runs that are cost. */
export function evaluateRunLength({ groups, atMost, excess }: RunLength, point: Point): FormValue {
  let run = 0;
  let stretches = 0;
  for (const [index, group] of groups.entries()) {
    run = group === 'on' || countOn(group, point) > 0 ? run + 1 : 0;
    const stretch = groups.slice(index - atMost, index + 1);
    if (run > atMost && stretch.some((worked) => worked !== 'on')) stretches += 1;
  }
  return excess === undefined
    ? { holds: stretches === 0, cost: 0 }
    : { holds: true, cost: excess.weight * stretches };
}

function windowStarts({ groups, atMost }: RunLength): readonly number[] {
  const starts = Array.from({ length: Math.max(0, groups.length - atMost) }, (_, start) => start);
  return starts.filter((start) => {
    const window = groups.slice(start, start + atMost + 1);
    return window.every((group) => group.length > 0) && window.some((group) => group !== 'on');
  });
}
