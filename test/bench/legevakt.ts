import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findRoster } from '../../src/jobs/find-roster.js';
import type { TierProgress } from '../../src/jobs/planning.js';
import { readJob } from '../../src/jobs/read-job.js';

/** What one solve of one month measured. */
interface Measurement {
  readonly firstRosterSeconds: number;
  readonly elapsedSeconds: number;
  readonly unfilled: number;
  readonly tiers: readonly TierProgress[];
  readonly peakMegabytes: number;
}

const here = fileURLToPath(import.meta.url);
const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));

/** Every month of every fixture legevakt, by path. */
function findMonths(only: string | undefined): string[] {
  return readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(fixtures, name))
        .filter((file) => /^\d{4}-\d{2}\.json$/.test(file))
        .map((file) => join(fixtures, name, file)),
    )
    .filter((path) => only === undefined || path.includes(only))
    .sort();
}

/** Solves in this process; a fresh process for each solve gives each its own peak of memory. */
async function measure(path: string, seconds: number, seed: number): Promise<Measurement> {
  const document = JSON.parse(readFileSync(path, 'utf8')) as { solve: object };
  const reading = readJob({ ...document, solve: { ...document.solve, seconds, seed } });
  if (!reading.ok) throw new Error(`${path} is not a valid job`);
  const control = {
    now: () => performance.now() / 1000,
    shouldStop: () => false,
    onProgress: () => undefined,
  };
  const begun = control.now();
  const { findings, tiers, firstRosterSeconds } = await findRoster(reading.problem, reading.rules, control);
  return {
    firstRosterSeconds: firstRosterSeconds ?? Number.NaN,
    elapsedSeconds: control.now() - begun,
    unfilled: findings.filter(({ ruleId }) => ruleId === 'vakt-coverage').length,
    tiers,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

function measureApart(path: string, seconds: number, seed: number): Measurement {
  const args = ['--import', 'tsx', here, '--one', path, '--seconds', String(seconds), '--seed', String(seed)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measurement;
}

function tierText({ tier, level, value, bound, status }: TierProgress): string {
  const short = (amount: number): string => String(Math.round(amount * 1000) / 1000);
  return `${tier}${level === 0 ? '' : `.${level}`}: ${short(value)}${status === 'optimal' ? ' optimal' : ` >= ${bound === undefined ? '?' : short(bound)}`}`;
}

const { values: options } = parseArgs({
  options: {
    one: { type: 'string' },
    only: { type: 'string' },
    seconds: { type: 'string', default: '10,30,60' },
    seed: { type: 'string', default: '1' },
  },
});
const seed = Number(options.seed);

if (options.one === undefined) {
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}, one solver thread, seed ${seed}`,
  );
  console.log(
    '| month | limit s | first roster s | in all s | empty | tiers: value, optimal or >= proven bound | peak MB |',
  );
  console.log('|---|---|---|---|---|---|---|');
  for (const path of findMonths(options.only)) {
    for (const seconds of options.seconds.split(',').map(Number)) {
      const { firstRosterSeconds, elapsedSeconds, unfilled, tiers, peakMegabytes } = measureApart(
        path,
        seconds,
        seed,
      );
      const month = `${basename(join(path, '..'))} ${basename(path, '.json')}`;
      console.log(
        `| ${month} | ${seconds} | ${firstRosterSeconds.toFixed(2)} | ${elapsedSeconds.toFixed(1)} | ${unfilled} | ${tiers.map(tierText).join(', ')} | ${peakMegabytes} |`,
      );
    }
  }
} else {
  console.log(JSON.stringify(await measure(options.one, Number(options.seconds), seed)));
}
