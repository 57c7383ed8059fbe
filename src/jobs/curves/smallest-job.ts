import type { Text } from '../../domain/issue.js';
import { findSmallest, type SizeAnswer } from '../../scenarios/smallest.js';
import type { Assignments, PlanResult } from '../planning.js';
import { isLimitedByWork } from '../scenario.js';
import type { StoredReport } from '../roster-report.js';
import type { CurveGrid } from './curve.js';
import { judgeEnough } from './enough.js';
import type { GridJobs } from './grid-jobs.js';
import { leastUnfilled } from './figure-bounds.js';

/** The smallest number of an axis that is enough: `vaktplan/smallest/1`. */
export interface SmallestJob {
  readonly version: 'vaktplan/smallest/1';
  /** Those that were planned, from the smallest. */
  readonly sizes: readonly {
    readonly label: string;
    readonly value: number;
    readonly answer: SizeAnswer;
    /** In the job; null where the report does not say. */
    readonly doctors: number | null;
    readonly unfilled: number | null;
    /** The best roster leaves at least so many empty; null where nothing is proven. */
    readonly leastUnfilled: number | null;
  }[];
  readonly smallest: { readonly label: string; readonly value: number } | null;
  /** Every smaller number is proven to be too small. */
  readonly isProven: boolean;
  /** No number is too small above one that is enough. */
  readonly isMonotone: boolean;
  readonly sentence: Text;
}

export interface FoundSmallest {
  readonly answer: SmallestJob;
  /** The job and the roster of the smallest. */
  readonly found: { readonly document: unknown; readonly result: PlanResult } | undefined;
}

type Jobs = Extract<GridJobs, { readonly ok: true }>;
type Search = (document: unknown, start: Assignments | undefined) => Promise<PlanResult>;

/** Each search begins from the roster of the one before; not where it is limited by work, so that it can be done again from its document alone. */
export async function smallestJob(
  { grid, documents }: Jobs,
  asked: { readonly norm: boolean },
  search: Search,
): Promise<FoundSmallest> {
  const results = new Map<number, PlanResult>();
  let before: PlanResult | undefined;
  const { answer, index } = await findSmallestOf(grid, asked, async (size) => {
    const document = documents[size];
    before = await search(document, isLimitedByWork(document) ? undefined : before?.roster.assignments);
    results.set(size, before);
    return before.report as StoredReport;
  });
  const result = index === null ? undefined : results.get(index);
  return {
    answer,
    found: index === null || result === undefined ? undefined : { document: documents[index], result },
  };
}

type Points = Pick<CurveGrid, 'points'>;

/**
 * @param reportOf by index of the point; asked once of each that has to be known
 * @returns the answer with the index of the smallest
 */
export async function findSmallestOf(
  grid: Points,
  asked: { readonly norm: boolean },
  reportOf: (index: number) => Promise<StoredReport>,
): Promise<{ readonly answer: SmallestJob; readonly index: number | null }> {
  const reports = new Map<number, StoredReport>();
  const { smallest, isProven, isMonotone, answers } = await findSmallest(
    grid.points.length,
    async (index) => {
      const report = await reportOf(index);
      reports.set(index, report);
      return judgeEnough(report, asked);
    },
  );
  const sizes = [...answers]
    .sort(([a], [b]) => a - b)
    .map(([index, answer]) => {
      const report = reports.get(index) ?? {};
      return {
        ...nameOf(grid, index),
        answer,
        doctors: report.summary?.doctors ?? null,
        unfilled: report.summary?.unfilled.length ?? null,
        leastUnfilled: leastUnfilled(report),
      };
    });
  const named = smallest === null ? null : nameOf(grid, smallest);
  const doctors = smallest === null ? undefined : reports.get(smallest)?.summary?.doctors;
  const sentence = sentenceOf(named?.label, doctors, isProven);
  return {
    answer: { version: 'vaktplan/smallest/1', sizes, smallest: named, isProven, isMonotone, sentence },
    index: smallest,
  };
}

function nameOf({ points }: Points, index: number): { label: string; value: number } {
  const point = points[index];
  return { label: point?.label ?? '', value: point?.at[0] ?? 0 };
}

function sentenceOf(label: string | undefined, doctors: number | undefined, isProven: boolean): Text {
  if (label === undefined)
    return isProven
      ? {
          nb: 'Ingen av tallene er nok. Det er bevist.',
          nn: 'Ingen av tala er nok. Det er prova.',
          en: 'None of the numbers is enough. That is proven.',
        }
      : {
          nb: 'Ingen av tallene er vist å være nok, og det er ikke bevist at alle er for små.',
          nn: 'Ingen av tala er vist å vere nok, og det er ikkje prova at alle er for små.',
          en: 'None of the numbers is shown to be enough, and it is not proven that all are too small.',
        };
  const [nb, nn, en] =
    doctors === undefined
      ? ['', '', '']
      : [` (${doctors} leger i alt)`, ` (${doctors} legar i alt)`, ` (${doctors} doctors in all)`];
  return isProven
    ? {
        nb: `${label}${nb} er nok, og ingenting mindre er det. Det er bevist.`,
        nn: `${label}${nn} er nok, og ingenting mindre er det. Det er prova.`,
        en: `${label}${en} is enough, and nothing less is. That is proven.`,
      }
    : {
        nb: `${label}${nb} er nok. Det er ikke bevist at alt mindre er for lite.`,
        nn: `${label}${nn} er nok. Det er ikkje prova at alt mindre er for lite.`,
        en: `${label}${en} is enough. It is not proven that everything less is too little.`,
      };
}
