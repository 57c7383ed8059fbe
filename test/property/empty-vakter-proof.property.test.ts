import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findRoster } from '../../src/jobs/find-roster.js';
import { buildReport } from '../../src/reports/report.js';
import type { TierResult } from '../../src/reports/tier-proof.js';
import {
  arbitraryRules,
  arbitrarySmallProblem,
  everyLegalRoster,
  type Costs,
} from '../support/small-months.js';

const seed = Number(process.env['VAKTPLAN_PROPERTY_SEED'] ?? 20260302);
const numRuns = Number(process.env['VAKTPLAN_PROPERTY_RUNS'] ?? 40);

const now = (): number => performance.now() / 1000;

/** Both numbers of `… færre enn 2 tomme …; denne har 2` and of `har 3 tomme … færre enn 2, så …`. */
function numbersIn(sentence: string): { readonly empty: number; readonly atLeast: number } | undefined {
  const [, fewest] = /har færre enn (\d+)/.exec(sentence) ?? [];
  const [, own] = /(?:denne har|Denne planen har) (\d+)/.exec(sentence) ?? [];
  return fewest === undefined || own === undefined
    ? undefined
    : { empty: Number(own), atLeast: Number(fewest) };
}

function costAt(costs: Costs, { tier, level }: Pick<TierResult, 'tier' | 'level'>): number {
  return costs.get(`${tier}.${String(level).padStart(2, '0')}`) ?? 0;
}

it(`what is said to be the fewest empty vakter is what the best of all rosters has (seed ${seed}, ${numRuns} cases)`, async () => {
  const seen = new Map<string, number>();
  const count = (what: string): void => {
    seen.set(what, (seen.get(what) ?? 0) + 1);
  };
  await fc.assert(
    fc.asyncProperty(
      arbitrarySmallProblem,
      arbitraryRules,
      fc.boolean(),
      fc.constantFrom('all', 'all', 'less', 'none'),
      fc.constantFrom(0, 0, 3, 9),
      async (problem, drawn, watchesHours, proves, worse) => {
        const rules = drawn.filter(({ rule }) => watchesHours || rule.id !== 'doctor-always-available');
        let isDone = false;
        const found = await findRoster(problem, rules, {
          now,
          shouldStop: () => isDone,
          onProgress: (progress) => {
            isDone = progress.tiers.every(({ tier, status }) => tier > 1 || status === 'optimal');
          },
        });
        const legal = everyLegalRoster(problem, rules);
        const [best] = legal;
        if (best === undefined) return;
        // Bounds hold for every roster that is as good in what goes before; here, in hours without a doctor.
        const hours = { tier: 1, level: 0 };
        const alike = legal.filter(({ costs }) => costAt(costs, hours) === costAt(best.costs, hours));
        const { roster, costs } = alike[Math.min(worse, alike.length - 1)] ?? best;
        const tiers = found.tiers
          .filter(({ tier, level }) => tier < 1 || (tier === 1 && level <= 1))
          .map(({ bound, ...tier }): TierResult => {
            const own = { ...tier, value: costAt(costs, tier) };
            if (bound === undefined || proves === 'none') return own;
            return { ...own, bound: proves === 'less' ? bound - 1 : bound };
          });
        const { proof, summary } = buildReport({ roster, findings: [], rules, tiers, warnings: [] });
        for (const { empty, atLeast, sentence } of proof) {
          const emptyIn = (held: ReadonlyMap<string, string>): number =>
            problem.vakter.filter(
              ({ id, requirement, line }) =>
                requirement === 'minimum' && line.priority === 1 && !held.has(id),
            ).length;
          const fewest = Math.min(...alike.map((one) => emptyIn(one.roster.assignments)));
          expect(empty).toBe(emptyIn(roster.assignments));
          const said = numbersIn(sentence.nb);
          const kind = said === undefined ? 'unproven' : said.atLeast === empty ? 'proven' : 'gap';
          count(kind);
          if (summary.tiers.length === 1) count('unconditional');
          if (empty > fewest) count('not the best');
          if (said === undefined) continue;
          expect(said).toEqual({ empty, atLeast });
          if (proves === 'all') expect(said.atLeast).toBe(fewest);
          else expect(said.atLeast).toBeLessThanOrEqual(fewest);
          if (kind === 'proven') expect(empty).toBe(fewest);
        }
      },
    ),
    { seed, numRuns, endOnFailure: true },
  );
  expect([...seen.keys()].sort()).toEqual(['gap', 'not the best', 'proven', 'unconditional', 'unproven']);
}, 120_000);
