import { aDoctor } from '../../../support/builders.js';
import { allTo, everyDay, vakterFrom, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

type Competence = NonNullable<Parameters<typeof aDoctor>[0]>['competence'];

const counted = (count: number, on = '2026-02-28') => ({ legevakter: { count, on } });
const alis = (competence: Competence, own: Parameters<typeof aDoctor>[0] = {}) =>
  aDoctor({ category: 'ALIS', competence, ...own });

const march = { from: '2026-03-01', to: '2026-03-31' };
const january = { from: '2026-01-01', to: '2026-01-31' };
const lines = [everyDay('V', '16:00', '23:00'), everyDay('B', '16:00', '23:00', { kind: 'bakvakt' })];

function month(period: { readonly from: string; readonly to: string }, competence: Competence, own = {}) {
  return { period, lines, doctors: [alis(competence, own)] };
}
const pace = (vakterPerMonth: number) => ({ parameters: { vakterPerMonth } });
const target = (targetDate: string) => ({ parameters: { targetDate } });
const found = (date: string, vaktIds: readonly string[], penalty: number, says = '') =>
  [{ doctor: 'a', date, vaktIds, penalty, says }] as const;

const ofMarch = (count: number) => vakterFrom('V', '2026-03-01', count);

/** What is lacking to 40 is given out at the wished pace, rounded up to whole vakter. Findings stand on the first date. */
export const gold: GoldTable = {
  keeps: [
    { name: 'no pace is wished', job: month(march, counted(0)), roster: {} },
    {
      name: 'four of four a month',
      job: month(march, counted(10)),
      roster: allTo('a', ofMarch(4)),
      rule: pace(4),
    },
    {
      name: 'more than wished',
      job: month(march, counted(10)),
      roster: allTo('a', ofMarch(9)),
      rule: pace(4),
    },
    { name: 'a doctor at 40', job: month(march, counted(40)), roster: {}, rule: pace(4) },
    {
      name: 'the fortieth is the last that is asked for',
      job: month(march, counted(39)),
      roster: allTo('a', ofMarch(1)),
      rule: pace(4),
    },
    {
      name: 'the fortieth was worked in history',
      job: {
        ...month(march, counted(39, '2026-02-26')),
        history: [
          {
            doctor: 'a',
            start: '2026-02-28T16:00:00+01:00',
            end: '2026-02-28T23:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: {},
      rule: pace(4),
    },
    {
      name: 'thirty months and a year as GP need no 40',
      job: month(march, {
        ...counted(10),
        clinicalService: { months: 30, on: '2026-03-01' },
        municipalGpService: { months: 12, on: '2026-03-01' },
      }),
      roster: {},
      rule: pace(4),
    },
    {
      name: 'a LIS1 is not named by category',
      job: month(march, counted(0), { category: 'LIS1' }),
      roster: {},
      rule: pace(4),
    },
    {
      name: 'a quarter of the way to the date: 7.75 of 30 rounded up is eight',
      job: month(march, counted(10)),
      roster: allTo('a', ofMarch(8)),
      rule: target('2026-06-29'),
    },
  ],
  breaks: [
    {
      name: 'three of four a month',
      job: month(march, counted(10)),
      roster: allTo('a', ofMarch(3)),
      rule: pace(4),
      finds: found('2026-03-01', ofMarch(3), 1, 'has 10 of 40 legevakter before 2026-03-01 and gets 3'),
    },
    {
      name: 'two and a half a month are three',
      job: month(march, counted(10)),
      roster: {},
      rule: pace(2.5),
      finds: found('2026-03-01', [], 3),
    },
    {
      name: 'bakvakter do not count',
      job: month(march, counted(10)),
      roster: allTo('a', vakterFrom('B', '2026-03-01', 4)),
      rule: pace(4),
      finds: found('2026-03-01', [], 4),
    },
    {
      name: 'seven of 31 days of four a month: 0.9 is one',
      job: month({ from: '2026-03-09', to: '2026-03-15' }, counted(10)),
      roster: {},
      rule: pace(4),
      finds: found('2026-03-09', [], 1),
    },
    {
      name: 'over the border of the year each month counts by its own days: 16 of 31 and 15 of 31 are one month',
      job: month({ from: '2025-12-16', to: '2026-01-15' }, counted(10, '2025-12-01')),
      roster: {},
      rule: pace(4),
      finds: found('2025-12-16', [], 4),
    },
    {
      name: 'two are lacking: two, not four',
      job: month(march, counted(38)),
      roster: {},
      rule: pace(4),
      finds: found('2026-03-01', [], 2),
    },
    {
      name: 'no number given: those of history alone',
      job: month(january, {}),
      roster: {},
      rule: pace(2),
      finds: found('2026-01-01', [], 2, 'has 0 of 40'),
    },
    {
      name: 'a LIS1 where the category is named',
      job: month(march, counted(0), { category: 'LIS1' }),
      roster: {},
      rule: { parameters: { vakterPerMonth: 1, categories: ['ALIS', 'LIS1'] } },
      finds: found('2026-03-01', [], 1),
    },
    {
      name: 'a completed LIS1 who is solo by the exemption of 2025 still counts towards 40',
      job: month(
        { from: '2025-12-01', to: '2025-12-31' },
        { ...counted(10, '2025-11-30'), lis1CompletedOn: '2025-08-31' },
      ),
      roster: {},
      rule: pace(4),
      finds: found('2025-12-01', [], 4),
    },
    {
      name: '31 of 120 days to the date, 30 lacking: 7.75 is eight',
      job: month(march, counted(10)),
      roster: allTo('a', ofMarch(7)),
      rule: target('2026-06-29'),
      finds: found('2026-03-01', ofMarch(7), 1),
    },
    {
      name: 'a date in the period asks for all that is lacking',
      job: month(march, counted(35)),
      roster: {},
      rule: target('2026-03-20'),
      finds: found('2026-03-01', [], 5),
    },
    {
      name: 'the greater of pace and date',
      job: month(march, counted(10)),
      roster: {},
      rule: { parameters: { vakterPerMonth: 2, targetDate: '2026-06-29' } },
      finds: found('2026-03-01', [], 8),
    },
    {
      name: 'both nights of a change of the clocks are one legevakt each',
      job: {
        ...month({ from: '2026-03-01', to: '2026-03-31' }, counted(10)),
        lines: [everyDay('V', '23:00', '08:00')],
      },
      roster: allTo('a', ['2026-03-28/V/1', '2026-03-29/V/1']),
      rule: pace(3),
      finds: found('2026-03-01', ['2026-03-28/V/1', '2026-03-29/V/1'], 1),
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [
  { vakterPerMonth: 20, categories: ['ALIS', 'LIS1', 'fastlege', 'vikar', 'lege uten LIS1', 'rotasjon'] },
  { targetDate: '2026-04-20', categories: ['LIS1', 'fastlege', 'vikar', 'nattlege'] },
];
