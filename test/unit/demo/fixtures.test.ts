import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { jobDocument } from '../../../src/domain/job/job.js';

const root = new URL('../../../', import.meta.url);
const files = ['sarpsborg-rakkestad', 'liten-distrikt'].flatMap((name) =>
  readdirSync(new URL(`fixtures/${name}/`, root))
    .filter((file) => /^\d{4}-\d{2}\.json$/.test(file))
    .map((file) => `fixtures/${name}/${file}`),
);

it('the fixtures are what scripts/write-fixtures.ts writes', async () => {
  const script = ['--import', 'tsx', 'scripts/write-fixtures.ts', '--check'];
  const { stderr } = await promisify(execFile)(process.execPath, script, { cwd: root });
  expect(stderr).toBe('');
});

it('the fixtures are two legevakter in three months each', () => {
  expect(files).toHaveLength(6);
});

it.each(files)('%s is a job document', (file) => {
  const text = readFileSync(new URL(file, root), 'utf8');
  expect(jobDocument.safeParse(JSON.parse(text)).error).toBeUndefined();
});
