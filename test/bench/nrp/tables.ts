import { bestKnownOf, gapToBestKnown, meanLogGap } from './judge.js';
import { instanceNumber, type Measurement } from './measurement.js';
import { publishedColumns, publishedFigures, type PublishedFigures } from './published.js';

/** Instances in the order of their numbers, each once. */
function instancesOf(results: readonly Measurement[]): Measurement[] {
  const byName = new Map(results.map((measurement) => [measurement.instance, measurement]));
  const place = ({ instance }: Measurement): number => instanceNumber(instance) ?? Infinity;
  return [...byName.values()].sort((a, b) => place(a) - place(b) || a.instance.localeCompare(b.instance));
}

function limitsOf(results: readonly Measurement[]): number[] {
  return [...new Set(results.map(({ seconds }) => seconds))].sort((a, b) => a - b);
}

/** What one solver found, limit by limit, with what it proved and what it took. */
export function solverTable(results: readonly Measurement[]): string {
  const limits = limitsOf(results);
  const header = ['instance', 'people × days × shifts', 'best known'].concat(
    limits.flatMap((seconds) => [
      `value, ${seconds} s`,
      'to best known',
      'proven bound',
      'proven gap',
      'rounds',
      's in all',
      'peak MB',
    ]),
  );
  const rows = instancesOf(results).map((instance) => [
    ...[nameOf(instance), sizeOf(instance), numberOr(bestKnownOf(instance.instance), 'unknown')],
    ...limits.flatMap((seconds) => {
      const found = resultOf(results, instance, seconds);
      return found === undefined ? Array<string>(7).fill('not run') : cellsOf(found);
    }),
  ]);
  return markdownTable(header, [...rows, meanRow(results, limits)]);
}

function cellsOf(found: Measurement): string[] {
  const { objective, bound, rounds, elapsedSeconds, peakMegabytes } = found;
  return [
    objective === null ? `none (${found.status})` : String(objective),
    percent(gapToBestKnown(found)),
    bound === null ? 'none' : boundText(bound),
    objective === null || bound === null
      ? ''
      : percent(objective === bound ? 0 : (objective - bound) / objective),
    numberOr(rounds, ''),
    elapsedSeconds.toFixed(1),
    numberOr(peakMegabytes, ''),
  ];
}

function meanRow(results: readonly Measurement[], limits: readonly number[]): string[] {
  return [
    ...['mean of ln(1 + gap)', '', ''],
    ...limits.flatMap((seconds) => {
      const mean = meanLogGap(results.filter((found) => found.seconds === seconds));
      return ['', mean === undefined ? '' : mean.toFixed(4), '', '', '', '', ''];
    }),
  ];
}

/** One solver's values beside those of the literature. */
export function publishedTable(results: readonly Measurement[]): string {
  const limits = limitsOf(results);
  const columns = Object.entries(publishedColumns) as [
    keyof typeof publishedColumns,
    { title: string; source: number },
  ][];
  const header = ['instance', 'best known'].concat(
    limits.map((seconds) => `vaktplan ${seconds} s`),
    columns.map(([, { title, source }]) => `${title} [${source}]`),
  );
  const rows = instancesOf(results).map((instance) => {
    const figures = publishedFigures(instance.instance) ?? {};
    return [
      ...[nameOf(instance), numberOr(figures.bestKnown, 'unknown')],
      ...limits.map((seconds) => valueOf(resultOf(results, instance, seconds))),
      ...columns.map(([column]) => figureText(figures[column])),
    ];
  });
  return markdownTable(header, rows);
}

function figureText(figure: PublishedFigures[keyof typeof publishedColumns]): string {
  if (typeof figure !== 'object') return String(figure ?? '');
  const { value, seconds } = figure;
  return `${value} in ${seconds < 7200 ? `${seconds} s` : `${(seconds / 3600).toFixed(1)} h`}`;
}

/** All solvers side by side at one limit; a solver without a measurement says why. */
export function peersTable(
  results: readonly Measurement[],
  seconds: number,
  solvers: readonly { readonly name: string; readonly notRun?: string }[],
): string {
  const own = results.filter((found) => found.seconds === seconds);
  const rows = instancesOf(own).map((instance) => [
    ...[nameOf(instance), numberOr(bestKnownOf(instance.instance), 'unknown')],
    ...solvers.map(({ name, notRun }) => {
      const found = own.findLast((other) => other.solver === name && other.instance === instance.instance);
      return notRun === undefined ? withBound(found) : 'not run';
    }),
  ]);
  const means = solvers.map(({ name }) => {
    const mean = meanLogGap(newestOf(own.filter(({ solver }) => solver === name)));
    return mean === undefined ? '' : mean.toFixed(4);
  });
  return markdownTable(
    ['instance', 'best known', ...solvers.map(({ name }) => name)],
    [...rows, ['mean of ln(1 + gap)', '', ...means]],
  );
}

/** `1143 (≥ 1140.5)`, or the value alone where nothing is proven. */
function withBound(found: Measurement | undefined): string {
  if (found === undefined || found.objective === null) return valueOf(found);
  const { objective, bound } = found;
  return bound === null ? String(objective) : `${objective} (≥ ${boundText(bound)})`;
}

/** One measurement an instance. */
function newestOf(results: readonly Measurement[]): Measurement[] {
  return [...new Map(results.map((found) => [found.instance, found])).values()];
}

function resultOf(
  results: readonly Measurement[],
  { instance }: Measurement,
  seconds: number,
): Measurement | undefined {
  return results.findLast((found) => found.instance === instance && found.seconds === seconds);
}

function valueOf(found: Measurement | undefined): string {
  return found === undefined ? 'not run' : numberOr(found.objective, `none (${found.status})`);
}

function nameOf({ instance }: Measurement): string {
  return String(instanceNumber(instance) ?? instance);
}

function sizeOf({ people, days, shifts }: Measurement): string {
  return `${people} × ${days} × ${shifts}`;
}

function numberOr(value: number | null | undefined, otherwise: string): string {
  return value === null || value === undefined ? otherwise : String(value);
}

/** Two decimals at most, rounded down: what is shown promises no more than what was proven. */
function boundText(bound: number): string {
  return String(Math.floor(bound * 100 + 1e-6) / 100);
}

function percent(share: number | undefined): string {
  return share === undefined ? '' : `${(share * 100).toFixed(2)} %`;
}

function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
