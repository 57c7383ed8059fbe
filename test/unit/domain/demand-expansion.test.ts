import { describe, expect, it } from 'vitest';
import { expandDemand } from '../../../src/domain/demand-expansion.js';
import { vaktlinje, type VaktlinjeDocument } from '../../../src/domain/job/vaktlinje.js';
import { clockText, localDateOf, type LocalDate } from '../../../src/domain/time.js';
import { resolveLine, type Vakt } from '../../../src/domain/vakt.js';
import { demoLines } from '../../support/demo-lines.js';

const on = (text: string): LocalDate => text as LocalDate;
const expand = (from: string, to = from): Vakt[] => expandDemand(demoLines(), on(from), on(to));
const aLine = (own: Record<string, unknown>): VaktlinjeDocument =>
  vaktlinje.parse({ id: 'V', name: 'Vakt', kind: 'hjemmevakt', pools: ['alle'], ...own });
const expandLine = (own: Record<string, unknown>, from: string, to = from): Vakt[] =>
  expandDemand([resolveLine(aLine(own))], on(from), on(to));
const hours = (vakt: Vakt | undefined): number | undefined => vakt && (vakt.end - vakt.start) / 60;
const clocks = (vakter: readonly Vakt[]): Record<string, string> => {
  const byLine: Record<string, string> = {};
  for (const { lineId, start, end } of vakter) {
    const text = `${clockText(start)}-${clockText(end)}`;
    byLine[lineId] = byLine[lineId] === undefined ? text : `${byLine[lineId]}, ${text}`;
  }
  return byLine;
};

describe('the vakter of 30 March - 6 April 2026 in Sarpsborg', () => {
  const working = { DAGB: '08:00-16:00', L1: '16:00-23:00', L2: '17:00-23:00', N1: '23:00-08:00' };
  const halves = '11:00-17:00, 17:00-23:00';
  const helligdag = { L1: halves, L2: halves, N1: '23:00-11:00', B1: '23:00-11:00' };
  const saturdayHalves = '11:00-17:30, 17:30-00:00';

  it.each([
    ['Monday', '2026-03-30', working],
    ['Tuesday', '2026-03-31', working],
    ['onsdag før skjærtorsdag', '2026-04-01', { ...working, N1: '23:00-11:00', B1: '23:00-11:00' }],
    ['skjærtorsdag', '2026-04-02', helligdag],
    ['langfredag', '2026-04-03', helligdag],
    ['påskeaften', '2026-04-04', { ...helligdag, L1: saturdayHalves, L2: saturdayHalves }],
    ['første påskedag', '2026-04-05', helligdag],
    ['andre påskedag', '2026-04-06', { L1: halves, L2: halves, N1: '23:00-08:00' }],
  ])('on %s', (_name, date, expected) => {
    expect(clocks(expand(date))).toEqual(expected);
  });

  it('are 42', () => {
    const vakter = expand('2026-03-30', '2026-04-06');
    const count = (line: string): number => vakter.filter(({ lineId }) => lineId === line).length;
    expect(['DAGB', 'L1', 'L2', 'N1', 'B1'].map(count)).toEqual([3, 13, 13, 8, 5]);
    expect(vakter).toHaveLength(42);
  });

  it('are named by date, line and seat, in order of start', () => {
    expect(expand('2026-04-04').map(({ id }) => id)).toEqual([
      '2026-04-04/L1/1',
      '2026-04-04/L2/1',
      '2026-04-04/L1/2',
      '2026-04-04/L2/2',
      '2026-04-04/N1/1',
      '2026-04-04/B1/1',
    ]);
  });

  it('add up to 60 hours of bakvakt by start', () => {
    const bakvakter = expand('2026-03-30', '2026-04-06').filter(({ lineId }) => lineId === 'B1');
    expect(bakvakter.reduce((sum, vakt) => sum + (hours(vakt) ?? 0), 0)).toBe(60);
  });
});

describe('nights over a change of the clocks', () => {
  const everyNight = { nights: { short: [{ from: '23:00', to: '08:00' }], long: [] } };
  const shortAlways = { hours: { saturday: [{ from: '23:00', to: '08:00' }] } };

  it('are 8 hours of nine on the clock into 28 March 2027', () => {
    expect(hours(expandLine(shortAlways, '2027-03-27')[0])).toBe(8);
  });

  it('are 10 hours of nine on the clock into 31 October 2027', () => {
    expect(hours(expandLine(shortAlways, '2027-10-30')[0])).toBe(10);
  });

  it.each([
    ['2026-03-28', 11],
    ['2026-10-24', 13],
  ])('are the long one in Sarpsborg on %s: %i hours', (date, expected) => {
    expect(hours(expand(date).find(({ lineId }) => lineId === 'N1'))).toBe(expected);
  });

  it('are nine hours on every other working day', () => {
    expect(hours(expandLine(everyNight, '2026-03-25')[0])).toBe(9);
  });
});

describe('clock times of a band', () => {
  it('may reach over three days: Friday 17 to Monday 08 are 63 hours', () => {
    const [vakt] = expandLine({ hours: { friday: [{ from: '17:00', to: '08:00+3' }] } }, '2026-03-13');
    expect(hours(vakt)).toBe(63);
    expect(vakt && localDateOf(vakt.end)).toBe('2026-03-16');
  });

  it('may end at 24:00, which is midnight of the next date', () => {
    const [vakt] = expandLine({ hours: { weekday: [{ from: '16:00', to: '24:00' }] } }, '2026-03-10');
    expect(hours(vakt)).toBe(8);
    expect(vakt && localDateOf(vakt.end)).toBe('2026-03-11');
  });

  it('that are equal make a whole døgn', () => {
    const døgn = { hours: { sunday: [{ from: '08:00', to: '08:00' }] } };
    expect(hours(expandLine(døgn, '2026-03-15')[0])).toBe(24);
    expect(hours(expandLine(døgn, '2026-03-29')[0])).toBe(24);
    expect(
      hours(expandLine({ hours: { saturday: [{ from: '08:00', to: '08:00' }] } }, '2026-03-28')[0]),
    ).toBe(23);
  });
});

describe('columns and dates of a line', () => {
  const weekdaysOnly = { hours: { weekday: [{ from: '08:00', to: '16:00' }] } };

  it('without a column for helligdag read the Sunday column', () => {
    const sunday = { hours: { sunday: [{ from: '08:00', to: '08:00' }] } };
    expect(expandLine(sunday, '2026-04-06')).toHaveLength(1);
    expect(expandLine(weekdaysOnly, '2026-04-06')).toHaveLength(0);
  });

  it('with an empty column have nothing there', () => {
    const closedOnFriday = { hours: { ...weekdaysOnly.hours, friday: [] } };
    expect(expandLine(weekdaysOnly, '2026-03-13')).toHaveLength(1);
    expect(expandLine(closedOnFriday, '2026-03-13')).toHaveLength(0);
  });

  it('hold from validFrom to validTo, both dates included', () => {
    const valid = { ...weekdaysOnly, validFrom: '2026-03-10', validTo: '2026-03-11' };
    expect(expandLine(valid, '2026-03-09', '2026-03-13').map(({ date }) => date)).toEqual([
      '2026-03-10',
      '2026-03-11',
    ]);
  });

  it('start the bakvakt pilot of Sarpsborg in 2025', () => {
    const bakvakter = expand('2024-12-31', '2025-01-03').filter(({ lineId }) => lineId === 'B1');
    expect(bakvakter.map(({ date }) => date)).toEqual(['2025-01-03']);
  });
});

describe('seats', () => {
  it('are the minimum, the ideal beyond it and the extra ones beyond that', () => {
    const vakter = expandLine(
      { hours: { weekday: [{ from: '08:00', to: '16:00' }] }, doctors: { min: 1, ideal: 2, max: 3 } },
      '2026-03-10',
    );
    expect(vakter.map(({ seat, requirement }) => [seat, requirement])).toEqual([
      [1, 'minimum'],
      [2, 'ideal'],
      [3, 'extra'],
    ]);
  });

  it('of a band with its own head count keep to that', () => {
    const band = { from: '08:00', to: '16:00', doctors: { min: 2 } };
    expect(expandLine({ hours: { weekday: [band] } }, '2026-03-10')).toHaveLength(2);
  });

  it('of a conditional line are conditional', () => {
    const own = {
      kind: 'bakvakt',
      demand: 'conditional',
      hours: { weekday: [{ from: '16:00', to: '23:00' }] },
    };
    expect(expandLine(own, '2026-03-10')[0]?.requirement).toBe('conditional');
  });
});
