import fc from 'fast-check';
import { expect, it } from 'vitest';
import { objectiveValue } from '../../solver/index.js';
import type { Job } from '../../src/domain/job/job.js';
import { makeProblem } from '../../src/domain/problem.js';
import type { Roster } from '../../src/domain/roster.js';
import { analyseRoster } from '../../src/explain/analysis.js';
import { buildRosterModel, pointOf } from '../../src/optimize/roster-model.js';
import { competencePackChooser } from '../../src/rule-packs/akuttmedisinforskriften.js';
import { reportPlaces } from '../../src/reports/place-costs.js';
import { activateRules, type ActiveRule } from '../../src/rules/active-rules.js';
import { registry } from '../../src/rules/registry.js';
import { verifyRoster } from '../../src/rules/verify-roster.js';
import { arbitraryJob } from '../support/arbitraries.js';
import { loadChoices } from '../support/gold.js';

const seed = Number(process.env['VAKTPLAN_PROPERTY_SEED'] ?? 20260301);
const numRuns = Number(process.env['VAKTPLAN_PROPERTY_RUNS'] ?? 80);

const choices = new Map(
  await Promise.all(registry.map(async ({ id }) => [id, await loadChoices(id)] as const)),
);

/** Every rule that can be soft is: so each costs, with a weight and a tier of its own. */
const settings = fc
  .tuple(...registry.map(({ id }) => fc.constantFrom(...(choices.get(id) ?? [{}]))))
  .chain((parameters) =>
    fc
      .array(fc.record({ tier: fc.constantFrom(1, 2, 3), weight: fc.constantFrom(0.1, 1, 7) }), {
        minLength: registry.length,
        maxLength: registry.length,
      })
      .map((weighing) =>
        Object.fromEntries(
          registry.map(({ id, modes }, index) => [
            id,
            modes.includes('soft')
              ? { mode: 'soft' as const, parameters: parameters[index], ...weighing[index] }
              : { mode: 'off' as const },
          ]),
        ),
      ),
  );

function rosterOf(job: Job, holders: readonly (string | undefined)[]): Roster {
  const problem = makeProblem(
    { ...job, overrides: job.overrides.map((override) => ({ ...override, rule: 'wishes' })) },
    {
      competencePackOn: competencePackChooser(job.competencePacks),
      postRelease: () => ({ triggerMinutes: 23 * 60, offMinutes: 480 }),
    },
  );
  const assignments = problem.vakter.flatMap(({ id }, index): [string, string][] => {
    const holder = holders[index % holders.length];
    return holder === undefined ? [] : [[id, holder]];
  });
  return { problem, assignments: new Map(assignments) };
}

/** Value of each objective of the model at the roster, where it is not 0. */
function valuesInModel(roster: Roster, rules: readonly ActiveRule[]): Record<string, number> {
  const model = buildRosterModel(roster.problem, rules);
  const point = pointOf(model, roster);
  return Object.fromEntries(
    model.model.objectives.flatMap((objective) => {
      const value = objectiveValue(objective, point);
      const { tier, level } = objective.place;
      return Math.abs(value) < 1e-9 ? [] : [[`${tier}.${level}`, value] as const];
    }),
  );
}

const holder = fc.constantFrom('d1', 'd2', 'd3', undefined);

it(`what the rules cost adds up to each objective of the model (seed ${seed}, ${numRuns} cases)`, () => {
  let costs = 0;
  fc.assert(
    fc.property(
      arbitraryJob,
      settings,
      fc.array(holder, { minLength: 40, maxLength: 40 }),
      (job, own, holders) => {
        const { rules, issues } = activateRules(registry, own);
        expect(issues).toEqual([]);
        const roster = rosterOf(job, holders);
        const { places } = analyseRoster(roster, rules);
        const counted = places.filter(({ value }) => Math.abs(value) >= 1e-9);
        costs += counted.length;
        const expected = Object.entries(valuesInModel(roster, rules));
        expect(
          Object.fromEntries(counted.map((place) => [`${place.tier}.${place.level}`, place.value])),
        ).toEqual(
          Object.fromEntries(expected.map(([key, value]) => [key, expect.closeTo(value, 8) as number])),
        );
        const findings = verifyRoster(roster, rules);
        expect(reportPlaces(findings).map(({ tier, level, value }) => ({ tier, level, value }))).toEqual(
          places
            .filter(({ value }) => value > 0)
            .map(({ tier, level, value }) => ({ tier, level, value: expect.closeTo(value, 8) as number })),
        );
        for (const { value, rules: parts } of places) {
          const matches = parts.flatMap((part) => part.matches.map(({ cost }) => cost));
          expect(matches.reduce((total, cost) => total + cost, 0)).toBeCloseTo(value, 8);
        }
      },
    ),
    { seed, numRuns },
  );
  expect(costs).toBeGreaterThan(numRuns);
});
