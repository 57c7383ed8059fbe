import { aDoctor } from '../../../support/builders.js';
import { allTo, everyDay, vakterFrom, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

const doctors = ['a', 'b', 'c', 'd'].map((id) => aDoctor({ id }));
const job = { lines: [everyDay('BIL', '16:00', '23:00', { kind: 'legevaktbil' })], doctors };
const days = (first: string, count: number) => vakterFrom('BIL', first, count);
const wish = (own: object) => ({ parameters: { lines: [{ line: 'BIL', ...own }] } });
const byThree = {
  ...allTo('a', days('2026-03-09', 2)),
  ...allTo('b', days('2026-03-11', 1)),
  ...allTo('c', days('2026-03-12', 1)),
};
const threeOfFour = { ...allTo('a', days('2026-03-09', 3)), ...allTo('d', days('2026-03-12', 1)) };
const worked = (doctor: string, day: string) => ({
  doctor,
  start: `${day}T16:00:00+01:00`,
  end: `${day}T23:00:00+01:00`,
  kind: 'legevaktbil' as const,
  line: 'BIL',
});

/** Few doctors on a line, and known ones. Findings stand on the first date of the period. */
export const gold: GoldTable = {
  keeps: [
    { name: 'no line in the job', job, roster: byThree },
    { name: 'three doctors of three', job, roster: byThree, rule: wish({ maxDoctors: 3 }) },
    { name: 'nobody at all', job, roster: {}, rule: wish({ maxDoctors: 1, regularsPercent: 100 }) },
    {
      name: 'three of four by a regular: 75 per cent',
      job,
      roster: threeOfFour,
      rule: wish({ regularsPercent: 75, regulars: ['a'] }),
    },
    {
      name: 'empty vakter do not count against the regulars',
      job,
      roster: allTo('a', days('2026-03-09', 1)),
      rule: wish({ regularsPercent: 100, regulars: ['a'] }),
    },
    {
      name: 'two earlier vakter make a regular',
      job: { ...job, history: [worked('b', '2026-03-05'), worked('b', '2026-03-06')] },
      roster: allTo('b', days('2026-03-09', 4)),
      rule: wish({ regularsPercent: 100, regularFromVakter: 2 }),
    },
    {
      name: 'other lines are not looked at',
      job: { ...job, lines: [...job.lines, everyDay('L1', '16:00', '23:00')] },
      roster: { '2026-03-09/L1/1': 'a', '2026-03-10/L1/1': 'b', '2026-03-11/BIL/1': 'c' },
      rule: wish({ maxDoctors: 1 }),
    },
  ],
  breaks: [
    {
      name: 'three doctors of two',
      job,
      roster: byThree,
      rule: { mode: 'hard', ...wish({ maxDoctors: 2 }) },
      finds: [
        {
          date: '2026-03-09',
          vaktIds: ['2026-03-09/BIL/1', '2026-03-11/BIL/1', '2026-03-12/BIL/1'],
          says: '3 different doctors are on BIL from 2026-03-09; at most 2',
        },
      ],
    },
    {
      name: 'three doctors of one are two too many',
      job,
      roster: byThree,
      rule: wish({ maxDoctors: 1 }),
      finds: [
        {
          date: '2026-03-09',
          vaktIds: ['2026-03-09/BIL/1', '2026-03-11/BIL/1', '2026-03-12/BIL/1'],
          penalty: 2,
        },
      ],
    },
    {
      name: 'three of four where four fifths are wanted: 3.2 - 3',
      job,
      roster: threeOfFour,
      rule: wish({ regularsPercent: 80, regulars: ['a'] }),
      finds: [
        { date: '2026-03-09', vaktIds: ['2026-03-12/BIL/1'], penalty: 0.2, says: 'their share is 3.2' },
      ],
    },
    {
      name: 'one earlier vakt of two makes no regular',
      job: { ...job, history: [worked('b', '2026-03-06')] },
      roster: allTo('b', days('2026-03-09', 2)),
      rule: { mode: 'hard', ...wish({ regularsPercent: 50, regularFromVakter: 2 }) },
      finds: [{ date: '2026-03-09', vaktIds: days('2026-03-09', 2), penalty: 1 }],
    },
    {
      name: 'too many and too few known ones are two findings',
      job,
      roster: { '2026-03-09/BIL/1': 'c', '2026-03-10/BIL/1': 'd' },
      rule: wish({ maxDoctors: 1, regularsPercent: 50, regulars: ['a', 'b'] }),
      finds: [
        { date: '2026-03-09', vaktIds: days('2026-03-09', 2) },
        { date: '2026-03-09', vaktIds: days('2026-03-09', 2) },
      ],
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [
  { lines: [{ line: 'L1', maxDoctors: 1 }] },
  { lines: [{ line: 'L1', maxDoctors: 2, regularsPercent: 70, regulars: ['d1'] }] },
  {
    lines: [
      { line: 'L1', regularsPercent: 35, regularFromVakter: 1 },
      { line: 'L2', maxDoctors: 1 },
    ],
  },
];
