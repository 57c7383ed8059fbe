import fc from 'fast-check';
import type { Job } from '../../src/domain/job/job.js';
import { makeProblem, type Problem } from '../../src/domain/problem.js';
import type { Roster } from '../../src/domain/roster.js';
import { analyseRoster } from '../../src/explain/analysis.js';
import { competencePackChooser } from '../../src/rule-packs/akuttmedisinforskriften.js';
import { activateRules, type ActiveRule } from '../../src/rules/active-rules.js';
import { registry } from '../../src/rules/registry.js';
import { arbitraryJob } from './arbitraries.js';

/** Vakter that may have a doctor; the others are locked empty, so that every roster can be tried. */
const openVakter = 3;

/** The problem of a job; a doctor is free for 8 hours after a vakt that runs past 23:00. */
export function problemOf(job: Job): Problem {
  return makeProblem(job, {
    competencePackOn: competencePackChooser(job.competencePacks),
    postRelease: () => ({ triggerMinutes: 23 * 60, offMinutes: 480 }),
  });
}

/** Problems of three doctors and three open vakter, found by work and not by the clock. */
export const arbitrarySmallProblem: fc.Arbitrary<Problem> = fc
  .tuple(arbitraryJob, fc.array(fc.nat(1000), { minLength: openVakter, maxLength: openVakter }))
  .map(([drawn, picks]) => {
    const job: Job = { ...drawn, overrides: [], solve: { ...drawn.solve, iterations: 20, threads: 1 } };
    const { vakter } = problemOf(job);
    const open = new Set(picks.map((pick) => vakter[pick % vakter.length]?.id));
    const locks = vakter.filter(({ id }) => !open.has(id)).map(({ id }) => ({ vakt: id, doctor: null }));
    return problemOf({ ...job, locks });
  });

const hardByDefault = registry.filter(({ defaults }) => defaults.mode === 'hard').map(({ id }) => id);
const alwaysOn = ['locked-vakt', 'one-place-at-a-time'];

/** The soft rules with a few of the hard ones: all of them together leave hardly any roster of such a problem. */
export const arbitraryRules: fc.Arbitrary<readonly ActiveRule[]> = fc
  .subarray(hardByDefault, { maxLength: 4 })
  .map((some) => {
    const off = hardByDefault.filter((id) => !some.includes(id) && !alwaysOn.includes(id));
    return activateRules(registry, Object.fromEntries(off.map((id) => [id, { mode: 'off' }]))).rules;
  });

/** Cost by `tier.level`; places without cost are left out. */
export type Costs = ReadonlyMap<string, number>;

/** Every roster that the checkers accept, with what they say it costs; the best first. */
export function everyLegalRoster(
  problem: Problem,
  rules: readonly ActiveRule[],
): { readonly roster: Roster; readonly costs: Costs }[] {
  const open = problem.vakter.filter(({ id }) => !problem.lockByVakt.has(id));
  const ids = [undefined, ...problem.doctors.map(({ id }) => id)];
  let rosters: (readonly (readonly [string, string])[])[] = [[]];
  for (const { id } of open)
    rosters = rosters.flatMap((held) =>
      ids.map((doctor) => (doctor === undefined ? held : [...held, [id, doctor] as const])),
    );
  return rosters
    .flatMap((held) => {
      const roster: Roster = { problem, assignments: new Map(held) };
      const { hard, places } = analyseRoster(roster, rules);
      const isBroken = hard.some(({ matches }) => matches.some(({ status }) => status === 'breach'));
      return isBroken ? [] : [{ roster, costs: toCosts(places) }];
    })
    .sort((a, b) => compareCosts(a.costs, b.costs));
}

export function toCosts(
  places: readonly { readonly tier: number; readonly level: number; readonly value: number }[],
): Costs {
  const costly = places.filter(({ value }) => value > 1e-9);
  return new Map(
    costly.map(({ tier, level, value }) => [`${tier}.${String(level).padStart(2, '0')}`, value]),
  );
}

/** Below 0 where the first is better. */
export function compareCosts(a: Costs, b: Costs): number {
  for (const key of [...new Set([...a.keys(), ...b.keys()])].sort()) {
    const difference = (a.get(key) ?? 0) - (b.get(key) ?? 0);
    if (Math.abs(difference) > 1e-6) return difference;
  }
  return 0;
}
