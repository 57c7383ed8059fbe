import { join, resolve } from 'node:path';
import type { BenchSolver, Task } from '../nrp/measurement.js';
import { installPythonPackage, installTimefold, venvPython, type Installation } from './install.js';
import { modelPaths, writeModel, type Formulation } from './write-model.js';

/** A peer that can be run, or the reason why it cannot. */
export interface Peer {
  readonly name: string;
  readonly notRun?: string;
  /** Left out unless it is asked for. */
  readonly onlyByName?: boolean;
  readonly solver?: BenchSolver;
}

const scripts = 'test/bench/peers';

/** Makes the virtual environment where it is missing, and each peer in it by itself, so that one that cannot be installed stops no other. */
export function installPeers(venv: string): Peer[] {
  const folder = resolve(venv);
  const ortools = installPythonPackage(folder, 'ortools');
  const highs = installPythonPackage(folder, 'highspy');
  return [
    peerOf('cp-sat', ortools, () => ({
      command: (task) => python(folder, 'cp_sat.py', task, ['max_lp']),
    })),
    {
      ...peerOf('cp-sat-default', ortools, () => ({
        command: (task) => python(folder, 'cp_sat.py', task, []),
      })),
      onlyByName: true,
    },
    peerOf('highs', highs, () => highsOn(folder, 'plain')),
    { ...peerOf('highs-forms', highs, () => highsOn(folder, 'forms')), onlyByName: true },
    peerOf('cbc', installPythonPackage(folder, 'cbcbox'), () => ({
      prepare: prepareModel('plain'),
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

function highsOn(folder: string, formulation: Formulation): Pick<BenchSolver, 'prepare' | 'command'> {
  return {
    prepare: prepareModel(formulation),
    command: (task) => {
      const { lp, names } = modelPaths(task.rosterPath);
      return python(folder, 'highs_native.py', task, [lp, names]);
    },
  };
}

function prepareModel(formulation: Formulation): (task: Task) => void {
  return ({ instancePath, rosterPath }) => {
    writeModel(instancePath, rosterPath, formulation);
  };
}

function python(venv: string, script: string, task: Task, words: readonly string[]): [string, ...string[]] {
  const { instancePath, rosterPath, seconds, threads, seed } = task;
  const limits = ['--seconds', String(seconds), '--threads', String(threads), '--seed', String(seed)];
  return [venvPython(venv), join(scripts, script), instancePath, '--roster', rosterPath, ...limits, ...words];
}
