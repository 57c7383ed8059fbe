import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RosterAnalysis } from '../../src/explain/analysis.js';
import { aDoctor, aJob, aLine } from '../support/builders.js';
import { runCli } from '../support/run-cli.js';

const [monday, tuesday] = ['2026-03-09/V/1', '2026-03-10/V/1'];
let folder: string;
let files: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vaktplan-explain-'));
  const job = aJob({ lines: [aLine()], doctors: [aDoctor(), aDoctor({ id: 'b', pools: [] })] });
  const assignments = [{ vakt: monday, doctor: 'a' }];
  await writeFile(join(folder, 'job.json'), JSON.stringify(job));
  await writeFile(join(folder, 'roster.json'), JSON.stringify({ version: 'vaktplan/roster/1', assignments }));
  files = [join(folder, 'job.json'), '--roster', join(folder, 'roster.json')];
});
afterAll(() => rm(folder, { recursive: true }));

it('says what a roster costs and for what', async () => {
  const { code, out: stdout } = await runCli(['explain', ...files, '--json']);
  expect(code).toBe(0);
  const { places } = JSON.parse(stdout) as RosterAnalysis;
  const empty = places.find(({ name }) => name.en === 'empty vakter');
  expect(empty).toMatchObject({ tier: 1, value: 4, rules: [{ rule: 'vakt-coverage', value: 4 }] });
  const text = await runCli(['explain', ...files, '--language', 'nn']);
  expect(text.out).toContain('tomme vakter: 4');
  expect(text.out).toContain(tuesday);
});

it('says why a doctor has a vakt or not', async () => {
  const why = (doctor: string, vakt: string, ...more: string[]) =>
    runCli(['explain', ...files, '--vakt', vakt, '--doctor', doctor, ...more]);
  const excluded = await why('b', monday);
  expect(excluded.code).toBe(0);
  expect(excluded.out).toContain('[pool-eligibility]');
  const free = await why('a', tuesday, '--language', 'en');
  expect(free.out).toContain('which is better: hours without a doctor 85 instead of 113');
  expect((await why('x', monday)).code).not.toBe(0);
  expect((await runCli(['explain', ...files, '--doctor', 'a'])).err).toContain('VAKT_MISSING');
});

it('writes a letter to a doctor about a vakt', async () => {
  const letter = (doctor: string, file: string, ...more: string[]) =>
    runCli([
      'explain',
      ...files,
      '--vakt',
      monday,
      '--doctor',
      doctor,
      '--letter',
      join(folder, file),
      ...more,
    ]);
  const written = await letter('a', 'brev.html', '--language', 'nn');
  expect(written).toMatchObject({ code: 0, out: expect.stringContaining('brev.html') as string });
  const html = await readFile(join(folder, 'brev.html'), 'utf8');
  expect(html).toContain('<html lang="nn">');
  expect(html).toContain('Kvifor du har vakt måndag 9. mars 2026');
  expect((await letter('a', 'brev.PDF')).code).toBe(0);
  expect((await readFile(join(folder, 'brev.PDF'))).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await letter('a', 'brev.txt')).err).toContain('LETTER_FORMAT_UNKNOWN');
  expect((await letter('a', 'nowhere/brev.html')).err).toContain('OUT_NOT_WRITABLE');
  expect((await runCli(['explain', ...files, '--letter', 'brev.html'])).err).toContain('LETTER_OF_NOBODY');
});
