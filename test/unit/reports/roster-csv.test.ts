import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/jobs/read-roster/read-roster.js';
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
  const { assignments, issues } = readRoster({ text }, problem);
  return {
    assignments: Object.fromEntries(assignments),
    issues: issues.map(({ code }) => code),
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
