import { expandDemand } from '../../domain/demand-expansion.js';
import type { JobText } from '../../domain/job/job-text.js';
import { legevakt } from '../../domain/job/legevakt.js';
import { localDate } from '../../domain/job/scalars.js';
import { vaktlinje } from '../../domain/job/vaktlinje.js';
import { resolveLine } from '../../domain/vakt.js';

/**
 * Locks and published vakter after a change of lines: a seat is named by its number, and one more doctor in the evening gives the night another
 * number. Each keeps its line, its times and its place among the seats of the same times; what has no such seat any more is left out.
 */
export function carrySeats(before: JobText, after: JobText): JobText {
  const { locks = [], published = [] } = after;
  if (before.lines === after.lines || locks.length + published.length === 0) return after;
  const old = new Map([...seatsOf(before)].map(([seat, vakt]) => [vakt, seat]));
  const now = seatsOf(after);
  const carry = <Item extends { readonly vakt: string }>(items: readonly Item[]): Item[] =>
    items.flatMap((item) => {
      const seat = old.get(item.vakt);
      if (seat === undefined) return [item];
      const vakt = now.get(seat);
      return vakt === undefined ? [] : [vakt === item.vakt ? item : { ...item, vakt }];
    });
  return {
    ...after,
    ...(after.locks === undefined ? {} : { locks: carry(locks) }),
    ...(after.published === undefined ? {} : { published: carry(published) }),
  };
}

/** Ids of vakter by line, times and order. */
function seatsOf(document: JobText): ReadonlyMap<string, string> {
  const lines = document.lines.map((line) => resolveLine(vaktlinje.parse(line)));
  const [from, to] = [localDate.parse(document.period.from), localDate.parse(document.period.to)];
  const { aftenDagerAsHelg } = legevakt.parse(document.legevakt);
  const seats = new Map<string, string>();
  for (const { id, lineId, start, end } of expandDemand(lines, from, to, aftenDagerAsHelg)) {
    let order = 1;
    while (seats.has(`${lineId} ${start} ${end} ${order}`)) order += 1;
    seats.set(`${lineId} ${start} ${end} ${order}`, id);
  }
  return seats;
}
