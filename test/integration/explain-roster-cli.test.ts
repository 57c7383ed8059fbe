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

it('has each repair of an empty vakt as a scenario that whatif takes, and that is met', async () => {
  const job = aJob({
    period: { from: '2026-03-09', to: '2026-03-09' },
    lines: [aLine()],
    rules: { 'frequency-cap': { mode: 'hard', parameters: { everyNth: 2 } } },
    wishes: [{ doctor: 'a', kind: 'cannot', from: '2026-03-09', to: '2026-03-09' }],
  });
  const [jobPath, rosterPath] = [join(folder, 'one.json'), join(folder, 'empty.json')];
  await writeFile(jobPath, JSON.stringify(job));
  await writeFile(rosterPath, JSON.stringify({ version: 'vaktplan/roster/1', assignments: [] }));
  const asked = ['explain', jobPath, '--roster', rosterPath, '--vakt', monday];
  const explained = await runCli([...asked, '--json']);
  const { repairs } = JSON.parse(explained.out) as { repairs: { scenario: { label: string } }[] };
  expect(repairs.map(({ scenario }) => scenario.label)).toEqual(
    repairs.map((_, index) => `tiltak-${index + 1}`),
  );
  expect(repairs[0]?.scenario).toMatchObject({
    version: 'vaktplan/scenario/1',
    changes: [
      { op: 'test', path: '/wishes/0' },
      { op: 'remove', path: '/wishes/0' },
    ],
    acceptance: [{ figure: 'unfilled', must: 'be-at-most', value: 0 }],
  });
  const scenario = join(folder, 'tiltak-1.json');
  await writeFile(scenario, JSON.stringify(repairs[0]?.scenario));
  const tried = await runCli([
    ...['whatif', jobPath, '--scenario', scenario, '--iterations', '5'],
    ...['--out', join(folder, 'tried')],
  ]);
  expect(tried.code).toBe(0);
  expect((await runCli([...asked, '--language', 'en'])).out).toContain('With --json each has its scenario');
}, 120_000);

it('refuses a roster that says it is of another month or legevakt', async () => {
  const from = async (legevakt: string, to: string) => {
    const path = join(folder, `${legevakt}-${to}.json`);
    const assignments = [{ vakt: monday, doctor: 'a' }];
    const period = { from: '2026-03-09', to };
    await writeFile(path, JSON.stringify({ version: 'vaktplan/roster/1', legevakt, period, assignments }));
    const { code, err } = await runCli(['explain', join(folder, 'job.json'), '--roster', path]);
    return `${code} ${err.trim()}`;
  };
  expect(await from('testvik', '2026-03-15')).toBe('0 ');
  expect(await from('nes', '2026-03-15')).toBe(
    '2 feil ROSTER_OF_ANOTHER_JOB /legevakt  Planen er for nes 2026-03-09–2026-03-15, jobben for testvik 2026-03-09–2026-03-15.',
  );
  expect(await from('testvik', '2026-03-14')).toContain(
    '2 feil ROSTER_OF_ANOTHER_JOB /period  Planen er for ',
  );
});
