import { join, resolve } from 'node:path';
import type { BenchSolver, Task } from '../nrp/measurement.js';
import { installPythonPackage, installTimefold, venvPython, type Installation } from './install.js';
import { modelPaths, writeModel } from './write-model.js';

/** A peer that can be run, or the reason why it cannot. */
export interface Peer {
  readonly name: string;
  readonly notRun?: string;
  readonly solver?: BenchSolver;
}

const scripts = 'test/bench/peers';

/** Makes the virtual environment where it is missing, and each peer in it by itself, so that one that cannot be installed stops no other. */
export function installPeers(venv: string): Peer[] {
  const folder = resolve(venv);
  return [
    peerOf('cp-sat', installPythonPackage(folder, 'ortools'), () => ({
      command: (task) => python(folder, 'cp_sat.py', task, []),
    })),
    peerOf('highs', installPythonPackage(folder, 'highspy'), () => ({
      prepare: prepareModel,
      command: (task) => {
        const { lp, names } = modelPaths(task.rosterPath);
        return python(folder, 'highs_native.py', task, [lp, names]);
      },
    })),
    peerOf('cbc', installPythonPackage(folder, 'cbcbox'), () => ({
      prepare: prepareModel,
      command: (task) => {
        const { mps, names } = modelPaths(task.rosterPath);
        return python(folder, 'cbc.py', task, [mps, names]);
      },
    })),
    peerOf('timefold', installTimefold(join(folder, 'timefold'), scripts), (words) => ({
      command: (task) => python(folder, 'timefold.py', task, words),
    })),
  ];
}

function peerOf(
  name: string,
  installation: Installation,
  make: (words: readonly string[]) => Pick<BenchSolver, 'prepare' | 'command'>,
): Peer {
  if (!installation.ok) return { name, notRun: installation.why };
  const { version, words } = installation;
  return { name, solver: { name, version, mayFail: true, ...make(words) } };
}

function prepareModel({ instancePath, rosterPath }: Task): void {
  writeModel(instancePath, rosterPath);
}

function python(venv: string, script: string, task: Task, words: readonly string[]): [string, ...string[]] {
  const { instancePath, rosterPath, seconds, threads, seed } = task;
  const limits = ['--seconds', String(seconds), '--threads', String(threads), '--seed', String(seed)];
  return [venvPython(venv), join(scripts, script), instancePath, '--roster', rosterPath, ...limits, ...words];
}
