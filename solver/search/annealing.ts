import type { MovingPoint } from './moving-point.js';
import type { Random } from './random.js';

/** How readily a move that makes the merit worse is kept. Temperatures are in median costs of the focus. */
export interface Annealing {
  /** Position of the objective that is to be improved. */
  readonly focus: number;
  /** How much more an objective counts than the next, > 1. */
  readonly ratio: number;
  /** At the first and at the last move; between them it falls evenly on a logarithmic scale. */
  readonly hottest: number;
  readonly coldest: number;
}

/** By position in the merit: what each objective weighs, and the value up to which it weighs nothing. */
export interface Annealed {
  readonly weights: Float64Array;
  readonly kept: Float64Array;
}

/** The median cost of the focus weighs 1; objectives before it are only to stay what they are. */
export function prepareAnnealing(
  { index: { model }, merit }: MovingPoint,
  { focus, ratio }: Annealing,
): Annealed {
  const scales = model.objectives.map(({ terms }) => medianSize(terms));
  return {
    weights: Float64Array.of(0, ...scales.map((scale, at) => ratio ** (focus - at) / scale)),
    kept: merit.map((value, at) => (at <= focus ? value : -Infinity)),
  };
}

/** Whether a move that changed the merit from `before` to `after` is kept at this temperature. */
export function survives(
  { weights, kept }: Annealed,
  temperature: number,
  { before, after }: { readonly before: Float64Array; readonly after: Float64Array },
  random: Random,
): boolean {
  let worse = 0;
  for (let at = 1; at < after.length; at += 1) {
    const floor = kept[at] as number;
    const [now, then] = [after[at] as number, before[at] as number];
    worse += (weights[at] as number) * ((now > floor ? now : floor) - (then > floor ? then : floor));
  }
  return worse <= 0 || random() < Math.exp(-worse / temperature);
}

/** At this share of the moves, 0-1. */
export function temperatureAt({ hottest, coldest }: Annealing, progress: number): number {
  return hottest * (coldest / hottest) ** progress;
}

function medianSize(terms: readonly { readonly coefficient: number }[]): number {
  const sizes = terms.map(({ coefficient }) => Math.abs(coefficient)).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] || 1;
}
