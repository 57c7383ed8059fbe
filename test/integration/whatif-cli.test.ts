import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AdditionRanking } from '../../src/jobs/curves/best-addition.js';
import type { Curve } from '../../src/jobs/curves/curve.js';
import type { SmallestJob } from '../../src/jobs/curves/smallest-job.js';
import { readJob } from '../../src/jobs/read-job.js';
import { aDoctor, aJob, aLine } from '../support/builders.js';
import { readZip } from '../support/read-zip.js';
import { runCli as run, type Ended } from '../support/run-cli.js';

interface Comparison {
  readonly results: readonly { readonly letter: string; readonly label?: string; readonly origin: string }[];
  readonly figures: readonly { readonly id: string; readonly values: readonly (number | null)[] }[];
  readonly tiers: readonly {
    readonly values: readonly { readonly value: number; readonly bound: number | null }[];
  }[];
  readonly verdict: { readonly best: readonly string[]; readonly isCertain: boolean };
}

describe('vaktplan whatif', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vaktplan-whatif-'));
  const out = join(folder, 'out');
  const job = join(folder, 'job.json');
  // One doctor for seven evenings in a row, of whom rest leaves some empty.
  const document = aJob({
    lines: [aLine()],
    doctors: [aDoctor({ id: 'a' })],
    absences: [{ doctor: 'a', kind: 'ferie', from: '2026-03-09', to: '2026-03-11' }],
    solve: { iterations: 20, seed: 1 },
  });
  const scenario = (name: string, content: object): string => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify({ version: 'vaktplan/scenario/1', ...content }));
    return path;
  };
  const oneMore = { change: 'add-doctors', like: 'a' };
  const read = (name: string): string => readFileSync(join(out, name), 'utf8');
  const issuesOf = ({ out: said }: Ended): string[] =>
    (JSON.parse(said) as { issues: { code: string; pointer: string }[] }).issues.map(
      ({ code, pointer }) => `${code} ${pointer}`,
    );
  let solved: Ended;

  beforeAll(async () => {
    writeFileSync(job, JSON.stringify(document));
    const file = scenario('en-til.json', { label: 'en-til', changes: [oneMore] });
    solved = await run(['whatif', job, '--scenario', file, '--out', out]);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('plans both, writes them and the job of the scenario, and says which is better', () => {
    expect([solved.code, solved.err.includes('feil')]).toEqual([0, false]);
    const plans = solved.err.split('\n').flatMap((line) => /^(.+ \(\d av \d\)) {2}\d/.exec(line)?.[1] ?? []);
    expect([...new Set(plans)]).toEqual(['Som nå (1 av 2)', 'en-til (2 av 2)']);
    const comparison = JSON.parse(read('comparison.json')) as Comparison;
    expect(comparison.results).toMatchObject([
      { letter: 'A', origin: 'solve' },
      { letter: 'B', origin: 'scenario', label: 'en-til' },
    ]);
    const unfilled = comparison.figures.find(({ id }) => id === 'unfilled')?.values;
    expect(unfilled).toEqual([3, 0]);
    expect(comparison.verdict).toMatchObject({ best: ['B'], isCertain: true });
    expect(solved.out).toMatch(/^ +A +B \(en-til\)$/m);
    expect(solved.out).toMatch(/^tomme vakter +3 \(bevist\) +0 \(bevist\)$/m);
    expect(read('comparison.csv')).toContain('figures;unfilled;;Tomme vakter;antall;3;0;-3;');
    expect(read('comparison.html')).toContain('en-til');
    expect([...readZip(readFileSync(join(out, 'comparison.xlsx'))).keys()]).toContain('xl/workbook.xml');
    expect(solved.out).toMatch(/^Leger +1 +2$/m);
    expect(solved.out).toContain('B (en-til) er bedre enn A på timer uten lege: 85 mot 106. Det er sikkert');
    for (const side of ['base', 'scenario'])
      for (const name of ['roster.json', 'report.json', 'roster.csv', 'roster.html'])
        expect(read(join(side, name)).length).toBeGreaterThan(100);
    const changed = JSON.parse(read('scenario/job.json')) as { doctors: { id: string }[] };
    expect(changed.doctors.map(({ id }) => id)).toEqual(['a', 'ny-fastlege-1']);
    expect(readJob(changed).ok).toBe(true);
    expect(JSON.parse(readFileSync(job, 'utf8'))).toEqual(document);
  });

  it('takes a base roster instead of a search, from the command or the file', async () => {
    const again = join(folder, 'again');
    const file = scenario('med-base.json', { changes: [oneMore], base: 'out/base/roster.json' });
    const ended = await run([
      'whatif',
      job,
      '--scenario',
      file,
      '--out',
      again,
      '--json',
      '--language',
      'nn',
    ]);
    const { comparison, files } = JSON.parse(ended.out) as { comparison: Comparison; files: string[] };
    expect(ended.code).toBe(0);
    const { figures, tiers } = JSON.parse(read('comparison.json')) as Comparison;
    expect(comparison).toMatchObject({ figures, tiers });
    expect(tiers[0]?.values[0]).toMatchObject({ value: 106, bound: 106 });
    expect(ended.err).not.toContain('BOUNDS_NOT_OF_JOB');
    expect(files.some((name) => name.includes('base'))).toBe(false);
  });

  it('takes no proof from a base roster of another job: the doctor has come back since', async () => {
    const back = join(folder, 'tilbake.json');
    writeFileSync(back, JSON.stringify({ ...document, absences: [] }));
    const file = scenario('uten-bevis.json', { changes: [oneMore] });
    const base = join(out, 'base', 'roster.json');
    const own = ['--out', join(folder, 'tilbake')];
    const ended = await run(['whatif', back, '--scenario', file, '--base', base, ...own]);
    expect(ended.code).toBe(0);
    expect(ended.err).toContain('BOUNDS_NOT_OF_JOB');
    expect(ended.out).toContain('for A er ingenting bevist om hvor god den kan bli');
    expect(ended.out).not.toMatch(/^tomme vakter +\d+ \(bevist\)/m);
  });

  it('tells which thresholds are met, and ends with 7 where one is not', async () => {
    const acceptance = [
      { figure: 'unfilled', must: 'not-be-worse' },
      { figure: 'doctors', must: 'be-at-most', value: 1 },
      { figure: 'present-doctor-hours', must: 'be-at-least', value: 35 },
    ];
    const file = scenario('krav.json', { changes: [oneMore], acceptance });
    const base = join(out, 'base', 'roster.json');
    const ended = await run([
      'whatif',
      job,
      '--scenario',
      file,
      '--base',
      base,
      '--out',
      join(folder, 'krav'),
    ]);
    expect(ended.code).toBe(7);
    expect(ended.out).toContain('Tomme vakter: 0, ikke verre enn 3: oppfylt');
    expect(ended.out).toContain('Leger: 2, høyst 1: IKKE oppfylt');
    expect(ended.out).toContain('Legetimer til stede: 35, minst 35: oppfylt');
  });

  it('says all that is wrong with changes, thresholds and base at once', async () => {
    const changes = [
      { change: 'remove-doctors', doctors: ['x'] },
      { change: 'set-rule', rule: 'rest', to: { mode: 'soft' } },
    ];
    const acceptance = [{ figure: 'cost-of-line', must: 'be-at-most', value: 1 }];
    const file = scenario('alt.json', { changes, acceptance, base: 'job.json' });
    const ended = await run(['whatif', job, '--scenario', file, '--out', out, '--json']);
    expect([ended.code, issuesOf(ended)]).toEqual([
      2,
      [
        'UNKNOWN_REFERENCE /changes/0/doctors/0',
        'RULE_UNKNOWN /changes/1/rule',
        'MISSING /acceptance/0/line',
        'NO_ROSTER_IN_FILE ',
      ],
    ]);
    const line = { figure: 'cost-of-line', line: 'W', must: 'be-at-most', value: 1 };
    const unknown = scenario('linje.json', { changes: [oneMore], acceptance: [line] });
    const refusal = await run(['whatif', job, '--scenario', unknown, '--out', out, '--json']);
    expect([refusal.code, issuesOf(refusal)]).toEqual([2, ['UNKNOWN_REFERENCE /acceptance/0/line']]);
  });

  it('plans every number of `vary`, and writes curve, page and rosters', async () => {
    const vary = [{ change: { change: 'add-doctors', category: 'fastlege' }, at: '/count', from: 0, to: 2 }];
    const file = scenario('kurve.json', { label: 'flere', vary });
    const [own, again] = [join(folder, 'kurve'), join(folder, 'kurve-igjen')];
    const ended = await run(['whatif', job, '--scenario', file, '--out', own]);
    expect(ended.code).toBe(0);
    const curve = JSON.parse(readFileSync(join(own, 'curve.json'), 'utf8')) as Curve;
    expect(curve.figures.find(({ id }) => id === 'unfilled')).toMatchObject({
      values: [3, 0, 0],
      bounds: [3, 0, 0],
    });
    expect(ended.out).toContain('reell: fastlege +1 er bedre enn fastlege 0');
    expect(ended.err).toContain('fastlege +2 (3 av 3)  ');
    expect(ended.out).toMatch(/^fastlege 0 +3 /m);
    expect(readFileSync(join(own, 'curve.csv'), 'utf8')).toContain('\r\nfastlege +2;2;0;0;');
    expect(readFileSync(join(own, 'curve.html'), 'utf8')).toContain('<h1>flere</h1>');
    const last = JSON.parse(readFileSync(join(own, 'points', '3', 'job.json'), 'utf8')) as typeof document;
    expect(last.doctors.map(({ id }) => id)).toEqual(['a', 'ny-fastlege-1', 'ny-fastlege-2']);
    // The same seed and work lead to the same curve.
    await run(['whatif', job, '--scenario', file, '--out', again]);
    expect(readFileSync(join(again, 'curve.json'), 'utf8')).toBe(
      readFileSync(join(own, 'curve.json'), 'utf8'),
    );
  });

  it('refuses a curve by the place of what is wrong, and what belongs to one scenario', async () => {
    const vary = [{ change: { change: 'staff-line', line: 'W' }, at: '/doctors', from: 1, to: 2 }];
    const own = ['--out', join(folder, 'ingen'), '--json'];
    const unknown = await run(['whatif', job, '--scenario', scenario('w.json', { vary }), ...own]);
    expect([unknown.code, issuesOf(unknown)]).toEqual([2, ['UNKNOWN_REFERENCE /vary/0/change/line']]);
    const acceptance = [{ figure: 'unfilled', must: 'be-at-most', value: 0 }];
    const one = await run([
      'whatif',
      job,
      '--scenario',
      scenario('en.json', { vary, acceptance, base: 'out/base/roster.json' }),
      ...own,
    ]);
    expect([one.code, issuesOf(one)]).toEqual([2, ['NOT_WITH_VARY /acceptance', 'NOT_WITH_VARY /base']]);
  });

  it('finds the smallest number that is enough, and writes its roster', async () => {
    const axis = { change: { change: 'add-doctors', category: 'fastlege' }, at: '/count', from: 0, to: 3 };
    const own = join(folder, 'minst');
    const file = scenario('minst.json', { smallest: { ...axis, norm: false } });
    const ended = await run(['whatif', job, '--scenario', file, '--out', own]);
    expect(ended.code).toBe(0);
    expect(ended.out).toContain(
      'fastlege +1 (2 leger i alt) er nok, og ingenting mindre er det. Det er bevist.',
    );
    expect(ended.out).toMatch(/^fastlege 0 +for lite +1 +3 +3$/m);
    expect(ended.err).toMatch(/^fastlege \+1 {2}\d/m);
    const answer = JSON.parse(readFileSync(join(own, 'smallest.json'), 'utf8')) as SmallestJob;
    expect(answer).toMatchObject({ smallest: { value: 1 }, isProven: true, isMonotone: true });
    const found = JSON.parse(readFileSync(join(own, 'scenario', 'job.json'), 'utf8')) as typeof document;
    expect(found.doctors).toHaveLength(2);

    const vary = [axis, { ...axis, at: '/cont' }];
    const both = scenario('begge.json', { vary, smallest: axis });
    const refusal = await run(['whatif', job, '--scenario', both, '--out', own, '--json']);
    expect([refusal.code, issuesOf(refusal)]).toEqual([2, ['NOT_WITH_SMALLEST /vary']]);
    const wrong = scenario('feil-minst.json', { smallest: { ...axis, to: 0 } });
    const range = await run(['whatif', job, '--scenario', wrong, '--out', own, '--json']);
    expect([range.code, issuesOf(range)]).toEqual([2, ['NO_RANGE /smallest/to']]);
  });

  it('tries each single addition, and puts the best first', async () => {
    const own = join(folder, 'tillegg');
    const file = scenario('tillegg.json', { additions: 'each' });
    const ended = await run(['whatif', job, '--scenario', file, '--out', own]);
    expect(ended.code).toBe(0);
    expect(ended.out).toMatch(/^– +3 *$/m);
    expect(ended.out).toMatch(/^\+1 fastlege +0 +reell$/m);
    expect(ended.err).toMatch(/^Som nå \(1 av 4\) {2}/m);
    expect(ended.err).toContain('+1 fastlege (2 av 4)  ');
    expect(ended.out).toContain('+1 fastlege er bedre enn dagens jobb');
    const ranking = JSON.parse(readFileSync(join(own, 'additions.json'), 'utf8')) as AdditionRanking;
    expect(ranking.base).toEqual({ unfilled: 3, leastUnfilled: 3 });
    // A specialist lacks the two courses only.
    expect(ranking.additions.map(({ label, isBetter }) => [label, isBetter])).toEqual([
      ['+1 fastlege', true],
      ['a: akuttmedisinkurs', false],
      ['a: vold- og overgrepskurs', false],
    ]);
    const asked = { additions: 'each', acceptance: [{ figure: 'unfilled', must: 'not-be-worse' }] };
    const both = scenario('tillegg-og.json', asked);
    const refusal = await run(['whatif', job, '--scenario', both, '--out', own, '--json']);
    expect([refusal.code, issuesOf(refusal)]).toEqual([2, ['NOT_WITH_ADDITIONS /acceptance']]);
  });

  it('refuses a base roster of another job', async () => {
    const file = scenario('base.json', { changes: [oneMore] });
    const tampered = join(folder, 'tampered');
    mkdirSync(tampered);
    const roster = JSON.parse(read('base/roster.json')) as { tiers: { value: number }[] };
    const values = { ...roster, tiers: roster.tiers.map((tier) => ({ ...tier, value: tier.value + 1 })) };
    writeFileSync(join(tampered, 'values.json'), JSON.stringify(values));
    writeFileSync(join(tampered, 'holders.json'), JSON.stringify({ ...roster, assignments: [] }));
    writeFileSync(join(tampered, 'none.json'), '{}');
    const april = { from: '2026-04-01', to: '2026-04-30' };
    writeFileSync(join(tampered, 'month.json'), JSON.stringify({ ...roster, period: april }));
    for (const [name, issue] of [
      ['values.json', 'BASE_NOT_OF_JOB /'],
      ['holders.json', 'BASE_NOT_OF_JOB /'],
      ['none.json', 'NO_ROSTER_IN_FILE /'],
      ['month.json', 'ROSTER_OF_ANOTHER_JOB /base/'],
    ] as const) {
      const base = join(tampered, name);
      const ended = await run(['whatif', job, '--scenario', file, '--base', base, '--out', out, '--json']);
      expect([ended.code, issuesOf(ended)]).toEqual([2, [issue.slice(0, -1)]]);
    }
  });

  it('says all that is wrong with a scenario, by its place in it', async () => {
    const faulty = scenario('feil.json', { changes: [{ change: 'add-doctors', lik: 'a' }, 7], x: 1 });
    const unknown = scenario('ukjent.json', { changes: [{ change: 'remove-doctors', doctors: ['b'] }] });
    const none = scenario('ingen.json', { changes: [{ change: 'remove-doctors', doctors: ['a'] }, oneMore] });
    const later = scenario('senere.json', { version: 'vaktplan/scenario/2', changes: [oneMore] });
    const refusedBy = async (file: string): Promise<[number | null, string[]]> => {
      const ended = await run(['whatif', job, '--scenario', file, '--out', out, '--json']);
      return [ended.code, issuesOf(ended)];
    };
    expect(await refusedBy(faulty)).toEqual([
      2,
      ['UNKNOWN_KEY /changes/0/lik', 'INVALID /changes/1', 'UNKNOWN_KEY /x'],
    ]);
    for (const empty of [{}, { changes: [] }])
      expect(await refusedBy(scenario('tom.json', empty))).toEqual([
        2,
        ['SCENARIO_WITHOUT_CHANGES /changes'],
      ]);
    expect(await refusedBy(later)).toEqual([2, ['NOT_A_CHOICE /version']]);
    expect(await refusedBy(unknown)).toEqual([2, ['UNKNOWN_REFERENCE /changes/0/doctors/0']]);
    expect(await refusedBy(none)).toEqual([2, ['UNKNOWN_REFERENCE /changes/1/like']]);
    const nynorsk = await run(['whatif', job, '--scenario', unknown, '--out', out, '--language', 'nn']);
    expect(nynorsk.err).toContain('Det finst ingen lege «b» i jobben. Nærast: a.');
  });
});
