import { describe, expect, it } from 'vitest';
import { reportCoverage } from '../../../src/reports/coverage.js';
import { aDoctor, aLine, aProblem, aRoster } from '../../support/builders.js';

/** L to 23:00 on Friday, BIL to 24:00, NATT from 23:00: the last hour of BIL is covered by NATT alone. */
const friday = {
  period: { from: '2026-03-13', to: '2026-03-13' },
  lines: [
    aLine({ id: 'L', hours: { friday: [{ from: '16:00', to: '23:00' }] } }),
    aLine({ id: 'BIL', kind: 'legevaktbil', hours: { friday: [{ from: '17:00', to: '24:00' }] } }),
    aLine({ id: 'NATT', nights: { long: [{ from: '23:00', to: '11:00' }] } }),
    aLine({ id: 'BAK', kind: 'bakvakt', nights: { long: [{ from: '23:00', to: '11:00' }] } }),
  ],
  doctors: [
    aDoctor({ id: 'a' }),
    aDoctor({ id: 'b' }),
    aDoctor({ id: 'c' }),
    aDoctor({ id: 'ny', category: 'LIS1', competence: {} }),
  ],
};

describe('reportCoverage', () => {
  const problem = aProblem(friday);
  const roster = aRoster(problem, {
    '2026-03-13/L/1': 'a',
    '2026-03-13/BIL/1': 'ny',
    '2026-03-13/NATT/1': 'b',
    '2026-03-13/BAK/1': 'c',
  });
  const coverage = reportCoverage(roster);
  const ofVakt = (id: string) => coverage.vakter.find(({ vakt }) => vakt === id);

  it('names who can be called in each stretch of a vakt whose holder may not have it alone', () => {
    expect(ofVakt('2026-03-13/BIL/1')).toMatchObject({
      doctor: 'ny',
      solo: false,
      hours: 7,
      backing: [
        {
          from: '2026-03-13T17:00:00+01:00',
          to: '2026-03-13T23:00:00+01:00',
          backers: [{ doctor: 'a', vakt: '2026-03-13/L/1', as: 'colleague' }],
        },
        {
          from: '2026-03-13T23:00:00+01:00',
          to: '2026-03-14T00:00:00+01:00',
          backers: [
            { doctor: 'b', vakt: '2026-03-13/NATT/1', as: 'colleague' },
            { doctor: 'c', vakt: '2026-03-13/BAK/1', as: 'bakvakt' },
          ],
        },
      ],
    });
  });

  it('says nothing of backing where the holder may have the vakt alone', () => {
    expect(ofVakt('2026-03-13/L/1')).toMatchObject({ solo: true, backing: [] });
  });

  it('shows a stretch that nobody backs', () => {
    const alone = reportCoverage(aRoster(problem, { '2026-03-13/BIL/1': 'ny' }));
    expect(alone.vakter.find(({ vakt }) => vakt === '2026-03-13/BIL/1')?.backing).toEqual([
      { from: '2026-03-13T17:00:00+01:00', to: '2026-03-14T00:00:00+01:00', toCall: null, backers: [] },
    ]);
  });

  it('counts each half hour of the period', () => {
    const { halfHours } = coverage;
    const at = (clock: number) => ({
      required: halfHours.required[clock * 2],
      filled: halfHours.filled[clock * 2],
      present: halfHours.present[clock * 2],
      solo: halfHours.solo[clock * 2],
      bakvakter: halfHours.bakvakter[clock * 2],
    });
    expect(halfHours.required).toHaveLength(48);
    expect(at(12)).toEqual({ required: 0, filled: 0, present: 0, solo: 0, bakvakter: [] });
    expect(at(16)).toEqual({ required: 1, filled: 1, present: 1, solo: 1, bakvakter: [] });
    expect(at(22)).toEqual({ required: 2, filled: 2, present: 2, solo: 1, bakvakter: [] });
    expect(at(23)).toEqual({ required: 3, filled: 3, present: 2, solo: 1, bakvakter: ['c'] });
  });

  it('shows the worst instant of a half hour', () => {
    const quarter = aProblem({
      period: { from: '2026-03-09', to: '2026-03-09' },
      lines: [aLine({ hours: { weekday: [{ from: '16:15', to: '17:00' }] } })],
    });
    const { halfHours } = reportCoverage(aRoster(quarter, { '2026-03-09/V/1': 'a' }));
    expect(halfHours.present.slice(32, 34)).toEqual([0, 1]);
    expect(halfHours.required.slice(32, 34)).toEqual([1, 1]);
  });

  it('counts 46 half hours on the day on which the clocks go forward', () => {
    const spring = aProblem({ period: { from: '2026-03-29', to: '2026-03-29' } });
    expect(reportCoverage(aRoster(spring)).halfHours.required).toHaveLength(46);
  });
});

describe('presence', () => {
  it('compares the plan with the roster, by week and in all', () => {
    const problem = aProblem({ period: { from: '2026-03-13', to: '2026-03-16' } });
    const { presence } = reportCoverage(aRoster(problem, { '2026-03-13/V/1': 'a' }));
    expect(presence.weeks.map(({ isoWeek, days }) => [isoWeek, days])).toEqual([
      [11, 3],
      [12, 1],
    ]);
    // Friday and Monday 16-23 wanted; Friday held. Out of office: 16 h on each working day, 48 h at the weekend.
    expect(presence.period.plan).toEqual({
      presentDoctorHours: 14,
      singleHours: 14,
      twoOrMoreHours: 0,
      noneHours: 66,
    });
    expect(presence.period.roster).toMatchObject({ singleHours: 7, noneHours: 73 });
  });

  it('takes the first morning from history, and names what history does not tell', () => {
    const night = aLine({ nights: { short: [{ from: '23:00', to: '08:00' }] } });
    const job = { period: { from: '2026-03-10', to: '2026-03-10' }, lines: [night] };
    const without = reportCoverage(aRoster(aProblem(job)));
    expect(without.presence.unknownBefore).toEqual(['2026-03-09/V/1']);
    expect(without.presence.period.plan.singleHours).toBe(9);
    expect(without.presence.period.roster.singleHours).toBe(0);
    const known = reportCoverage(
      aRoster(
        aProblem({
          ...job,
          history: [
            {
              doctor: 'a',
              start: '2026-03-09T23:00:00+01:00',
              end: '2026-03-10T08:00:00+01:00',
              kind: 'tilstede',
            },
          ],
        }),
      ),
    );
    expect(known.presence.unknownBefore).toEqual([]);
    expect(known.presence.period.roster.singleHours).toBe(8);
    expect(known.halfHours.filled.slice(0, 17)).toEqual([...Array<number>(16).fill(1), 0]);
  });
});

describe('availability', () => {
  const day = { period: { from: '2026-03-10', to: '2026-03-10' } };
  const home = aLine({
    id: 'HV',
    kind: 'hjemmevakt',
    hours: { weekday: [{ from: '08:00', to: '08:00' }] },
  });

  it('counts a doctor at home as available, not as present', () => {
    const held = reportCoverage(aRoster(aProblem({ ...day, lines: [home] }), { '2026-03-10/HV/1': 'a' }));
    expect(held.presence.period.roster).toMatchObject({ presentDoctorHours: 0, singleHours: 0 });
    expect(held.presence.period.availability.roster).toEqual({
      presentHours: 0,
      fromHomeHours: 16,
      singleHours: 16,
      twoOrMoreHours: 0,
      unavailableHours: 0,
    });
    expect(held.halfHours.available.slice(15, 17)).toEqual([0, 1]);
  });

  it('asks for nobody where no line does, nor in the morning of which history says nothing', () => {
    const empty = reportCoverage(aRoster(aProblem({ ...day, lines: [home] })));
    expect(empty.presence.period.availability.roster.unavailableHours).toBe(16);
    expect(empty.halfHours.requiredAvailable.slice(15, 17)).toEqual([0, 1]);
    const evening = reportCoverage(aRoster(aProblem({ ...day, lines: [aLine()] })));
    expect(evening.presence.period.availability.roster.unavailableHours).toBe(7);
  });

  it('tells one doctor from two, and present from at home; a bakvakt is neither', () => {
    const lines = [home, aLine(), aLine({ ...home, id: 'BV', kind: 'bakvakt' })];
    const { presence } = reportCoverage(
      aRoster(aProblem({ ...day, lines }), {
        '2026-03-10/HV/1': 'a',
        '2026-03-10/V/1': 'b',
        '2026-03-10/BV/1': 'c',
      }),
    );
    expect(presence.period.availability.roster).toEqual({
      presentHours: 7,
      fromHomeHours: 9,
      singleHours: 9,
      twoOrMoreHours: 7,
      unavailableHours: 0,
    });
  });
});

describe('nurses', () => {
  it('are shown by band with the number of days', () => {
    const line = aLine({
      hours: { weekday: [{ from: '16:00', to: '23:00', nurses: { min: 4, max: 5 } }] },
      doctors: { min: 2 },
    });
    expect(reportCoverage(aRoster(aProblem({ lines: [line] }))).nurses).toEqual([
      { line: 'V', from: '16:00', to: '23:00', minimum: 4, maximum: 5, days: 5 },
    ]);
  });
});
