import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkRoster } from '../../src/jobs/check-roster.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/check.md');
const exampleOf = (text: string): unknown => JSON.parse(/```json\n(.*?)```/s.exec(text)?.[1] ?? '');

it('the roster of docs/check.md fits the job of docs/job.md', () => {
  const outcome = checkRoster({ job: exampleOf(read('docs/job.md')), roster: exampleOf(page) });
  expect(outcome.issues).toEqual([]);
  expect(outcome.ok && outcome.check.heldVakter).toBe(2);
});

it('docs/check.md names every code that reading a roster can give, and no other', () => {
  const documented = [...page.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code]) => code);
  const folder = 'src/jobs/read-roster/';
  const names = readdirSync(new URL(`../../${folder}`, import.meta.url));
  const files = [...names.map((name) => folder + name), 'src/jobs/check-roster.ts'];
  const given = files.flatMap((file) =>
    [
      ...read(file).matchAll(/(?:\b(?:error|warning|refuse)\(\s*|errorAt\(\s*row,\s*|\bcode: )'([A-Z_]+)'/g),
    ].map(([, code]) => code),
  );
  expect(documented.sort()).toEqual([...new Set(given)].sort());
});
