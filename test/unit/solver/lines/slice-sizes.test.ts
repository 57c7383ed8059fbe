import { describe, expect, it } from 'vitest';
import { SliceSizes } from '../../../../solver/lines/slice-sizes.js';
import { makeRandom } from '../../../../solver/search/random.js';
import { instanceOf } from '../../../support/generated-instance.js';

/** 20 people, 28 days. */
const { problem } = instanceOf(2);
const people = problem.people.length;
const QUICK = 1e6;
const LONG = 1e9;

function lengthOf({ window }: ReturnType<SliceSizes['draw']>): number {
  return window.to - window.from;
}

describe('sizes of slices', () => {
  it('draws windows inside the period, with different people in order', () => {
    const sizes = new SliceSizes(problem);
    const random = makeRandom(1);
    const lengths = new Set<number>();
    for (let draw = 0; draw < 200; draw += 1) {
      const slice = sizes.draw(random);
      expect(slice.window.from).toBeGreaterThanOrEqual(0);
      expect(slice.window.to).toBeLessThanOrEqual(problem.days);
      expect(slice.people).toEqual([...new Set(slice.people)].sort((one, other) => one - other));
      expect(slice.people.length).toBeGreaterThanOrEqual(2);
      expect(slice.people.every((person) => person < people)).toBe(true);
      lengths.add(lengthOf(slice));
      sizes.learn(slice, LONG, false);
    }
    expect([...lengths].sort((one, other) => one - other)).toEqual([7, 10, 14, 17, 21, 28]);
  });

  it('stays with a length as long as that finds something', () => {
    const sizes = new SliceSizes(problem);
    const random = makeRandom(1);
    const first = sizes.draw(random);
    sizes.learn(first, LONG, true);
    expect(lengthOf(sizes.draw(random))).toBe(lengthOf(first));
    sizes.learn(first, LONG, false);
    expect(lengthOf(sizes.draw(random))).not.toBe(lengthOf(first));
  });

  it('takes more people after quick searches, up to all, and fewer after long ones', () => {
    const sizes = new SliceSizes(problem);
    const random = makeRandom(1);
    const countOf = (length: number, work: number): number => {
      for (let draw = 0; draw < 500; draw += 1) {
        const slice = sizes.draw(random);
        sizes.learn(slice, work, false);
        if (draw > 200 && lengthOf(slice) === length) return slice.people.length;
      }
      throw new Error(`No window of ${length} days was drawn`);
    };
    const quick = countOf(28, QUICK);
    expect(quick).toBe(people);
    expect(countOf(28, LONG)).toBe(2);
  });
});
