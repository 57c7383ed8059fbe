import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);

/** Second column of every table. */
const inCode = readFileSync(new URL('docs/glossary.md', root), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:-|Norwegian|Term)/.test(line))
  .map((line) => line.split(' | ')[1] ?? '');

const source = ['solver', 'src']
  .flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file}`,
    ),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(new URL(file, root), 'utf8'))
  .join('\n');

const names = new Set(inCode.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? '')));
const words = new Set(
  inCode.flatMap((cell) => [...cell.matchAll(/`('[^`]+')`/g)].map(([, word]) => word ?? '')),
);

it('the glossary has its terms', () => {
  expect(inCode.length).toBeGreaterThanOrEqual(40);
  expect(inCode.filter((cell) => !cell.includes('`'))).toEqual([]);
});

it.each([...names])('%s is exported, or a field where it is written small', (name) => {
  const exported = new RegExp(`^export (?:async )?(?:interface|type|class|function|const) ${name}\\b`, 'm');
  const field = new RegExp(`^ +(?:readonly )?${name}\\??:`, 'm');
  expect(exported.test(source) || (/^[a-z]/.test(name) && field.test(source))).toBe(true);
});

it.each([...words])('%s is a word of the code', (word) => {
  expect(source.includes(word)).toBe(true);
});
