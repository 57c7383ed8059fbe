import { parseArgs } from 'node:util';
import { loadHighsBackend, optimiseLexicographically, type Incumbent } from '../../solver/index.js';
import { compareLexicographically } from '../../solver/search/incumbent.js';
import { makeRandom } from '../../solver/search/random.js';
import type { Assignments } from '../../src/jobs/planning.js';
import { readJob } from '../../src/jobs/read-job.js';
import { buildRosterModel, pointOf, readRoster } from '../../src/optimize/roster-model.js';
import { readFixture } from '../support/solve-fixture.js';
import { writeBenchmarksPage } from './benchmarks-page.js';
import { machineText } from './machine.js';
import { vaktplanEdition } from './nrp/vaktplan-solver.js';
import { drawChanges } from './whatif/changes.js';

/** A better roster, and the processor seconds after which it was there. */
interface Step {
  readonly seconds: number;
  readonly values: readonly number[];
}

/** Processor time of this process: other work on the machine does not count. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const backend = await loadHighsBackend({ now });

/** From the document to the last roster, as a job does it; a warm search ends when it has what the cold one reached. */
async function solve(
  document: unknown,
  limits: { seconds: number; seed: number },
  warm?: { readonly start: Assignments; readonly until: readonly number[] },
) {
  const begun = now();
  const reading = readJob(document);
  if (!reading.ok) throw new Error(`Not a valid job: ${JSON.stringify(reading.issues)}`);
  const model = buildRosterModel(reading.problem, reading.rules);
  const steps: Step[] = [];
  const onIncumbent = ({ objectives }: Incumbent): void => {
    steps.push({ seconds: now() - begun, values: objectives.map(({ value }) => value) });
  };
  const assignments = warm && new Map(warm.start.map(({ vakt, doctor }) => [vakt, doctor]));
  const shouldStop = (): boolean => warm !== undefined && secondsTo(warm.until, steps) < Infinity;
  const search = await optimiseLexicographically(
    model.model,
    { ...limits, ...(assignments && { start: pointOf(model, { assignments }) }) },
    { now, onIncumbent, shouldStop, loadBackend: () => Promise.resolve(backend) },
  );
  if (search.kind !== 'optimal' && search.kind !== 'feasible') throw new Error(`Ended ${search.kind}`);
  const held = [...readRoster(model, search.values).assignments].map(([vakt, doctor]) => ({ vakt, doctor }));
  return { reading, model, steps, search, held };
}

/** Seconds until a roster is at least as good as this; infinite where none is. */
function secondsTo(values: readonly number[], steps: readonly Step[]): number {
  return steps.find((step) => compareLexicographically(step.values, values) <= 0)?.seconds ?? Infinity;
}

/** A number, unless the warm search did not get as far as the cold one. */
function inTime(number: number, digits: number): string {
  return number < Infinity ? number.toFixed(digits) : 'not in time';
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

const { values: options } = parseArgs({
  options: {
    legevakt: { type: 'string', default: 'sarpsborg-rakkestad' },
    month: { type: 'string', default: '2026-03' },
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    'write-docs': { type: 'boolean', default: false },
  },
});
const [seconds, seed] = [Number(options.seconds), Number(options.seed)];
const text = (values: readonly number[] = []): string =>
  values.map((value) => Math.round(value * 1000) / 1000).join(' ');

const base = await solve(readFixture(options.legevakt, options.month), { seconds, seed });
const changes = drawChanges(
  { job: base.reading.problem.job, pairs: base.model.pairs, held: base.held },
  makeRandom(seed),
);
const ratios: number[] = [];
const lines = [
  '| change | value, cold | value, warm | cold s | warm s | ratio |',
  '|---|---|---|---|---|---|',
];
for (const { name, job } of changes.filter(({ name }) => name.includes(options.only ?? ''))) {
  const cold = await solve(job, { seconds, seed });
  const reached = cold.steps.at(-1)?.values ?? [];
  const warm = await solve(job, { seconds, seed }, { start: base.held, until: reached });
  const [coldSeconds, warmSeconds] = [secondsTo(reached, cold.steps), secondsTo(reached, warm.steps)];
  ratios.push(warmSeconds / coldSeconds);
  lines.push(
    `| ${name} | ${text(reached)} | ${text(warm.steps.at(-1)?.values)} | ${coldSeconds.toFixed(1)} | ${inTime(warmSeconds, 1)} | ${inTime(warmSeconds / coldSeconds, 2)} |`,
  );
  console.error(lines.at(-1));
}
const words = `--legevakt ${options.legevakt} --month ${options.month} --seconds ${seconds} --seed ${seed}`;
const report = [
  `\`\`\`\nnpm run bench:whatif -- ${words} --write-docs\n\`\`\``,
  [
    `- Machine: ${machineText()}`,
    `- Edition: ${vaktplanEdition('.')}`,
    `- Measured: ${new Date().toISOString().slice(0, 10)}; seconds of processor time, one thread`,
    `- Roster in force: ${text(base.steps.at(-1)?.values)}, ${base.search.kind}`,
  ].join('\n'),
  lines.join('\n'),
  `Median ratio of ${ratios.length}: ${median(ratios).toFixed(2)}.`,
].join('\n\n');
console.log(report);
if (options['write-docs']) await writeBenchmarksPage('bench:whatif', report);
