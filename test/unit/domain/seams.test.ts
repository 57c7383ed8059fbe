import { describe, expect, it } from 'vitest';
import { litenLines } from '../../../src/demo/liten-lines.js';
import { isHelligdag } from '../../../src/domain/calendar/helligdager.js';
import { expandDemand } from '../../../src/domain/demand-expansion.js';
import type { Issue } from '../../../src/domain/issue.js';
import { vaktlinje } from '../../../src/domain/job/vaktlinje.js';
import { findSeams } from '../../../src/domain/seams.js';
import {
  addDays,
  addMonths,
  datesFromTo,
  instantAt,
  isoWeekday,
  startOfDate,
  type LocalDate,
} from '../../../src/domain/time.js';
import { resolveLine, type Vaktlinje } from '../../../src/domain/vakt.js';
import { demoLines } from '../../support/demo-lines.js';

const on = (text: string): LocalDate => text as LocalDate;
const months = Array.from({ length: 36 }, (_, index) => addMonths(on('2025-01-01'), index));
const monthOf = (first: LocalDate) => ({ from: first, to: addDays(addMonths(first, 1), -1) });
const seamsOfMonth = (lines: readonly Vaktlinje[], first: LocalDate): Issue[] =>
  findSeams(lines, monthOf(first), []);
/** The demo lines with one of them written otherwise. */
const withLine = (id: string, change: Partial<Vaktlinje>): Vaktlinje[] =>
  demoLines().map((line) => (line.id === id ? { ...line, ...change } : line));
const texts = (issues: readonly Issue[]): string[] =>
  issues.map(({ code, message }) => `${code} ${message.en}`);

describe('findSeams on the demo legevakter', () => {
  it.each(months)('finds nothing in Sarpsborg in the month from %s', (first) => {
    expect(seamsOfMonth(demoLines(), first)).toEqual([]);
  });

  it.each(['2025', '2026', '2027'])('finds nothing in the small district in %s', (year) => {
    const lines = litenLines(year).map((line) => resolveLine(vaktlinje.parse(line)));
    expect(findSeams(lines, { from: on(`${year}-01-01`), to: on(`${year}-12-31`) }, [])).toEqual([]);
  });
});

describe('findSeams', () => {
  it('names a hole where the helligdag column begins too late', () => {
    const late = [
      { from: '13:00', to: '17:00' },
      { from: '17:00', to: '23:00' },
    ];
    const lines = demoLines().map((line) =>
      line.id === 'L1' || line.id === 'L2' ? { ...line, hours: { ...line.hours, helligdag: late } } : line,
    );
    const found = texts(seamsOfMonth(lines, on('2026-05-01')));
    expect(found).toHaveLength(5);
    expect(found[0]).toContain('SEAM_HOLE Friday 2026-05-01 11:00-13:00: no doctor is asked for');
    expect(found[0]).toContain('Before: 2026-04-30/N1/1; after: 2026-05-01/L1/1, 2026-05-01/L2/1');
  });

  it('names the open morning of a helligdag where the night before it is a short one', () => {
    const short = [{ from: '23:00', to: '08:00' }];
    const lines = withLine('N1', {
      hours: {
        friday: [{ from: '23:00', to: '11:00' }],
        saturday: [{ from: '23:00', to: '11:00' }],
        weekday: short,
        sunday: short,
      },
      nights: { short: [], long: [] },
    });
    const found = texts(seamsOfMonth(lines, on('2025-12-01'))).filter((text) => text.startsWith('SEAM_HOLE'));
    expect(found.join('\n')).toContain('Thursday 2025-12-25 08:00-11:00: no doctor is asked for');
  });

  it('names a double cover where a night before a helligdag is both short and long', () => {
    const short = [{ from: '23:00', to: '08:00' }];
    const lines = withLine('N1', {
      hours: { weekday: short, friday: [], saturday: [], sunday: short },
      nights: { short: [], long: [{ from: '23:00', to: '11:00' }] },
    });
    const found = texts(seamsOfMonth(lines, on('2026-04-01')));
    expect(found.some((text) => text.startsWith('SEAM_DOUBLE_COVER Wednesday 2026-04-01'))).toBe(true);
    expect(found.join('\n')).toContain('2026-04-01/N1/1, 2026-04-01/N1/2');
  });

  it('names a double cover where the dagberedskap goes on beside the lines of a helligdag', () => {
    const dagb = demoLines().find(({ id }) => id === 'DAGB');
    const lines = withLine('DAGB', { hours: { ...dagb?.hours, helligdag: dagb?.hours.weekday } });
    const found = texts(seamsOfMonth(lines, on('2026-05-01')));
    expect(found.some((text) => text.includes('2026-05-14') && text.includes('2026-05-14/DAGB/1'))).toBe(
      true,
    );
    expect(found.every((text) => text.startsWith('SEAM_DOUBLE_COVER'))).toBe(true);
  });

  it('points at a line of the document and warns, without refusing it', () => {
    const lines = withLine('DAGB', {
      hours: { weekday: [{ from: '08:00', to: '16:00' }], helligdag: [{ from: '08:00', to: '16:00' }] },
    });
    const [issue] = seamsOfMonth(lines, on('2026-05-01'));
    expect(issue?.severity).toBe('warning');
    expect(issue?.pointer).toMatch(/^\/lines\/\d+$/);
  });

  it('says nothing of a legevakt whose lines never make a doctor available', () => {
    const bakvakt = demoLines().filter(({ id }) => id === 'B1');
    expect(seamsOfMonth(bakvakt, on('2026-04-01'))).toEqual([]);
  });
});

describe('Sarpsborg in 2025-2027, minute by minute', () => {
  const first = on('2025-01-01');
  const last = on('2027-12-31');
  const origin = startOfDate(first);
  const minutes = startOfDate(addDays(last, 1)) - origin;
  const lines = demoLines();

  /** Doctors asked for on some lines in each minute of the three years. */
  const countMinutes = (isCounted: (line: string) => boolean): Uint8Array => {
    const counts = new Uint8Array(minutes);
    for (const { lineId, start, end } of expandDemand(lines, addDays(first, -2), last)) {
      if (!isCounted(lineId)) continue;
      for (let minute = Math.max(0, start - origin); minute < Math.min(minutes, end - origin); minute += 1)
        counts[minute] = (counts[minute] ?? 0) + 1;
    }
    return counts;
  };
  /** The minutes between two clock times of the dates chosen. */
  const mark = (isChosen: (date: LocalDate) => boolean, from: number, to: number): Uint8Array => {
    const marks = new Uint8Array(minutes);
    for (const date of datesFromTo(first, last))
      if (isChosen(date))
        marks.fill(1, instantAt(date, from * 60) - origin, instantAt(date, to * 60) - origin);
    return marks;
  };
  const office = mark((date) => isoWeekday(date) <= 5 && !isHelligdag(date), 8, 16);
  const differing = (counts: Uint8Array, wanted: (minute: number) => boolean): number =>
    counts.findIndex((_, minute) => !wanted(minute));

  it('always has a doctor available, and the dagberedskap alone in office hours', () => {
    const present = countMinutes((line) => line === 'L1' || line === 'L2' || line === 'N1');
    const dagberedskap = countMinutes((line) => line === 'DAGB');
    expect(differing(dagberedskap, (minute) => dagberedskap[minute] === office[minute])).toBe(-1);
    expect(differing(present, (minute) => (present[minute] === 0) === (office[minute] === 1))).toBe(-1);
  });

  it('has three doctors in the hour 23-24 on Friday and Saturday, none of them helligdag, and at no other time', () => {
    const present = countMinutes((line) => line === 'L1' || line === 'L2' || line === 'N1');
    const designed = mark((date) => [5, 6].includes(isoWeekday(date)) && !isHelligdag(date), 23, 24);
    expect(differing(present, (minute) => (present[minute] ?? 0) > 2 === (designed[minute] === 1))).toBe(-1);
    expect(Math.max(...new Set(present))).toBe(3);
  });

  it.each(['DAGB', 'L1', 'L2', 'N1', 'B1'])('never asks for two doctors on %s', (line) => {
    expect(Math.max(...new Set(countMinutes((id) => id === line)))).toBe(1);
  });
});
