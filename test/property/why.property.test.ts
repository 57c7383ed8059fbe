import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findObstacles } from '../../src/explain/obstacles.js';
import { changedVakter } from '../../src/explain/forced-price.js';
import { pricePair } from '../../src/jobs/price-pair.js';
import {
  arbitraryRules,
  arbitrarySmallProblem,
  compareCosts,
  everyLegalRoster,
  toCosts,
} from '../support/small-months.js';

const seed = Number(process.env['VAKTPLAN_PROPERTY_SEED'] ?? 20260301);
const numRuns = Number(process.env['VAKTPLAN_PROPERTY_RUNS'] ?? 20);

const now = (): number => performance.now() / 1000;

it(`what it costs to have a pair the other way round is what the best of all such rosters costs more (seed ${seed}, ${numRuns} cases)`, async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      arbitrarySmallProblem,
      arbitraryRules,
      fc.nat(2),
      fc.constantFrom('d1', 'd2', 'd3'),
      fc.constantFrom(0, 0, 0, 1, 7),
      async (problem, rules, pick, doctorId, start) => {
        const legal = everyLegalRoster(problem, rules);
        const own = legal[start % Math.max(1, legal.length)];
        const open = problem.vakter.filter(({ id }) => !problem.lockByVakt.has(id));
        const vakt = open[pick % open.length];
        const doctor = problem.doctorById.get(doctorId);
        if (own === undefined || vakt === undefined || doctor === undefined) return;
        const isHeld = own.roster.assignments.get(vakt.id) !== doctorId;
        const others = legal.filter(
          ({ roster }) => (roster.assignments.get(vakt.id) === doctorId) === isHeld,
        );

        const { always, here } = findObstacles(own.roster, rules, { vakt, doctor, isHeld });
        const alone = new Map(own.roster.assignments);
        if (isHeld) alone.set(vakt.id, doctorId);
        else alone.delete(vakt.id);
        const isLegalAlone = others.some(({ roster }) => isSame(roster.assignments, alone));
        expect(always.length + here.length === 0).toBe(isLegalAlone);
        if (always.length > 0) expect(others).toEqual([]);

        const question = {
          vakt,
          doctor: doctorId,
          isHeld,
          proven: [],
          iterations: 20,
          seconds: 60,
          now,
        };
        const price = await pricePair(own.roster, rules, question);
        const [best] = others;
        seen.set(price.kind, (seen.get(price.kind) ?? 0) + 1);
        expect(price.kind).toBe(best === undefined ? 'impossible' : 'priced');
        if (price.kind !== 'priced' || best === undefined) return;
        const { places, verdict } = price;
        seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
        const before = toCosts(places.map((place) => ({ ...place, value: place.before.value })));
        const after = toCosts(places.map((place) => ({ ...place, value: place.after.value })));
        expect(compareCosts(before, own.costs)).toBe(0);
        expect(compareCosts(after, best.costs)).toBe(0);
        const asGood = others.filter(({ costs }) => compareCosts(costs, best.costs) === 0);
        const fewest = Math.min(...asGood.map(({ roster }) => changedVakter(own.roster, roster).length));
        expect(price.changes).toHaveLength(fewest);
        expect(price.fewestChanges).toEqual({ value: fewest, bound: fewest });
        if (fewest > 1) seen.set('others move too', (seen.get('others move too') ?? 0) + 1);
        const worse = compareCosts(best.costs, own.costs);
        // Everything is proven, so no difference is left in doubt; one is counted from two decimals on.
        if (worse === 0) expect(verdict).toBe('same');
        else if (Math.abs(worse) > 0.005) expect(verdict).toBe(worse > 0 ? 'worse' : 'better');
      },
    ),
    { seed, numRuns, endOnFailure: true },
  );
  expect([...seen.keys()].sort()).toEqual([
    'better',
    'impossible',
    'others move too',
    'priced',
    'same',
    'worse',
  ]);
});

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([vakt, doctor]) => b.get(vakt) === doctor);
}
