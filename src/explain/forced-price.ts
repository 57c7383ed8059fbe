import type { Text } from '../domain/issue.js';
import type { Roster } from '../domain/roster.js';
import { isOutOfReach, isProven, tolerance, type ProvenValue } from '../reports/proven-value.js';
import { tierNameAmong } from '../reports/tier-name.js';

/** Values of a roster in lexicographic order, with what a search has proven of them. */
export interface ValueAtPlace {
  readonly tier: number;
  readonly level: number;
  readonly value: number;
  readonly bound?: number | undefined;
}

/** What something costs at one place of the lexicographic order. */
export interface PlacePrice {
  readonly tier: number;
  readonly level: number;
  readonly name: Text;
  /** Of this roster. */
  readonly before: ProvenValue;
  /** Of the best that was found where it has to be otherwise. */
  readonly after: ProvenValue;
  /** Above 0 where that is worse. */
  readonly difference: number;
  /** `real`: no longer search can take it away. `uncertain`: it lies within what is not proven. */
  readonly certainty: 'same' | 'real' | 'uncertain';
}

/** `worse` and `uncertain` are for the first place that differs: what comes after it weighs less. */
export type PriceVerdict = 'same' | 'better' | 'worse' | 'uncertain';

export interface ChangedVakt {
  readonly vakt: string;
  /** Null where nobody. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The price place by place; a bound holds only while what goes before stays, so where that is open nothing after it is certain. */
export function pricePlaces(before: readonly ValueAtPlace[], after: readonly ValueAtPlace[]): PlacePrice[] {
  let isBeforeOpen = false;
  let isAfterOpen = false;
  return after.map((place) => {
    const { tier, level } = place;
    const own = before.find((other) => other.tier === tier && other.level === level);
    const [old, now] = [toProven(own ?? { ...place, value: 0, bound: 0 }), toProven(place)];
    const difference = now.value - old.value;
    const isReal =
      difference > 0
        ? !isAfterOpen && isOutOfReach(old, now)
        : !isAfterOpen && !isBeforeOpen && isOutOfReach(now, old);
    isBeforeOpen ||= !isProven(old);
    isAfterOpen ||= !isProven(now);
    const isSame = Math.abs(difference) <= tolerance;
    return {
      ...{ tier, level, name: tierNameAmong(after, place), before: old, after: now, difference },
      certainty: isSame ? 'same' : isReal ? 'real' : 'uncertain',
    };
  });
}

export function judgePrice(places: readonly PlacePrice[]): PriceVerdict {
  const first = places.find(({ certainty }) => certainty !== 'same');
  if (first === undefined) return 'same';
  if (first.difference < 0) return 'better';
  return first.certainty === 'real' ? 'worse' : 'uncertain';
}

/** Vakter that another doctor has, in the order of the roster. */
export function changedVakter(before: Roster, after: Roster): ChangedVakt[] {
  return before.problem.vakter.flatMap(({ id }) => {
    const [from, to] = [before.assignments.get(id) ?? null, after.assignments.get(id) ?? null];
    return from === to ? [] : [{ vakt: id, from, to }];
  });
}

function toProven({ value, bound }: ValueAtPlace): ProvenValue {
  return { value, bound: bound ?? null };
}
