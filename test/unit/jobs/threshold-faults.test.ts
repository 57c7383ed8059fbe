import { expect, it } from 'vitest';
import { linesIn, thresholdFaults } from '../../../src/jobs/comparison/threshold-faults.js';
import { acceptance } from '../../../src/jobs/comparison/acceptance.js';
import { aJob, aLine } from '../../support/builders.js';

const thresholds = acceptance.parse([
  { figure: 'cost-of-line', line: 'N1', must: 'be-at-most', value: 1 },
  { figure: 'cost-of-line', line: 'N2', must: 'be-at-most', value: 1 },
  { figure: 'cost-of-line', line: 'M1', must: 'not-be-worse' },
  { figure: 'cost-of-line', must: 'be-at-most', value: 1 },
  { figure: 'unfilled', line: 'N1', must: 'be-at-most', value: 0 },
  { figure: 'unfilled', must: 'be-at-most', value: 0 },
]);
const before = aJob({ lines: [aLine({ id: 'N1' })] });
const after = aJob({ lines: [aLine({ id: 'N1' }), aLine({ id: 'N2' })] });

it('refuses lines that no job has, a cost of no line, and a line of a figure that has none', () => {
  const faults = thresholdFaults(thresholds, linesIn([before, after]));
  expect(faults.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    'UNKNOWN_REFERENCE /acceptance/2/line',
    'MISSING /acceptance/3/line',
    'NOT_OF_A_LINE /acceptance/4/line',
  ]);
  expect(faults[0]?.message.nb).toBe('Det finnes ingen vaktlinje «M1» i jobben. Nærmest: N1, N2.');
});

it('says nothing of lines where the jobs are not known', () => {
  expect(thresholdFaults(thresholds, undefined).map(({ pointer }) => pointer)).toEqual([
    '/acceptance/3/line',
    '/acceptance/4/line',
  ]);
  expect(linesIn([undefined, {}])).toEqual([]);
});
