import { blocksOf, type DatedBlock } from './calendar/holiday-block.js';
import type { Doctor } from './doctor.js';
import type { Problem } from './problem.js';

/** The blocks in which a doctor had vakt before the period, by the list of the job and by its history; each once. */
export function blocksWorkedBefore(
  { job, historyByDoctor }: Problem,
  { id }: Pick<Doctor, 'id'>,
): DatedBlock[] {
  const listed = (job.holidayHistory ?? []).filter(({ doctor }) => doctor === id);
  const worked = (historyByDoctor.get(id) ?? []).flatMap(blocksOf);
  const byKey = new Map(
    [...listed, ...worked].map(({ block, year }) => [`${block} ${year}`, { block, year }]),
  );
  return [...byKey.values()];
}

/** The blocks that the vakter of the period count in, each once, by start. */
export function blocksOfPeriod({ vakter }: Pick<Problem, 'vakter'>): DatedBlock[] {
  const byKey = new Map(vakter.flatMap(blocksOf).map((dated) => [`${dated.block} ${dated.year}`, dated]));
  return [...byKey.values()];
}

export function isSameBlock(a: DatedBlock, b: DatedBlock): boolean {
  return a.block === b.block && a.year === b.year;
}
