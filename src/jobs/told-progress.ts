import type { Incumbent, ObjectivePlace, TierResult } from '../../solver/index.js';
import type { Roster } from '../domain/roster.js';
import { readRoster, type RosterModel } from '../optimize/roster-model.js';
import type { Assignments, PlanProgress, TierProgress } from './planning.js';

/** An incumbent sooner than this after the last one that was told is kept back until the next. */
const tellEverySeconds = 0.2;

interface TellControl {
  readonly onProgress: (progress: PlanProgress, best: Assignments) => void;
  /** Seconds on a steady clock. */
  readonly now: () => number;
}

/** Passes on how the search goes, and remembers when the first roster was there. */
export function makeTold(model: Pick<RosterModel, 'problem' | 'pairs'>, control: TellControl, begun: number) {
  const done = new Map<string, TierProgress>();
  const keyOf = ({ tier, level }: ObjectivePlace): string => `${tier}.${level}`;
  let newest: Incumbent | undefined;
  let first: number | undefined;
  let toldAt = -Infinity;
  const tell = (): void => {
    if (newest === undefined) return;
    const { values, objectives } = newest;
    toldAt = control.now();
    const best = readRoster(model, values);
    const progress: PlanProgress = {
      elapsedSeconds: toldAt - begun,
      unfilled: countUnfilled(best),
      tiers: objectives.map(
        ({ place, value }) => done.get(keyOf(place)) ?? { ...place, value, status: 'feasible' },
      ),
    };
    control.onProgress(progress, toAssignments(best));
  };
  /** Behind an objective that got worse to the good of an earlier one nothing holds any more; before it every bound does. */
  const takeBack = (before: Incumbent | undefined, { objectives }: Incumbent): void => {
    const worse = objectives.findIndex(
      ({ value }, index) => value > (before?.objectives[index]?.value ?? value),
    );
    for (const [position, { place, value }] of objectives.entries()) {
      const told = done.get(keyOf(place));
      if (worse >= 0 && position > worse) done.delete(keyOf(place));
      else if (told !== undefined && told.value !== value)
        done.set(keyOf(place), {
          ...told,
          value,
          status: isReached(told.bound, value) ? 'optimal' : 'feasible',
        });
    }
  };
  return {
    incumbent: (incumbent: Incumbent): void => {
      takeBack(newest, incumbent);
      newest = incumbent;
      first ??= control.now() - begun;
      if (control.now() - toldAt >= tellEverySeconds) tell();
    },
    tier: (tier: TierResult): void => {
      done.set(keyOf(tier.place), toProgress(tier));
      tell();
    },
    firstSeconds: (): number | undefined => first,
  };
}

const tolerance = 1e-6;

function isReached(bound: number | undefined, value: number): boolean {
  return bound !== undefined && value - bound <= tolerance;
}

/** As a document lists them. */
export function toAssignments({ assignments }: Pick<Roster, 'assignments'>): Assignments {
  return [...assignments].map(([vakt, doctor]) => ({ vakt, doctor }));
}

export function toProgress({ place, value, bound, status }: TierResult): TierProgress {
  return { ...place, value, status, ...(bound === undefined ? {} : { bound }) };
}

function countUnfilled({ problem, assignments }: Roster): number {
  return problem.vakter.filter(({ id, requirement }) => requirement === 'minimum' && !assignments.has(id))
    .length;
}
