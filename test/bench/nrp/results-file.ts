import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { measurementSchema, type Measurement } from './measurement.js';

export type MeasurementKey = Pick<
  Measurement,
  'instance' | 'sha256' | 'solver' | 'version' | 'seconds' | 'threads' | 'seed'
>;

/** All that was measured before, in order. A line that was cut off by a kill is left out: its measurement is made again. */
export function readResults(path: string): Measurement[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const reading = measurementSchema.safeParse(parseOrNothing(line));
      return reading.success ? [reading.data] : [];
    });
}

export function appendResult(path: string, measurement: Measurement): void {
  mkdirSync(dirname(path), { recursive: true });
  const isCut = existsSync(path) && !/(^|\n)$/.test(readFileSync(path, 'utf8'));
  appendFileSync(path, `${isCut ? '\n' : ''}${JSON.stringify(measurement)}\n`);
}

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

function parseOrNothing(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
