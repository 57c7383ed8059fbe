import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completePoint, findViolations, objectiveValue } from '../../solver/index.js';
import type { Job } from '../../src/domain/job/job.js';
import type { RuleScope, RuleSetting } from '../../src/domain/job/rule-setting.js';
import { makeProblem } from '../../src/domain/problem.js';
import type { Roster } from '../../src/domain/roster.js';
import { addDays, instantAt, toIso, type EpochMinute } from '../../src/domain/time.js';
import type { Vakt } from '../../src/domain/vakt.js';
import { buildRosterModel, pointOf } from '../../src/optimize/roster-model.js';
import { competencePackChooser } from '../../src/rule-packs/akuttmedisinforskriften.js';
import { activateRules, type ActiveRule } from '../../src/rules/active-rules.js';
import { vakterElsewhereId } from '../../src/rules/catalogue/vakter-elsewhere.js';
import { registry } from '../../src/rules/registry.js';
import { takesOverrides, type Rule } from '../../src/rules/rule.js';
import { verifyRoster } from '../../src/rules/verify-roster.js';
import { arbitraryJob } from '../support/arbitraries.js';
import { loadChoices, type ParameterChoices } from '../support/gold.js';

const seed = Number(process.env['VAKTPLAN_PROPERTY_SEED'] ?? 20260301);
const numRuns = Number(process.env['VAKTPLAN_PROPERTY_RUNS'] ?? 400);

const scopes: readonly (RuleScope | undefined)[] = [undefined, { lines: ['L1'] }, { regimes: ['SFS2305'] }];

interface Case {
  readonly roster: Roster;
  /** The rule, once for each stretch of dates on which it says the same. */
  readonly rules: readonly ActiveRule[];
}

/** Days after the first on which the setting begins and ends to hold; outside them the rule is as it is by itself. */
const datings: readonly { readonly from?: number; readonly to?: number }[] = [
  {},
  {},
  {},
  { from: 1 },
  { to: 0 },
  { from: 1, to: 2 },
];

const someLocks = fc.oneof(
  { weight: 1, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.record({ index: fc.nat(9), doctor: fc.constantFrom('d1', 'd1', 'd2', 'd3', null) }),
      { minLength: 1, maxLength: 4 },
    ),
  },
);

/** Only one rule reads them. */
const someVakterElsewhere = fc.array(
  fc.record({
    doctor: fc.constantFrom('d1', 'd2', 'd3'),
    day: fc.integer({ min: -1, max: 5 }),
    from: fc.constantFrom(0, 480, 960, 1380),
    hours: fc.constantFrom(1, 8, 9, 24),
    countsAsWork: fc.constantFrom(true, true, false),
  }),
  { maxLength: 3 },
);

type DrawnElsewhere = typeof someVakterElsewhere extends fc.Arbitrary<(infer Vakt)[]> ? Vakt : never;

const casesOf = (rule: Rule, mode: 'hard' | 'soft', choices: ParameterChoices): fc.Arbitrary<Case> =>
  fc
    .tuple(
      arbitraryJob,
      fc.constantFrom(...choices),
      fc.array(fc.constantFrom('d1', 'd2', 'd3', undefined), { minLength: 80, maxLength: 80 }),
      rule.judges === 'roster' ? fc.constant(undefined) : fc.constantFrom(...scopes),
      fc.boolean(),
      someLocks,
      fc.constantFrom(...datings),
      rule.id === vakterElsewhereId ? someVakterElsewhere : fc.constant([]),
    )
    .map(([drawn, parameters, holders, scope, releasesPosts, locks, dating, elsewhere]) => {
      const job = { ...drawn, elsewhere: elsewhere.map((vakt) => layOut(vakt, drawn)) };
      const setting = {
        mode,
        parameters,
        ...(scope === undefined ? {} : { scope }),
        ...datesOf(job, dating),
      };
      const { rules, issues } = activateRules([rule], { [rule.id]: setting });
      if (issues.length > 0) throw new Error(JSON.stringify(issues));
      const settings = {
        competencePackOn: competencePackChooser(job.competencePacks),
        postRelease: releasesPosts ? () => ({ triggerMinutes: 23 * 60, offMinutes: 480 }) : undefined,
      };
      const { vakter } = makeProblem(job, settings);
      const problem = makeProblem(adapt(job, rule, lockSome(vakter, locks)), settings);
      const assignments = problem.vakter.flatMap(({ id }, index): [string, string][] => {
        const lock = rule.id === 'locked-vakt' ? undefined : problem.lockByVakt.get(id);
        const holder = lock === undefined ? holders[index % holders.length] : lock;
        return holder === undefined || holder === null ? [] : [[id, holder]];
      });
      const roster = { problem, assignments: new Map(assignments) };
      return { roster, rules, [fc.toStringMethod]: () => describeCase(roster, setting) };
    });

function layOut(
  { doctor, day, from, hours, countsAsWork }: DrawnElsewhere,
  { period }: Job,
): Job['elsewhere'][number] {
  const start = instantAt(addDays(period.from, day), from);
  const end = (start + hours * 60) as EpochMinute;
  return { doctor, start: toIso(start), end: toIso(end), countsAsWork };
}

function datesOf({ period }: Job, { from, to }: (typeof datings)[number]): Partial<RuleSetting> {
  return {
    ...(from === undefined ? {} : { validFrom: addDays(period.from, from) }),
    ...(to === undefined ? {} : { validTo: addDays(period.from, to) }),
  };
}

function lockSome(
  vakter: readonly Vakt[],
  drawn: readonly { readonly index: number; readonly doctor: string | null }[],
): Job['locks'] {
  const locks = new Map(drawn.map(({ index, doctor }) => [vakter[index]?.id, doctor]));
  return [...locks].flatMap(([vakt, doctor]) => (vakt === undefined ? [] : [{ vakt, doctor }]));
}

function describeCase({ problem, assignments }: Roster, setting: RuleSetting): string {
  const { lines, doctors, history, elsewhere, absences, wishes, overrides, locks } = problem.job;
  return JSON.stringify({
    lines,
    doctors,
    history,
    elsewhere,
    absences,
    wishes,
    overrides,
    locks,
    setting,
    assignments: [...assignments],
  });
}

/** Overrides name the rule under test where one is possible. */
function adapt(job: Job, rule: Rule, locks: Job['locks']): Job {
  const overrides = takesOverrides(rule)
    ? job.overrides.map((override) => ({ ...override, rule: rule.id }))
    : [];
  return { ...job, overrides, locks };
}

/** Whether the rows of this rule alone allow the roster, what locks break set aside, and what they charge for it. No solver runs. */
function readModel({ roster, rules }: Case): { readonly accepts: boolean; readonly cost: number } {
  const rosterModel = buildRosterModel(roster.problem, rules);
  const known = new Set(rosterModel.pairs.map(({ vaktId, doctorId }) => `${vaktId} ${doctorId}`));
  const hasPairs = [...roster.assignments].every(([vaktId, doctorId]) => known.has(`${vaktId} ${doctorId}`));
  const point = completePoint(rosterModel.model, pointOf(rosterModel, roster));
  const cost = rosterModel.model.objectives
    .filter(({ place }) => place.tier > 0)
    .reduce((total, objective) => total + objectiveValue(objective, point), 0);
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
          const breaches = verifyRoster(own.roster, own.rules).filter(({ status }) => status === 'breach');
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
          const measured = verifyRoster(own.roster, own.rules).reduce((total, { cost }) => total + cost, 0);
          expect(readModel(own).cost).toBeCloseTo(measured, 6);
        }),
        { seed, numRuns },
      );
    });
  }
});
