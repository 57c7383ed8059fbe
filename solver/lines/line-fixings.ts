import type { Line, LineProblem } from './line-problem.js';

/** By day: the shift, a day off, or {@link FREE}. */
export type FixedDays = Int8Array;

/** Nothing is decided. */
export const FREE = -2;

/** Days of people that are decided. */
export class LineFixings {
  readonly people: readonly FixedDays[];

  constructor({ people, days }: LineProblem) {
    this.people = people.map(() => new Int8Array(days).fill(FREE));
  }

  /** How many are not. */
  get freeDays(): number {
    return this.people.reduce((sum, days) => days.reduce((left, day) => left + Number(day === FREE), sum), 0);
  }

  clear(): void {
    for (const fixed of this.people) fixed.fill(FREE);
  }

  fix(person: number, day: number, shift: number): void {
    const fixed = this.people[person];
    if (fixed !== undefined) fixed[day] = shift;
  }

  free(person: number, day: number): void {
    this.fix(person, day, FREE);
  }

  isFixed(person: number, day: number): boolean {
    return this.people[person]?.[day] !== FREE;
  }

  /** The person's line, once every day is fixed. */
  lineOf(person: number): Line | undefined {
    const fixed = this.people[person];
    return fixed?.includes(FREE) === false ? fixed : undefined;
  }

  admits(person: number, line: Line): boolean {
    return this.people[person]?.every((fixed, day) => fixed === FREE || fixed === line[day]) ?? true;
  }
}
