import {
  boundText,
  markdownTable,
  nameOf,
  nothing,
  notRun,
  numberOr,
  ofHowMany,
  percent,
  timeText,
  valueOf,
} from './cells.js';
import { bestKnownOf, gapTo, meanLogGap } from './judge.js';
import type { Measurement } from './measurement.js';
import { bestKnownSource, publishedColumns, publishedFigures, type PublishedFigures } from './published.js';
import { measurementOf, type Report } from './report.js';

/** What a column of a solver's table says of one run. */
interface Column {
  readonly title: string;
  readonly text: (found: Measurement) => string;
}

const valueColumn: Column = { title: 'value', text: valueOf };
const toBestKnown: Column = {
  title: 'to best known',
  text: (found) => percent(gapTo(bestKnownOf(found.instance), found.objective)),
};
const otherColumns: readonly Column[] = [
  { title: 'proven bound', text: ({ bound }) => (bound === null ? 'none' : boundText(bound)) },
  { title: 'proven gap', text: provenGap },
  { title: 'rounds', text: ({ rounds }) => numberOr(rounds, nothing) },
  { title: 's in all', text: timeText },
  { title: 'peak MB', text: ({ peakMegabytes }) => numberOr(peakMegabytes, nothing) },
];

function provenGap({ objective, bound }: Measurement): string {
  if (objective === null || bound === null) return nothing;
  return percent(objective === bound ? 0 : (objective - bound) / objective);
}

/** What one solver found, limit by limit, with what it proved and what it took. Without any best known value there are no columns for it. */
export function solverTable(report: Report, solver: string): string {
  const isKnown = report.instances.some(({ name }) => bestKnownOf(name) !== undefined);
  const columns = [valueColumn, ...(isKnown ? [toBestKnown] : []), ...otherColumns];
  const titles = report.seconds.flatMap((seconds) =>
    columns.map(({ title }) => (title === 'value' ? `value, ${seconds} s` : title)),
  );
  const header = ['instance', 'people × days × shifts', ...(isKnown ? ['best known'] : []), ...titles];
  const rows = report.instances.map((instance) => [
    ...[nameOf(instance), `${instance.people} × ${instance.days} × ${instance.shifts}`],
    ...(isKnown ? [numberOr(bestKnownOf(instance.name), 'unknown')] : []),
    ...report.seconds.flatMap((seconds) => {
      const found = measurementOf(report, { instance: instance.name, solver, seconds });
      return columns.map(({ text }) => (found === undefined ? notRun : text(found)));
    }),
  ]);
  return markdownTable(header, isKnown ? [...rows, meanRow(report, columns)] : rows);
}

/** Over the instances with a best known value that were run. */
function meanRow({ instances, measurements, seconds: limits }: Report, columns: readonly Column[]): string[] {
  const all = instances.filter(({ name }) => bestKnownOf(name) !== undefined).length;
  return [
    ...['mean of ln(1 + gap)', '', ''],
    ...limits.flatMap((seconds) => {
      const found = measurements.filter(
        (each) => each.seconds === seconds && bestKnownOf(each.instance) !== undefined,
      );
      const mean = `${meanLogGap(found)?.toFixed(4) ?? notRun}${ofHowMany(found.length, all)}`;
      return columns.map((column) => (column === toBestKnown ? mean : ''));
    }),
  ];
}

/** One solver's values beside those of the literature. */
export function publishedTable(report: Report, solver: string): string {
  const columns = Object.entries(publishedColumns) as [
    keyof typeof publishedColumns,
    { title: string; source: number },
  ][];
  const header = ['instance', `best known [${bestKnownSource}]`].concat(
    report.seconds.map((seconds) => `${solver} ${seconds} s`),
    columns.map(([, { title, source }]) => `${title} [${source}]`),
  );
  const rows = report.instances.map((instance) => {
    const figures = publishedFigures(instance.name) ?? {};
    return [
      ...[nameOf(instance), numberOr(figures.bestKnown, 'unknown')],
      ...report.seconds.map((seconds) =>
        valueOf(measurementOf(report, { instance: instance.name, solver, seconds })),
      ),
      ...columns.map(([column]) => figureText(figures[column])),
    ];
  });
  return markdownTable(header, rows);
}

function figureText(figure: PublishedFigures[keyof typeof publishedColumns]): string {
  if (typeof figure !== 'object') return String(figure ?? nothing);
  const { value, seconds } = figure;
  return `${value} in ${seconds < 7200 ? `${seconds} s` : `${(seconds / 3600).toFixed(1)} h`}`;
}
