import type { TextWithNynorsk } from '../../domain/issue.js';
import { findSmallest, type SizeAnswer } from '../../scenarios/smallest.js';
import type { Assignments, PlanResult } from '../planning.js';
import { isLimitedByWork } from '../scenario.js';
import type { StoredReport } from '../roster-report.js';
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
    readonly unfilled: number | null;
    /** The best roster leaves at least so many empty; null where nothing is proven. */
    readonly leastUnfilled: number | null;
  }[];
  readonly smallest: { readonly label: string; readonly value: number } | null;
  /** Every smaller number is proven to be too small. */
  readonly isProven: boolean;
  /** No number is too small above one that is enough. */
  readonly isMonotone: boolean;
  readonly sentence: TextWithNynorsk;
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
  const outcome = await findSmallest(documents.length, async (index) => {
    const document = documents[index];
    before = await search(document, isLimitedByWork(document) ? undefined : before?.roster.assignments);
    results.set(index, before);
    return judgeEnough(before.report as StoredReport, asked);
  });
  const { smallest, isProven, isMonotone, answers } = outcome;
  const sizes = [...answers]
    .sort(([a], [b]) => a - b)
    .map(([index, answer]) => {
      const report = results.get(index)?.report as StoredReport;
      return {
        ...nameOf(grid, index),
        answer,
        unfilled: report.summary?.unfilled.length ?? null,
        leastUnfilled: leastUnfilled(report),
      };
    });
  const result = smallest === null ? undefined : results.get(smallest);
  const named = smallest === null ? null : nameOf(grid, smallest);
  return {
    answer: {
      version: 'vaktplan/smallest/1',
      sizes,
      smallest: named,
      isProven,
      isMonotone,
      sentence: sentenceOf(named?.label, isProven),
    },
    found: smallest === null || result === undefined ? undefined : { document: documents[smallest], result },
  };
}

function nameOf({ points }: Jobs['grid'], index: number): { label: string; value: number } {
  const point = points[index];
  return { label: point?.label ?? '', value: point?.at[0] ?? 0 };
}

function sentenceOf(label: string | undefined, isProven: boolean): TextWithNynorsk {
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
  return isProven
    ? {
        nb: `${label} er nok, og ingenting mindre er det. Det er bevist.`,
        nn: `${label} er nok, og ingenting mindre er det. Det er prova.`,
        en: `${label} is enough, and nothing less is. That is proven.`,
      }
    : {
        nb: `${label} er nok. Det er ikke bevist at alt mindre er for lite.`,
        nn: `${label} er nok. Det er ikkje prova at alt mindre er for lite.`,
        en: `${label} is enough. It is not proven that everything less is too little.`,
      };
}
