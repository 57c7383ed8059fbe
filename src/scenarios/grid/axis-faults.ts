import { toPointer, type Issue } from '../../domain/issue.js';

/** As much of an axis as its sender wrote. */
interface WrittenAxis {
  readonly change: Readonly<Record<string, unknown>>;
  readonly at: string;
  readonly from: number;
}

/** What is wrong with the change that a number of an axis makes; pointers are into the change. */
export interface NumberFaults {
  readonly value: number;
  readonly issues: readonly Issue[];
}

/**
 * What is wrong with the change of an axis, once for all its numbers, by what the sender wrote: the change, the place of the number, or its range.
 * Pointers are into the axis.
 */
export function axisFaults(axis: WrittenAxis, numbers: readonly NumberFaults[]): Issue[] {
  const ofChange = numbers.flatMap(({ issues }) => issues.filter((issue) => !isOfNumber(axis, issue)));
  return distinct([
    ...ofChange.map((issue) => ({ ...issue, pointer: `/change${issue.pointer}` })),
    ...rangeFaults(axis, numbers),
  ]);
}

/** At the number, within it, or on a way to it that the sender's change does not have. */
function isOfNumber({ at, change }: WrittenAxis, { pointer }: Issue): boolean {
  const [, first = ''] = pointer.split('/');
  const isOnWay = pointer !== '' && at.startsWith(`${pointer}/`) && !Object.hasOwn(change, first);
  return pointer === at || pointer.startsWith(`${at}/`) || isOnWay;
}

function rangeFaults(axis: WrittenAxis, numbers: readonly NumberFaults[]): Issue[] {
  const faults = numbers.map(({ issues }) => issues.find((issue) => isOfNumber(axis, issue)));
  const [first, last] = [faults[0], faults.at(-1)];
  const some = faults.find((fault) => fault !== undefined);
  if (some === undefined) return [];
  const isNoPlace = faults.every((fault) => fault !== undefined && fault.code !== 'OUT_OF_RANGE');
  if (isNoPlace && Number.isInteger(axis.from)) return [movedTo(some, 'at')];
  const ends = [first && movedTo(first, 'from'), last && movedTo(last, 'to')].flatMap((end) => end ?? []);
  return ends.length > 0 ? ends : [movedTo(some, 'step')];
}

function movedTo(issue: Issue, member: 'at' | 'from' | 'to' | 'step'): Issue {
  return { ...issue, pointer: toPointer([member]) };
}

function distinct(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [`${issue.code} ${issue.pointer}`, issue])).values()];
}
