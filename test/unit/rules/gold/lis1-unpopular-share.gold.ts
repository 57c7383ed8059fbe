import { aDoctor } from '../../../support/builders.js';
import {
  oneVakt,
  type ExpectedFinding,
  type GoldTable,
  type ParameterChoices,
} from '../../../support/gold.js';

const doctors = [
  aDoctor({ id: 'a', category: 'LIS1' }),
  aDoctor({ id: 'b', category: 'LIS1' }),
  aDoctor({ id: 'c' }),
];

type Band = readonly [date: string, from: string, to: string];

/** Vakter X1, X2, ... with who holds them, in the order of `holders`; `-` = empty. */
function held(bands: readonly Band[], holders: string) {
  const dates = bands.map(([date]) => date).sort();
  return {
    job: {
      period: { from: dates[0] ?? '', to: dates.at(-1) ?? '' },
      doctors,
      lines: bands.map(([date, from, to], index) => oneVakt(`X${index + 1}`, date, from, to)),
    },
    roster: Object.fromEntries(
      bands.flatMap(([date], index) =>
        holders[index] === '-' ? [] : [[`${date}/X${index + 1}/1`, holders[index] ?? '']],
      ),
    ),
  };
}

function found(date: string, vaktIds: readonly string[], penalty: number, says: string): ExpectedFinding {
  return { date, vaktIds, penalty, says };
}

/** Four netter and six evenings of eight hours each, Monday to Thursday. */
const tenOfEightHours: readonly Band[] = [
  ['2026-03-09', '22:00', '06:00'],
  ['2026-03-10', '22:00', '06:00'],
  ['2026-03-11', '22:00', '06:00'],
  ['2026-03-12', '22:00', '06:00'],
  ['2026-03-09', '14:00', '22:00'],
  ['2026-03-10', '14:00', '22:00'],
  ['2026-03-11', '14:00', '22:00'],
  ['2026-03-12', '14:00', '22:00'],
  ['2026-03-09', '14:00', '22:00'],
  ['2026-03-10', '14:00', '22:00'],
];
const aMinuteShorter: readonly Band[] = tenOfEightHours.map((band, index) =>
  index === 4 ? ['2026-03-09', '14:00', '21:59'] : band,
);
const firstTwo = ['2026-03-09/X1/1', '2026-03-10/X2/1'];

/** One natt by LIS1, and three vakter by others that are as long as the natt is by the clock that night. */
const natt = (date: string, from: string): readonly Band[] => [
  [date, '23:00', '08:00'],
  [date, from, '23:00'],
  [date, from, '23:00'],
  [date, from, '23:00'],
];
const onlyNatt = { parameters: { unpopular: ['natt'], maxSharePercent: 100 } };

/**
 * LIS1 together hold no more than half of the unpopular vakter, and no larger part of them than of the hours plus 10 percentage points.
 * Excess is counted in vakter: with four unpopular ones a limit of 35 % is 1.4 of them.
 */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'half of the netter and 40 % of the hours: both limits met sharp',
      ...held(tenOfEightHours, 'abccabcccc'),
    },
    { name: 'no LIS1 on duty', ...held(tenOfEightHours, 'cccccccccc') },
    { name: 'half of the netter, the others empty', ...held(tenOfEightHours, 'ab--ab----') },
    {
      name: 'all the evenings of Monday to Thursday: none is unpopular',
      ...held(tenOfEightHours, 'ccccababab'),
    },
    {
      name: 'every unpopular vakt, by agreement',
      ...held(tenOfEightHours, 'ababcccccc'),
      rule: { parameters: { agreed: true } },
    },
    {
      name: 'every natt where only helg is named',
      ...held(tenOfEightHours, 'ababcccccc'),
      rule: { parameters: { unpopular: ['helg'] } },
    },
    {
      name: 'every natt where all of them are allowed, with 40 % of the hours and 60 points',
      ...held(tenOfEightHours, 'ababcccccc'),
      rule: { parameters: { maxSharePercent: 100, tolerancePercent: 60 } },
    },
    {
      name: 'a second seat above the minimum is no seat that the plan demands',
      job: {
        doctors,
        period: { from: '2026-03-09', to: '2026-03-09' },
        lines: [oneVakt('N', '2026-03-09', '22:00', '06:00', { doctors: { min: 1, ideal: 2 } })],
      },
      roster: { '2026-03-09/N/1': 'c', '2026-03-09/N/2': 'a' },
    },
    {
      name: 'Friday 23-11 is natt and helg and counts once',
      ...held(
        [
          ['2026-03-13', '23:00', '11:00'],
          ['2026-03-13', '23:00', '11:00'],
        ],
        'ac',
      ),
    },
  ],
  breaks: [
    {
      name: 'three of four netter, where LIS1 have most of the hours',
      ...held(tenOfEightHours, 'abacababab'),
      finds: [found('2026-03-09', [...firstTwo, '2026-03-11/X3/1'], 1, 'LIS1 have 3 of 4 unpopular vakter')],
    },
    {
      name: 'half of the netter with 30 % of the hours: 40 % of four are 1.6',
      ...held(tenOfEightHours, 'abccaccccc'),
      finds: [found('2026-03-09', firstTwo, 0.4, 'at most 40 per cent, their share of the hours')],
    },
    {
      name: 'as the case of both limits met, with one vakt of LIS1 a minute shorter',
      ...held(aMinuteShorter, 'abccabcccc'),
      finds: [found('2026-03-09', firstTwo, 4 * (0.4 - 1919 / 4799), 'their share of the hours')],
    },
    {
      name: 'soft: both limits are passed and each is counted',
      ...held(tenOfEightHours, 'abaacccccc'),
      rule: { mode: 'soft' },
      finds: [
        found('2026-03-09', [...firstTwo, '2026-03-11/X3/1', '2026-03-12/X4/1'], 2, 'at most 50 per cent.'),
        found(
          '2026-03-09',
          [...firstTwo, '2026-03-11/X3/1', '2026-03-12/X4/1'],
          2,
          'at most 50 per cent, their',
        ),
      ],
    },
    {
      name: 'no unpopular vakt at all is allowed',
      ...held(tenOfEightHours, 'acccaaaccc'),
      rule: { parameters: { maxSharePercent: 0 } },
      finds: [found('2026-03-09', ['2026-03-09/X1/1'], 1, 'at most 0 per cent')],
    },
    {
      name: 'a Friday evening 17-24',
      ...held([['2026-03-13', '17:00', '24:00']], 'a'),
      finds: [found('2026-03-13', ['2026-03-13/X1/1'], 0.5, '1 of 1')],
    },
    {
      name: 'the natt into 1 January is a helligdag and belongs to 2026',
      ...held([['2026-12-31', '21:00', '03:00']], 'a'),
      rule: { parameters: { unpopular: ['helligdag'] } },
      finds: [found('2026-12-31', ['2026-12-31/X1/1'], 0.5, '1 of 1')],
    },
    {
      name: 'the natt into summer time 2026 is eight hours, a quarter of all',
      ...held(natt('2026-03-28', '15:00'), 'accc'),
      rule: onlyNatt,
      finds: [found('2026-03-28', ['2026-03-28/X1/1'], 0.65, 'at most 35 per cent')],
    },
    {
      name: 'the natt into summer time 2027',
      ...held(natt('2027-03-27', '15:00'), 'accc'),
      rule: onlyNatt,
      finds: [found('2027-03-27', ['2027-03-27/X1/1'], 0.65, 'at most 35 per cent')],
    },
    {
      name: 'the natt out of summer time 2026 is ten hours, a quarter of all',
      ...held(natt('2026-10-24', '13:00'), 'accc'),
      rule: onlyNatt,
      finds: [found('2026-10-24', ['2026-10-24/X1/1'], 0.65, 'at most 35 per cent')],
    },
    {
      name: 'the natt out of summer time 2027',
      ...held(natt('2027-10-30', '13:00'), 'accc'),
      rule: onlyNatt,
      finds: [found('2027-10-30', ['2027-10-30/X1/1'], 0.65, 'at most 35 per cent')],
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [
  {},
  { maxSharePercent: 33, tolerancePercent: 0 },
  { unpopular: ['natt', 'helg'], maxSharePercent: 100, tolerancePercent: 7 },
  { maxSharePercent: 0, tolerancePercent: 100 },
  { agreed: true },
];
