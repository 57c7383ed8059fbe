import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { ARC_NUMBERS, DayRelaxation, NUMBER_BYTES, PADDING } from '../../solver/lines/day-relaxation.js';

const NODES = 3;
const GROUPS = 3;
const ROWS = 3;
const STATES = 24;
const ROW = STATES + PADDING;
const DAY = NODES * ROWS * ROW;
const DAYS = 2;

interface Case {
  /** Node before, node after, group, units, days on which it begins a weekend. */
  readonly arcs: readonly (readonly [number, number, number, number, number])[];
  readonly costs: readonly (readonly number[])[];
  readonly weekdays: readonly number[];
  /** Lowest and number of units of work, by day. */
  readonly ranges: readonly { readonly low: number; readonly count: number }[];
  readonly start: { readonly node: number; readonly values: readonly number[] };
}

const aCase: fc.Arbitrary<Case> = fc.record({
  arcs: fc.array(
    fc.tuple(
      fc.nat(NODES - 1),
      fc.nat(NODES - 1),
      fc.nat(GROUPS - 1),
      fc.constantFrom(0, 1, 4, 6),
      fc.nat(3),
    ),
    { minLength: 1, maxLength: 12 },
  ),
  costs: fc.array(
    fc.array(fc.oneof(fc.integer({ min: -40, max: 40 }), fc.constant(Infinity)), {
      minLength: GROUPS,
      maxLength: GROUPS,
    }),
    { minLength: DAYS, maxLength: DAYS },
  ),
  weekdays: fc.array(fc.nat(2), { minLength: DAYS, maxLength: DAYS }),
  ranges: fc.array(fc.record({ low: fc.nat(6), count: fc.integer({ min: 1, max: STATES }) }), {
    minLength: DAYS + 1,
    maxLength: DAYS + 1,
  }),
  start: fc.record({
    node: fc.nat(NODES - 1),
    values: fc.array(fc.integer({ min: -99, max: 99 }), { minLength: STATES, maxLength: STATES }),
  }),
});

/** At `((day * NODES + node) * ROWS + weekends) * ROW + units - low`; Infinity where nothing leads. */
function plainly({ arcs, costs, weekdays, ranges, start }: Case): number[] {
  const values = new Array<number>((DAYS + 1) * DAY).fill(Infinity);
  const place = (day: number, node: number, weekends: number, units: number): number =>
    day * DAY + (node * ROWS + weekends) * ROW + units - (ranges[day]?.low ?? 0);
  const has = (day: number, units: number): boolean => {
    const { low = 0, count = 0 } = ranges[day] ?? {};
    return units >= low && units < low + count;
  };
  const most = (ranges[0]?.low ?? 0) + (ranges[0]?.count ?? 0);
  for (let units = ranges[0]?.low ?? 0; units < most; units += 1)
    values[place(0, start.node, 0, units)] = start.values[units - (ranges[0]?.low ?? 0)] ?? 0;
  for (let day = 0; day < DAYS; day += 1)
    for (const [source, target, group, work, begins] of arcs)
      for (let weekends = 0; weekends < ROWS; weekends += 1)
        for (let units = 0; units < 2 * STATES; units += 1) {
          const after = weekends + ((begins & (weekdays[day] ?? 0)) === 0 ? 0 : 1);
          if (!has(day, units) || !has(day + 1, units + work) || after >= ROWS) continue;
          const value =
            (values[place(day, source, weekends, units)] ?? 0) + (costs[day]?.[group] ?? Infinity);
          const to = place(day + 1, target, after, units + work);
          values[to] = Math.min(values[to] ?? 0, value);
        }
  return values;
}

function byVectors({ arcs, costs, weekdays, ranges, start }: Case): number[] {
  const relaxation = new DayRelaxation();
  const costsAt = arcs.length * ARC_NUMBERS * NUMBER_BYTES;
  const reachedAt = costsAt + DAYS * GROUPS * NUMBER_BYTES;
  const valuesAt = 16 * Math.ceil((reachedAt + (DAYS + 1) * NODES) / 16);
  relaxation.reserve(valuesAt + (DAYS + 1) * DAY * NUMBER_BYTES);
  const first = valuesAt / NUMBER_BYTES;
  relaxation.integers.set(arcs.flat());
  relaxation.floats.set(costs.flat(), costsAt / NUMBER_BYTES);
  relaxation.floats.fill(Infinity, first, first + (DAYS + 1) * DAY);
  relaxation.floats.set(start.values.slice(0, ranges[0]?.count ?? 0), first + start.node * ROWS * ROW);
  relaxation.bytes[reachedAt + start.node] = 1;
  for (let day = 0; day < DAYS; day += 1) {
    const { low = 0, count = 0 } = ranges[day] ?? {};
    const next = ranges[day + 1] ?? { low: 0, count: 0 };
    const states = valuesAt + day * DAY * NUMBER_BYTES;
    relaxation.run(
      0,
      costsAt,
      costsAt + day * GROUPS * NUMBER_BYTES,
      states,
      states + DAY * NUMBER_BYTES,
      states + 2 * DAY * NUMBER_BYTES,
      reachedAt + day * NODES,
      reachedAt + (day + 1) * NODES,
      low,
      low + count - 1,
      next.low,
      next.low + next.count - 1,
      weekdays[day] ?? 0,
      ROWS - 1,
      ROWS - 1,
      0,
      ROW * NUMBER_BYTES,
      ROWS * ROW * NUMBER_BYTES,
    );
  }
  return Array.from(relaxation.floats.subarray(first, first + (DAYS + 1) * DAY));
}

describe('a day of states, four at a time', () => {
  test.prop([aCase], { seed: 11, numRuns: 300 })('is what single states give', (one) => {
    expect(byVectors(one)).toEqual(plainly(one));
  });
});
