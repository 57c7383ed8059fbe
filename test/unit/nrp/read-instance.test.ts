import { describe, expect, it } from 'vitest';
import { lineCost, rosterCost } from '../../../solver/lines/line-cost.js';
import { readInstance } from '../../../src/nrp/read-instance.js';

const week = `# Two people and a week
SECTION_HORIZON
7

SECTION_SHIFTS
E,480,
N,600,E|D
D,450,

SECTION_STAFF
ann,E=7|N=2|D=7,2400,960,5,2,3,1
bo,E=0,3000,0,7,1,1,0

SECTION_DAYS_OFF
ann,2,6
SECTION_SHIFT_ON_REQUESTS
ann,0,E,2
ann,1,N,3
SECTION_SHIFT_OFF_REQUESTS
bo,4,D,5

SECTION_COVER
0,E,2,100,1
4,D,0,90,7
`;

function read(text: string): Extract<ReturnType<typeof readInstance>, { ok: true }>['instance'] {
  const reading = readInstance(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.instance;
}

function said(text: string): string[] {
  const reading = readInstance(text);
  if (reading.ok) throw new Error('It was read without an issue.');
  for (const { message } of reading.issues) expect(message.nb).not.toBe(message.en);
  return reading.issues.map(({ code, pointer, message }) => `${code} ${pointer}  ${message.en}`);
}

describe('an instance of the public format', () => {
  it('gives people, shifts and cover in the order of the file', () => {
    const { problem, personIds, shiftIds } = read(week);
    expect([problem.days, personIds, shiftIds]).toEqual([7, ['ann', 'bo'], ['E', 'N', 'D']]);
    expect(problem.shifts).toEqual([
      { minutes: 480, notBefore: [] },
      { minutes: 600, notBefore: [0, 2] },
      { minutes: 450, notBefore: [] },
    ]);
    expect(problem.people[0]).toMatchObject({
      ...{ maxMinutes: 2400, minMinutes: 960, maxRun: 5, minRun: 2, minOff: 3, maxWeekends: 1 },
      maxOfShift: [7, 2, 7],
      isOff: [false, false, true, false, false, false, true],
    });
    expect(problem.cover).toHaveLength(21);
    expect(problem.cover[0]).toEqual({ demand: 2, under: 100, over: 1 });
    expect(problem.cover[4 * 3 + 2]).toEqual({ demand: 0, under: 90, over: 7 });
  });

  it('limits a shift that a person is not told about by the days only', () => {
    expect(read(week).problem.people[1]?.maxOfShift).toEqual([0, 7, 7]);
  });

  it('costs a request to work where it is not met, and one not to work where it is not', () => {
    const { problem } = read(week);
    const free = new Int8Array(7).fill(-1);
    const first = Int8Array.of(0, -1, -1, -1, -1, -1, -1);
    const late = Int8Array.of(-1, -1, -1, -1, 2, -1, -1);
    expect([lineCost(problem, 0, free), lineCost(problem, 0, first)]).toEqual([5, 3]);
    expect([lineCost(problem, 1, free), lineCost(problem, 1, late)]).toEqual([0, 5]);
    expect(rosterCost(problem, [first, late])).toBe(3 + 5 + 100 + 7);
  });

  it('is the same with line ends and sections of any kind and order', () => {
    const [head = '', ...sections] = week.split(/(?=SECTION_)/);
    const turned = [head, ...sections.reverse()].join('');
    for (const text of [week.replaceAll('\n', '\r\n'), week.replaceAll('\n', '\r'), `\uFEFF${week}`, turned])
      expect(read(text)).toEqual(read(week));
  });

  it('tells every fault of a file at once, with its line', () => {
    const bad = week
      .replace('bo,4,D,5', 'bob,9,X,-1')
      .replace('4,D,0,90,7', '0,E,0,90,7')
      .replace('ann,0,E,2', 'ann,0.5,E,two')
      .replace('bo,E=0,3000,0,7,1,1,0', 'ann,E=x|Q=1,3000,0,7,1,1');
    expect(said(bad)).toEqual([
      'NRP_COLUMNS /12  Line 12: a row of SECTION_STAFF has the columns person, max of each shift, max minutes, min minutes, max consecutive shifts, min consecutive shifts, min consecutive days off, max weekends; this one has 7 cells.',
      'NRP_NOT_WHOLE /17/day  Line 17, day in SECTION_SHIFT_ON_REQUESTS: "0.5" is not a whole number.',
      'NRP_NOT_WHOLE /17/weight  Line 17, weight in SECTION_SHIFT_ON_REQUESTS: "two" is not a whole number.',
      'NRP_UNKNOWN /20/person  Line 20, person in SECTION_SHIFT_OFF_REQUESTS: "bob" does not stand in the file. It has ann.',
      'NRP_OUT_OF_RANGE /20/day  Line 20, day in SECTION_SHIFT_OFF_REQUESTS: 9 is outside 0 to 6.',
      'NRP_UNKNOWN /20/shift  Line 20, shift in SECTION_SHIFT_OFF_REQUESTS: "X" does not stand in the file. It has E, N, D.',
      'NRP_OUT_OF_RANGE /20/weight  Line 20, weight in SECTION_SHIFT_OFF_REQUESTS: -1 is outside 0 to 1000000000.',
      'NRP_TWICE /24/shift  Line 24, shift in SECTION_COVER: the cover of E on day 0 stands here for the second time.',
    ]);
  });

  it.each([
    [
      'a section it does not have',
      week.replace('SECTION_DAYS_OFF', 'SECTION_HOLIDAYS'),
      ['NRP_SECTION_UNKNOWN /14'],
    ],
    ['text before the first section', `7\n${week}`, ['NRP_OUTSIDE_SECTION /1']],
    ['a person twice', week.replace('bo,E=0', 'ann,E=0'), ['NRP_TWICE /12/person', 'NRP_UNKNOWN /20/person']],
    ['a shift limit of nobody knows what', week.replace('E=0', 'Q=0'), ['NRP_UNKNOWN /12/max of each shift']],
    ['a shift that follows an unknown one', week.replace('E|D', 'E|X'), ['NRP_UNKNOWN /7/not followed by']],
    ['a shift called as a day off', week.replace('D,450,', '-,450,'), ['NRP_SHIFT_ID /8/shift']],
    ['a shift without minutes', week.replace('E,480,', 'E,0,'), ['NRP_OUT_OF_RANGE /6/minutes']],
    ['a shift longer than a day', week.replace('E,480,', 'E,1441,'), ['NRP_OUT_OF_RANGE /6/minutes']],
    ['a horizon of no day', week.replace('\n7\n', '\n0\n'), ['NRP_OUT_OF_RANGE /3/days']],
    ['a horizon of ages', week.replace('\n7\n', '\n99999\n'), ['NRP_OUT_OF_RANGE /3/days']],
    [
      'nothing',
      '',
      [
        'NRP_SECTION_EMPTY /SECTION_HORIZON',
        'NRP_SECTION_EMPTY /SECTION_SHIFTS',
        'NRP_SECTION_EMPTY /SECTION_STAFF',
      ],
    ],
  ])('refuses %s', (_, text, expected) => {
    const found = said(text).map((line) => line.split('  ')[0]);
    for (const code of expected) expect(found).toContain(code);
  });

  it('says once that a file of another format has no section', () => {
    expect(said('{\n  "days": 7\n}').map((line) => line.split('  ')[1])[0]).toBe(
      '3 lines, from line 1 on, stand before the first section. A file begins with SECTION_HORIZON; lines that begin with # are skipped.',
    );
    expect(said('{\n  "days": 7\n}')).toHaveLength(4);
  });

  it('does not blame each row for a section that is missing', () => {
    expect(
      said(week.replace(/SECTION_STAFF[^]*(?=SECTION_DAYS_OFF)/, '')).map((line) => line.split('  ')[0]),
    ).toEqual(['NRP_SECTION_EMPTY /SECTION_STAFF']);
  });
});
