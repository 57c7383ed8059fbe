/**
 * Counts how often an objective got worse to the good of an earlier one. A bound proven for a later one, while that objective stood at its
 * better value, need not hold from then on: more points are allowed.
 */
export class Setbacks {
  readonly #counts: number[] = [];
  #values: readonly number[] = [];

  /** Takes note of the values of a new incumbent, lexicographically better than the last. */
  note(values: readonly number[]): void {
    const worse = values.findIndex((value, position) => value > (this.#values[position] ?? Infinity));
    this.#values = values;
    if (worse < 0) return;
    for (let position = worse + 1; position < values.length; position += 1)
      this.#counts[position] = this.before(position) + 1;
  }

  /** How often it happened to an objective before this one. */
  before(position: number): number {
    return this.#counts[position] ?? 0;
  }
}
