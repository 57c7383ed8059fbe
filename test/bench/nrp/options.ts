import { parseArgs } from 'node:util';
import { writeGenerated } from './generate/write-generated.js';
import { findInstances, type BenchRun } from './run-all.js';

export interface BenchOptions extends Omit<BenchRun, 'solvers'> {
  readonly writeDocs: boolean;
  /** Instances were made up, not given. */
  readonly isGenerated: boolean;
  /** The words that measure the same again, without any path of this machine. */
  readonly words: string;
  /** Folder of the peers' virtual environment. */
  readonly venv: string;
  /** Names of the solvers to run; absent: all. */
  readonly solvers: readonly string[] | undefined;
}

const usage =
  'Usage: DIR | --generated COUNT, --verifier PATH [--seconds 60,600] [--only 5,7] [--threads 2] [--seed 1] [--out FILE] [--measured-only REASON] [--write-docs]; peers: [--venv DIR] [--solvers cp-sat,highs]';

const generatedFolder = 'bench-results/generated';

const wordTypes = {
  generated: { type: 'string' },
  verifier: { type: 'string' },
  seconds: { type: 'string', default: '60,600' },
  only: { type: 'string' },
  threads: { type: 'string', default: '2' },
  seed: { type: 'string', default: '1' },
  out: { type: 'string', default: 'bench-results/nrp.jsonl' },
  venv: { type: 'string', default: 'bench-results/peers-venv' },
  solvers: { type: 'string' },
  'measured-only': { type: 'string' },
  'write-docs': { type: 'boolean', default: false },
} as const;

/** Reads the words of the command line; a wrong one ends the process with the usage. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: wordTypes,
  });
  const { verifier, generated } = values;
  const [given] = positionals;
  if (verifier === undefined || (given === undefined) === (generated === undefined)) throw new Error(usage);
  if (generated !== undefined) writeGenerated(generatedFolder, numbers(generated)[0] ?? 0);
  const what = [
    generated === undefined ? 'DIR' : `--generated ${generated}`,
    ...(values.only === undefined ? [] : [`--only ${values.only}`]),
    ...(values.solvers === undefined ? [] : [`--solvers ${values.solvers}`]),
  ];
  return {
    instances: findInstances(
      given ?? generatedFolder,
      values.only === undefined ? undefined : numbers(values.only),
    ),
    verifier,
    seconds: numbers(values.seconds).sort((a, b) => a - b),
    threads: numbers(values.threads)[0] ?? 2,
    seed: numbers(values.seed)[0] ?? 1,
    resultsPath: values.out,
    measuredOnly: values['measured-only'],
    writeDocs: values['write-docs'],
    isGenerated: generated !== undefined,
    words: `${what.join(' ')} --verifier PATH --seconds ${values.seconds} --threads ${values.threads} --seed ${values.seed}`,
    venv: values.venv,
    solvers: values.solvers?.split(','),
  };
}

function numbers(text: string): number[] {
  const found = text.split(',').map(Number);
  if (found.some((value) => !Number.isInteger(value) || value < 0)) throw new Error(usage);
  return found;
}
