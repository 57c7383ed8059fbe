import type { StoredReport } from '../roster-report.js';
import type { ScenarioBatch } from '../scenario-batch.js';
import { readSides, type BatchSides, type StoredResults } from './batch-sides.js';
import { rankPlanned, type AdditionRanking } from './best-addition.js';
import { findSmallestOf, type SmallestJob } from './smallest-job.js';

export type BatchAnswer<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** The batch was made for something else. */
  | { readonly kind: 'not-asked' }
  | Extract<BatchSides, { readonly kind: 'not-ready' }>;

/** The smallest number that is enough, from the stored reports. Nothing of it is stored. */
export async function smallestOfBatch(
  rosters: StoredResults,
  { question, curve, jobs }: ScenarioBatch,
): Promise<BatchAnswer<SmallestJob>> {
  if (question?.kind !== 'smallest' || curve === undefined) return { kind: 'not-asked' };
  const results = await readSides(rosters, jobs);
  if (results.kind === 'not-ready') return results;
  const reportOf = (index: number): Promise<StoredReport> =>
    Promise.resolve(results.sides[index]?.report as StoredReport);
  const { answer } = await findSmallestOf(curve, question, reportOf);
  return { kind: 'answered', answer };
}

/** Which single addition helps most, from the stored reports. Nothing of it is stored. */
export async function additionsOfBatch(
  rosters: StoredResults,
  { question, jobs }: ScenarioBatch,
): Promise<BatchAnswer<AdditionRanking>> {
  if (question?.kind !== 'additions') return { kind: 'not-asked' };
  const results = await readSides(rosters, jobs);
  if (results.kind === 'not-ready') return results;
  const [base, ...sides] = results.sides;
  if (base === undefined) return { kind: 'not-asked' };
  const planned = question.additions.flatMap((addition, index) => {
    const side = sides[index];
    return side === undefined ? [] : [{ addition, side }];
  });
  return { kind: 'answered', answer: rankPlanned(base, planned) };
}
