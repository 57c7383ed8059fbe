import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { appendJsonLine, readJsonLines } from '../json-lines.js';
import { findResult } from './find-result.js';
import { findContradictions, findDisagreements } from './judge.js';
import { measure, openInstance, type BenchInstance } from './measure.js';
import { instanceNumber, measurementSchema, type BenchSolver, type Measurement } from './measurement.js';

export interface BenchRun {
  readonly solvers: readonly BenchSolver[];
  readonly instances: readonly BenchInstance[];
  /** Limits, the shortest first. */
  readonly seconds: readonly number[];
  readonly threads: number;
  readonly seed: number;
  readonly verifier: string;
  readonly resultsPath: string;
  /** Why nothing more is measured; absent: what is not in the results file yet is. */
  readonly measuredOnly?: string | undefined;
}

/** The instances of a folder in the order of their numbers; `only` picks by number. */
export function findInstances(folder: string, only?: readonly number[]): BenchInstance[] {
  const number = (file: string): number => instanceNumber(file.replace(/\.txt$/, '')) ?? Infinity;
  const files = readdirSync(folder).filter((file) => /\d\.txt$/.test(file));
  return files
    .filter((file) => only === undefined || only.includes(number(file)))
    .sort((a, b) => number(a) - number(b))
    .map((file) => openInstance(join(folder, file)));
}

/** Measures what is not in the results file yet, one after the other, and gives all that was asked for and measured. */
export async function runAll(run: BenchRun): Promise<Measurement[]> {
  const { threads, seed, verifier, resultsPath } = run;
  // What runs is stopped with the bench (see measure.ts).
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  const before = readJsonLines(resultsPath, measurementSchema);
  const found: Measurement[] = [];
  for (const seconds of run.seconds)
    for (const instance of run.instances)
      for (const solver of run.solvers) {
        const { name, sha256 } = instance;
        const { name: solverName, version } = solver;
        const key = { instance: name, sha256, solver: solverName, version, seconds, threads, seed };
        const known = findResult(before, key);
        if (known === undefined && run.measuredOnly !== undefined) continue;
        const measurement = known ?? (await measure(solver, instance, { seconds, threads, seed, verifier }));
        if (known === undefined) appendJsonLine(resultsPath, measurement);
        console.error(progressText(measurement));
        found.push(measurement);
      }
  return found;
}

function progressText({ instance, solver, seconds, objective, bound, elapsedSeconds }: Measurement): string {
  const time = elapsedSeconds.toFixed(1);
  return `${instance}  ${solver}  ${seconds} s: ${objective ?? 'none'} (bound ${bound ?? 'none'}) in ${time} s`;
}

/** Says what cannot be true, and sets the exit code. */
export function failOnContradictions(measurements: readonly Measurement[]): void {
  const contradictions = [...measurements.flatMap(findContradictions), ...findDisagreements(measurements)];
  for (const text of contradictions) console.error(`CONTRADICTION ${text}`);
  if (contradictions.length > 0) process.exitCode = 1;
}
