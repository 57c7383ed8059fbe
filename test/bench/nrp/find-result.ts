import type { Measurement } from './measurement.js';

export type MeasurementKey = Pick<
  Measurement,
  'instance' | 'sha256' | 'solver' | 'version' | 'seconds' | 'threads' | 'seed'
>;

/** The newest measurement of that work by that edition of the solver, if there is one. */
export function findResult(results: readonly Measurement[], key: MeasurementKey): Measurement | undefined {
  return results.findLast(
    (found) =>
      found.instance === key.instance &&
      found.sha256 === key.sha256 &&
      found.solver === key.solver &&
      found.version === key.version &&
      found.seconds === key.seconds &&
      found.threads === key.threads &&
      found.seed === key.seed,
  );
}
