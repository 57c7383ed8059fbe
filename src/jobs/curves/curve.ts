import type { Text } from '../../domain/issue.js';
import { isOutOfReach, isProven, tolerance, type ProvenValue } from '../../reports/proven-value.js';
import { steps, type Grid } from '../../scenarios/grid/grid.js';
import type { ComparedResult } from '../comparison/compared-result.js';
import { placesOf, valueAt, type TierPlace, type TierValue } from '../comparison/tier-values.js';
import { judgeAll, judgePair, type OverallVerdict, type PairVerdict } from '../comparison/verdict.js';
import { resultSide, type WhatIfSide } from '../what-if.js';
import { cannotBecomeWorse, type BoundedResult } from './figure-bounds.js';
import { keyFiguresOf, type KeyFigure } from './key-figures.js';

/** What is varied, without the changes behind it. */
export interface CurveGrid {
  readonly label: string | null;
  readonly axes: readonly { readonly name: string; readonly values: readonly number[] }[];
  /** The last axis varies fastest. */
  readonly points: readonly CurvePoint[];
}

/** Key figures over a grid of scenarios: `vaktplan/curve/1`. */
export interface Curve extends CurveGrid {
  readonly version: 'vaktplan/curve/1';
  readonly legevakt: string;
  readonly legevaktName: string;
  readonly period: { readonly from: string; readonly to: string };
  /** Places of the lexicographic order; values by point. */
  readonly tiers: readonly (TierPlace & { readonly values: readonly (TierValue | null)[] })[];
  /** Values and bounds by point. */
  readonly figures: readonly KeyFigure[];
  readonly steps: readonly CurveStep[];
  readonly verdict: OverallVerdict;
}

interface CurvePoint {
  readonly label: string;
  /** Its number on each axis. */
  readonly at: readonly number[];
}

/**
 * `real`: larger than what is not proven, so that no longer search can change which is better. `uncertain`: within it. `equal`: both alike, and
 * no longer search can change that.
 */
export type Judgement = 'real' | 'uncertain' | 'equal';

/** From a point to the next on one axis. */
export interface CurveStep {
  /** Index of the points. */
  readonly from: number;
  readonly to: number;
  readonly outcome: Judgement | 'not-comparable';
  /** Label of the better point; null where there is none. */
  readonly better: string | null;
  readonly sentence: Text;
  /** Figures whose bounds are known: what the step changes in them. */
  readonly figures: readonly {
    readonly id: string;
    readonly difference: number;
    readonly outcome: Judgement;
  }[];
}

export function curveGridOf({ axes, points }: Grid, label?: string): CurveGrid {
  return {
    label: label ?? null,
    axes: axes.map(({ name, values }) => ({ name, values: values.map(({ value }) => value) })),
    points: points.map(({ label: own, at }) => ({ label: own, at })),
  };
}

/**
 * O(points squared x places).
 *
 * @param sides by point
 */
export function curveOf(grid: CurveGrid, sides: readonly WhatIfSide[]): Curve {
  const results = grid.points.flatMap((point, index) => {
    const side = sides[index];
    return side === undefined
      ? []
      : [resultSide(point.label, side, { id: String(index + 1), origin: 'scenario' })];
  });
  const [first] = results;
  if (first === undefined || results.length < grid.points.length)
    throw new RangeError('Every point of a grid has a result.');
  const places = placesOf(results);
  const figures = keyFiguresOf(
    results.map((result, index) => ({ ...result, job: sides[index]?.document as BoundedResult['job'] })),
  );
  const pairs = results.flatMap((a, index) => results.slice(index + 1).map((b) => judgePair(places, a, b)));
  return {
    version: 'vaktplan/curve/1',
    label: grid.label,
    legevakt: first.version.legevakt,
    legevaktName: first.report.legevakt?.name ?? first.version.legevakt,
    period: first.version.period,
    axes: grid.axes,
    points: grid.points,
    tiers: places.map((place) => ({ ...place, values: results.map((result) => valueAt(result, place)) })),
    figures,
    steps: steps(grid).map(([from, to]) => stepOf(places, results, figures, from, to)),
    verdict: judgeAll(results, pairs),
  };
}

export function outcomeOf({
  outcome,
  isCertain,
}: Pick<PairVerdict, 'outcome' | 'isCertain'>): CurveStep['outcome'] {
  if (outcome === 'not-comparable') return outcome;
  if (!isCertain) return 'uncertain';
  return outcome === 'better' ? 'real' : outcome;
}

function stepOf(
  places: readonly TierPlace[],
  results: readonly ComparedResult[],
  figures: readonly KeyFigure[],
  from: number,
  to: number,
): CurveStep {
  const [a, b] = [results[from], results[to]];
  if (a === undefined || b === undefined) throw new RangeError('A step is between two points.');
  const pair = judgePair(places, a, b);
  return {
    from,
    to,
    outcome: outcomeOf(pair),
    better: pair.better,
    sentence: pair.sentence,
    figures: figures.flatMap((figure) => {
      const ends = [figureAt(figure, from, a), figureAt(figure, to, b)] as const;
      if (ends[0] === undefined || ends[1] === undefined) return [];
      return [
        {
          id: figure.id,
          difference: ends[1].value - ends[0].value,
          outcome: judgeFigure(costOf(figure, ends[0]), costOf(figure, ends[1])),
        },
      ];
    }),
  };
}

/** A figure of a point, whose best roster may be another one than was found. */
interface FigureEnd extends ProvenValue {
  /** The best roster has nothing worse. */
  readonly isWorst: boolean;
}

function figureAt(
  { id, values, bounds }: KeyFigure,
  index: number,
  result: ComparedResult,
): FigureEnd | undefined {
  const [value, bound] = [values[index] ?? null, bounds[index] ?? null];
  return value === null || bound === null
    ? undefined
    : { value, bound, isWorst: cannotBecomeWorse(id, result) };
}

/** Less is better of a cost, and its bound lies below. */
function costOf({ better }: KeyFigure, { value, bound, isWorst }: FigureEnd): FigureEnd {
  return better === 'more'
    ? { value: -value, bound: bound === null ? null : -bound, isWorst }
    : { value, bound, isWorst };
}

function judgeFigure(a: FigureEnd, b: FigureEnd): Judgement {
  if ((a.isWorst && isOutOfReach(a, b)) || (b.isWorst && isOutOfReach(b, a))) return 'real';
  const areFixed = [a, b].every((end) => end.isWorst && isProven(end));
  return areFixed && Math.abs(a.value - b.value) <= tolerance ? 'equal' : 'uncertain';
}
