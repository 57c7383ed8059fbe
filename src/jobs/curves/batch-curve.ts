import type { ScenarioBatch } from '../scenario-batch.js';
import { readSides, type BatchSides, type StoredResults } from './batch-sides.js';
import { curveOf, type Curve } from './curve.js';

export type BatchCurve =
  | { readonly kind: 'drawn'; readonly curve: Curve }
  /** Its scenarios are no range of a number. */
  | { readonly kind: 'no-curve' }
  | Extract<BatchSides, { readonly kind: 'not-ready' }>;

/** The curve of a batch that varies a number, from the stored reports. Nothing of it is stored. */
export async function curveOfBatch(
  rosters: StoredResults,
  { curve, jobs }: ScenarioBatch,
): Promise<BatchCurve> {
  if (curve === undefined) return { kind: 'no-curve' };
  const results = await readSides(rosters, jobs);
  return results.kind === 'ready' ? { kind: 'drawn', curve: curveOf(curve, results.sides) } : results;
}
