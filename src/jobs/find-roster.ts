import { loadHighsBackend, optimiseLexicographically, type SearchOutcome } from '../../solver/index.js';
import type { Problem } from '../domain/problem.js';
import type { Roster } from '../domain/roster.js';
import { buildRosterModel, pointOf, readRoster, type RosterModel } from '../optimize/roster-model.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { isLegal, verifyRoster, type Finding } from '../rules/verify-roster.js';
import type { PlanProgress, TierProgress } from './planning.js';

export interface PlanControl {
  readonly onProgress: (progress: PlanProgress) => void;
  /** Asked often; true keeps the best roster so far. */
  readonly shouldStop: () => boolean;
  /** Seconds on a steady clock. */
  readonly now: () => number;
}

export interface FoundRoster {
  readonly roster: Roster;
  readonly findings: readonly Finding[];
  readonly tiers: readonly TierProgress[];
  readonly model: RosterModel;
  readonly search: SearchOutcome;
  /** From the call to the first complete roster. */
  readonly firstRosterSeconds: number | undefined;
}

/**
 * Model, search, roster, verification.
 *
 * @throws {Error} where the search ends without a roster or its roster breaks a hard rule: both are faults of ours, never a result
 */
export async function findRoster(
  problem: Problem,
  rules: readonly ActiveRule[],
  control: PlanControl,
  start?: Roster,
): Promise<FoundRoster> {
  const begun = control.now();
  const model = buildRosterModel(problem, rules);
  const { seconds, iterations, relativeGap, seed } = problem.job.solve;
  let firstRosterSeconds: number | undefined;
  const tiers: TierProgress[] = [];
  const search = await optimiseLexicographically(
    model.model,
    {
      seconds: Math.max(0.5, seconds - (control.now() - begun)),
      relativeGap,
      seed,
      ...(iterations === undefined ? {} : { iterations }),
      ...(start === undefined ? {} : { start: pointOf(model, start) }),
    },
    {
      now: control.now,
      shouldStop: control.shouldStop,
      loadBackend: () => loadHighsBackend({ now: control.now }),
      onIncumbent: ({ values, objectives }) => {
        const elapsedSeconds = control.now() - begun;
        firstRosterSeconds ??= elapsedSeconds;
        control.onProgress({
          elapsedSeconds,
          unfilled: countUnfilled(readRoster(model, values)),
          tiers: objectives.map(
            ({ place, value }, index) => tiers[index] ?? { ...place, value, status: 'feasible' },
          ),
        });
      },
      onTier: ({ place, value, bound, status }) => {
        tiers.push({ ...place, value, status, ...(bound === undefined ? {} : { bound }) });
      },
    },
  );
  if (search.kind !== 'optimal' && search.kind !== 'feasible')
    throw new Error(`The search ended without a roster: ${search.kind}`);
  const roster = readRoster(model, search.values);
  const findings = verifyRoster(roster, rules);
  if (!isLegal(findings)) {
    const broken = findings.filter(({ status }) => status === 'breach').map(({ message }) => message.en);
    throw new Error(`The checkers reject the roster that was found: ${broken.slice(0, 5).join(' ')}`);
  }
  const found = search.tiers.map(({ place, value, bound, status }) => ({
    ...place,
    value,
    status,
    ...(bound === undefined ? {} : { bound }),
  }));
  return { roster, findings, tiers: found, model, search, firstRosterSeconds };
}

function countUnfilled({ problem, assignments }: Roster): number {
  return problem.vakter.filter(({ id, requirement }) => requirement === 'minimum' && !assignments.has(id))
    .length;
}
