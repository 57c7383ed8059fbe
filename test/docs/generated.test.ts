import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registry } from '../../src/rules/registry.js';

const root = new URL('../../', import.meta.url);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vaktplan-docs-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

it('the generated pages are what the code gives', async () => {
  expect(await writeDocs('--check')).toEqual({ code: 0, stderr: '' });
});

it('a page that differs from the code fails the check and is named', async () => {
  await writeDocs(folder);
  await writeFile(join(folder, 'rules.md'), 'old');
  expect(await writeDocs('--check', folder)).toEqual({
    code: 1,
    stderr: 'rules.md differs from the code. Run: npm run docs\n',
  });
});

it('the page of rules has a heading for each rule', async () => {
  const page = await readFile(new URL('docs/rules.md', root), 'utf8');
  const headings = [...page.matchAll(/^## ([a-z0-9-]+)$/gm)].map(([, id]) => id);
  expect(headings).toEqual(registry.map(({ id }) => id));
});

async function writeDocs(...words: readonly string[]): Promise<{ code: number; stderr: string }> {
  const script = ['--import', 'tsx', 'scripts/write-docs.ts', ...words];
  try {
    const { stderr } = await promisify(execFile)(process.execPath, script, { cwd: root });
    return { code: 0, stderr };
  } catch (fault) {
    const { code, stderr } = fault as { code: number; stderr: string };
    return { code, stderr };
  }
}
