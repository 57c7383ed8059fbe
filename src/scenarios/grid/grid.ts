import { z } from 'zod';
import { toPointer, type Issue } from '../../domain/issue.js';
import { inTheWay } from '../changes/change.js';
import type { TypedChange } from '../changes/registry.js';
import { readAxis, variedAxis, type Axis, type VariedAxis } from './axis.js';

/** One or two numbers that are varied. */
export const vary = z.array(variedAxis).min(1).max(2);

export interface GridPoint {
  readonly label: string;
  /** Its number on each axis. */
  readonly at: readonly number[];
  /** Those of the axes that change something. */
  readonly changes: readonly {
    readonly axis: number;
    readonly change: TypedChange;
    readonly isTurned: boolean;
  }[];
}

export interface Grid {
  readonly axes: readonly Axis[];
  /** The last axis varies fastest. */
  readonly points: readonly GridPoint[];
}

export type GridReading =
  | { readonly ok: true; readonly grid: Grid }
  /** Pointers start at `/vary`. */
  | { readonly ok: false; readonly issues: readonly Issue[] };

const mostPoints = 60;

export function readGrid(axes: readonly VariedAxis[], most = mostPoints): GridReading {
  const readings = axes.map(readAxis);
  const issues = readings.flatMap((reading, index) =>
    reading.ok
      ? []
      : reading.issues.map((issue) => ({
          ...issue,
          pointer: `${toPointer(['vary', index])}${issue.pointer}`,
        })),
  );
  if (issues.length > 0) return { ok: false, issues };
  const read = readings.flatMap((reading) => (reading.ok ? [reading.axis] : []));
  const points = pointsOf(read);
  if (points.length > most) return { ok: false, issues: [tooManyPoints(points.length, most)] };
  return { ok: true, grid: { axes: read, points } };
}

function pointsOf(axes: readonly Axis[]): GridPoint[] {
  const start: GridPoint[] = [{ label: '', at: [], changes: [] }];
  return axes.reduce(
    (points, axis, index) =>
      points.flatMap((point) =>
        axis.values.map(({ value, label, change, isTurned }) => ({
          label: point.label === '' ? label : `${point.label}, ${label}`,
          at: [...point.at, value],
          changes:
            change === undefined ? point.changes : [...point.changes, { axis: index, change, isTurned }],
        })),
      ),
    start,
  );
}

/** Points such that each is beside the one before: every second row is walked backwards. */
export function neighbourOrder({ axes, points }: Grid): number[] {
  const width = axes.at(-1)?.values.length ?? 1;
  return points.map((_, index) => {
    const row = Math.floor(index / width);
    const column = index % width;
    return row * width + (row % 2 === 0 ? column : width - 1 - column);
  });
}

/** As much of a grid as tells which points lie beside each other. */
interface GridShape {
  readonly axes: readonly { readonly values: readonly unknown[] }[];
  readonly points: readonly unknown[];
}

/** Pairs of points that are one step apart on one axis, by index. */
export function steps({ axes, points }: GridShape): (readonly [number, number])[] {
  const width = axes.at(-1)?.values.length ?? 1;
  return points.flatMap((_, index) => {
    const right = (index + 1) % width === 0 ? [] : [[index, index + 1] as const];
    const below = index + width < points.length ? [[index, index + width] as const] : [];
    return [...right, ...below];
  });
}

function tooManyPoints(count: number, most: number): Issue {
  return inTheWay('TOO_MANY_POINTS', ['vary'], {
    nb: `Det blir ${count} planer; høyst ${most}.`,
    nn: `Det blir ${count} planar; høgst ${most}.`,
    en: `That makes ${count} rosters; at most ${most}.`,
  });
}
