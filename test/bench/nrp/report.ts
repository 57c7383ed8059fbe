import type { BenchInstance } from './measure.js';
import type { Measurement } from './measurement.js';

/** What a table tells of: all that was asked for, and what of it was measured. */
export interface Report {
  readonly instances: readonly Pick<BenchInstance, 'name' | 'people' | 'days' | 'shifts'>[];
  /** Limits, the shortest first. */
  readonly seconds: readonly number[];
  /** One at most for each instance, solver and limit. */
  readonly measurements: readonly Measurement[];
}

/** Undefined where it was not run. */
export function measurementOf(
  { measurements }: Pick<Report, 'measurements'>,
  key: { readonly instance: string; readonly solver: string; readonly seconds: number },
): Measurement | undefined {
  return measurements.find(
    ({ instance, solver, seconds }) =>
      instance === key.instance && solver === key.solver && seconds === key.seconds,
  );
}
