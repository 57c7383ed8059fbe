import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readInstance } from '../../src/nrp/read-instance.js';

const page = readFileSync(new URL('../../docs/benchmarks.md', import.meta.url), 'utf8');

it('the instance of docs/benchmarks.md is read, and means what its comments say', () => {
  const [, example = ''] = /```text\n(SECTION_HORIZON.*?)```/s.exec(page) ?? [];
  const reading = readInstance(example);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const { problem, personIds, shiftIds } = reading.instance;
  expect([problem.days, personIds, shiftIds]).toEqual([7, ['ann', 'bo'], ['D', 'N']]);
  expect(problem.shifts.map(({ notBefore }) => notBefore)).toEqual([[], [0]]);
  expect(problem.people[0]).toMatchObject({
    ...{
      maxOfShift: [7, 2],
      maxMinutes: 2400,
      minMinutes: 960,
      maxRun: 5,
      minRun: 2,
      minOff: 2,
      maxWeekends: 1,
    },
    isOff: [false, false, false, false, false, true, true],
  });
  expect(problem.cover.map(({ demand }) => demand)).toEqual([1, 0, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
});
