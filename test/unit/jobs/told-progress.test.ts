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

it('keeps the bound of an objective that got better, and takes back what was told of later ones', () => {
  const { offer, tier, tiers } = aTelling();
  offer(incumbent(4, 2, 7));
  tier({ place: place(1), value: 4, bound: 3, status: 'feasible', seconds: 1 });
  tier({ place: place(2), value: 2, bound: 2, status: 'optimal', seconds: 1 });
  offer(incumbent(3, 2, 9));
  expect(tiers()).toEqual([
    { ...place(1), value: 3, bound: 3, status: 'feasible' },
    { ...place(2), value: 2, status: 'feasible' },
    { ...place(3), value: 9, status: 'feasible' },
  ]);
});
