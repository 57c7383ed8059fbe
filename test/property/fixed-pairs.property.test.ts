import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findRosterWith } from '../../src/jobs/find-roster.js';
import {
  arbitraryRules,
  arbitrarySmallProblem,
  compareCosts,
  everyLegalRoster,
  toCosts,
} from '../support/small-months.js';

const seed = Number(process.env['VAKTPLAN_PROPERTY_SEED'] ?? 20260301);
const numRuns = Number(process.env['VAKTPLAN_PROPERTY_RUNS'] ?? 20);

const control = {
  onProgress: () => undefined,
  shouldStop: () => false,
  now: () => performance.now() / 1000,
};

it(`a search with a pair decided beforehand ends at the best of all rosters that have it so (seed ${seed}, ${numRuns} cases)`, async () => {
  const outcomes = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      arbitrarySmallProblem,
      arbitraryRules,
      fc.nat(2),
      fc.constantFrom('d1', 'd2', 'd3'),
      fc.boolean(),
      async (problem, rules, pick, doctorId, isHeld) => {
        const legal = everyLegalRoster(problem, rules);
        const open = problem.vakter.filter(({ id }) => !problem.lockByVakt.has(id));
        const vaktId = open[pick % open.length]?.id ?? '';
        const best = legal.find(({ roster }) => (roster.assignments.get(vaktId) === doctorId) === isHeld);
        const pair = { doctorId, vaktId, isHeld };
        const outcome = await findRosterWith([pair], problem, rules, control, {
          ...(legal[0] === undefined ? {} : { start: legal[0].roster }),
        });
        outcomes.set(outcome.kind, (outcomes.get(outcome.kind) ?? 0) + 1);
        expect(outcome.kind).toBe(best === undefined ? 'impossible' : 'found');
        if (outcome.kind !== 'found') return;
        const { roster, tiers } = outcome.found;
        expect(roster.assignments.get(vaktId) === doctorId).toBe(isHeld);
        expect(compareCosts(toCosts(tiers), best?.costs ?? new Map())).toBe(0);
        expect(tiers.filter(({ status }) => status !== 'optimal')).toEqual([]);
      },
    ),
    { seed, numRuns, endOnFailure: true },
  );
  expect(outcomes.get('found')).toBeGreaterThan(numRuns / 4);
  expect(outcomes.get('impossible')).toBeGreaterThan(0);
});
