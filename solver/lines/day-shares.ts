import type { LineColumn } from './line-master.js';
import { OFF, type Line, type LineProblem } from './line-problem.js';

/** A share below this is none, above one less this it is whole. */
export const SHARE_EPSILON = 1e-6;

/** A shift, or a day off, that the lines of a mix hold on a person's day. */
export interface DayShare {
  readonly person: number;
  readonly day: number;
  readonly shift: number;
  /** How much of the mix holds it, 0-1. */
  readonly share: number;
}

/** What a mix of lines, as a linear programme takes it, says of every person's days. */
export class DayShares {
  /** By person: the lines in the mix. */
  readonly mixes: readonly (readonly Line[])[];
  readonly all: readonly DayShare[];
  /** Whether everybody has one line. */
  readonly isWhole: boolean;

  constructor({ people, days, shifts }: LineProblem, columns: readonly LineColumn[], shares: Float64Array) {
    const mixes = people.map((): Line[] => []);
    const held = people.map(() => new Float64Array(days * (shifts.length + 1)));
    for (const [at, { person, line }] of columns.entries()) {
      const share = shares[at] as number;
      if (share < SHARE_EPSILON) continue;
      mixes[person]?.push(line);
      const own = held[person] as Float64Array;
      for (const [day, shift] of line.entries()) {
        const place = day * (shifts.length + 1) + shift - OFF;
        own[place] = (own[place] as number) + share;
      }
    }
    this.mixes = mixes;
    this.isWhole = mixes.every(({ length }) => length === 1);
    this.all = held.flatMap((own, person) =>
      Array.from(own).flatMap((share, place) => {
        if (share < SHARE_EPSILON) return [];
        const day = Math.floor(place / (shifts.length + 1));
        return [{ person, day, shift: (place % (shifts.length + 1)) + OFF, share }];
      }),
    );
  }

  /** Somebody has no line at all. */
  get isEmptyForSome(): boolean {
    return this.mixes.some(({ length }) => length === 0);
  }
}
