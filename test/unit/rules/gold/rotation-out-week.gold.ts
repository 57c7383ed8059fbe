import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable } from '../../../support/gold.js';

/** Two weeks on from Monday 9 March 2026, four off; the first on-week is named by its Wednesday. */
const doctors = [
  aDoctor({ category: 'rotasjon', rotation: { weeksOn: 2, weeksOff: 4, firstOnWeek: '2026-03-11' } }),
];
const period = { from: '2026-03-02', to: '2026-05-10' };
const on = (date: string, from: string, to: string) => ({
  job: { period, doctors, lines: [oneVakt('A', date, from, to)] },
  roster: { [`${date}/A/1`]: 'a' },
});
const found = (date: string) => [{ doctor: 'a', date, vaktIds: [`${date}/A/1`] }] as const;

/** On-weeks 9-22 March and 20 April - 3 May; a vakt is judged by where it starts. */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'the Monday of the first on-week, before the date that names it',
      ...on('2026-03-09', '08:00', '16:00'),
    },
    { name: 'the last Sunday of the on-weeks until Monday 08', ...on('2026-03-22', '08:00', '08:00') },
    { name: 'the Sunday natt into the out-week', ...on('2026-03-22', '23:00', '08:00') },
    { name: 'the first Monday of the next turn, six weeks later', ...on('2026-04-20', '00:00', '08:00') },
    { name: 'the last Sunday of the next turn', ...on('2026-05-03', '23:00', '08:00') },
    {
      name: 'a doctor without rotation',
      job: { period, lines: [oneVakt('A', '2026-03-25', '16:00', '23:00')] },
      roster: { '2026-03-25/A/1': 'a' },
    },
  ],
  breaks: [
    {
      name: 'the Monday after the on-weeks, from 00:00',
      ...on('2026-03-23', '00:00', '08:00'),
      finds: found('2026-03-23'),
    },
    {
      name: 'the Sunday natt before the next turn',
      ...on('2026-04-19', '23:00', '08:00'),
      finds: found('2026-04-19'),
    },
    {
      name: 'the week before the first turn',
      ...on('2026-03-08', '08:00', '08:00'),
      finds: found('2026-03-08'),
    },
    {
      name: 'the Monday after the second turn',
      ...on('2026-05-04', '08:00', '16:00'),
      finds: found('2026-05-04'),
    },
  ],
};
