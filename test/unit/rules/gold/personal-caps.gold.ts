import { aDoctor } from '../../../support/builders.js';
import { allTo, oneVakt, vakterFrom, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

type Cap = {
  readonly maxVakter?: number;
  readonly maxNatt?: number;
  readonly maxHelg?: number;
  readonly maxHours?: number;
};
const capped = (cap: Cap) => ({ parameters: { caps: [{ doctor: 'a', ...cap }] } });
const evenings = (count: number) => vakterFrom('V', '2026-03-09', count);
const on = (date: string, from: string, to: string) => ({
  job: { period: { from: date, to: date }, lines: [oneVakt('A', date, from, to)] },
  roster: { [`${date}/A/1`]: 'a' },
});
const locks = evenings(3).map((vakt, index) => ({ vakt, doctor: index < 2 ? 'a' : 'b' }));
const swapped = { doctors: [aDoctor(), aDoctor({ id: 'b' })], locks };
const found = (date: string, penalty = 1) =>
  [{ doctor: 'a', date, vaktIds: [`${date}/A/1`], penalty }] as const;

/** What one doctor has agreed to take in the period. Findings stand on its first date; hours are elapsed. */
export const gold: GoldTable = {
  keeps: [
    { name: 'two vakter of two', job: {}, roster: allTo('a', evenings(2)), rule: capped({ maxVakter: 2 }) },
    { name: 'no cap in the job', job: {}, roster: allTo('a', evenings(5)) },
    {
      name: "a colleague's vakter",
      job: { doctors: [aDoctor(), aDoctor({ id: 'b' })] },
      roster: allTo('b', evenings(5)),
      rule: capped({ maxVakter: 2 }),
    },
    { name: 'no natt: Friday 17-24', ...on('2026-03-13', '17:00', '24:00'), rule: capped({ maxNatt: 0 }) },
    { name: 'no helg: Friday 17-24', ...on('2026-03-13', '17:00', '24:00'), rule: capped({ maxHelg: 0 }) },
    { name: 'no helg: Sunday 23-08', ...on('2026-03-15', '23:00', '08:00'), rule: capped({ maxHelg: 0 }) },
    {
      name: 'fourteen hours: two evenings of seven',
      job: {},
      roster: allTo('a', evenings(2)),
      rule: capped({ maxHours: 14 }),
    },
    {
      name: 'eleven hours: the long natt into summer time 2026',
      ...on('2026-03-28', '23:00', '11:00'),
      rule: capped({ maxHours: 11 }),
    },
    {
      name: 'a swap that leaves the number as it was: Tuesday for Wednesday',
      job: swapped,
      roster: { ...allTo('a', evenings(3)), '2026-03-10/V/1': 'b' },
      rule: capped({ maxVakter: 2 }),
    },
    {
      name: 'vakter before the period do not count',
      job: {
        history: [
          {
            doctor: 'a',
            start: '2026-03-08T16:00:00+01:00',
            end: '2026-03-08T23:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: allTo('a', evenings(1)),
      rule: capped({ maxVakter: 1, maxHours: 7 }),
    },
  ],
  breaks: [
    {
      name: 'three vakter of two',
      job: {},
      roster: allTo('a', evenings(3)),
      rule: capped({ maxVakter: 2 }),
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: evenings(3), penalty: 1 }],
    },
    {
      name: 'a vakt taken over from a colleague after the roster was locked',
      job: swapped,
      roster: allTo('a', evenings(3)),
      rule: capped({ maxVakter: 2 }),
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: evenings(3), penalty: 1 }],
    },
    {
      name: 'no natt: Friday 23-11',
      ...on('2026-03-13', '23:00', '11:00'),
      rule: capped({ maxNatt: 0 }),
      finds: found('2026-03-13'),
    },
    {
      name: 'no natt: Sunday 23-08',
      ...on('2026-03-15', '23:00', '08:00'),
      rule: capped({ maxNatt: 0 }),
      finds: found('2026-03-15'),
    },
    {
      name: 'no helg: Friday 23-11',
      ...on('2026-03-13', '23:00', '11:00'),
      rule: capped({ maxHelg: 0 }),
      finds: found('2026-03-13'),
    },
    {
      name: 'twelve hours: the long natt of 24 October 2026 lasts thirteen',
      ...on('2026-10-24', '23:00', '11:00'),
      rule: capped({ maxHours: 12 }),
      finds: found('2026-10-24', 1),
    },
    {
      name: 'six hours and 59 minutes',
      ...on('2026-03-09', '16:00', '23:00'),
      rule: capped({ maxHours: 419 / 60 }),
      finds: found('2026-03-09', 1 / 60),
    },
    {
      name: 'two caps passed are two findings',
      ...on('2026-03-13', '23:00', '11:00'),
      rule: capped({ maxVakter: 0, maxNatt: 0, maxHelg: 1 }),
      finds: [...found('2026-03-13'), ...found('2026-03-13')],
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [
  {
    caps: [
      { doctor: 'd1', maxVakter: 1 },
      { doctor: 'd2', maxNatt: 0, maxHelg: 1, maxHours: 12.5 },
    ],
  },
];
