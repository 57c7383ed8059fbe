/** Of the mean slope and the mean square of each coordinate, kept from one step to the next. */
const KEPT_SLOPE = 0.9;
const KEPT_SQUARE = 0.99;
const TINY = 1e-3;

/**
 * Steps uphill on a concave function whose slopes jump: each coordinate moves by the step length times its mean slope over its usual size (Kingma
 * and Ba, Adam, 2015).
 */
export class AdaptiveAscent {
  readonly #means: Float64Array;
  readonly #squares: Float64Array;
  #steps = 0;

  constructor(size: number) {
    this.#means = new Float64Array(size);
    this.#squares = new Float64Array(size);
  }

  /** Moves the point; whoever calls keeps it within its limits. */
  step(point: Float64Array, slopes: Float64Array, length: number): void {
    this.#steps += 1;
    const ofMean = 1 - KEPT_SLOPE ** this.#steps;
    const ofSquare = 1 - KEPT_SQUARE ** this.#steps;
    for (let at = 0; at < point.length; at += 1) {
      const slope = slopes[at] as number;
      const mean = KEPT_SLOPE * (this.#means[at] as number) + (1 - KEPT_SLOPE) * slope;
      const square = KEPT_SQUARE * (this.#squares[at] as number) + (1 - KEPT_SQUARE) * slope * slope;
      this.#means[at] = mean;
      this.#squares[at] = square;
      point[at] = (point[at] as number) + (length * mean) / ofMean / (Math.sqrt(square / ofSquare) + TINY);
    }
  }
}
