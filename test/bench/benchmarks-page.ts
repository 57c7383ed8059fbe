import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const page = 'docs/benchmarks.md';

/** Puts what a command measured between its own two comments in docs/benchmarks.md; the rest of the page stays. */
export async function writeBenchmarksPage(section: string, text: string): Promise<void> {
  const before = await readFile(page, 'utf8');
  const config = await resolveConfig(page);
  await writeFile(page, await format(replaceSection(before, section, text), { ...config, filepath: page }));
}

/** @throws where the page lacks one of the sections: before hours of measuring, not after them */
export async function requireSections(sections: readonly string[]): Promise<void> {
  const text = await readFile(page, 'utf8');
  for (const section of sections) replaceSection(text, section, '');
}

/** @throws where the page has no such section */
export function replaceSection(before: string, section: string, text: string): string {
  const [begin, end] = [`<!-- ${section} -->`, `<!-- /${section} -->`];
  const [first, last] = [before.indexOf(begin), before.indexOf(end)];
  if (first < 0 || last < first) throw new Error(`${page} has no ${begin} with ${end} after it.`);
  return `${before.slice(0, first + begin.length)}\n\n${text}\n\n${before.slice(last)}`;
}
