import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findContradictions } from './judge.js';
import { measure, openInstance, type BenchInstance } from './measure.js';
import { instanceNumber, type BenchSolver, type Measurement } from './measurement.js';
import { appendResult, findResult, readResults } from './results-file.js';

export interface BenchRun {
  readonly solvers: readonly BenchSolver[];
  readonly instances: readonly BenchInstance[];
  /** Limits, the shortest first. */
  readonly seconds: readonly number[];
  readonly threads: number;
  readonly seed: number;
  readonly verifier: string;
  readonly resultsPath: string;
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

/** Measures what is not in the results file yet, one after the other, and gives all that was asked for. */
export async function runAll(run: BenchRun): Promise<Measurement[]> {
  const { threads, seed, resultsPath } = run;
  // What runs is stopped with the bench (see measure.ts).
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  const before = readResults(resultsPath);
  const found: Measurement[] = [];
  for (const seconds of run.seconds)
    for (const instance of run.instances)
      for (const solver of run.solvers) {
        const { name, sha256 } = instance;
        const key = { instance: name, sha256, solver: solver.name, seconds, threads, seed };
        let measurement = findResult(before, key);
        if (measurement === undefined) {
          measurement = await measure(solver, instance, { seconds, threads, seed, verifier: run.verifier });
          appendResult(resultsPath, measurement);
        }
        const { objective, bound, elapsedSeconds } = measurement;
        console.error(
          `${name}  ${solver.name}  ${seconds} s: ${objective ?? 'none'} (bound ${bound ?? 'none'}) in ${elapsedSeconds.toFixed(1)} s`,
        );
        found.push(measurement);
      }
  return found;
}

/** Says what cannot be true, and sets the exit code. */
export function failOnContradictions(measurements: readonly Measurement[]): void {
  const contradictions = measurements.flatMap(findContradictions);
  for (const text of contradictions) console.error(`CONTRADICTION ${text}`);
  if (contradictions.length > 0) process.exitCode = 1;
}
