import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aDoctor, aJob, aLine } from '../support/builders.js';
import { runCli } from '../support/run-cli.js';

const vakt = '2026-03-10/V/1';

describe('vaktplan explain, of who may step in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vaktplan-explain-'));
  const file = (name: string, content: object): string => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  const job = file(
    'job.json',
    aJob({
      lines: [aLine()],
      doctors: ['a', 'b', 'c'].map((id) => aDoctor({ id, name: `Lege ${id.toUpperCase()}` })),
      absences: [{ doctor: 'c', kind: 'permisjon', from: '2026-03-09', to: '2026-03-15' }],
    }),
  );
  const roster = file('roster.json', {
    assignments: [
      { vakt: '2026-03-09/V/1', doctor: 'b' },
      { vakt, doctor: 'a' },
    ],
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const explain = (...options: string[]) => runCli(['explain', job, '--roster', roster, ...options]);

  it('ranks who may have a vakt, and says who may not', async () => {
    const { code, out } = await explain('--vakt', vakt, '--instead');
    expect(code).toBe(0);
    expect(out).toMatch(/^2026-03-10\/V\/1: a har vakten\.\nKan ta den, i denne rekkefølgen:\n {2}1\. b: /);
    expect(out).toContain('(vakter siste fire uker: 1)');
    expect(out).toContain('Bytter som ikke bryter noe:\n  b mot 2026-03-09/V/1: ');
    expect(out).toMatch(/Kan ikke:\n {2}c: Ikke tilgjengelig\.\n$/);
    expect(out).not.toMatch(/permisjon|Lege/);
    const nynorsk = await explain('--vakt', vakt, '--instead', '--language', 'nn');
    expect(nynorsk.out).toContain('a har vakta.');
    expect(nynorsk.out).toContain('c: Ikkje tilgjengeleg');
  });

  it('says of an empty vakt that it is empty, and who may take it', async () => {
    const empty = ['--vakt', '2026-03-11/V/1', '--instead'];
    expect((await explain(...empty)).out).toMatch(
      /^2026-03-11\/V\/1: Vakten er tom\.\nKan ta den, i denne rekkefølgen:\n {2}1\. /,
    );
    const nobody = file(
      'nobody.json',
      aJob({ lines: [aLine()], doctors: [aDoctor({ id: 'c', pools: [] })] }),
    );
    const none = file('none.json', { assignments: [] });
    const { out } = await runCli(['explain', nobody, '--roster', none, ...empty]);
    expect(out).toMatch(
      /^2026-03-11\/V\/1: Vakten er tom\.\nIngen lege kan ta den uten at en regel brytes\. Uten --instead /,
    );
    expect(out).not.toContain('Ingen andre');
  });

  it('gives call lists, for one doctor from a date on, as JSON and as CSV with names', async () => {
    const asked = ['--resilience', '--doctor', 'a', '--from', '2026-03-10'];
    const { code, out } = await explain(...asked, '--language', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/V +1 +0 +1 +0\n/);
    expect(out).toContain('There is no night where nobody may step in.');
    expect(out).toContain('Call list:\n  2026-03-10/V/1: b\n');
    const { out: json } = await explain(...asked, '--json');
    expect(JSON.parse(json)).toMatchObject({
      version: 'vaktplan/resilience/1',
      vakter: [{ vakt, callList: ['b'] }],
    });
    const { out: csv } = await explain(...asked, '--csv');
    expect(csv).toContain(';a;Lege A;1;b;Lege B\r\n');
  });

  it('says where there is no vakt to show, and refuses dates behind the roster', async () => {
    const asked = ['--resilience', '--doctor', 'b', '--from', '2026-03-10'];
    const said = 'b har ingen vakt i vaktplanen fra og med 2026-03-10.\n';
    expect((await explain(...asked)).out).toBe(said);
    const csv = await explain(...asked, '--csv');
    expect([csv.out.trim().split('\n').length, csv.err]).toEqual([1, said]);
    const behind = await explain('--resilience', '--from', '2026-04-01', '--doctor', 'x');
    expect([behind.code, behind.err]).toEqual([
      2,
      'feil DOCTOR_UNKNOWN /doctor  Jobben har ingen lege med id «x».\n' +
        'feil DATE_AFTER_PERIOD /from  Vaktplanen gjelder 2026-03-09–2026-03-15; det er ingen vakter i den fra 2026-04-01.\n',
    ]);
  });

  it('refuses options that do not go together, all of them at once', async () => {
    const { code, out } = await explain('--doctor', 'a', '--csv', '--json');
    const { issues } = JSON.parse(out) as { issues: { code: string; pointer: string }[] };
    expect([code, ...issues.map((issue) => `${issue.code} ${issue.pointer}`)]).toEqual([
      2,
      'VAKT_MISSING /vakt',
      'TWO_FORMATS /csv',
      'RESILIENCE_MISSING /csv',
    ]);
  });

  it('refuses what is no question, and vakter and doctors that the job does not have', async () => {
    const ended = await Promise.all([
      explain('--instead'),
      explain('--vakt', vakt, '--resilience'),
      explain('--vakt', '2026-03-10/X/1', '--instead'),
      explain('--resilience', '--doctor', 'x'),
      explain('--resilience', '--from', 'mandag'),
      explain('--vakt', vakt, '--doctor', 'a', '--letter', join(folder, 'brev.html'), '--instead'),
      explain('--csv'),
      explain('--vakt', vakt, '--instead', '--from', '2026-03-09'),
    ]);
    expect(ended.map(({ code }) => code)).toEqual(ended.map(() => 2));
    expect(ended.map(({ err }) => /[A-Z]+_[A-Z_]+/.exec(err)?.[0])).toEqual([
      'VAKT_MISSING',
      'TWO_QUESTIONS',
      'VAKT_UNKNOWN',
      'DOCTOR_UNKNOWN',
      'OPTION_UNFIT',
      'TWO_QUESTIONS',
      'RESILIENCE_MISSING',
      'RESILIENCE_MISSING',
    ]);
    expect(existsSync(join(folder, 'brev.html'))).toBe(false);
  });
});
