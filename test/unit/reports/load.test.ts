import { describe, expect, it } from 'vitest';
import { reportShares } from '../../../src/reports/fair-share-report.js';
import { reportLoad } from '../../../src/reports/load.js';
import { aDoctor, aLine, aProblem, aRoster, rulesOf } from '../../support/builders.js';

const evening = aLine({
  id: 'K',
  hours: { weekday: [{ from: '16:00', to: '23:00' }], saturday: [{ from: '11:00', to: '23:00' }] },
});
const night = aLine({
  id: 'N',
  nights: { short: [{ from: '23:00', to: '08:00' }], long: [{ from: '23:00', to: '11:00' }] },
});
const backup = aLine({ id: 'B', kind: 'bakvakt', nights: { long: [{ from: '23:00', to: '11:00' }] } });

const loadOf = (own: Parameters<typeof aProblem>[0], assignments: Record<string, string>) => {
  const problem = aProblem({ lines: [evening, night, backup], ...own });
  const [load] = reportLoad(aRoster(problem, assignments), rulesOf(problem));
  if (load === undefined) throw new Error('no doctor');
  return load;
};

describe('reportLoad', () => {
  it('adds the hours up by kind, and weighs those not spent present', () => {
    const load = loadOf({}, { '2026-03-09/K/1': 'a', '2026-03-11/N/1': 'a', '2026-03-13/B/1': 'a' });
    expect(load).toMatchObject({
      vakter: 3,
      vakterByLine: { K: 1, N: 1, B: 1 },
      presentHours: 16,
      bakvaktHours: 12,
      weightedHours: 19,
      daysAvailable: 7,
      oneInN: 2.33,
    });
  });

  it('counts nights, weekends and Friday evenings', () => {
    const load = loadOf(
      {},
      { '2026-03-13/K/1': 'a', '2026-03-14/K/1': 'a', '2026-03-14/N/1': 'a', '2026-03-15/N/1': 'a' },
    );
    // Friday 16-23 is a Friday evening; Saturday 11-23 and Saturday 23-11 are helg in one weekend; Sunday 23-08 is natt only.
    expect(load).toMatchObject({
      fredagskvelder: 1,
      netter: 2,
      helgVakter: 2,
      weekends: 1,
      longestNightRun: 2,
    });
  });

  it('counts a helligdag by date', () => {
    const load = loadOf({ period: { from: '2026-04-01', to: '2026-04-02' } }, { '2026-04-01/N/1': 'a' });
    expect(load).toMatchObject({ helligdagVakter: 1, helgVakter: 0, netter: 1 });
  });

  it('gives the shortest rest between vakter that count as work; touching ones are one', () => {
    expect(loadOf({}, { '2026-03-09/K/1': 'a' }).shortestRestMinutes).toBeNull();
    expect(
      loadOf(
        {},
        { '2026-03-09/K/1': 'a', '2026-03-10/K/1': 'a', '2026-03-10/N/1': 'a', '2026-03-12/K/1': 'a' },
      ).shortestRestMinutes,
    ).toBe(17 * 60);
    expect(loadOf({}, { '2026-03-13/B/1': 'a', '2026-03-14/K/1': 'a' }).shortestRestMinutes).toBeNull();
  });

  it('sees the rest and the run of nights that begin before the period', () => {
    const load = loadOf(
      {
        history: [
          {
            doctor: 'a',
            start: '2026-03-08T23:00:00+01:00',
            end: '2026-03-09T08:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      { '2026-03-09/N/1': 'a' },
    );
    expect(load).toMatchObject({ vakter: 1, shortestRestMinutes: 15 * 60, longestNightRun: 2 });
  });

  it('lists the posts that a night costs, but not those that gave way to a line', () => {
    const posts = [{ weekdays: ['mon' as const, 'tue' as const], displaceableBy: ['D'] }];
    const readiness = aLine({
      id: 'D',
      kind: 'dagberedskap',
      hours: { weekday: [{ from: '08:00', to: '16:00' }] },
    });
    const own = { doctors: [aDoctor({ posts })], lines: [evening, night, readiness] };
    expect(loadOf(own, { '2026-03-09/N/1': 'a' }).lostPosts).toEqual([
      { date: '2026-03-10', kind: 'praksis', from: '2026-03-10T08:00:00+01:00', hours: 8 },
    ]);
    expect(loadOf(own, { '2026-03-09/K/1': 'a' }).lostPosts).toEqual([]);
    expect(loadOf(own, { '2026-03-09/N/1': 'a', '2026-03-10/D/1': 'a' }).lostPosts).toEqual([]);
  });

  it('takes permisjon and sickness out of the days available, ferie not', () => {
    const away = (kind: 'ferie' | 'sykdom') =>
      loadOf({ absences: [{ doctor: 'a', kind, from: '2026-03-09', to: '2026-03-11' }] }, {}).daysAvailable;
    expect([away('sykdom'), away('ferie')]).toEqual([4, 7]);
  });
});

describe('reportShares', () => {
  const doctors = ['a', 'b', 'c'].map((id) => aDoctor({ id, groups: ['alle'] }));
  const problem = aProblem({
    doctors,
    lines: [aLine()],
    fairnessGroups: [{ id: 'alle', name: 'Alle', lines: ['V'] }],
  });
  const roster = aRoster(problem, {
    '2026-03-09/V/1': 'a',
    '2026-03-10/V/1': 'a',
    '2026-03-11/V/1': 'a',
    '2026-03-12/V/1': 'b',
    '2026-03-13/V/1': 'c',
  });
  const shares = reportShares(roster, rulesOf(problem));

  it('gives load, target, band and what lies outside it', () => {
    // Five evenings of 7 h among three: target 11.67 h, between one vakt and two.
    const hours = shares.filter(({ measure }) => measure === 'hours');
    expect(hours.map(({ doctor, load, outsideBand }) => [doctor, load, outsideBand])).toEqual([
      ['a', 21, 7],
      ['b', 7, 0],
      ['c', 7, 0],
    ]);
    expect(hours[0]).toMatchObject({ target: 11.67, bandLow: 7, bandHigh: 14, unit: 'weightedHours' });
  });

  it('leaves out measures of which the group has nothing', () => {
    expect(new Set(shares.map(({ measure }) => measure))).toEqual(new Set(['hours', 'fredagskveld']));
  });

  it('is negative below the band', () => {
    const few = reportShares(aRoster(problem), rulesOf(problem));
    expect(few.find(({ measure }) => measure === 'hours')?.outsideBand).toBe(-7);
  });

  it('tells the carried balance apart, as far as it counts', () => {
    const balances = [{ doctor: 'a', group: 'alle', measure: 'fredagskveld' as const, amount: 3 }];
    const own = aProblem({
      doctors,
      lines: [aLine()],
      fairnessGroups: [{ id: 'alle', name: 'Alle', lines: ['V'] }],
      balances,
    });
    const [first] = reportShares(aRoster(own), rulesOf(own)).filter(
      ({ measure }) => measure === 'fredagskveld',
    );
    expect(first).toMatchObject({ doctor: 'a', carried: 2, target: -1.67 });
  });
});
