import type { SearchLimits } from './search-limits.js';

/** The best bound of one objective so far, raised to the next value that the objective can take. */
export class ProvenBound {
  readonly #constant: number;
  readonly #step: number | undefined;
  readonly #onRaise: () => void;
  #value: number | undefined;

  /**
   * @param step of which the objective, less its constant, takes whole multiples alone
   * @param onRaise told when more is proven than was known
   */
  constructor(
    constant: number,
    step: number | undefined,
    known: number | undefined,
    onRaise: () => void = () => undefined,
  ) {
    this.#constant = constant;
    this.#step = step;
    this.#onRaise = onRaise;
    if (known !== undefined) this.#value = this.#toNextValue(known);
  }

  /** `undefined` where nothing is proven. */
  get value(): number | undefined {
    return this.#value;
  }

  /** Takes note of a bound that holds; one that is lower than what is known changes nothing. */
  raise(found: number | undefined): void {
    if (found === undefined) return;
    const raised = this.#toNextValue(found);
    if (this.#value !== undefined && raised <= this.#value) return;
    this.#value = raised;
    this.#onRaise();
  }

  #toNextValue(bound: number): number {
    const step = this.#step;
    if (step === undefined) return bound;
    return this.#constant + step * Math.ceil((bound - this.#constant) / step - 1e-6);
  }
}

/** Whether a value is so near to a bound that it counts as proven. */
export function isProven(
  value: number,
  bound: number | undefined,
  { absoluteGap = 1e-6, relativeGap = 0 }: Pick<SearchLimits, 'absoluteGap' | 'relativeGap'>,
): boolean {
  return (
    bound !== undefined &&
    value - bound <= Math.max(absoluteGap, relativeGap * Math.abs(value), 1e-9 * Math.abs(value))
  );
}
