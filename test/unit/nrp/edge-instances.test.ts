import { describe, expect, it } from 'vitest';
import { impossiblePeople } from '../../../src/nrp/impossible-people.js';
import { readInstance } from '../../../src/nrp/read-instance.js';
import { recheckRoster } from '../../../src/nrp/recheck-roster.js';
import { bruteForceOptimum } from '../../support/nrp-instances.js';
import { searchLines } from '../../support/search-lines.js';

interface Rows {
  readonly days?: number;
  readonly shifts?: readonly string[];
  readonly staff?: readonly string[];
  readonly daysOff?: readonly string[];
  readonly wanted?: readonly string[];
  readonly unwanted?: readonly string[];
  readonly cover?: readonly string[];
}

/** Two people and a week of five days, with demand on all of them, but for what is told otherwise. */
function instance(rows: Rows): string {
  const { days = 5, shifts = ['E,480,', 'N,600,E'] } = rows;
  const ids = shifts.map((shift) => shift.split(',')[0] ?? '');
  const all = Array.from({ length: days }, (_, day) => ids.map((id) => `${day},${id},1,10,2`)).flat();
  const { staff = ['ann,,2400,480,4,2,2,1', 'bo,,2400,0,5,1,1,1'], cover = all } = rows;
  const { daysOff = [], wanted = ['ann,0,E,3', 'ann,1,E,4'], unwanted = ['ann,2,E,1'] } = rows;
  return [
    ...['SECTION_HORIZON', days, 'SECTION_SHIFTS', ...shifts, 'SECTION_STAFF', ...staff],
    ...['SECTION_DAYS_OFF', ...daysOff, 'SECTION_SHIFT_ON_REQUESTS', ...wanted],
    ...['SECTION_SHIFT_OFF_REQUESTS', ...unwanted, 'SECTION_COVER', ...cover, ''],
  ].join('\n');
}

const one = ['E,480,'];

const edges: readonly (readonly [string, string])[] = [
  ['one day', instance({ days: 1, wanted: ['ann,0,N,3'], unwanted: [] })],
  ['two days', instance({ days: 2, unwanted: [] })],
  ['six days, which end on a Saturday', instance({ days: 6, shifts: one })],
  ['eight days', instance({ days: 8, shifts: one })],
  [
    'a Saturday at the end that makes one weekend too many',
    instance({
      ...{ days: 13, shifts: one, cover: ['5,E,1,9,1', '12,E,1,9,1'], wanted: [], unwanted: [] },
      staff: ['ann,,960,480,2,1,1,1'],
    }),
  ],
  ['no least time off', instance({ staff: ['ann,,2400,480,3,2,0,1', 'bo,,2400,0,2,2,0,1'] })],
  [
    'no least time off, over more than a week',
    instance({ days: 9, shifts: one, staff: ['ann,,3840,960,2,2,0,2', 'bo,,3840,960,3,3,0,2'] }),
  ],
  ['no least run', instance({ staff: ['ann,,2400,480,3,0,2,1', 'bo,,2400,0,2,0,0,1'] })],
  ['runs of one day', instance({ staff: ['ann,,2400,480,1,1,1,1', 'bo,,2400,0,1,1,2,1'] })],
  ['runs of no day', instance({ staff: ['ann,,2400,0,0,1,1,1', 'bo,,2400,0,0,3,1,1'] })],
  ['a least run beyond the longest', instance({ staff: ['ann,,2400,480,2,4,1,1', 'bo,,2400,0,1,2,1,1'] })],
  [
    'a least time off beyond the period',
    instance({ staff: ['ann,,2400,480,3,1,9,1', 'bo,,2400,0,2,1,9,1'] }),
  ],
  [
    'limits that bind nobody',
    instance({ staff: ['ann,E=999999999,1000000000,0,1000000000,1,1,1000000000', 'bo,,2400,0,5,1,1,1'] }),
  ],
  [
    'a least run and a least time off longer than any period',
    instance({ staff: ['ann,,2400,480,4,1000000000,1000000000,1', 'bo,,2400,0,2,1,1,1'] }),
  ],
  ['no requests', instance({ wanted: [], unwanted: [] })],
  ['no demand', instance({ cover: [] })],
  ['a demand of nobody', instance({ cover: ['0,E,0,10,3', '1,E,0,10,5', '1,N,0,0,0'] })],
  ['cover that costs nothing', instance({ cover: ['0,E,1,0,0', '1,E,2,0,0'] })],
  ['no minutes to work', instance({ staff: ['ann,,0,0,4,2,2,1', 'bo,,2400,0,5,1,1,1'] })],
  [
    'a person who may hold no shift',
    instance({ staff: ['ann,E=0|N=0,2400,0,4,2,2,1', 'bo,,2400,0,5,1,1,1'] }),
  ],
  ['nobody who may hold a shift', instance({ staff: ['ann,E=0|N=0,2400,0,4,2,2,1'], wanted: ['ann,0,E,3'] })],
  ['no weekends', instance({ days: 7, shifts: one, staff: ['ann,,2400,480,5,2,2,0', 'bo,,2400,0,5,1,1,0'] })],
  [
    'all days off',
    instance({ daysOff: ['ann,0,1,2,3,4'], staff: ['ann,,2400,0,4,2,2,1', 'bo,,2400,0,5,1,1,1'] }),
  ],
  [
    'the same request twice',
    instance({ wanted: ['ann,0,E,3', 'ann,0,E,3'], unwanted: ['bo,3,E,1', 'bo,3,E,1'] }),
  ],
  ['a shift wanted and not wanted', instance({ wanted: ['ann,0,E,3'], unwanted: ['ann,0,E,5'] })],
  ['a shift that may not follow itself', instance({ shifts: ['E,480,E', 'N,600,E'] })],
  ['shifts that may not follow any', instance({ shifts: ['E,480,E|N', 'N,600,E|N'] })],
  ['shifts alike in all', instance({ shifts: ['E,480,', 'N,480,'] })],
  ['line ends of another system', instance({}).replaceAll('\n', '\r\n')],
];

const impossible: readonly (readonly [string, string])[] = [
  ['more minutes than days', instance({ staff: ['ann,,9999,3001,5,1,1,1'] })],
  [
    'more minutes than runs and time off leave',
    instance({ days: 8, shifts: one, staff: ['ann,,9999,3360,2,1,2,2'] }),
  ],
  ['more minutes than shifts allowed', instance({ staff: ['ann,E=1|N=1,9999,1200,5,1,1,1'] })],
  ['minutes between those of any shifts', instance({ shifts: one, staff: ['ann,,900,500,5,1,1,1'] })],
  ['a least above the most', instance({ staff: ['ann,,480,960,5,1,1,1'] })],
  ['all days off, and work', instance({ daysOff: ['ann,0,1,2,3,4'] })],
  ['work, and no shift to hold', instance({ staff: ['ann,E=0|N=0,2400,480,4,2,2,1'], wanted: [] })],
  ['work, and runs of no day', instance({ staff: ['ann,,2400,480,0,1,1,1'] })],
  [
    'work in weekends alone, and none of them',
    instance({ days: 7, shifts: one, daysOff: ['ann,0,1,2,3,4'], staff: ['ann,,960,480,5,1,1,0'] }),
  ],
];

function read(text: string) {
  const reading = readInstance(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.instance;
}

describe('the search of an instance with', () => {
  it.each(edges)('%s reaches the optimum of trying all rosters, and proves it', async (_, text) => {
    const found = read(text);
    const least = bruteForceOptimum(found.problem, 1_000_000);
    const { status, value, bound, lines = [] } = await searchLines(found.problem, { seconds: 0, rounds: 3 });
    expect([status, value, value - bound]).toEqual(['optimal', least, 0]);
    recheckRoster(found, lines, value);
    expect(impossiblePeople(found)).toEqual([]);
  });

  it.each(impossible)('%s is told to have no roster', async (_, text) => {
    const found = read(text);
    const { problem } = found;
    expect(bruteForceOptimum(problem)).toBe(Infinity);
    expect(impossiblePeople(found).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'NRP_NO_LINE /ann',
    ]);
    const { status, lines, bound } = await searchLines(problem, { seconds: 0, rounds: 3 });
    expect([status, lines, bound]).toEqual(['infeasible', undefined, Infinity]);
  });
});
