import { notRun } from './cells.js';
import type { Measurement } from './measurement.js';
import type { BenchOptions } from './options.js';

/** Which machine, which threads and seeds, which editions, when: each once. */
function circumstances(measurements: readonly Measurement[]): string {
  const each = (of: (measurement: Measurement) => string): string =>
    [...new Set(measurements.map(of))].sort().join('; ');
  if (measurements.length === 0) return '- Nothing is measured yet.';
  return [
    `- Machine: ${each(({ machine }) => `${machine.processor}, ${machine.cores} cores, Node ${machine.node}`)}`,
    `- Threads: ${each(({ threads }) => String(threads))}. Seed: ${each(({ seed }) => String(seed))}.`,
    `- Editions: ${each(({ solver, version }) => `${solver} ${version}`)}`,
    `- Measured: ${each(({ date }) => date)}`,
  ].join('\n');
}

/** What a command says on the page: itself, the circumstances, its tables, and why something was not run. */
export function sectionText(
  script: string,
  options: Pick<BenchOptions, 'words' | 'measuredOnly'>,
  measurements: readonly Measurement[],
  tables: string,
): string {
  return [
    `\`\`\`\nnpm run ${script} -- ${options.words} --write-docs\n\`\`\``,
    circumstances(measurements),
    tables,
    ...(tables.includes(notRun) && options.measuredOnly !== undefined
      ? [`"${notRun}": ${options.measuredOnly}.`]
      : []),
  ].join('\n\n');
}
