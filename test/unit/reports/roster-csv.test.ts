import { describe, expect, it } from 'vitest';
import { parseRosterCsv } from '../../../src/reports/parse-roster-csv.js';
import { writeRosterCsv } from '../../../src/reports/roster-csv.js';
import { aDoctor, aLine, aProblem, aRoster } from '../../support/builders.js';

const problem = aProblem({
  doctors: [
    aDoctor({ id: 'a', name: 'Åse «Ås», Ødegård' }),
    aDoctor({ id: 'b', name: 'Kari Nordmann' }),
    aDoctor({ id: 'c', name: 'Kari Nordmann' }),
    aDoctor({ id: 'd', name: '=HYPERLINK("x")' }),
  ],
});
const parse = (text: string) => {
  const { assignments, issues } = parseRosterCsv(text, problem);
  return {
    assignments: Object.fromEntries(assignments),
    issues: issues.map(({ code, pointer }) => [code, pointer]),
  };
};

describe('writeRosterCsv', () => {
  const text = writeRosterCsv(aRoster(problem, { '2026-03-09/V/1': 'a', '2026-03-10/V/1': 'd' }));
  const lines = text.split('\r\n');

  it('has a row for every vakt, also the empty ones', () => {
    expect(lines[0]).toBe(
      '\uFEFFvakt;date;weekday;line;start;end;hours;doctor;doctor_name;requirement;backed_by',
    );
    expect(lines[1]).toBe('2026-03-09/V/1;2026-03-09;mandag;V;16:00;23:00;7;a;Åse «Ås», Ødegård;minimum;');
    expect(lines[3]).toBe('2026-03-11/V/1;2026-03-11;onsdag;V;16:00;23:00;7;;;minimum;');
    expect(lines).toHaveLength(7);
  });

  it('does not let a name run as a formula in a spreadsheet', () => {
    expect(lines[2]).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('is read back as it was', () => {
    expect(parse(text)).toEqual({
      assignments: { '2026-03-09/V/1': 'a', '2026-03-10/V/1': 'd' },
      issues: [],
    });
    const commas = text.slice(1).replaceAll('Åse «Ås», Ødegård', '"Åse «Ås», Ødegård"').replaceAll(';', ',');
    expect(parse(commas)).toEqual(parse(text));
  });

  it('shows a natt with the days to its end, half hours with a comma, and no conditional bakvakt that nobody holds', () => {
    const nights = aProblem({
      period: { from: '2026-03-09', to: '2026-03-09' },
      lines: [
        aLine({ nights: { short: [{ from: '23:00', to: '08:30' }] } }),
        aLine({
          id: 'BV',
          kind: 'bakvakt',
          nights: { short: [{ from: '23:00', to: '24:00' }] },
          demand: 'conditional',
        }),
      ],
    });
    const [, ...rows] = writeRosterCsv(aRoster(nights)).trimEnd().split('\r\n');
    expect(rows).toEqual(['2026-03-09/V/1;2026-03-09;mandag;V;23:00;08:30+1;9,5;;;minimum;']);
  });
});

describe('parseRosterCsv', () => {
  it('takes a doctor by id or by exact name', () => {
    expect(parse('doctor,vakt\n"Åse «Ås», Ødegård",2026-03-09/V/1\nb,2026-03-10/V/1\n')).toEqual({
      assignments: { '2026-03-09/V/1': 'a', '2026-03-10/V/1': 'b' },
      issues: [],
    });
  });

  it('takes semicolon, tab and a byte order mark', () => {
    expect(parse('\uFEFFvakt;doctor\r\n2026-03-09/V/1;a\r\n').assignments).toEqual({ '2026-03-09/V/1': 'a' });
    expect(parse('vakt\tdoctor\n2026-03-09/V/1\ta').assignments).toEqual({ '2026-03-09/V/1': 'a' });
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
    expect(parse(text)).toEqual({
      assignments: { '2026-03-09/V/1': 'a', '2026-03-13/V/1': 'c' },
      issues: [
        ['CSV_VAKT_TWICE', '/3/vakt'],
        ['CSV_VAKT_UNKNOWN', '/4/vakt'],
        ['CSV_DOCTOR_UNKNOWN', '/5/doctor'],
        ['CSV_DOCTOR_AMBIGUOUS', '/6/doctor'],
      ],
    });
  });

  it('does not choose between an id and another name', () => {
    const row = (id: string, name: string) =>
      parse(`vakt;doctor;doctor_name\n2026-03-09/V/1;${id};${name}\n`);
    expect(row('b', 'Åse «Ås», Ødegård')).toEqual({
      assignments: {},
      issues: [['CSV_NAME_MISMATCH', '/2/doctor_name']],
    });
    expect(row('b', 'Kari Nordmann').assignments).toEqual({ '2026-03-09/V/1': 'b' });
    expect(row('b', '').issues).toEqual([]);
  });

  it.each([
    [
      '',
      [
        ['CSV_COLUMN_MISSING', '/1/vakt'],
        ['CSV_COLUMN_MISSING', '/1/doctor'],
      ],
    ],
    ['vakt,lege\n', [['CSV_COLUMN_MISSING', '/1/doctor']]],
    ['vakt,doctor\n"open', [['CSV_UNREADABLE', '']]],
  ])('refuses %j', (text, issues) => {
    expect(parse(text).issues).toEqual(issues);
  });
});
