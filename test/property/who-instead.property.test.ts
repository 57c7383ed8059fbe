import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Job } from '../../src/domain/job/job.js';
import { makeProblem } from '../../src/domain/problem.js';
import type { Roster } from '../../src/domain/roster.js';
import type { Vakt } from '../../src/domain/vakt.js';
import { withoutLocks } from '../../src/explain/moves.js';
import { findWhoInstead, type StandIn } from '../../src/explain/who-instead.js';
import { reasonOf } from '../../src/reports/unfilled.js';
import { competencePackChooser } from '../../src/rule-packs/akuttmedisinforskriften.js';
import { activateRules, type ActiveRule } from '../../src/rules/active-rules.js';
import { registry } from '../../src/rules/registry.js';
import { takesOverrides } from '../../src/rules/rule.js';
import { arbitraryJob } from '../support/arbitraries.js';
import { loadChoices } from '../support/gold.js';
import {
  brokenBy,
  compareVerified,
  verifyStandIns,
  verifySwaps,
  type VerifiedStandIn,
} from '../support/stand-in-oracle.js';

const seed = Number(process.env['VAKTPLAN_PROPERTY_SEED'] ?? 20260302);
const numRuns = Number(process.env['VAKTPLAN_PROPERTY_RUNS'] ?? 150);

interface Case {
  readonly roster: Roster;
  readonly rules: readonly ActiveRule[];
  readonly vakt: Vakt;
}

const choices = await Promise.all(registry.map(async ({ id }) => loadChoices(id)));

/** Every rule with one of its modes and parameter sets. */
const someRules = fc
  .array(fc.record({ mode: fc.nat(4), parameters: fc.nat(9) }), {
    minLength: registry.length,
    maxLength: registry.length,
  })
  .map((drawn) =>
    Object.fromEntries(
      registry.map((rule, index) => {
        const { mode = 0, parameters = 0 } = drawn[index] ?? {};
        const own = choices[index] ?? [{}];
        return [
          rule.id,
          {
            mode: rule.modes[mode % rule.modes.length] ?? 'soft',
            parameters: own[parameters % own.length] ?? {},
          },
        ];
      }),
    ),
  );

/** Few vakter have a holder, so that many rosters break no rule. */
const empty = Array.from({ length: 6 }, () => undefined);

const someCase: fc.Arbitrary<Case> = fc
  .tuple(
    arbitraryJob,
    someRules,
    fc.array(fc.constantFrom('d1', 'd2', 'd3', ...empty), { minLength: 80, maxLength: 80 }),
    fc.array(fc.nat(9), { maxLength: 2 }),
    fc.nat(79),
  )
  .map(([drawn, settings, holders, locked, asked]) => {
    const job = { ...drawn, overrides: overridesOf(drawn), rules: settings };
    const { rules, issues } = activateRules(registry, settings);
    if (issues.length > 0) throw new Error(JSON.stringify(issues));
    const parts = { competencePackOn: competencePackChooser(job.competencePacks), postRelease: undefined };
    const { vakter } = makeProblem(job, parts);
    const held = vakter.flatMap(({ id }, index): [string, string][] => {
      const holder = holders[index % holders.length];
      return holder === undefined ? [] : [[id, holder]];
    });
    const locks = locked.flatMap((at) => held[at] ?? []);
    const distinct = [...new Map(locks.length === 0 ? [] : [locks as [string, string]])];
    const problem = makeProblem(
      { ...job, locks: distinct.map(([vakt, doctor]) => ({ vakt, doctor })) },
      parts,
    );
    const vakt = vakter[asked % vakter.length];
    if (vakt === undefined) throw new Error('A job without vakter');
    const roster = { problem, assignments: new Map(held) };
    return { roster, rules, vakt, [fc.toStringMethod]: () => describeCase(roster, settings, vakt) };
  });

function describeCase({ problem, assignments }: Roster, settings: object, { id }: Vakt): string {
  const { lines, doctors, history, absences, wishes, overrides, locks } = problem.job;
  const drawn = { lines, doctors, history, absences, wishes, overrides, locks, settings };
  return JSON.stringify({ asked: id, assignments: [...assignments], ...drawn });
}

function overridesOf({ overrides }: Job): Job['overrides'] {
  const rule = registry.find(takesOverrides)?.id ?? '';
  return overrides.map((override) => ({ ...override, rule }));
}

function changeOf(change: StandIn['change']): Record<string, number> {
  return Object.fromEntries(
    change.flatMap(({ tier, level, rules }) =>
      rules.map((rule) => [`${tier}/${level} ${rule.rule}`, rule.change]),
    ),
  );
}

function changeOfVerified(change: VerifiedStandIn['change'] = new Map()): Record<string, unknown> {
  return Object.fromEntries([...change].map(([key, more]) => [key, expect.closeTo(more, 5)]));
}

function bySwap(a: { readonly gives: string }, b: { readonly gives: string }): number {
  return a.gives < b.gives ? -1 : 1;
}

describe(`who instead (seed ${seed}, ${numRuns} cases)`, () => {
  it('breaks, costs and ranks as the checkers say of the whole roster', () => {
    fc.assert(
      fc.property(someCase, ({ roster, rules, vakt }) => {
        const unlocked = withoutLocks(roster);
        const { candidates, swaps } = findWhoInstead(roster, rules, vakt);
        const verified = verifyStandIns(unlocked, rules, vakt);
        // Which of several breaches grows is a matter of how rows and findings are cut; whether there is a new one is not.
        const already = brokenBy(unlocked, rules);
        const old = new Set([...already].map(reasonOf));
        const isNew = (reason: string): boolean => !old.has(reason);
        expect(candidates.map(({ doctor }) => doctor).sort()).toEqual(verified.map(({ doctor }) => doctor));
        for (const candidate of candidates) {
          const own = verified.find(({ doctor }) => doctor === candidate.doctor);
          expect(
            candidate.breaks
              .map(({ rule }) => rule)
              .filter(isNew)
              .sort(),
          ).toEqual([...new Set(own?.broken.map(reasonOf))].filter(isNew).sort());
          if (already.size === 0) expect(candidate.legal).toBe(own?.broken.length === 0);
          expect(changeOf(candidate.change)).toEqual(changeOfVerified(own?.change));
          for (const { rule, sentences } of candidate.breaks)
            if (isNew(rule)) expect(sentences.length > 0).toBe(rule !== 'unavailable');
        }
        if (already.size === 0) {
          const legal = verifySwaps(unlocked, rules, vakt).filter(
            ({ gives }) => !roster.problem.lockByVakt.has(gives),
          );
          const offered = legal.map(({ doctor, gives, change }) => ({
            doctor,
            gives,
            change: changeOfVerified(change),
          }));
          expect(
            swaps
              .map(({ doctor, gives, change }) => ({ doctor, gives, change: changeOf(change) }))
              .sort(bySwap),
          ).toEqual(offered.sort(bySwap));
        }
        const [first] = candidates;
        const [best] = [...verified].sort(compareVerified);
        const chosen = verified.find(({ doctor }) => doctor === first?.doctor);
        if (already.size === 0 && best !== undefined && chosen !== undefined)
          expect(compareVerified(chosen, best)).toBe(0);
      }),
      { seed, numRuns, endOnFailure: true },
    );
  });
});
