import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../../src/domain/issue.js';
import { readRoster } from '../../../../src/jobs/read-roster/read-roster.js';
import { aDoctor, aLine, aProblem } from '../../../support/builders.js';

const evening = { weekday: [{ from: '16:00', to: '23:00' }] };
/** Monday 9 - Sunday 15 March 2026: `L` with two doctors an evening and one in the early evening, `B` with one. */
const problem = aProblem({
  lines: [
    aLine({
      id: 'L',
      name: 'Kveld',
      hours: {
        weekday: [
          { from: '16:00', to: '23:00', doctors: { min: 2 } },
          { from: '16:00', to: '20:00' },
        ],
      },
    }),
    aLine({ id: 'B', name: 'Bakvakt', kind: 'bakvakt', hours: evening }),
  ],
  doctors: [aDoctor({ id: 'a' }), aDoctor({ id: 'b' }), aDoctor({ id: 'c' })],
  locks: [{ vakt: '2026-03-10/L/2', doctor: 'c' }],
});
const evenings = problem.vakter
  .filter(({ date, lineId, end, start }) => date === '2026-03-10' && lineId === 'L' && end - start === 420)
  .map(({ id }) => id);

interface Duty {
  readonly doctor: string;
  readonly start: string;
  readonly end: string;
  readonly line?: string;
}
const duty = (doctor: string, line?: string, date = '2026-03-10'): Duty => ({
  doctor,
  start: `${date}T16:00:00+01:00`,
  end: `${date}T23:00:00+01:00`,
  ...(line === undefined ? {} : { line }),
});
const read = (roster: object) => {
  const { assignments, issues } = readRoster(roster, problem);
  return { assignments: Object.fromEntries(assignments), issues };
};
const codes = (issues: readonly Issue[]): string[] => issues.map(({ code, pointer }) => `${code} ${pointer}`);

describe('rows by times', () => {
  it('take the seats of a line in order, and the one that is locked to the doctor first', () => {
    expect(evenings).toEqual(['2026-03-10/L/1', '2026-03-10/L/2']);
    expect(read({ duties: [duty('c', 'Kveld'), duty('a', 'L')] }).assignments).toEqual({
      '2026-03-10/L/1': 'a',
      '2026-03-10/L/2': 'c',
    });
    expect(read({ duties: [duty('a', 'L'), duty('c', 'L')] }).assignments).toEqual({
      '2026-03-10/L/1': 'a',
      '2026-03-10/L/2': 'c',
    });
  });

  it('come after rows by id, so that no seat is taken twice', () => {
    const assignments = [{ vakt: '2026-03-10/L/2', doctor: 'a' }];
    expect(read({ duties: [duty('b', 'L')], assignments })).toEqual({
      assignments: { '2026-03-10/L/1': 'b', '2026-03-10/L/2': 'a' },
      issues: [],
    });
  });

  it('find no seat where all are taken, nor a second one for the same doctor', () => {
    const full = read({ duties: [duty('a', 'L'), duty('b', 'L'), duty('c', 'L')] });
    expect(codes(full.issues)).toEqual(['VAKT_TWICE /duties/2/start']);
    const twice = read({ duties: [duty('a', 'L'), duty('a', 'L')] });
    expect(codes(twice.issues)).toEqual(['VAKT_TWICE /duties/1/start']);
    expect(Object.keys(twice.assignments)).toHaveLength(1);
  });

  it('name what it might have been where nothing fits', () => {
    const row = { ...duty('a'), end: '2026-03-10T22:00:00+01:00' };
    const { issues } = read({ duties: [row] });
    expect(codes(issues)).toEqual(['VAKT_NOT_FOUND /duties/0/start']);
    expect(issues[0]?.message).toEqual({
      nb: 'duties, nr. 1: ingen vakt i jobben er 2026-03-10 16:00-22:00. Nærmest: 2026-03-10/L/1 (2026-03-10 16:00-23:00), 2026-03-10/L/2 (2026-03-10 16:00-23:00), 2026-03-10/L/3 (2026-03-10 16:00-20:00), 2026-03-10/B/1 (2026-03-10 16:00-23:00).',
      nn: expect.stringMatching(/Nærast: 2026-03-10\/L\/1 \(/) as string,
      en: 'duties, no. 1: no vakt of the job is 2026-03-10 16:00-22:00. Nearest: 2026-03-10/L/1 (2026-03-10 16:00-23:00), 2026-03-10/L/2 (2026-03-10 16:00-23:00), 2026-03-10/L/3 (2026-03-10 16:00-20:00), 2026-03-10/B/1 (2026-03-10 16:00-23:00).',
    });
    const alone = { doctor: 'a', start: '2026-03-10T01:00:00+01:00', end: '2026-03-10T02:00:00+01:00' };
    expect(read({ duties: [alone] }).issues[0]?.message.nb).toContain('Ingen vakt er i nærheten.');
  });

  it('do not choose between lines, and know the lines of the job only', () => {
    expect(codes(read({ duties: [duty('a')] }).issues)).toEqual(['VAKT_AMBIGUOUS /duties/0/line']);
    expect(codes(read({ duties: [duty('a', 'Natt')] }).issues)).toEqual(['LINE_UNKNOWN /duties/0/line']);
  });

  it('say the line where the times fit another', () => {
    const early = { ...duty('a', 'B'), end: '2026-03-10T20:00:00+01:00' };
    expect(read({ duties: [early] }).issues[0]?.message.nb).toBe(
      'duties, nr. 1: ingen vakt i jobben er 2026-03-10 16:00-20:00 på den linjen. Nærmest: 2026-03-10/L/3 (2026-03-10 16:00-20:00).',
    );
  });
});

describe('rows outside the period', () => {
  it('are left out with one warning on each side', () => {
    const { assignments, issues } = read({
      duties: [
        duty('a', 'L', '2026-03-06'),
        duty('unknown', 'L', '2026-03-08'),
        duty('a', 'L', '2026-03-16'),
        duty('b', 'L'),
      ],
    });
    expect(assignments).toEqual({ '2026-03-10/L/1': 'b' });
    expect(issues.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`)).toEqual([
      'warning ROW_OUTSIDE_PERIOD /duties/0/start',
      'warning ROW_OUTSIDE_PERIOD /duties/2/start',
    ]);
    expect(issues.map(({ message }) => message.nb)).toEqual([
      'duties, nr. 1, duties, nr. 2: 2 starter før perioden og er ikke med. Skal de telle for hvile og frekvens, hører de hjemme i «history» i jobben.',
      'duties, nr. 3: 1 starter etter perioden og er ikke med.',
    ]);
  });

  it('are told by the date of their id too, and an id in the period that is none is an error', () => {
    const assignments = ['2026-04-01/L/1', '2026-03-10/L/9', 'tull'].map((vakt) => ({ vakt, doctor: 'a' }));
    expect(codes(read({ assignments }).issues)).toEqual([
      'VAKT_UNKNOWN /assignments/1/vakt',
      'VAKT_UNKNOWN /assignments/2/vakt',
      'ROW_OUTSIDE_PERIOD /assignments/0/vakt',
    ]);
  });
});

describe('a JSON roster', () => {
  it('may leave a vakt empty', () => {
    expect(read({ assignments: [{ vakt: '2026-03-10/B/1', doctor: null }] })).toEqual({
      assignments: {},
      issues: [],
    });
  });

  it.each([
    ['neither list', {}, 'MISSING /assignments'],
    [
      'a list of another shape',
      { assignments: [{ vakt: 1, doctor: 'a' }] },
      'WRONG_TYPE /assignments/0/vakt',
    ],
    [
      'a time without offset',
      { duties: [{ doctor: 'a', start: '2026-03-10T16:00', end: 'x' }] },
      'WRONG_FORMAT /duties/0/start',
    ],
    ['something else', [], 'WRONG_TYPE '],
    ['broken text', { text: '{' }, 'NOT_JSON '],
    ['a format that is none', { format: 'xlsx', text: '' }, 'NOT_A_CHOICE /format'],
  ])('is refused with %s', (_what, roster, issue) => {
    expect(codes(readRoster(roster, problem).issues)).toContain(issue);
  });
});
