import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RosterDocument } from '../../src/jobs/planning.js';
import { runCli as run, type Ended } from '../support/run-cli.js';
import { readFixture } from '../support/solve-fixture.js';

describe('vaktplan', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vaktplan-cli-'));
  const out = join(folder, 'out');
  const job = 'fixtures/liten-distrikt/2026-03.json';
  let solved: Ended;

  beforeAll(async () => {
    solved = await run(['solve', job, '--seconds', '30', '--cross-check', '--out', out]);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('solve writes roster, report, CSV, page and model, and ends with 0', () => {
    expect(solved.code).toBe(0);
    const read = (name: string): string => readFileSync(join(out, name), 'utf8');
    const roster = JSON.parse(read('roster.json')) as { assignments: unknown[]; search: { ended: string } };
    expect(roster.search.ended).toBe('proven');
    expect(JSON.parse(read('report.json'))).toMatchObject({
      version: 'vaktplan/report/1',
      summary: { unfilled: [], hardBreaches: 0 },
    });
    expect(read('roster.csv').split('\r\n')).toHaveLength(1 + roster.assignments.length + 1);
    expect(read('roster.html')).toContain('<html lang="nb"');
    expect(read('model.lp').toLowerCase()).toContain('\nminimize\n');
  });

  it('solve says on plain lines how it goes, with seconds, empty vakter and what is proven', () => {
    expect(solved.err).toMatch(/^\d+,\d s {2}timer uten lege 0 \(bevist\) {2}tomme vakter 0 \(bevist\)/m);
    expect(solved.out.split('\n')[0]).toBe('Ingen vakt er tom.');
    expect(solved.out).toMatch(/beste mulige plan er bevist etter \d+,\d s /);
    const lines = solved.err.split('\n');
    expect(lines.filter((line, index) => line !== '' && line === lines[index - 1])).toEqual([]);
  });

  it('solve --cross-check has a second solver judge what was proven', () => {
    const agreed = /javascript-lp-solver: enig om (\d+) av \d+ trinn/.exec(solved.out)?.[1];
    expect(Number(agreed)).toBeGreaterThan(0);
    expect(solved.err).not.toContain('CROSS_CHECK_DISAGREES');
  });

  it('solve writes the page in the language that is asked for', async () => {
    const english = join(folder, 'english');
    const { code, out: said } = await run([
      ...['solve', job, '--iterations', '1', '--out', english],
      ...['--language', 'en'],
    ]);
    expect(code).toBe(0);
    expect(readFileSync(join(english, 'roster.html'), 'utf8')).toContain('<html lang="en"');
    expect(said).toMatch(/after \d+\.\d s /);
  });

  it.each(['1', '2'])(
    'solve --replay does a timed search of %s threads again, move for move',
    async (threads) => {
      const [timed, again] = [join(folder, 'timed'), join(folder, 'again')];
      const stor = 'fixtures/sarpsborg-rakkestad/2026-03.json';
      await run(['solve', stor, '--seconds', '1', '--seed', '5', '--threads', threads, '--out', timed]);
      const path = join(timed, 'roster.json');
      const roster = JSON.parse(readFileSync(path, 'utf8')) as RosterDocument;
      expect(roster.search).toMatchObject({ seed: 5, ended: 'time' });

      expect((await run(['solve', stor, '--replay', path, '--out', again])).code).toBe(0);
      const second = JSON.parse(readFileSync(join(again, 'roster.json'), 'utf8')) as RosterDocument;
      expect(second).toMatchObject({ assignments: roster.assignments, tiers: roster.tiers });
      const { iterations, pace, proverPace } = roster.search;
      expect(second.search).toMatchObject({ iterations, pace });
      expect(second.search.proverPace).toEqual(proverPace);

      const none = await run(['solve', stor, '--replay', stor, '--out', again]);
      expect([none.code, none.err]).toEqual([2, expect.stringContaining('NO_SEARCH_IN_FILE') as string]);
    },
    180_000,
  );

  it('solve says before the search that the folder cannot be made', async () => {
    const { code, err } = await run(['solve', job, '--seconds', '300', '--out', 'README.md/out']);
    expect(code).toBe(2);
    expect(err).toContain('OUT_NOT_WRITABLE');
    expect(err).toContain('Det går ikke å skrive til mappen README.md/out (ENOTDIR)');
    expect(err).not.toMatch(/timer uten lege|^ +at /m);
  });

  it('check accepts what solve wrote, as JSON and as CSV', async () => {
    expect((await run(['check', job, join(out, 'roster.json')])).code).toBe(0);
    expect((await run(['check', job, join(out, 'roster.csv')])).code).toBe(0);
  });

  it('check ends with 3 and names rule, source and vakt where a hard rule is broken', async () => {
    const roster = JSON.parse(readFileSync(join(out, 'roster.json'), 'utf8')) as {
      assignments: { vakt: string; doctor: string }[];
    };
    const lis1 = (
      readFixture('liten-distrikt', '2026-03')['doctors'] as { id: string; category: string }[]
    ).find(({ category }) => category === 'LIS1');
    const first = roster.assignments.find(({ vakt }) => vakt.includes('/V1/'));
    const changed = roster.assignments.map((row) => (row === first ? { ...row, doctor: lis1?.id } : row));
    const path = join(folder, 'changed.json');
    writeFileSync(path, JSON.stringify({ assignments: changed }));
    const { code, out: said } = await run(['check', job, path]);
    expect(code).toBe(3);
    expect(said).toContain('[pool-eligibility]');
    expect(said).toContain(first?.vakt);
    expect(said).toContain('Ikke kontrollert');
  });

  it('exemptions writes the days in posts by exception of a year as CSV, the ledger and the roster together', async () => {
    const document = readFixture('liten-distrikt', '2026-03');
    const doctors = document['doctors'] as { id: string; competence: object }[];
    const path = join(folder, 'proposal.json');
    const byException = { worksByException: { from: '2024-09-01' } };
    writeFileSync(
      path,
      JSON.stringify({
        ...document,
        doctors: doctors.map((doctor) => (doctor.id === 'vikar-1' ? { ...doctor, ...byException } : doctor)),
        competencePacks: { use2026Proposal: true },
        exemptionLedger: [{ doctor: 'vikar-1', year: 2026, kind: 'legevakt', days: 300 }],
      }),
    );
    const { assignments } = JSON.parse(readFileSync(join(out, 'roster.json'), 'utf8')) as {
      assignments: { vakt: string; doctor: string }[];
    };
    const own = assignments.filter(({ vakt, doctor }) => doctor === 'vikar-1' && !vakt.includes('/BV/'));
    const days = 300 + new Set(own.map(({ vakt }) => vakt.slice(0, 10))).size;
    const written = await run(['exemptions', path, join(out, 'roster.json'), '--year', '2026']);
    expect(written.code).toBe(0);
    expect(written.out).toContain('År;Rapporteres innen;Lege-id;');
    expect(written.out).toMatch(new RegExp(`2026;2027-03-31;vikar-1;[^;]+;${days};0;;;;;;;`));
    expect(written.err).toContain(
      'advarsel EXEMPTION_LIMITS_UNKNOWN /rules/exemption-days  Hva som er igjen,',
    );
    const before = await run(['exemptions', path, join(out, 'roster.json'), '--year', '2025']);
    expect(before.out.trim().split('\r\n')).toHaveLength(1);
    expect(before.err).toContain(
      'NO_EXEMPTION_DAYS /exemptionLedger  Ingen rader: leger med worksByException',
    );
    const none = ['exemptions', job, join(out, 'roster.json'), '--year', '2026', '--language', 'en'];
    const english = await run(none);
    expect(english.out.trim()).toMatch(/^\uFEFF?Year;Report by;Doctor id;/);
    expect(english.err).toContain('warning NO_EXEMPTION_DAYS /doctors  No rows: no doctor of the job');
  });

  it('answers bad input with 2 and every issue, for people and for machines', async () => {
    const path = join(folder, 'bad.json');
    writeFileSync(
      path,
      JSON.stringify({
        ...readFixture('liten-distrikt', '2026-03'),
        perriod: {},
        absences: [{ doctor: 'nobody', kind: 'ferie', from: '2026-03-01', to: '2026-03-02' }],
      }),
    );
    const people = await run(['solve', path, '--out', out]);
    expect(people.code).toBe(2);
    expect(people.err).toContain('UNKNOWN_KEY /perriod');
    expect(people.err).toContain('UNKNOWN_REFERENCE /absences/0/doctor');
    const machines = await run(['solve', path, '--json']);
    expect(machines.code).toBe(2);
    const { issues } = JSON.parse(machines.out) as { issues: { code: string; pointer: string }[] };
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`).sort()).toEqual([
      'UNKNOWN_KEY /perriod',
      'UNKNOWN_REFERENCE /absences/0/doctor',
    ]);
  });

  it.each([
    ['a file that is not there', ['solve', 'no-such-file.json'], 'FILE_NOT_READABLE'],
    ['a file that is no JSON', ['solve', 'README.md'], 'NOT_JSON'],
    ['an unknown option', ['solve', job, '--fast'], 'OPTION_UNKNOWN'],
    ['seconds out of range', ['solve', job, '--seconds', '0'], 'seconds'],
    ['a year that is none', ['exemptions', job, 'README.md', '--year', '26'], 'fire siffer'],
    ['a year that is not given', ['exemptions', job, 'README.md'], '--year'],
  ])('answers %s with 2', async (_what, args, says) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  it('says all values of options that do not fit, whatever comes first, in the language asked for', async () => {
    const values = ['--seconds', '0', '--threads', '3', '--seed', 'x'];
    const nynorsk = await run(['solve', job, ...values, '--language', 'nn']);
    expect([nynorsk.code, nynorsk.err.trim().split('\n')]).toEqual([
      2,
      [
        'feil OPTION_UNFIT /seconds  Gi sekund frå 1 til 3600.',
        'feil OPTION_UNFIT /threads  Gi 1 eller 2.',
        'feil OPTION_UNFIT /seed  Gi eit heilt tal frå 0.',
      ],
    ]);
    const english = await run(['solve', job, '--seed', '1.5', '--scond', '5', '--language', 'en']);
    expect(english.err.trim().split('\n')).toEqual([
      'error OPTION_UNFIT /seed  Give a whole number from 0.',
      'error OPTION_UNKNOWN /  There is no option --scond. Nearest: --seconds.',
    ]);
    const machines = await run(['solve', job, '--seed', 'x', '--language', 'sv', '--json']);
    const { issues } = JSON.parse(machines.out) as { issues: { code: string; pointer: string }[] };
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'OPTION_UNFIT /seed',
      'NOT_A_CHOICE /language',
    ]);
  });

  it.each([
    [['solv'], 'COMMAND_UNKNOWN /  Kommandoen «solv» finnes ikke. Nærmest: solve.'],
    [['solve'], 'ARGUMENT_MISSING /  <job> mangler.'],
    [['whatif', job], 'OPTION_MISSING /  Valget --scenario <file> må være med.'],
    [['whatif', job, '--scenario'], 'OPTION_WITHOUT_VALUE /  Valget --scenario <file> mangler sin verdi.'],
    [['check', job, job, job], 'TOO_MANY_ARGUMENTS /  For mange argumenter for «check».'],
    [['solve', job, '--language', 'nnn'], '«nnn» er ikke blant valgene: nb, nn, en. Nærmest: nn.'],
  ])('says what is wrong with %j', async (args, says) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(err).not.toContain('error:');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('keeps the best roster at %s', async (signal) => {
    let sent = false;
    const stopped = join(folder, signal);
    const { code } = await run(
      ['solve', 'fixtures/sarpsborg-rakkestad/2026-03.json', '--seconds', '300', '--out', stopped],
      (text, interrupt) => {
        if (sent || !text.includes('rettferdighet')) return;
        sent = true;
        interrupt(signal);
      },
    );
    expect(code).toBe(0);
    const roster = JSON.parse(readFileSync(join(stopped, 'roster.json'), 'utf8')) as {
      search: { ended: string };
      assignments: unknown[];
    };
    expect(roster.search.ended).toBe('stopped');
    expect(roster.assignments.length).toBeGreaterThan(0);
  });
});
