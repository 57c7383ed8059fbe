import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RosterAnalysis } from '../../src/explain/analysis.js';
import type { WhyAnswer } from '../../src/explain/why.js';
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
  expect(text.out).toMatch(/^Tomme vakter: 4$/m);
  expect(text.out).toContain('Kvar vakt har ein lege [vakt-coverage]');
  expect(text.out).not.toMatch(/^\d/m);
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

it('uses what the search proved of the roster where that is of this very job, and says so where it is not', async () => {
  const job = aJob({ lines: [aLine()], doctors: [aDoctor(), aDoctor({ id: 'b' })] });
  const path = (name: string): string => join(folder, name);
  const [own, other, out] = [path('own.json'), path('other.json'), path('solved')] as const;
  await writeFile(own, JSON.stringify({ ...job, solve: { seconds: 20, iterations: 5 } }));
  const wishes = [{ doctor: 'b', kind: 'rather-not', from: '2026-03-09', to: '2026-03-09', strength: 1 }];
  await writeFile(other, JSON.stringify({ ...job, wishes }));
  expect((await runCli(['solve', own, '--out', out])).code).toBe(0);
  const ask = (document: string) =>
    runCli([
      'explain',
      document,
      '--roster',
      join(out, 'roster.json'),
      '--vakt',
      monday,
      '--doctor',
      'a',
      '--json',
    ]);
  const boundsIn = ({ out: said }: { readonly out: string }) => {
    const { price } = JSON.parse(said) as WhyAnswer;
    return price.kind === 'priced' ? price.places.map(({ before }) => before.bound) : [];
  };
  const same = await ask(own);
  const { tiers } = JSON.parse(await readFile(join(out, 'roster.json'), 'utf8')) as {
    tiers: { bound: number }[];
  };
  expect(boundsIn(same)).toEqual(tiers.map(({ bound }) => bound));
  expect(same.err).toBe('');
  const changed = await ask(other);
  expect(boundsIn(changed).every((bound) => bound === null)).toBe(true);
  expect(changed.err).toContain('BOUNDS_NOT_OF_JOB');
});

it('tells what would be as a hypothesis, in the language that is asked for', async () => {
  const doctors = [aDoctor(), aDoctor({ id: 'b' })];
  const rules = { 'frequency-cap': { mode: 'hard' as const, parameters: { everyNth: 4 } } };
  const [jobPath, rosterPath] = [join(folder, 'cap.json'), join(folder, 'held.json')];
  await writeFile(jobPath, JSON.stringify(aJob({ lines: [aLine()], doctors, rules })));
  const assignments = [monday, '2026-03-12/V/1'].map((vakt) => ({ vakt, doctor: 'a' }));
  await writeFile(rosterPath, JSON.stringify({ version: 'vaktplan/roster/1', assignments }));
  const asked = (...more: string[]) =>
    runCli(['explain', jobPath, '--roster', rosterPath, '--vakt', tuesday, ...more]);
  const said = {
    nb: 'a ville fått 3 vakter fra 2026-03-09',
    nn: 'a ville fått 3 vakter frå 2026-03-09',
    en: 'a would have 3 vakter from 2026-03-09',
  };
  for (const [language, sentence] of Object.entries(said))
    expect((await asked('--instead', '--language', language)).out).toContain(sentence);
  expect((await asked('--doctor', 'a', '--language', 'nn')).out).toContain(said.nn);
}, 120_000);
