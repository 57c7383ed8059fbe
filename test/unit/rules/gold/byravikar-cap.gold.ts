import { aDoctor } from '../../../support/builders.js';
import { allTo, oneVakt, vakterFrom, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

const agency = ['x', 'y'].map((id) => aDoctor({ id, category: 'byråvikar' }));
const doctors = [aDoctor(), aDoctor({ id: 'vikar', category: 'vikar' }), ...agency];
const evenings = (first: string, count: number) => vakterFrom('V', first, count);
/** One evening of seven hours for each agency doctor. */
const two = { job: { doctors }, roster: { '2026-03-09/V/1': 'x', '2026-03-10/V/1': 'y' } };
const atMost = (caps: Record<string, number>) => ({ parameters: caps });
const night = (date: string) => ({
  job: { doctors, period: { from: date, to: date }, lines: [oneVakt('N', date, '23:00', '11:00')] },
  roster: { [`${date}/N/1`]: 'x' },
});
const found = (penalty: number) =>
  [{ date: '2026-03-09', vaktIds: evenings('2026-03-09', 2), penalty }] as const;

/** All agency doctors together; the cap stands on the first date of the period. */
export const gold: GoldTable = {
  keeps: [
    { name: 'no cap', ...two },
    { name: 'two of two, one each', ...two, rule: atMost({ maxVakter: 2 }) },
    { name: 'fourteen hours', ...two, rule: atMost({ maxHours: 14 }) },
    {
      name: 'the faste vikarer are not from an agency',
      job: { doctors },
      roster: allTo('vikar', evenings('2026-03-09', 4)),
      rule: atMost({ maxVakter: 0, maxHours: 0 }),
    },
    {
      name: 'eleven hours: the long natt into summer time 2026',
      ...night('2026-03-28'),
      rule: atMost({ maxHours: 11 }),
    },
    {
      name: 'vakter of the month before do not count',
      job: {
        doctors,
        history: [
          {
            doctor: 'x',
            start: '2026-03-08T16:00:00+01:00',
            end: '2026-03-08T23:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: {},
      rule: atMost({ maxVakter: 0 }),
    },
  ],
  breaks: [
    { name: 'two of one', ...two, rule: atMost({ maxVakter: 1 }), finds: found(1) },
    {
      name: 'a minute above: fourteen hours of 13:59',
      ...two,
      rule: atMost({ maxHours: 839 / 60 }),
      finds: found(1 / 60),
    },
    {
      name: 'vakter and hours are two findings',
      ...two,
      rule: atMost({ maxVakter: 1, maxHours: 4 }),
      finds: [...found(1), ...found(10)],
    },
    {
      name: 'weighed with cap 0, every vakt costs 1',
      ...two,
      rule: { mode: 'soft', ...atMost({ maxVakter: 0 }) },
      finds: found(2),
    },
    {
      name: 'thirteen hours of twelve: the long natt out of summer time 2026',
      ...night('2026-10-24'),
      rule: atMost({ maxHours: 12 }),
      finds: [
        {
          date: '2026-10-24',
          vaktIds: ['2026-10-24/N/1'],
          penalty: 1,
          says: 'Agency doctors have 13 hours',
        },
      ],
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [
  { maxVakter: 0 },
  { maxVakter: 1, maxHours: 12.5 },
  { maxHours: 20 },
];
