import { objectiveValue } from '../../solver/index.js';
import type { Problem } from '../domain/problem.js';
import type { Roster } from '../domain/roster.js';
import type { Vakt } from '../domain/vakt.js';
import { changedVakter, judgePrice, pricePlaces, type ValueAtPlace } from '../explain/forced-price.js';
import { nearestRoster } from '../explain/nearest-roster.js';
import type { Price } from '../explain/why.js';
import { isLeastChange } from '../optimize/least-change.js';
import { pointOf, type RosterModel } from '../optimize/roster-model.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { isLegal, verifyRoster } from '../rules/verify-roster.js';
import { findRosterWith } from './find-roster.js';

export interface PriceQuestion {
  readonly vakt: Vakt;
  readonly doctor: string;
  /** As it shall be: the doctor has the vakt, or has not. */
  readonly isHeld: boolean;
  /** What the search for this roster proved; empty where there was none. */
  readonly proven: readonly ValueAtPlace[];
  /** Work of the search, as in a job; the same always gives the same answer, unless the time is too short for it. */
  readonly iterations: number;
  /** For whoever waits: what has been found by then is the answer. */
  readonly seconds: number;
  /** Seconds on a steady clock. */
  readonly now: () => number;
}

/** Plans again from this roster, with the pair as it shall be. */
export async function pricePair(
  roster: Roster,
  rules: readonly ActiveRule[],
  { vakt, doctor, isHeld, proven, iterations, seconds, now }: PriceQuestion,
): Promise<Price> {
  if (!isLegal(verifyRoster(roster, rules))) return { kind: 'not-comparable' };
  const begun = now();
  const isLate = (): boolean => now() - begun >= seconds;
  const outcome = await findRosterWith(
    [{ doctorId: doctor, vaktId: vakt.id, isHeld }],
    byWork(roster.problem, iterations),
    rules,
    { onProgress: () => undefined, shouldStop: isLate, now },
    { start: nearestRoster(roster, rules, { vakt, doctor, isHeld }), changedFrom: roster },
  );
  if (outcome.kind === 'impossible') return { kind: 'impossible' };
  if (outcome.kind === 'none') return { kind: 'unknown' };
  const { found } = outcome;
  const weighed = found.tiers.filter((tier) => !isLeastChange(tier));
  const places = pricePlaces(withBounds(valuesOf(found.model, roster), proven), weighed);
  const isBest = weighed.every(({ status }) => status === 'optimal');
  const changes = changedVakter(roster, found.roster);
  return {
    kind: 'priced',
    verdict: judgePrice(places),
    places,
    changes,
    fewestChanges: { value: changes.length, bound: found.tiers.find(isLeastChange)?.bound ?? null },
    ended: isBest ? 'proven' : isLate() ? 'time' : 'iterations',
  };
}

function byWork(problem: Problem, iterations: number): Problem {
  const { job } = problem;
  return { ...problem, job: { ...job, solve: { ...job.solve, iterations, relativeGap: 0, threads: 1 } } };
}

function valuesOf(model: RosterModel, roster: Roster): ValueAtPlace[] {
  const point = pointOf(model, roster);
  return model.model.objectives.map((objective) => ({
    ...objective.place,
    value: objectiveValue(objective, point),
  }));
}

/** A bound of the earlier search speaks of this roster only while everything up to it has the value at which that search ended. */
function withBounds(values: readonly ValueAtPlace[], proven: readonly ValueAtPlace[]): ValueAtPlace[] {
  let isSame = true;
  return values.map((place) => {
    const own = proven.find(({ tier, level }) => tier === place.tier && level === place.level);
    isSame &&= own !== undefined && Math.abs(own.value - place.value) < 1e-6;
    return { ...place, bound: isSame ? own?.bound : undefined };
  });
}
