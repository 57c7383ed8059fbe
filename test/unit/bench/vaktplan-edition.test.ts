import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { vaktplanEdition } from '../../bench/nrp/vaktplan-solver.js';

const folder = mkdtempSync(join(tmpdir(), 'vaktplan-edition-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function git(...words: string[]): void {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...words], { cwd: folder });
}

function commit(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
  git('add', '-A');
  git('commit', '--quiet', '--message', text);
}

it('is another edition after each change to the program, and none after a change to a page', () => {
  git('init', '--quiet');
  for (const part of ['src', 'solver', 'docs']) mkdirSync(join(folder, part));
  commit('src/a.ts', 'one');
  const editions = [vaktplanEdition(folder)];
  expect(editions[0]).toMatch(/^[0-9a-f]{8,}$/);
  commit('docs/a.md', 'a page');
  expect(vaktplanEdition(folder)).toBe(editions[0]);
  const add = (): void => {
    editions.push(vaktplanEdition(folder));
  };
  writeFileSync(join(folder, 'src/a.ts'), 'two');
  add();
  writeFileSync(join(folder, 'src/a.ts'), 'three');
  add();
  writeFileSync(join(folder, 'solver/new.ts'), 'four');
  add();
  writeFileSync(join(folder, 'solver/new.ts'), 'five');
  add();
  commit('src/a.ts', 'six');
  add();
  expect(new Set(editions).size).toBe(editions.length);
  expect(editions.map((edition) => edition.includes('with changes'))).toEqual([
    false,
    true,
    true,
    true,
    true,
    false,
  ]);
});
