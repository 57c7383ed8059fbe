import { error, type Issue, type Text } from '../../domain/issue.js';
import type { JobText } from '../../domain/job/job-text.js';
import { singleAdditions, type Addition } from '../../scenarios/additions.js';
import type { ComparedResult } from '../comparison/compared-result.js';
import { placesOf, type TierPlace } from '../comparison/tier-values.js';
import { judgePair } from '../comparison/verdict.js';
import type { Assignments, PlanResult } from '../planning.js';
import { isLimitedByWork } from '../scenario.js';
import type { StoredReport } from '../roster-report.js';
import { changeJob, resultSide, type WhatIfSide } from '../what-if.js';
import { outcomeOf, type CurveStep } from './curve.js';
import { leastUnfilled } from './figure-bounds.js';

/** Which single addition helps most: `vaktplan/additions/1`. */
export interface AdditionRanking {
  readonly version: 'vaktplan/additions/1';
  readonly base: { readonly unfilled: number | null; readonly leastUnfilled: number | null };
  /** The best first; of two that are alike the one that was tried first. */
  readonly additions: readonly RankedAddition[];
}

interface RankedAddition extends Addition {
  readonly unfilled: number | null;
  readonly leastUnfilled: number | null;
  /** Against the job as it is. */
  readonly outcome: CurveStep['outcome'];
  readonly isBetter: boolean;
  readonly sentence: Text;
}

/** An addition with its job. */
interface AdditionJob {
  readonly addition: Addition;
  readonly document: unknown;
}

export type AdditionsReading =
  | { readonly ok: true; readonly tried: readonly AdditionJob[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const mostAdditions = 60;

/** Every addition that there is to try, whether the job allows it or not. */
export function listAdditions(
  document: unknown,
):
  | { readonly ok: true; readonly additions: readonly Addition[] }
  | { readonly ok: false; readonly issues: readonly Issue[] } {
  const additions = singleAdditions(document as JobText);
  if (additions.length > mostAdditions) return { ok: false, issues: [tooMany(additions.length)] };
  return { ok: true, additions };
}

/** The job of every addition that the job allows. */
export function readAdditions(document: unknown): AdditionsReading {
  const listed = listAdditions(document);
  if (!listed.ok) return listed;
  const tried = listed.additions.flatMap((addition) => {
    const changed = changeJob(document, [addition.change]);
    return changed.ok ? [{ addition, document: changed.document }] : [];
  });
  return { ok: true, tried };
}

type Search = (document: unknown, start: Assignments | undefined) => Promise<PlanResult>;

/** Each search begins from the roster of the job as it is; not where it is limited by work. */
export async function rankAdditions(
  document: unknown,
  tried: readonly AdditionJob[],
  search: Search,
): Promise<AdditionRanking> {
  const base = await search(document, undefined);
  const start = isLimitedByWork(document) ? undefined : base.roster.assignments;
  const planned = [];
  for (const { addition, document: own } of tried) {
    const { report } = await search(own, start);
    planned.push({ addition, side: { document: own, report } });
  }
  return rankPlanned({ document, report: base.report }, planned);
}

/** What the job without any of them is called. */
export const withoutAddition = 'dagens jobb';

/** @param planned in the order in which they were tried */
export function rankPlanned(
  base: WhatIfSide,
  planned: readonly { readonly addition: Addition; readonly side: WhatIfSide }[],
): AdditionRanking {
  const origin = resultSide(withoutAddition, base, { id: 'base', origin: 'solve' });
  const candidates = planned.map(({ addition, side }) => ({
    addition,
    result: resultSide(addition.label, side, { id: addition.label, origin: 'scenario' }),
  }));
  const places = placesOf([origin, ...candidates.map(({ result }) => result)]);
  // As stable as the order in which they were tried.
  const ranked = candidates.sort((a, b) => order(places, a.result, b.result));
  return {
    version: 'vaktplan/additions/1',
    base: unfilledOf(origin.report),
    additions: ranked.map(({ addition, result }) => {
      const pair = judgePair(places, origin, result);
      return {
        ...addition,
        ...unfilledOf(result.report),
        outcome: outcomeOf(pair),
        isBetter: pair.better === result.letter,
        sentence: pair.sentence,
      };
    }),
  };
}

function order(places: readonly TierPlace[], a: ComparedResult, b: ComparedResult): number {
  const { better } = judgePair(places, a, b);
  if (better === null) return 0;
  return better === a.letter ? -1 : 1;
}

function unfilledOf(report: StoredReport): AdditionRanking['base'] {
  return { unfilled: report.summary?.unfilled.length ?? null, leastUnfilled: leastUnfilled(report) };
}

function tooMany(count: number): Issue {
  return error('TOO_MANY_ADDITIONS', [], {
    nb: `Det er ${count} leger, kurs og godkjenninger å prøve; høyst ${mostAdditions}.`,
    nn: `Det er ${count} legar, kurs og godkjenningar å prøve; høgst ${mostAdditions}.`,
    en: `There are ${count} doctors, courses and qualifications to try; at most ${mostAdditions}.`,
  });
}
