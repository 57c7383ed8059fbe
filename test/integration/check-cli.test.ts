import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDoctor, aJob, aLine } from '../support/builders.js';
import { aCalendar } from '../support/calendar-text.js';
import { runCli } from '../support/run-cli.js';

describe('vaktplan check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vaktplan-check-'));
  const file = (name: string, content: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  let job: string;

  beforeAll(() => {
    const document = aJob({
      period: { from: '2026-03-11', to: '2026-03-11' },
      lines: [aLine({ pools: ['p'] })],
      doctors: [
        aDoctor({ id: 'fl-1', name: 'Åse Ødegård', pools: ['p'] }),
        aDoctor({ id: 'fl-2', name: 'Bjørn Mæland', pools: ['q'] }),
      ],
    });
    job = file('job.json', JSON.stringify(document));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('reads a table saved in Windows-1252, by names and times', async () => {
    const table = 'dato;fra;til;lege\r\n11.03.2026;16:00;23:00;Åse Ødegård\r\n';
    const { code, out } = await runCli(['check', job, file('plan.csv', Buffer.from(table, 'latin1'))]);
    expect(code).toBe(0);
    expect(out).toMatch(/1 av 1 vakter har lege; \d+ regler er prøvd\./);
    expect(out).not.toContain('Ødegård');
  });

  it('reads a calendar, tests the rules asked for, and shows names where they are asked for', async () => {
    const calendar = aCalendar([{ DTSTART: '20260311T160000', DTEND: '20260311T230000' }], {
      'X-WR-CALNAME': 'Bjørn Mæland',
    });
    const path = file('plan.ics', calendar);
    const asked = ['check', job, path, '--rules', 'pool-eligibility,fritak'];
    const { code, out } = await runCli([...asked, '--names']);
    expect(code).toBe(3);
    expect(out).toMatch(/BRUDD: .*fl-2.* \(Bjørn Mæland\)/);
    expect(out).toContain('2 regler er prøvd');
    const machines = await runCli([...asked, '--json']);
    expect(JSON.parse(machines.out)).toMatchObject({
      version: 'vaktplan/check/1',
      counts: { breach: 1 },
      rules: [{}, {}],
    });
    expect(machines.out).not.toContain('Bjørn');
  });

  it('says everything that does not match, and ends with 2', async () => {
    const table = 'dato;fra;til;linje;lege\n2026-03-11;16:00;22:00;;fl-1\n2026-03-11;16:00;23:00;N;Ola\n';
    const { code, err } = await runCli(['check', job, file('odd.csv', table)]);
    expect(code).toBe(2);
    for (const says of [
      'VAKT_NOT_FOUND /roster/2/start  Rad 2: ingen vakt i jobben er 2026-03-11 16:00-22:00.',
      'LINE_UNKNOWN /roster/3/line  Rad 3: jobben har ingen vaktlinje «N». Den har V (Vakt).',
      'DOCTOR_UNKNOWN /roster/3/doctor  Rad 3: ingen lege i jobben har id-en eller det fulle navnet «Ola».',
    ])
      expect(err).toContain(says);
  });
});
