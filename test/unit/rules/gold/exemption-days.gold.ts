import { aDoctor } from '../../../support/builders.js';
import { allTo, everyDay, vakterFrom, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

type Ledger = readonly (readonly [year: number, kind: 'legevakt' | 'annet', days: number])[];

/** Completed LIS1 and both courses: alone by the proposal for 2026, which is no exception by itself. */
const competence = {
  lis1CompletedOn: '2025-08-31',
  akuttmedisinkursOn: '2025-09-15',
  voldOgOvergrepskursOn: '2025-10-15',
} as const;
const worksByException = { from: '2025-09-01' };
const doctors = [aDoctor({ competence, worksByException, category: 'vikar' }), aDoctor({ id: 'b' })];

function job(ledger: Ledger, own: object = {}) {
  return {
    period: { from: '2026-06-01', to: '2026-06-30' },
    lines: [everyDay('V', '16:00', '23:00'), everyDay('D', '08:00', '16:00')],
    doctors,
    competencePacks: { use2026Proposal: true },
    exemptionLedger: ledger.map(([year, kind, days]) => ({ doctor: 'a', year, kind, days })),
    ...own,
  };
}
/** Six months of twenty days are 120, four 80, twelve 240. */
const twenty = { parameters: { daysPerMonth: 20 } };
const june = (count: number, line = 'V') => vakterFrom(line, '2026-06-01', count);
const found = (vaktIds: readonly string[], penalty: number, says: string, date = '2026-06-01') =>
  ({ doctor: 'a', date, vaktIds, penalty, says }) as const;

/** Dates worked, not vakter, added to those of the ledger. What the ledger alone is over is one finding, what the period adds another. */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'no length of a month is given',
      job: job([[2026, 'legevakt', 300]]),
      roster: allTo('a', june(10)),
    },
    {
      name: '110 days before and ten in June: six months sharp',
      job: job([[2026, 'legevakt', 110]]),
      roster: allTo('a', june(10)),
      rule: twenty,
    },
    {
      name: 'two vakter on a date are one day',
      job: job([[2026, 'legevakt', 115]]),
      roster: allTo('a', [...june(5), ...june(5, 'D')]),
      rule: twenty,
    },
    {
      name: 'the days of 2025 are not of this year',
      job: job([[2025, 'legevakt', 120]]),
      roster: allTo('a', june(10)),
      rule: twenty,
    },
    {
      name: '80 days in another post do not touch the 120',
      job: job([[2026, 'annet', 80]]),
      roster: allTo('a', june(30)),
      rule: twenty,
    },
    {
      name: '230 days of all years and ten in June: twelve months sharp',
      job: job([
        [2025, 'legevakt', 120],
        [2025, 'annet', 60],
        [2026, 'annet', 50],
      ]),
      roster: allTo('a', june(10)),
      rule: twenty,
    },
    {
      name: 'two lines of the ledger add up to six months less one day',
      job: job([
        [2026, 'legevakt', 100],
        [2026, 'legevakt', 19],
      ]),
      roster: allTo('a', june(1)),
      rule: twenty,
    },
    {
      name: 'a specialist works under no exception',
      job: job([[2026, 'legevakt', 120]]),
      roster: allTo('b', june(30)),
      rule: twenty,
    },
    {
      name: 'an ALIS alone by LIS1 and both courses is under specialisation: no exception',
      job: job([[2026, 'legevakt', 120]], { doctors: [aDoctor({ competence, category: 'ALIS' })] }),
      roster: allTo('a', june(30)),
      rule: twenty,
    },
    {
      name: 'the post under the exception ended the day before',
      job: job([[2026, 'legevakt', 120]], {
        doctors: [
          aDoctor({
            competence,
            category: 'vikar',
            worksByException: { from: '2025-09-01', to: '2026-05-31' },
          }),
        ],
      }),
      roster: allTo('a', june(30)),
      rule: twenty,
    },
    {
      name: 'bakvakter are no days under the exception',
      job: job([[2026, 'legevakt', 120]], { lines: [everyDay('V', '16:00', '23:00', { kind: 'bakvakt' })] }),
      roster: allTo('a', june(1)),
      rule: twenty,
    },
    {
      name: 'a natt over the change of the clocks is the day on which it starts',
      job: job([[2026, 'legevakt', 118]], {
        period: { from: '2026-03-28', to: '2026-03-29' },
        lines: [everyDay('V', '23:00', '08:00')],
      }),
      roster: allTo('a', ['2026-03-28/V/1', '2026-03-29/V/1']),
      rule: twenty,
    },
    {
      name: '31 December is of the old year, 1 January of the new',
      job: job(
        [
          [2026, 'legevakt', 119],
          [2027, 'legevakt', 0],
        ],
        { period: { from: '2026-12-31', to: '2027-01-02' }, lines: [everyDay('V', '23:00', '08:00')] },
      ),
      roster: allTo('a', vakterFrom('V', '2026-12-31', 3)),
      rule: twenty,
    },
  ],
  breaks: [
    {
      name: 'a day more than six months',
      job: job([[2026, 'legevakt', 110]]),
      roster: allTo('a', june(11)),
      rule: twenty,
      finds: [
        found(
          june(11),
          1,
          'has 110 days in posts by exception at the legevakt in 2026 before the period and has 11 in it',
        ),
      ],
    },
    {
      name: 'the last day of the post counts',
      job: job([[2026, 'legevakt', 120]], {
        doctors: [
          aDoctor({
            competence,
            category: 'vikar',
            worksByException: { from: '2025-09-01', to: '2026-06-01' },
          }),
        ],
      }),
      roster: allTo('a', june(2)),
      rule: twenty,
      finds: [found(june(1), 1, 'at most 120')],
    },
    {
      name: 'days already used up: all of June',
      job: job([[2026, 'legevakt', 120]]),
      roster: allTo('a', june(2)),
      rule: twenty,
      finds: [found(june(2), 2, 'at most 120')],
    },
    {
      name: 'the ledger alone is over, and June adds to it',
      job: job([[2026, 'legevakt', 125]]),
      roster: allTo('a', june(1)),
      rule: twenty,
      finds: [found([], 5, 'and has 0 in it'), found(june(1), 1, 'and has 1 in it')],
    },
    {
      name: 'other posts: 81 of 80, whatever the roster',
      job: job([[2026, 'annet', 81]]),
      roster: {},
      rule: twenty,
      finds: [found([], 1, 'in other posts in 2026')],
    },
    {
      name: 'twelve months in all, over two years and both kinds',
      job: job([
        [2025, 'legevakt', 120],
        [2025, 'annet', 60],
        [2026, 'annet', 50],
      ]),
      roster: allTo('a', june(11)),
      rule: twenty,
      finds: [found(june(11), 1, 'days in posts by exception in all before the period')],
    },
    {
      name: 'the new year has its own 120, judged on 1 January',
      job: job([[2027, 'legevakt', 119]], { period: { from: '2026-12-31', to: '2027-01-02' } }),
      roster: allTo('a', ['2026-12-31/V/1', '2027-01-01/V/1', '2027-01-02/V/1']),
      rule: twenty,
      finds: [found(['2027-01-01/V/1', '2027-01-02/V/1'], 1, 'in 2027', '2027-01-01')],
    },
    {
      name: 'soft, with months of 21.5 days: 129 in the half year',
      job: job([[2026, 'legevakt', 125]]),
      roster: allTo('a', june(6)),
      rule: { mode: 'soft', parameters: { daysPerMonth: 21.5 } },
      finds: [found(june(6), 2, 'at most 129')],
    },
    {
      name: 'other limits than those of the proposal',
      job: job([[2026, 'legevakt', 0]]),
      roster: allTo('a', june(3)),
      rule: { parameters: { daysPerMonth: 20, legevaktMonths: 0.1 } },
      finds: [found(june(3), 1, 'at most 2')],
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [
  { daysPerMonth: 1, legevaktMonths: 1, otherMonths: 1, totalMonths: 2 },
  { daysPerMonth: 2.5, legevaktMonths: 1, otherMonths: 0, totalMonths: 1 },
];
