import { scaleFor, type ChartScale } from './chart-scale.js';

/** A line through some points. */
export interface ChartSeries {
  readonly name: string;
  readonly points: readonly {
    readonly x: number;
    readonly value: number | null;
    /** Drawn as a stroke from the value to it. */
    readonly bound: number | null;
  }[];
}

const width = 560;
const height = 250;
const leastLeft = 48;
const right = 20;
const top = 22;
const bottom = 44;
/** Of a character of a tick, at most. */
const characterWidth = 7;
/** Beside the end of each line where there are several. */
const nameWidth = 112;

/** Lines over a numeric axis, without scripts. Whoever cannot see it has the table beside it. */
export function CurveChart({
  id,
  describedAs,
  axis,
  series,
  write,
  writeX,
}: {
  readonly id: string;
  readonly describedAs: string;
  readonly axis: string;
  readonly series: readonly ChartSeries[];
  readonly write: (value: number) => string;
  readonly writeX: (x: number) => string;
}) {
  const all = series.flatMap(({ points }) => points);
  const scale = scaleFor(all.flatMap(({ value, bound }) => [value, bound].filter((each) => each !== null)));
  const left = Math.max(
    leastLeft,
    12 + characterWidth * Math.max(...scale.ticks.map((tick) => write(tick).length)),
  );
  const xs = [...new Set(all.map(({ x }) => x))].sort((a, b) => a - b);
  const end = width - right - (series.length > 1 ? nameWidth : 0);
  const first = xs[0] ?? 0;
  const span = Math.max(1e-9, (xs.at(-1) ?? 0) - first);
  const place = {
    x: (x: number): number => at(left + 14 + ((x - first) / span) * (end - left - 28)),
    y: (value: number): number => yOf(scale, value),
  };
  return (
    <svg className="curve" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title`}>
      <title id={`${id}-title`}>{describedAs}</title>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line className="gridline" x1={left} x2={end} y1={place.y(tick)} y2={place.y(tick)} />
          <text className="mark-text" x={left - 6} y={place.y(tick) + 4} textAnchor="end">
            {write(tick)}
          </text>
        </g>
      ))}
      {xs.map((x) => (
        <text key={x} className="mark-text" x={place.x(x)} y={height - bottom + 18} textAnchor="middle">
          {writeX(x)}
        </text>
      ))}
      <text className="mark-text" x={(left + end) / 2} y={height - 6} textAnchor="middle">
        {axis}
      </text>
      {series.map((one, index) => (
        <Line
          key={one.name}
          series={one}
          index={index}
          place={place}
          write={write}
          isAlone={series.length < 2}
        />
      ))}
    </svg>
  );
}

interface Place {
  readonly x: (x: number) => number;
  readonly y: (value: number) => number;
}

/** Different dashes, so that no colour is needed to tell lines apart. */
const dashes = ['none', '7 4', '2 4', '10 3 2 3'];

function Line({
  series: { name, points },
  index,
  place,
  write,
  isAlone,
}: {
  readonly series: ChartSeries;
  readonly index: number;
  readonly place: Place;
  readonly write: (value: number) => string;
  readonly isAlone: boolean;
}) {
  const known = points.flatMap(({ value, ...point }) => (value === null ? [] : [{ ...point, value }]));
  const last = known.at(-1);
  return (
    <g>
      <polyline
        className="curve-line"
        strokeDasharray={dashes[index % dashes.length]}
        points={known.map(({ x, value }) => `${place.x(x)},${place.y(value)}`).join(' ')}
      />
      {known.map(({ x, value, bound }) => (
        <g key={x}>
          {bound !== null && bound !== value && (
            <path className="bound" d={`M${place.x(x)} ${place.y(value)}V${place.y(bound)}m-5 0h10`} />
          )}
          <circle className="dot" cx={place.x(x)} cy={place.y(value)} r="4" />
          {isAlone && (
            <text className="value" x={place.x(x)} y={place.y(value) - 9} textAnchor="middle">
              {write(value)}
            </text>
          )}
        </g>
      ))}
      {!isAlone && last !== undefined && (
        <text className="value" x={place.x(last.x) + 10} y={place.y(last.value) + 4}>
          {name}
        </text>
      )}
    </g>
  );
}

function yOf({ from, to }: ChartScale, value: number): number {
  return at(height - bottom - ((value - from) / (to - from)) * (height - top - bottom));
}

function at(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
