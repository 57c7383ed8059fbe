import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completePoint, findViolations, objectiveValue } from '../../solver/index.js';
import type { Job } from '../../src/domain/job/job.js';
import type { RuleScope } from '../../src/domain/job/rule-setting.js';
import { makeProblem } from '../../src/domain/problem.js';
import type { Roster } from '../../src/domain/roster.js';
import { buildRosterModel, pointOf } from '../../src/optimize/roster-model.js';
import { competencePackChooser } from '../../src/rule-packs/akuttmedisinforskriften.js';
import { activateRules, type ActiveRule } from '../../src/rules/active-rules.js';
import { registry } from '../../src/rules/registry.js';
import type { Rule } from '../../src/rules/rule.js';
import { verifyRoster } from '../../src/rules/verify-roster.js';
import { arbitraryJob } from '../support/arbitraries.js';
import { loadChoices, type ParameterChoices } from '../support/gold.js';

const seed = Number(process.env['VAKTPLAN_PROPERTY_SEED'] ?? 20260301);
const numRuns = Number(process.env['VAKTPLAN_PROPERTY_RUNS'] ?? 400);

const scopes: readonly (RuleScope | undefined)[] = [undefined, { lines: ['L1'] }, { regimes: ['SFS2305'] }];

interface Case {
  readonly roster: Roster;
  readonly active: ActiveRule;
}

const casesOf = (rule: Rule, mode: 'hard' | 'soft', choices: ParameterChoices): fc.Arbitrary<Case> =>
  fc
    .tuple(
      arbitraryJob,
      fc.constantFrom(...choices),
      fc.array(fc.constantFrom('d1', 'd2', 'd3', undefined), { minLength: 80, maxLength: 80 }),
      rule.judges === 'roster' ? fc.constant(undefined) : fc.constantFrom(...scopes),
      fc.nat(7),
    )
    .map(([job, parameters, holders, scope, lockSeed]) => {
      const { rules, issues } = activateRules([rule], {
        [rule.id]: { mode, parameters, ...(scope === undefined ? {} : { scope }) },
      });
      const active = rules[0];
      if (active === undefined) throw new Error(JSON.stringify(issues));
      const problem = makeProblem(adapt(job, rule, lockSeed), {
        competencePackOn: competencePackChooser(job.competencePacks),
        postRelease: lockSeed % 2 === 0 ? { triggerMinutes: 23 * 60, offMinutes: 480 } : undefined,
      });
      const assignments = problem.vakter.flatMap(({ id }, index): [string, string][] => {
        const holder = holders[index % holders.length];
        return holder === undefined ? [] : [[id, holder]];
      });
      const roster = { problem, assignments: new Map(assignments) };
      return { roster, active, [fc.toStringMethod]: () => describeCase(roster, parameters, scope) };
    });

function describeCase({ problem, assignments }: Roster, parameters: unknown, scope: unknown): string {
  const { lines, doctors, history, absences, wishes, overrides, locks } = problem.job;
  return JSON.stringify({
    lines,
    doctors,
    history,
    absences,
    wishes,
    overrides,
    locks,
    parameters,
    scope,
    assignments: [...assignments],
  });
}

/** Overrides name the rule under test where one is possible; locks are given only to the rule about locks, which alone must keep them. */
function adapt(job: Job, rule: Rule, lockSeed: number): Job {
  const overrides =
    rule.strength === 'skal' || rule.insteadOfOverride !== undefined
      ? []
      : job.overrides.map((override) => ({ ...override, rule: rule.id }));
  const locks =
    rule.id === 'locked-vakt'
      ? [{ vakt: `${job.period.from}/L1/1`, doctor: ['d1', 'd2', null][lockSeed % 3] ?? null }]
      : [];
  return { ...job, overrides, locks };
}

/** Whether the rows of this rule alone allow the roster, and what they charge for it. No solver runs. */
function readModel({ roster, active }: Case): { readonly accepts: boolean; readonly cost: number } {
  const rosterModel = buildRosterModel(roster.problem, [active]);
  const known = new Set(rosterModel.pairs.map(({ vaktId, doctorId }) => `${vaktId} ${doctorId}`));
  const hasPairs = [...roster.assignments].every(([vaktId, doctorId]) => known.has(`${vaktId} ${doctorId}`));
  const point = completePoint(rosterModel.model, pointOf(rosterModel, roster));
  const cost = rosterModel.model.objectives.reduce(
    (total, objective) => total + objectiveValue(objective, point),
    0,
  );
  return { accepts: hasPairs && findViolations(rosterModel.model, point).length === 0, cost };
}

const rows = await Promise.all(
  registry.map(async (rule) => [rule.id, rule, await loadChoices(rule.id)] as const),
);

describe.each(rows)('%s', (_id, rule, choices) => {
  if (rule.modes.includes('hard')) {
    it(`accepts by its rows exactly what its checker accepts (seed ${seed}, ${numRuns} cases)`, () => {
      fc.assert(
        fc.property(casesOf(rule, 'hard', choices), (own) => {
          const breaches = verifyRoster(own.roster, [own.active]).filter(({ status }) => status === 'breach');
          expect({ accepts: readModel(own).accepts, breaches }).toEqual({
            accepts: breaches.length === 0,
            breaches,
          });
        }),
        { seed, numRuns },
      );
    });
  }
  if (rule.modes.includes('soft')) {
    it(`charges by its rows exactly what its checker measures (seed ${seed}, ${numRuns} cases)`, () => {
      fc.assert(
        fc.property(casesOf(rule, 'soft', choices), (own) => {
          const measured = verifyRoster(own.roster, [own.active]).reduce(
            (total, { cost }) => total + cost,
            0,
          );
          expect(readModel(own).cost).toBeCloseTo(measured, 6);
        }),
        { seed, numRuns },
      );
    });
  }
});
