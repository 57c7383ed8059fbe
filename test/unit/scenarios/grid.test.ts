import { describe, expect, it } from 'vitest';
import { variedAxis } from '../../../src/scenarios/grid/axis.js';
import { neighbourOrder, readGrid, steps, type Grid } from '../../../src/scenarios/grid/grid.js';

const doctors = { change: { change: 'add-doctors', category: 'nattlege' }, at: '/count' };
const heads = { change: { change: 'staff-line', line: 'N1' }, at: '/doctors' };

function gridOf(...axes: readonly object[]): Grid {
  const reading = readGrid(axes.map((axis) => variedAxis.parse(axis)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.grid;
}

function refusals(...axes: readonly object[]): string[] {
  const reading = readGrid(axes.map((axis) => variedAxis.parse(axis)));
  return reading.ok ? [] : reading.issues.map(({ code, pointer }) => `${code} ${pointer}`);
}

describe('a number of doctors', () => {
  it('takes doctors away below 0, changes nothing at 0, and adds them above', () => {
    const { points } = gridOf({ ...doctors, from: -2, to: 1 });
    expect(points.map(({ label, changes }) => [label, changes.map(({ change }) => change)])).toEqual([
      ['nattlege -2', [{ change: 'remove-doctors', doctors: { category: 'nattlege', count: 2 } }]],
      ['nattlege -1', [{ change: 'remove-doctors', doctors: { category: 'nattlege', count: 1 } }]],
      ['nattlege 0', []],
      ['nattlege +1', [{ change: 'add-doctors', category: 'nattlege', count: 1 }]],
    ]);
  });

  it('needs a category to take them away from', () => {
    const like = { change: { change: 'add-doctors', like: 'natt-1' }, at: '/count' };
    expect(refusals({ ...like, from: -1, to: 1 })).toEqual(['NO_CATEGORY_TO_REMOVE /vary/0/change/category']);
    expect(gridOf({ ...like, from: 0, to: 1 }).points.map(({ label }) => label)).toEqual([
      'natt-1 0',
      'natt-1 +1',
    ]);
  });
});

describe('any number of a typed change', () => {
  it('goes where its pointer says, deep in the change too, by steps that need not be whole', () => {
    const axis = {
      change: { change: 'set-rule', rule: 'frequency-cap', to: { mode: 'soft' } },
      at: '/to/parameters/everyNth',
    };
    const { axes, points } = gridOf({ ...axis, from: 3, to: 4, step: 0.5 });
    expect(axes.map(({ name }) => name)).toEqual(['frequency-cap everyNth']);
    expect(points.map(({ changes }) => changes[0]?.change)).toEqual(
      [3, 3.5, 4].map((everyNth) => ({
        change: 'set-rule',
        rule: 'frequency-cap',
        to: { mode: 'soft', parameters: { everyNth } },
      })),
    );
  });

  it('is refused by its place where the change is wrong, once for all numbers', () => {
    expect(refusals({ ...heads, change: { ...heads.change, lin: 'N1' }, from: 0, to: 2 })).toEqual([
      'UNKNOWN_KEY /vary/0/change/lin',
    ]);
  });

  it('is refused by its range, or by the place of the number, where these are wrong', () => {
    expect(refusals({ ...heads, from: 19, to: 21 })).toEqual(['OUT_OF_RANGE /vary/0/to']);
    expect(refusals({ ...heads, from: -1, to: 21, step: 2 })).toEqual([
      'OUT_OF_RANGE /vary/0/from',
      'OUT_OF_RANGE /vary/0/to',
    ]);
    expect(refusals({ ...doctors, from: 1, to: 2, step: 0.5 })).toEqual(['WRONG_TYPE /vary/0/step']);
    expect(refusals({ ...doctors, at: '/cont', from: 1, to: 2 })).toEqual(['UNKNOWN_KEY /vary/0/at']);
    expect(refusals({ ...doctors, at: '/category', from: 1, to: 2 })).toEqual(['NOT_A_CHOICE /vary/0/at']);
    expect(refusals({ ...doctors, at: '/count/of', from: 1, to: 2 })).toEqual(['WRONG_TYPE /vary/0/at']);
    expect(
      refusals({ ...heads, change: { ...heads.change, lin: 'N1' }, at: '/cont', from: 1, to: 2 }),
    ).toEqual(['UNKNOWN_KEY /vary/0/change/lin', 'UNKNOWN_KEY /vary/0/at']);
  });

  it('needs a range of 2 to 21 numbers, and 60 points at most', () => {
    expect(refusals({ ...heads, from: 1, to: 1 })).toEqual(['NO_RANGE /vary/0/to']);
    expect(refusals({ ...heads, from: 2, to: 1 })).toEqual(['NO_RANGE /vary/0/to']);
    expect(refusals({ ...doctors, from: 0, to: 21 })).toEqual(['NO_RANGE /vary/0/to']);
    expect(refusals({ ...doctors, from: 0, to: 20 })).toEqual([]);
    expect(refusals({ ...heads, from: 0, to: 9 }, { ...doctors, from: 0, to: 6 })).toEqual([
      'TOO_MANY_POINTS /vary',
    ]);
  });
});

describe('two axes', () => {
  const grid = gridOf({ ...heads, from: 0, to: 2 }, { ...doctors, from: 0, to: 1 });

  it('make every pair, the last axis fastest', () => {
    expect(grid.points.map(({ at }) => at.join())).toEqual(['0,0', '0,1', '1,0', '1,1', '2,0', '2,1']);
    expect(grid.points[3]?.label).toBe('N1 doctors 1, nattlege +1');
    expect(grid.points[3]?.changes.map(({ axis }) => axis)).toEqual([0, 1]);
  });

  it('are walked so that each point is beside the one before, and all are', () => {
    const order = neighbourOrder(grid);
    expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    const isStep = (a: number, b: number): boolean =>
      steps(grid).some((step) => step.includes(a) && step.includes(b));
    expect(order.slice(1).every((index, before) => isStep(order[before] ?? -1, index))).toBe(true);
  });

  it('have a step for each neighbour on each axis', () => {
    expect(steps(grid).map((step) => step.join('-'))).toEqual([
      '0-1',
      '0-2',
      '1-3',
      '2-3',
      '2-4',
      '3-5',
      '4-5',
    ]);
  });
});
