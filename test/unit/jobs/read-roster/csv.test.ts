import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../../src/jobs/read-roster/read-roster.js';
import { aDoctor, aLine, aProblem } from '../../../support/builders.js';

const problem = aProblem({
  doctors: [
    aDoctor({ id: 'a', name: 'Åse «Ås», Ødegård' }),
    aDoctor({ id: 'b', name: 'Kari Nordmann' }),
    aDoctor({ id: 'c', name: 'Kari Nordmann' }),
    aDoctor({ id: 'd', name: 'Dag Dahl' }),
  ],
});

function read(text: string, of = problem) {
  const { assignments, issues } = readRoster({ format: 'csv', text }, of);
  return {
    assignments: Object.fromEntries(assignments),
    issues: issues.map(({ code, pointer }) => [code, pointer]),
  };
}

describe('a CSV roster by the ids of vakter', () => {
  it('takes a doctor by id or by exact name', () => {
    expect(read('doctor,vakt\n"Åse «Ås», Ødegård",2026-03-09/V/1\nb,2026-03-10/V/1\n')).toEqual({
      assignments: { '2026-03-09/V/1': 'a', '2026-03-10/V/1': 'b' },
      issues: [],
    });
  });

  it('takes semicolon, tab and a byte order mark', () => {
    expect(read('\uFEFFvakt;doctor\r\n2026-03-09/V/1;a\r\n').assignments).toEqual({ '2026-03-09/V/1': 'a' });
    expect(read('vakt\tlege\n2026-03-09/V/1\ta').assignments).toEqual({ '2026-03-09/V/1': 'a' });
  });

  it('names every faulty row, and keeps the others', () => {
    const text = [
      'vakt,doctor',
      '2026-03-09/V/1,a',
      '2026-03-09/V/1,b',
      '2026-03-14/V/1,a',
      '2026-03-10/V/1,Ola Nordmann',
      '2026-03-11/V/1,Kari Nordmann',
      '2026-03-12/V/1,',
      ',',
      '2026-03-13/V/1,c',
    ].join('\n');
    expect(read(text)).toEqual({
      assignments: { '2026-03-09/V/1': 'a', '2026-03-13/V/1': 'c' },
      issues: [
        ['VAKT_UNKNOWN', '/4/vakt'],
        ['DOCTOR_UNKNOWN', '/5/doctor'],
        ['DOCTOR_AMBIGUOUS', '/6/doctor'],
        ['VAKT_TWICE', '/3/vakt'],
      ],
    });
  });

  it('says both what is wrong with the vakt and with the doctor of a row', () => {
    expect(read('vakt,doctor\n2026-03-14/V/1,Ola').issues).toEqual([
      ['VAKT_UNKNOWN', '/2/vakt'],
      ['DOCTOR_UNKNOWN', '/2/doctor'],
    ]);
  });

  it('does not choose between an id and another name', () => {
    const row = (id: string, name: string) => read(`vakt;doctor;doctor_name\n2026-03-09/V/1;${id};${name}\n`);
    expect(row('b', 'Åse «Ås», Ødegård')).toEqual({
      assignments: {},
      issues: [['NAME_MISMATCH', '/2/doctor']],
    });
    expect(row('b', 'Kari Nordmann').assignments).toEqual({ '2026-03-09/V/1': 'b' });
    expect(row('b', '').issues).toEqual([]);
  });

  it('does not choose between an id and other times', () => {
    const row = (times: string) => read(`vakt;dato;fra;til;lege\n2026-03-09/V/1;${times};a`).issues;
    expect(row('2026-03-09;16:00;22:00')).toEqual([['VAKT_TIMES_DIFFER', '/2/start']]);
    expect(row('2026-03-09;16:00;23:00')).toEqual([]);
    expect(row(';;')).toEqual([]);
  });

  it.each([
    [
      '',
      [
        ['CSV_COLUMN_MISSING', '/1/vakt'],
        ['CSV_COLUMN_MISSING', '/1/doctor'],
      ],
    ],
    ['vakt,hvem\n', [['CSV_COLUMN_MISSING', '/1/doctor']]],
    ['dato,fra,lege\n', [['CSV_COLUMN_MISSING', '/1/vakt']]],
    ['vakt,doctor\n"open', [['CSV_UNREADABLE', '']]],
  ])('refuses %j', (text, issues) => {
    expect(read(text).issues).toEqual(issues);
  });
});

describe('a CSV roster by times', () => {
  it.each([
    ['dato;start;slutt;linje;lege', '2026-03-09;16:00;23:00;V;a'],
    ['Dato;Fra;Til;Vaktlinje;Navn', '09.03.2026;16.00;23.00;Vakt;Åse «Ås», Ødegård'],
    ['date;from;to;line;name', '9.3.2026;16:00:00;23:00:00;vakt;Åse «Ås», Ødegård'],
    ['start;end;doctor', '2026-03-09 16:00;2026-03-09 23:00;a'],
    ['start;end;doctor', '09.03.2026 kl. 16:00;23:00;a'],
    ['start;end;doctor', '2026-03-09T15:00:00Z;2026-03-09T23:00:00+01:00;a'],
    ['dato;start;slutt;lege', '2026-03-09;16:00;23:00;a'],
  ])('reads %s', (heading, row) => {
    expect(read(`${heading}\n${row}\n`)).toEqual({ assignments: { '2026-03-09/V/1': 'a' }, issues: [] });
  });

  it.each([
    ['24:00', '24:00'],
    ['24:00', '00:00'],
    ['08:00+1', '08:00'],
    ['08:00+1', '08:00+1'],
    ['08:00+3', '08:00+3'],
  ])('finds an end at %s that is written %s', (to, written) => {
    const weekday = [{ from: '16:00', to }];
    const late = aProblem({ lines: [aLine({ hours: { weekday } })] });
    const text = `dato;fra;til;lege\n2026-03-09;16:00;${written};a`;
    expect(read(text, late).assignments).toEqual({ '2026-03-09/V/1': 'a' });
  });

  it('leaves out rows without a doctor, such as a sum at the end', () => {
    expect(read('dato;fra;til;lege\n2026-03-09;16:00;23:00;\nSum;7;;\n')).toEqual({
      assignments: {},
      issues: [],
    });
  });

  it('says which part of a row cannot be read', () => {
    const rows = [
      '2026-02-30;16:00;23:00;a',
      '2026-03-09;25:00;23:00;a',
      '2026-03-09;16:00;sent;a',
      '2026-03-09;16:60;23:00;a',
      '2026-03-10T16:00:00+99:00;2026-03-10T16:00:00Z;;a',
      '2026-03-09;2026-03-09 16:00;2026-03-09 15:00;a',
    ];
    expect(read(['dato;fra;til;lege', ...rows].join('\n')).issues).toEqual([
      ['TIME_UNREADABLE', '/2/start'],
      ['TIME_UNREADABLE', '/3/start'],
      ['TIME_UNREADABLE', '/4/start'],
      ['TIME_UNREADABLE', '/5/start'],
      ['TIME_UNREADABLE', '/6/start'],
      ['ENDS_BEFORE_START', '/7/start'],
    ]);
  });
});

describe('a table as spreadsheets and other systems write it', () => {
  const messagesOf = (text: string): string[] =>
    readRoster({ format: 'csv', text }, problem).issues.map(({ message }) => message.nb);

  it('takes sep=, headings of other systems, a year of two digits and clocks without a colon', () => {
    const text = 'sep=;\r\nDato;Starttid;Sluttid;Vakttype;Legens navn\r\n09.03.26;1600;23;V;Dag Dahl\r\n';
    expect(read(text)).toEqual({ assignments: { '2026-03-09/V/1': 'd' }, issues: [] });
  });

  it('takes headings in nynorsk', () => {
    const text = 'Dato;Frå;Til;Linje;Namn\n09.03.2026;16:00;23:00;V;Dag Dahl\n';
    expect(read(text)).toEqual({ assignments: { '2026-03-09/V/1': 'd' }, issues: [] });
  });

  it('takes a name turned round or in other letters', () => {
    const text = 'vakt;lege\n2026-03-09/V/1;Dahl, Dag\n2026-03-10/V/1;DAG DAHL\n';
    expect(read(text).assignments).toEqual({ '2026-03-09/V/1': 'd', '2026-03-10/V/1': 'd' });
  });

  it('suggests the doctor who is nearly named', () => {
    expect(messagesOf('vakt;lege\n2026-03-09/V/1;Dag Dal\n')[0]).toContain('Nærmest: d (Dag Dahl).');
    expect(messagesOf('vakt;lege\n2026-03-09/V/1;Ola Normann\n')[0]).not.toContain('Nærmest');
  });

  it('quotes times that cannot be read, and the headings that it found', () => {
    expect(messagesOf('dato;fra;til;lege\n9. mars;16:00;23:00;d\n')[0]).toContain('(«9. mars 16:00 23:00»)');
    expect(messagesOf('dag;hvem\n1;2\n').every((says) => says.includes('Raden har: dag, hvem.'))).toBe(true);
  });

  it('knows a workbook, and says how to save it', () => {
    expect(messagesOf('PK\u0003\u0004…')[0]).toContain('CSV UTF-8');
  });
});
