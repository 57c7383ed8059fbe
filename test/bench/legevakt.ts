import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { writeBenchmarksPage } from './benchmarks-page.js';
import { appendJsonLine, readJsonLines } from './json-lines.js';
import {
  measureMonth,
  monthMeasurementSchema,
  type MeasuredSolve,
  type MonthMeasurement,
} from './legevakt/measure.js';
import { findMonths } from './legevakt/months.js';
import { monthsTable } from './legevakt/table.js';
import { machineText } from './machine.js';
import { vaktplanEdition } from './nrp/vaktplan-solver.js';

const resultSchema = monthMeasurementSchema.extend({
  month: z.string(),
  seconds: z.number(),
  seed: z.int(),
  threads: z.int(),
  edition: z.string(),
  machine: z.string(),
  date: z.iso.date(),
});

type Result = z.infer<typeof resultSchema>;

const here = fileURLToPath(import.meta.url);
const resultsPath = 'bench-results/legevakt.jsonl';

/** A fresh process for each solve gives each its own peak of memory. */
function measureApart(name: string, { seconds, seed, threads }: MeasuredSolve): MonthMeasurement {
  const args = ['--import', 'tsx', here, '--one', name];
  args.push('--seconds', String(seconds), '--seed', String(seed), '--threads', String(threads));
  return monthMeasurementSchema.parse(
    JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as unknown,
  );
}

/** What was measured before of this month by this edition, or else the measurement. */
function measureOnce(month: string, solve: MeasuredSolve, edition: string): Result {
  const machine = machineText();
  const key = { ...solve, month, edition, machine };
  const known = readJsonLines(resultsPath, resultSchema).findLast((result) =>
    Object.entries(key).every(([field, value]) => result[field as keyof typeof key] === value),
  );
  if (known !== undefined) return known;
  const date = new Date().toISOString().slice(0, 10);
  const result = { ...key, ...measureApart(month, solve), date };
  appendJsonLine(resultsPath, result);
  return result;
}

const { values: options } = parseArgs({
  options: {
    one: { type: 'string' },
    only: { type: 'string', default: '' },
    seconds: { type: 'string', default: '10,30,60' },
    seed: { type: 'string', default: '1' },
    threads: { type: 'string', default: '1' },
    'write-docs': { type: 'boolean', default: false },
  },
});
const [seed, threads] = [Number(options.seed), Number(options.threads)];

if (options.one === undefined) await measureMonths();
else
  console.log(
    JSON.stringify(await measureMonth(options.one, { seconds: Number(options.seconds), seed, threads })),
  );

async function measureMonths(): Promise<void> {
  const edition = vaktplanEdition('.');
  const limits = options.seconds.split(',').map(Number);
  const results = findMonths()
    .filter(({ name }) => name.includes(options.only))
    .flatMap(({ name }) => limits.map((seconds) => measureOnce(name, { seconds, seed, threads }, edition)));
  const words = `${options.only === '' ? '' : `--only ${options.only} `}--seconds ${options.seconds} --threads ${threads} --seed ${seed}`;
  const text = [
    `\`\`\`\nnpm run bench:legevakt -- ${words} --write-docs\n\`\`\``,
    [
      `- Machine: ${machineText()}`,
      `- Edition: ${edition}`,
      `- Measured: ${[...new Set(results.map(({ date }) => date))].join(', ')}`,
    ].join('\n'),
    monthsTable(results),
  ].join('\n\n');
  console.log(text);
  if (options['write-docs'])
    await writeBenchmarksPage(threads === 1 ? 'bench:legevakt' : 'bench:legevakt two threads', text);
}
