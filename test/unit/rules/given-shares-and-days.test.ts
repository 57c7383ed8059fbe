import { expect, it } from 'vitest';
import { aDoctor, aProblem } from '../../support/builders.js';
import { oneVakt } from '../../support/gold.js';
import { planRoster } from '../../support/plan-roster.js';

it('a LIS1 locked to a natt is given, also where a long helg vakt makes up for a part of it', async () => {
  const problem = aProblem({
    period: { from: '2026-03-09', to: '2026-03-14' },
    doctors: [aDoctor({ id: 'a', category: 'LIS1' }), aDoctor({ id: 'b', pools: ['evening'] })],
    lines: [
      oneVakt('N', '2026-03-09', '23:00', '08:00'),
      oneVakt('H', '2026-03-13', '16:00', '08:00+3'),
      oneVakt('E', '2026-03-11', '16:00', '23:00', { pools: ['evening'] }),
      oneVakt('F', '2026-03-12', '16:00', '23:00', { pools: ['evening'] }),
    ],
    locks: [{ vakt: '2026-03-09/N/1', doctor: 'a' }],
    rules: {
      'lis1-unpopular-share': { parameters: { maxSharePercent: 100, tolerancePercent: 0 } },
      'lis1-always-backed': { mode: 'off' },
    },
  });
  const { roster, findings } = await planRoster(problem);
  expect(roster.assignments.get('2026-03-13/H/1')).toBe('a');
  expect(
    findings
      .filter(({ ruleId }) => ruleId === 'lis1-unpopular-share')
      .map(({ status, violation }) => [status, violation.vaktIds]),
  ).toEqual([['given', ['2026-03-09/N/1', '2026-03-13/H/1']]]);
});

it('a locked day by exception over the cap is given, also where another vakt of that date comes on top', async () => {
  const problem = aProblem({
    period: { from: '2026-03-09', to: '2026-03-10' },
    doctors: [
      aDoctor({
        category: 'vikar',
        worksByException: { from: '2025-09-01' },
        competence: {
          lis1CompletedOn: '2025-08-31',
          akuttmedisinkursOn: '2025-09-15',
          voldOgOvergrepskursOn: '2025-10-15',
        },
      }),
    ],
    lines: [
      oneVakt('D', '2026-03-09', '06:00', '08:00'),
      oneVakt('V', '2026-03-09', '16:00', '23:00'),
      oneVakt('W', '2026-03-10', '16:00', '23:00'),
    ],
    locks: [{ vakt: '2026-03-09/V/1', doctor: 'a' }],
    competencePacks: { use2026Proposal: true },
    exemptionLedger: [{ doctor: 'a', year: 2026, kind: 'legevakt', days: 120 }],
    rules: { 'exemption-days': { parameters: { daysPerMonth: 20 } } },
  });
  const { roster, findings } = await planRoster(problem);
  expect([...roster.assignments.keys()].sort()).toEqual(['2026-03-09/D/1', '2026-03-09/V/1']);
  expect(
    findings
      .filter(({ ruleId }) => ruleId === 'exemption-days')
      .map(({ status, violation }) => [status, violation.vaktIds]),
  ).toEqual([['given', ['2026-03-09/V/1']]]);
});
