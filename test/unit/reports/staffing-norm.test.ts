import { describe, expect, it } from 'vitest';
import { normFor, normTable } from '../../../src/domain/staffing-norm-table.js';
import { reportPoolFrequency } from '../../../src/reports/pool-frequency.js';
import { reportStaffingNorm } from '../../../src/reports/staffing-norm.js';
import { aDoctor, aLine, aProblem, aRoster, rulesOf } from '../../support/builders.js';

const daily = (id: string, pools = ['alle']) =>
  aLine({
    id,
    pools,
    hours: {
      weekday: [{ from: '08:00', to: '08:00' }],
      saturday: [{ from: '08:00', to: '08:00' }],
      sunday: [{ from: '08:00', to: '08:00' }],
    },
  });
const people = (count: number, own: Parameters<typeof aDoctor>[0] = {}) =>
  Array.from({ length: count }, (_, index) => aDoctor({ ...own, id: `${own.category ?? 'd'}-${index}` }));
const legevakt = (population: number) => ({
  id: 'testvik',
  name: 'Testvik legevakt',
  tariffArea: 'KS' as const,
  kommuner: [{ id: 'testvik', name: 'Testvik', population }],
});

describe('the staffing norm', () => {
  it('has twelve rows that follow each other', () => {
    expect(normTable).toHaveLength(12);
    for (const [index, { populationTo }] of normTable.entries()) {
      const next = normTable[index + 1];
      expect(populationTo).toBe(next === undefined ? null : next.populationFrom - 1);
    }
  });

  it.each([
    [1, 3, null],
    [999, 3, null],
    [1_000, 4, null],
    [2_999, 4, null],
    [3_000, 5, null],
    [6_999, 6, null],
    [7_000, 7, 5],
    [11_999, 8, 6],
    [12_000, 9, 7],
    [16_000, 10, 8],
    [25_000, 12, 10],
    [39_999, 12, 10],
    [40_000, 14, 14],
    [60_000, 14, 14],
    [60_001, 18, 18],
  ])('for %i inhabitants is %i-delt, %s-delt with bakvakt', (population, primary, combined) => {
    expect(normFor(population)).toMatchObject({ primaryFrequency: primary, combinedFrequency: combined });
  });
});

describe('reportStaffingNorm', () => {
  const gap = (own: Parameters<typeof aProblem>[0], assignments: Record<string, string> = {}) => {
    const problem = aProblem(own);
    const [district] = reportStaffingNorm(aRoster(problem, assignments), rulesOf(problem)).districts;
    if (district === undefined) throw new Error('no district');
    return district;
  };

  it('is kept by exactly N doctors for one vakt a day, and not by one fewer', () => {
    const small = { legevakt: legevakt(2_400), lines: [daily('V')] };
    expect(gap({ ...small, doctors: people(4) }).primary).toMatchObject({
      wanted: 4,
      isKept: true,
      missingDoctors: 0,
      found: { frequency: 4 },
    });
    expect(gap({ ...small, doctors: people(3) }).primary).toMatchObject({
      isKept: false,
      missingDoctors: 1,
      found: { frequency: 3 },
    });
  });

  it('counts bakvakter in the frequency of all', () => {
    const lines = [daily('A'), daily('B'), daily('C'), aLine({ ...daily('BAK'), kind: 'bakvakt' })];
    const of = (count: number) => gap({ legevakt: legevakt(24_000), lines, doctors: people(count) });
    expect(of(32).combined).toMatchObject({ wanted: 8, isKept: true, found: { frequency: 8, vakter: 28 } });
    expect(of(31).combined).toMatchObject({ isKept: false, missingDoctors: 1, found: { frequency: 7.75 } });
    expect(of(32).primary).toMatchObject({ wanted: 10, isKept: true, found: { frequency: 10.67 } });
  });

  it('counts the hours that lack a second doctor, in the plan and in the roster', () => {
    const own = { legevakt: legevakt(70_000), lines: [daily('A'), aLine({ id: 'K' })], doctors: people(2) };
    const assignments = { '2026-03-09/A/1': 'd-0', '2026-03-09/K/1': 'd-1' };
    expect(gap(own, assignments).hours).toEqual([
      { what: 'always-two-doctors', askedHours: 168, missingHoursInPlan: 133, missingHoursInRoster: 161 },
    ]);
  });

  it('counts the hours without bakvakt after 23 and without two doctors until 23', () => {
    const lines = [
      daily('A'),
      aLine({ id: 'BAK', kind: 'bakvakt', nights: { long: [{ from: '23:00', to: '08:00' }] } }),
    ];
    // 7 x 9 h asked for; planned on Friday and Saturday night. Until 23: 5 x 7 h and 2 x 15 h.
    expect(gap({ legevakt: legevakt(20_000), lines }).hours).toMatchObject([
      { what: 'bakvakt-after-23', askedHours: 63, missingHoursInPlan: 45, missingHoursInRoster: 63 },
      { what: 'two-doctors-until-23', askedHours: 65, missingHoursInPlan: 65, missingHoursInRoster: 65 },
    ]);
  });

  it('counts no hour as missing before the first vakt of which it knows', () => {
    const lines = [
      daily('A'),
      aLine({
        id: 'BAK',
        kind: 'bakvakt',
        nights: { short: [{ from: '23:00', to: '08:00' }], long: [{ from: '23:00', to: '08:00' }] },
      }),
    ];
    const monday = { period: { from: '2026-03-09', to: '2026-03-09' }, legevakt: legevakt(20_000), lines };
    expect(gap(monday, { '2026-03-09/BAK/1': 'a' }).hours[0]).toEqual({
      what: 'bakvakt-after-23',
      askedHours: 9,
      missingHoursInPlan: 0,
      missingHoursInRoster: 0,
    });
    expect(gap(monday).hours[0]?.missingHoursInRoster).toBe(1);
  });

  it('judges each vaktdistrikt by the people of its kommuner; dagberedskap alone makes none', () => {
    const problem = aProblem({
      legevakt: {
        ...legevakt(30_000),
        kommuner: [
          { id: 'by', name: 'By', population: 30_000 },
          { id: 'bygd', name: 'Bygd', population: 9_000 },
        ],
        vaktdistrikter: [
          { id: 'begge', name: 'Begge', kommuner: ['by', 'bygd'] },
          { id: 'by-dag', name: 'By på dagtid', kommuner: ['by'] },
        ],
      },
      lines: [
        aLine({ id: 'A', vaktdistrikt: 'begge' }),
        aLine({ id: 'D', kind: 'dagberedskap', vaktdistrikt: 'by-dag' }),
      ],
    });
    expect(reportStaffingNorm(aRoster(problem), rulesOf(problem)).districts).toMatchObject([
      { district: 'begge', population: 39_000, lines: ['A'], primary: { wanted: 12 } },
    ]);
  });

  it('counts a bakvakt that serves the neighbour too in the hours of both, and in the frequency of neither', () => {
    const shared = (bakvakt: string | undefined) =>
      aProblem({
        legevakt: {
          ...legevakt(8_000),
          kommuner: [
            { id: 'by', name: 'By', population: 8_000 },
            { id: 'bygd', name: 'Bygd', population: 9_000 },
          ],
          vaktdistrikter: [
            { id: 'by', name: 'By', kommuner: ['by'] },
            { id: 'bygd', name: 'Bygd', kommuner: ['bygd'] },
            { id: 'begge', name: 'Begge', kommuner: ['by', 'bygd'] },
          ],
        },
        lines: [
          { ...daily('A'), vaktdistrikt: 'by' },
          { ...daily('B'), vaktdistrikt: 'bygd' },
          aLine({ ...daily('BAK'), kind: 'bakvakt', vaktdistrikt: bakvakt }),
        ],
      });
    const missing = (problem: ReturnType<typeof aProblem>) =>
      reportStaffingNorm(aRoster(problem), rulesOf(problem)).districts.map(({ district, lines, hours }) => [
        district,
        lines,
        hours[0]?.missingHoursInPlan === 0,
      ]);
    expect(missing(shared('begge'))).toEqual([
      ['by', ['A'], true],
      ['bygd', ['B'], true],
    ]);
    expect(missing(shared('by'))).toEqual([
      ['by', ['A', 'BAK'], true],
      ['bygd', ['B'], false],
    ]);
  });
});

describe('reportPoolFrequency', () => {
  const lines = [daily('L'), daily('N', ['natt', 'alle'])];
  const doctors = [...people(14), ...people(4, { category: 'nattlege', pools: ['natt'] })];
  const frequencies = (rules: Parameters<typeof aProblem>[0]) => {
    const problem = aProblem({ lines, doctors, ...rules });
    return reportPoolFrequency(aRoster(problem), rulesOf(problem));
  };

  it('leaves employed nattleger out, and the lines that they have first', () => {
    const { linesLeftOut, frequencies: found } = frequencies({});
    expect(linesLeftOut).toEqual(['N']);
    expect(found.find(({ of }) => of === 'primary')).toMatchObject({
      lines: ['L'],
      doctors: 14,
      frequency: 14,
    });
  });

  it('counts them where the cap on frequency names them', () => {
    const named = {
      'frequency-cap': { mode: 'soft' as const, parameters: { categories: ['fastlege', 'nattlege'] } },
    };
    const { linesLeftOut, frequencies: found } = frequencies({ rules: named });
    expect(linesLeftOut).toEqual([]);
    expect(found.find(({ of }) => of === 'primary')).toMatchObject({ doctors: 18, vakter: 14, frequency: 9 });
  });

  it('shows doctors in rotation over the whole period and in their on-weeks', () => {
    const rotating = Array.from({ length: 5 }, (_, index) =>
      aDoctor({
        id: `r-${index}`,
        category: 'rotasjon',
        rotation: {
          weeksOn: 2,
          weeksOff: 3,
          firstOnWeek: `2026-03-${String(2 + 7 * index).padStart(2, '0')}`,
        },
      }),
    );
    const problem = aProblem({
      period: { from: '2026-03-02', to: '2026-04-05' },
      lines: [{ ...daily('V'), hours: { ...daily('V').hours, helligdag: daily('V').hours.sunday ?? [] } }],
      doctors: [...rotating, aDoctor({ id: 'overlege' })],
    });
    const { frequencies: found } = reportPoolFrequency(aRoster(problem), rulesOf(problem));
    expect(found.find(({ of }) => of === 'primary')).toMatchObject({
      vakter: 35,
      frequency: 6,
      frequencyInOnWeeks: 3,
    });
  });
});
