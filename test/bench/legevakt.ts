import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { FrozenModel, ProverLimits } from '../../solver/index.js';
import { findRoster } from '../../src/jobs/find-roster.js';
import type { TierProgress } from '../../src/jobs/planning.js';
import { readJob } from '../../src/jobs/read-job.js';
import { startProverThread } from '../../src/workers/prover-in-thread.js';
import { findMonths } from './legevakt/months.js';

/** Of `solve` in the job document. */
interface MeasuredSolve {
  readonly seconds: number;
  readonly seed: number;
  readonly threads: number;
}

/** What one solve of one month measured. */
interface Measurement {
  /** From the job document on: reading, model, search. */
  readonly firstRosterSeconds: number;
  readonly elapsedSeconds: number;
  /** Of all threads; less than the elapsed time where the machine was busy with other things. */
  readonly processorSeconds: number;
  readonly unfilled: number;
  readonly tiers: readonly TierProgress[];
  readonly peakMegabytes: number;
}

const here = fileURLToPath(import.meta.url);

/** Solves in this process; a fresh process for each solve gives each its own peak of memory. */
async function measure(name: string, solve: MeasuredSolve): Promise<Measurement> {
  const document = findMonths()
    .find((month) => month.name === name)
    ?.read();
  const control = {
    now: () => performance.now() / 1000,
    shouldStop: () => false,
    onProgress: () => undefined,
    startProver: (model: FrozenModel, limits: ProverLimits) =>
      startProverThread(model, limits, { stopFlag: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) }),
  };
  const usedBefore = process.cpuUsage();
  const begun = control.now();
  const reading = readJob({ ...document, solve: { ...document?.solve, ...solve } });
  if (!reading.ok) throw new Error(`${name} is not a valid job`);
  const read = control.now();
  const { findings, tiers, firstRosterSeconds } = await findRoster(reading.problem, reading.rules, control);
  const elapsedSeconds = control.now() - begun;
  const { user, system } = process.cpuUsage(usedBefore);
  return {
    firstRosterSeconds: read - begun + (firstRosterSeconds ?? Number.NaN),
    elapsedSeconds,
    processorSeconds: (user + system) / 1e6,
    unfilled: findings.filter(({ ruleId }) => ruleId === 'vakt-coverage').length,
    tiers,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

function measureApart(name: string, { seconds, seed, threads }: MeasuredSolve): Measurement {
  const args = ['--import', 'tsx', here, '--one', name];
  args.push('--seconds', String(seconds), '--seed', String(seed), '--threads', String(threads));
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measurement;
}

function tierText({ tier, level, value, bound, status }: TierProgress): string {
  const short = (amount: number): string => String(Math.round(amount * 1000) / 1000);
  return `${tier}${level === 0 ? '' : `.${level}`}: ${short(value)}${status === 'optimal' ? ' optimal' : ` >= ${bound === undefined ? '?' : short(bound)}`}`;
}

const { values: options } = parseArgs({
  options: {
    one: { type: 'string' },
    only: { type: 'string', default: '' },
    seconds: { type: 'string', default: '10,30,60' },
    seed: { type: 'string', default: '1' },
    threads: { type: 'string', default: '1' },
  },
});
const [seed, threads] = [Number(options.seed), Number(options.threads)];

if (options.one === undefined) {
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}, solver threads: ${threads}, seed ${seed}`,
  );
  console.log(
    '| month | limit s | first roster s | in all s | processor s | empty | tiers: value, optimal or >= proven bound | peak MB |',
  );
  console.log('|---|---|---|---|---|---|---|---|');
  for (const { name } of findMonths().filter((month) => month.name.includes(options.only))) {
    for (const seconds of options.seconds.split(',').map(Number)) {
      const measured = measureApart(name, { seconds, seed, threads });
      const times = [measured.elapsedSeconds, measured.processorSeconds].map((time) => time.toFixed(1));
      console.log(
        `| ${name} | ${seconds} | ${measured.firstRosterSeconds.toFixed(2)} | ${times.join(' | ')} | ${measured.unfilled} | ${measured.tiers.map(tierText).join(', ')} | ${measured.peakMegabytes} |`,
      );
    }
  }
} else {
  console.log(
    JSON.stringify(await measure(options.one, { seconds: Number(options.seconds), seed, threads })),
  );
}
