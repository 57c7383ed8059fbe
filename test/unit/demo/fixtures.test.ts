import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { jobDocument } from '../../../src/domain/job/job.js';

const root = new URL('../../../', import.meta.url);
const folders = readdirSync(new URL('fixtures/', root), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  // The planner's questions about the others.
  .filter((name) => name !== 'scenarios');
const filesOf = (name: string, pattern: RegExp): string[] =>
  readdirSync(new URL(`fixtures/${name}/`, root)).filter((file) => pattern.test(file));
const documents = folders.flatMap((name) =>
  filesOf(name, /^\d{4}-\d{2}(\.[a-z0-9-]+)?\.json$/)
    .filter((file) => !file.endsWith('.expected.json'))
    .map((file) => `fixtures/${name}/${file}`),
);

it('the fixtures are what scripts/write-fixtures.ts writes', async () => {
  const script = ['--import', 'tsx', 'scripts/write-fixtures.ts', '--check'];
  const { stderr } = await promisify(execFile)(process.execPath, script, { cwd: root });
  expect(stderr).toBe('');
});

it.each(folders)('%s has three months, each with what is expected of it', (name) => {
  const months = ['2025-12', '2026-03', '2026-04'];
  expect(filesOf(name, /^\d{4}-\d{2}\.json$/)).toEqual(months.map((month) => `${month}.json`));
  expect(filesOf(name, /\.expected\.json$/)).toEqual(months.map((month) => `${month}.expected.json`));
});

it.each(folders)('%s says in the words of all what source, derived and assumption are', (name) => {
  const text = readFileSync(new URL(`fixtures/${name}/README.md`, root), 'utf8').replaceAll('\n', ' ');
  expect(text).toContain(
    '_Source_ is a number that a document states. _Derived_ is computed from such numbers and the calendar alone. ' +
      '_Assumption_ is ours, since no document that we read gives it, or is computed from one that is ours.',
  );
});

it.each(documents)('%s is a job document', (file) => {
  const text = readFileSync(new URL(file, root), 'utf8');
  expect(jobDocument.safeParse(JSON.parse(text)).error).toBeUndefined();
});
