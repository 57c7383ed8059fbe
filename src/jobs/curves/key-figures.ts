import type { Figure } from '../comparison/figure.js';
import { figuresOf } from '../comparison/figures.js';
import { isOfNorm } from '../comparison/norm-figures.js';
import { boundOf, type BoundedResult } from './figure-bounds.js';

/** What a what-if is told by. */
const keyFigureIds = [
  'unfilled',
  'hours-with-two',
  'rest-overrides',
  'netter-most',
  'netter-mean',
  'one-in-n-least',
  'frequency-primary',
  'frequency-combined',
  'present-doctor-hours',
  'cost',
  'vakter-without-rate',
];

/** A key figure of several results. */
export interface KeyFigure extends Figure {
  /** By result: the roster that is best in the order of the tiers has nothing better; null where nothing is proven. */
  readonly bounds: readonly (number | null)[];
}

export function keyFiguresOf(results: readonly BoundedResult[]): KeyFigure[] {
  return figuresOf(results.map(({ report }) => report))
    .filter(({ id }) => keyFigureIds.includes(id) || isOfNorm(id) || /^(line|present)-hours-/.test(id))
    .map((figure) => ({
      ...figure,
      bounds: results.map((result, index) => boundOf(figure.id, result, figure.values[index] ?? null)),
    }));
}
