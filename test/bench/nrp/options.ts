import { parseArgs } from 'node:util';
import { findInstances, type BenchRun } from './run-all.js';

export interface BenchOptions extends Omit<BenchRun, 'solvers'> {
  readonly writeDocs: boolean;
  /** Folder of the peers' virtual environment. */
  readonly venv: string;
  /** Names of the solvers to run; absent: all. */
  readonly solvers: readonly string[] | undefined;
}

const usage =
  'Usage: DIR --verifier PATH [--seconds 60,600] [--only 5,7] [--threads 2] [--seed 1] [--out FILE] [--write-docs]; peers: [--venv DIR] [--solvers cp-sat,highs]';

/** Reads the words of the command line; a wrong one ends the process with the usage. */
export function readBenchOptions(): BenchOptions {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      verifier: { type: 'string' },
      seconds: { type: 'string', default: '60,600' },
      only: { type: 'string' },
      threads: { type: 'string', default: '2' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: 'bench-results/nrp.jsonl' },
      venv: { type: 'string', default: 'bench-results/peers-venv' },
      solvers: { type: 'string' },
      'write-docs': { type: 'boolean', default: false },
    },
  });
  const [folder] = positionals;
  const { verifier } = values;
  if (folder === undefined || verifier === undefined) throw new Error(usage);
  const only = values.only === undefined ? undefined : numbers(values.only);
  return {
    instances: findInstances(folder, only),
    verifier,
    seconds: numbers(values.seconds).sort((a, b) => a - b),
    threads: numbers(values.threads)[0] ?? 2,
    seed: numbers(values.seed)[0] ?? 1,
    resultsPath: values.out,
    writeDocs: values['write-docs'],
    venv: values.venv,
    solvers: values.solvers?.split(','),
  };
}

function numbers(text: string): number[] {
  const found = text.split(',').map(Number);
  if (found.some((value) => !Number.isInteger(value) || value < 0)) throw new Error(usage);
  return found;
}
