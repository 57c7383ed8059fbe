/**
 * People who each hold a line of shifts: one shift or none a day, over whole weeks. A person's own forms bind the line; cover alone ties the
 * lines of different people together. That is what makes a column of one person's whole period, and its pricing day by day, possible.
 */
export interface LineProblem {
  /** Days count from 0, a Monday. */
  readonly days: number;
  readonly shifts: readonly Shift[];
  readonly people: readonly Person[];
  /** At `day * shifts.length + shift`. */
  readonly cover: readonly Cover[];
}

export interface Shift {
  /** Minutes of work, > 0. */
  readonly minutes: number;
  /** Shifts that may not follow on the next day. */
  readonly notBefore: readonly number[];
}

/** Cover of a shift on a day: each person missing and each one too many costs. */
export interface Cover {
  readonly demand: number;
  readonly under: number;
  readonly over: number;
}

export interface Person {
  /** Minutes of work in the period. */
  readonly minMinutes: number;
  readonly maxMinutes: number;
  /** Days in a row with work. The least does not bind a run that touches the first or the last day. */
  readonly minRun: number;
  readonly maxRun: number;
  /** Days in a row without work; does not bind at the first and the last day. */
  readonly minOff: number;
  /** Weekends with work on Saturday or Sunday. */
  readonly maxWeekends: number;
  /** By shift. */
  readonly maxOfShift: readonly number[];
  /** By day; true where no shift may be held. */
  readonly isOff: readonly boolean[];
  /** Cost of holding a shift, at `day * shifts.length + shift`; may be negative. */
  readonly cost: Float64Array;
  /** Cost of the empty line. */
  readonly constant: number;
}

/** A person's period: by day the shift, or {@link OFF}. */
export type Line = Int8Array;

export const OFF = -1;
