import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { makeJobSchema } from './docs/job-schema.js';
import { makeRulesPage } from './docs/rules-page.js';

/** Writes the pages of docs/ that are made from the code; with --check exits 1 where one differs. Another folder may be named. */
const pages: readonly (readonly [string, () => string])[] = [
  ['job.schema.json', makeJobSchema],
  ['rules.md', makeRulesPage],
];
const words = process.argv.slice(2);
const isCheck = words.includes('--check');
const folder = resolve(words.find((word) => !word.startsWith('--')) ?? 'docs');

for (const [name, make] of pages) {
  const file = resolve(folder, name);
  const text = make();
  if (!isCheck) await writeFile(file, text);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`${name} differs from the code. Run: npm run docs`);
    process.exitCode = 1;
  }
}
