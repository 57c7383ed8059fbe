import {
  boundText,
  isOverrun,
  markdownTable,
  nameOf,
  notRun,
  numberOr,
  ofHowMany,
  timeText,
  valueOf,
} from './cells.js';
import { bestKnownOf, meanLogGap } from './judge.js';
import type { Measurement } from './measurement.js';
import { measurementOf, type Report } from './report.js';

/** What a gap is measured from: the best known value, or on instances without one the best that any solver found here. */
function referenceOf({ measurements }: Report, instance: string): number | undefined {
  const found = measurements.flatMap((other) =>
    other.instance === instance && other.objective !== null ? [other.objective] : [],
  );
  return bestKnownOf(instance) ?? (found.length > 0 ? Math.min(...found) : undefined);
}

/**
 * All solvers side by side at one limit: value and bound, the mean of ln(1 + gap), and that of ours divided by that of each peer over the
 * instances that both were run on. Where a peer was run on some and ours on all, and every best value is known, a last row counts 0 for what the
 * peer was not run on: no run there could make its mean lower, so the ratio of the means over all instances is that at most.
 */
export function peersTable(report: Report, seconds: number, solvers: readonly string[], own: string): string {
  const of = (solver: string): Measurement[] =>
    report.instances.flatMap(({ name }) => measurementOf(report, { instance: name, solver, seconds }) ?? []);
  const mean = (found: readonly Measurement[]): number | undefined =>
    meanLogGap(found, (instance) => referenceOf(report, instance));
  const rows = report.instances.map((instance) => [
    ...[nameOf(instance), numberOr(referenceOf(report, instance.name), 'unknown')],
    ...solvers.map((solver) =>
      withBound(measurementOf(report, { instance: instance.name, solver, seconds })),
    ),
  ]);
  const means = solvers.map((solver) => {
    const found = of(solver);
    return `${mean(found)?.toFixed(4) ?? notRun}${ofHowMany(found.length, report.instances.length)}`;
  });
  const ratios = solvers.map((solver) => {
    const theirs = of(solver);
    const ours = of(own).filter(({ instance }) => theirs.some((other) => other.instance === instance));
    const both = theirs.filter(({ instance }) => ours.some((other) => other.instance === instance));
    if (solver === own) return '';
    return `${ratioText(mean(ours), mean(both))}${ofHowMany(both.length, report.instances.length)}`;
  });
  const most = solvers.map((solver) => {
    const [ours, theirs] = [of(own), of(solver)];
    const isComplete = theirs.length === report.instances.length;
    if (solver === own || theirs.length === 0 || isComplete || ours.length < report.instances.length)
      return '';
    return ratioText(mean(ours), ((mean(theirs) ?? 0) * theirs.length) / ours.length, Math.ceil);
  });
  const isBounded = report.instances.every(({ name }) => bestKnownOf(name) !== undefined);
  const isKnown = report.instances.some(({ name }) => bestKnownOf(name) !== undefined);
  return markdownTable(
    ['instance', isKnown ? 'best known' : 'best found here', ...solvers],
    [
      ...rows,
      ['mean of ln(1 + gap)', '', ...means],
      [`${own} / peer`, '', ...ratios],
      ...(!isBounded || most.every((text) => text === '')
        ? []
        : [[`${own} / peer over all, at most`, '', ...most]]),
    ],
  );
}

function ratioText(
  ours: number | undefined,
  theirs: number | undefined,
  round: (value: number) => number = Math.round,
): string {
  if (ours === undefined || theirs === undefined) return notRun;
  if (theirs === 0) return `none: theirs is 0, ours ${ours.toFixed(4)}`;
  return (round((100 * ours) / theirs) / 100).toFixed(2);
}

/** `1143 (≥ 1140.5)`, or the value alone where nothing is proven; the time where the limit was overrun. */
function withBound(found: Measurement | undefined): string {
  const bound = found?.bound ?? null;
  const proven = found?.objective === null || bound === null ? '' : ` (≥ ${boundText(bound)})`;
  const time = found !== undefined && isOverrun(found) ? `, ${timeText(found)}` : '';
  return `${valueOf(found)}${proven}${time}`;
}
