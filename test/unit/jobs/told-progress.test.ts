import { expect, it } from 'vitest';
import type { Incumbent } from '../../../solver/index.js';
import type { PlanProgress } from '../../../src/jobs/planning.js';
import { makeTold } from '../../../src/jobs/told-progress.js';
import { aProblem } from '../../support/builders.js';

const place = (tier: number) => ({ tier, level: 0 });
const incumbent = (...values: readonly number[]): Incumbent => ({
  values: new Float64Array(),
  objectives: values.map((value, index) => ({ place: place(index + 1), value })),
  foundBy: 'mip',
});

/** Time runs by a second with each question. */
function aTelling() {
  const told: PlanProgress[] = [];
  let seconds = 0;
  const now = (): number => (seconds += 1);
  const { incumbent: offer, tier } = makeTold(
    { problem: aProblem(), pairs: [] },
    { onProgress: (progress) => told.push(progress), now },
    0,
  );
  return { offer, tier, tiers: () => told.at(-1)?.tiers };
}

it('tells an objective as it was proven until another roster has another value of it', () => {
  const { offer, tier, tiers } = aTelling();
  offer(incumbent(4, 2, 7));
  tier({ place: place(1), value: 4, bound: 3, status: 'feasible', seconds: 1 });
  tier({ place: place(2), value: 2, bound: 2, status: 'optimal', seconds: 1 });
  offer(incumbent(4, 2, 6));
  expect(tiers()).toEqual([
    { ...place(1), value: 4, bound: 3, status: 'feasible' },
    { ...place(2), value: 2, bound: 2, status: 'optimal' },
    { ...place(3), value: 6, status: 'feasible' },
  ]);
});

it('keeps bounds where an objective got better, and calls it proven where it came to its bound', () => {
  const { offer, tier, tiers } = aTelling();
  offer(incumbent(4, 2, 7));
  tier({ place: place(1), value: 4, bound: 3, status: 'feasible', seconds: 1 });
  tier({ place: place(2), value: 2, bound: 2, status: 'optimal', seconds: 1 });
  offer(incumbent(3, 2, 7));
  expect(tiers()).toEqual([
    { ...place(1), value: 3, bound: 3, status: 'optimal' },
    { ...place(2), value: 2, bound: 2, status: 'optimal' },
    { ...place(3), value: 7, status: 'feasible' },
  ]);
});

it('takes back what was told behind an objective that got worse to the good of an earlier one', () => {
  const { offer, tier, tiers } = aTelling();
  offer(incumbent(4, 2, 7));
  tier({ place: place(1), value: 4, bound: 2, status: 'feasible', seconds: 1 });
  tier({ place: place(2), value: 2, bound: 2, status: 'optimal', seconds: 1 });
  tier({ place: place(3), value: 7, bound: 7, status: 'optimal', seconds: 1 });
  offer(incumbent(3, 5, 7));
  expect(tiers()).toEqual([
    { ...place(1), value: 3, bound: 2, status: 'feasible' },
    { ...place(2), value: 5, bound: 2, status: 'feasible' },
    { ...place(3), value: 7, status: 'feasible' },
  ]);
});
