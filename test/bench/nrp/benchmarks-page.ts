import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { notRun } from './cells.js';
import type { Measurement } from './measurement.js';
import type { BenchOptions } from './options.js';

const page = 'docs/benchmarks.md';

/** Puts what a command measured between its own two comments in docs/benchmarks.md; the rest of the page stays. */
export async function writeBenchmarksPage(section: string, text: string): Promise<void> {
  const before = await readFile(page, 'utf8');
  const config = await resolveConfig(page);
  await writeFile(page, await format(replaceSection(before, section, text), { ...config, filepath: page }));
}

/** @throws where the page has no such section */
export function replaceSection(before: string, section: string, text: string): string {
  const [begin, end] = [`<!-- ${section} -->`, `<!-- /${section} -->`];
  const [first, last] = [before.indexOf(begin), before.indexOf(end)];
  if (first < 0 || last < first) throw new Error(`${page} has no ${begin} with ${end} after it.`);
  return `${before.slice(0, first + begin.length)}\n\n${text}\n\n${before.slice(last)}`;
}

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
