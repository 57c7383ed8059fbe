import { expect, it } from 'vitest';
import { isLegal } from '../../../src/rules/verify-roster.js';
import { aDoctor, aProblem } from '../../support/builders.js';
import { oneVakt } from '../../support/gold.js';
import { planRoster } from '../../support/plan-roster.js';

type Override = NonNullable<NonNullable<Parameters<typeof aProblem>[0]>['overrides']>[number];

/** An evening until 23:00 and an early vakt seven hours later, for one doctor only. */
function plan(overrides: Override[]) {
  return planRoster(
    aProblem({
      doctors: [aDoctor()],
      lines: [oneVakt('A', '2026-03-09', '15:00', '23:00'), oneVakt('B', '2026-03-10', '06:00', '14:00')],
      overrides,
      rules: { 'doctor-always-available': { mode: 'off' }, 'pool-frequency': { mode: 'off' } },
    }),
  );
}

const own: Override = {
  rule: 'rest-between-work',
  doctor: 'a',
  date: '2026-03-10',
  reasonCode: 'quiet-duty-expected',
};

it('without an override one of two vakter too close together stays empty', async () => {
  const { roster, findings } = await plan([]);
  expect(roster.assignments.size).toBe(1);
  expect(findings.map(({ status }) => status)).toEqual(['shortage']);
});

it('an override lets the doctor have both, and stands in the findings', async () => {
  const { roster, findings } = await plan([own]);
  expect(roster.assignments.size).toBe(2);
  expect(findings.map(({ ruleId, status, cost }) => [ruleId, status, cost])).toEqual([
    ['rest-between-work', 'overridden', 0],
  ]);
  expect(isLegal(findings)).toBe(true);
});

it.each([
  ['another date', { ...own, date: '2026-03-09' }],
  ['another rule', { ...own, rule: 'post-night-off' }],
])('an override of %s changes nothing', async (_what, override) => {
  const { roster } = await plan([override]);
  expect(roster.assignments.size).toBe(1);
});
