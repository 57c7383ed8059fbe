import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureAnswers, type MeasuredAnswers } from './answers/measure-answers.js';
import { findMonths } from './legevakt/months.js';
import { writeBenchmarksPage } from './benchmarks-page.js';
import { vaktplanEdition } from './nrp/vaktplan-solver.js';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '2026-03' },
    vakter: { type: 'string', default: '10' },
    conflicts: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '20' },
    'write-docs': { type: 'boolean', default: false },
  },
});
const { only } = options;
const [vakter, conflicts, seconds] = [options.vakter, options.conflicts, options.seconds].map(Number) as [
  number,
  number,
  number,
];

const heads = [
  'month',
  'doctors',
  'vakter',
  'who instead',
  'call lists of all vakter',
  'conflict',
  'conflicts by answer',
];

/** Median, longest and how many. */
function timesText(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const [median, longest] = [sorted[sorted.length >> 1], sorted.at(-1)];
  if (median === undefined || longest === undefined) return '–';
  return `${median.toFixed(2)}, ${longest.toFixed(2)} (${sorted.length})`;
}

function kindsText(found: MeasuredAnswers['conflicts']): string {
  const kinds = [...new Set(found.map(({ kind }) => kind))].sort();
  return kinds.map((kind) => `${found.filter((one) => one.kind === kind).length} ${kind}`).join(', ');
}

function rowOf(name: string, measured: MeasuredAnswers): string {
  const cells = [
    name,
    measured.doctors,
    measured.vakter,
    timesText(measured.whoInstead),
    measured.callLists.toFixed(2),
    timesText(measured.conflicts.map((one) => one.seconds)),
    kindsText(measured.conflicts),
  ];
  return `| ${cells.join(' | ')} |`;
}

function say(line: string): string {
  console.log(line);
  return line;
}

const circumstances = [
  say(
    `- Machine: ${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.version}`,
  ),
  say(`- Edition: vaktplan ${vaktplanEdition('.')}`),
  say(`- Measured: ${new Date().toISOString().slice(0, 10)}. Processor seconds: median, longest (answers).`),
];
const table = [say(`| ${heads.join(' | ')} |`), say(`|${heads.map(() => '---|').join('')}`)];
for (const { name, read } of findMonths().filter((month) => month.name.includes(only)))
  table.push(say(rowOf(name, await measureAnswers(read(), { vakter, conflicts, seconds }))));

const words = `--only ${only} --vakter ${vakter} --conflicts ${conflicts} --seconds ${seconds} --write-docs`;
if (options['write-docs'])
  await writeBenchmarksPage(
    'bench:answers',
    [`\`\`\`\nnpm run bench:answers -- ${words}\n\`\`\``, circumstances.join('\n'), table.join('\n')].join(
      '\n\n',
    ),
  );
