import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readInstance } from '../../../src/nrp/read-instance.js';
import {
  solverAnswerSchema,
  type BenchSolver,
  type Measurement,
  type SolverAnswer,
  type Task,
} from './measurement.js';

/** An instance of the folder, read by ourselves. */
export interface BenchInstance {
  readonly name: string;
  readonly path: string;
  readonly sha256: string;
  readonly people: number;
  readonly days: number;
  readonly shifts: number;
}

/** How far beyond its limit a solver may go before it is killed and counts as without an answer. */
const graceSeconds = (seconds: number): number => Math.max(60, seconds / 4);

function noAnswer(status: string): SolverAnswer {
  return { status, objective: null, bound: null, rounds: null, peakMegabytes: null };
}

export function openInstance(path: string): BenchInstance {
  const text = readFileSync(path, 'utf8');
  const reading = readInstance(text);
  if (!reading.ok)
    throw new Error(`${path} cannot be read: ${reading.issues.map(({ message }) => message.en).join(' ')}`);
  const { problem } = reading.instance;
  return {
    name: basename(path, '.txt'),
    path,
    sha256: createHash('sha256').update(text).digest('hex'),
    people: problem.people.length,
    days: problem.days,
    shifts: problem.shifts.length,
  };
}

/** Runs a solver on an instance in a process of its own, and shows its roster to the verifier. */
export async function measure(
  solver: BenchSolver,
  instance: BenchInstance,
  how: {
    readonly seconds: number;
    readonly threads: number;
    readonly seed: number;
    readonly verifier: string;
  },
): Promise<Measurement> {
  const { seconds, threads, seed, verifier } = how;
  const folder = mkdtempSync(join(tmpdir(), 'vaktplan-bench-'));
  const task: Task = {
    instancePath: instance.path,
    rosterPath: join(folder, 'roster.txt'),
    seconds,
    threads,
    seed,
  };
  try {
    solver.prepare?.(task);
    const begun = performance.now();
    const answer = await runSolver(solver, task);
    const elapsedSeconds = Math.round(performance.now() - begun) / 1000;
    const { name, sha256, people, days, shifts } = instance;
    return {
      ...{ instance: name, sha256, people, days, shifts, solver: solver.name, seconds, threads, seed },
      ...answer,
      version: solver.version,
      elapsedSeconds,
      verifier: answer.objective === null ? null : verify(verifier, task, answer.objective),
      machine: {
        processor: cpus()[0]?.model.trim() ?? 'unknown',
        cores: availableParallelism(),
        node: process.version,
      },
      date: new Date().toISOString().slice(0, 10),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a solver says at its end, or that it did not end in time. */
async function runSolver(solver: BenchSolver, task: Task): Promise<SolverAnswer> {
  const [program, ...words] = solver.command(task);
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  let out = '';
  child.stdout.on('data', (part: Buffer) => {
    out += part.toString();
  });
  const killAll = (): void => {
    const hasEnded = child.exitCode !== null || child.signalCode !== null;
    // The solver's own processes too: they are in the group that it leads.
    if (child.pid !== undefined && !hasEnded) process.kill(-child.pid, 'SIGKILL');
  };
  const limit = AbortSignal.timeout((task.seconds + graceSeconds(task.seconds)) * 1000);
  limit.addEventListener('abort', killAll);
  process.once('exit', killAll);
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  process.off('exit', killAll);
  limit.removeEventListener('abort', killAll);
  if (limit.aborted) return noAnswer('killed: it did not end in time');
  const last = out.trimEnd().split('\n').at(-1) ?? '';
  const answer = solverAnswerSchema.safeParse(last.startsWith('{') ? JSON.parse(last) : undefined);
  if (answer.success) return answer.data;
  const end = code === null ? `signal ${signal ?? ''}` : `code ${code}`;
  if (solver.mayFail === true) return noAnswer(`failed with ${end}`);
  throw new Error(`${solver.name} ended with ${end} and said: ${out.slice(-2000)}`);
}

function verify(
  verifier: string,
  { instancePath, rosterPath }: Task,
  objective: number,
): NonNullable<Measurement['verifier']> {
  if (!existsSync(rosterPath)) return { accepts: false, says: 'there is no roster file' };
  const words = [verifier, instancePath, rosterPath, '--expect', String(objective)];
  try {
    return { accepts: true, says: execFileSync('python3', words, { encoding: 'utf8' }).trim() };
  } catch (cause) {
    const says = cause instanceof Error && 'stdout' in cause ? String(cause.stdout) : String(cause);
    return { accepts: false, says: says.trim().slice(0, 500) };
  }
}
