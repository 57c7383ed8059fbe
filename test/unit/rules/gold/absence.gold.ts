import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable } from '../../../support/gold.js';

const away = (from: string, to: string, kind: 'ferie' | 'sykdom' | 'kurs' | 'permisjon' = 'ferie') => ({
  absences: [{ doctor: 'a', kind, from, to }],
});
const period = { from: '2026-03-09', to: '2026-03-22' };

/** An absence lasts from 00:00 on its first to 24:00 on its last date and is judged by overlap. */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'Friday 17-24 before a ferie from Saturday ends where the ferie begins',
      job: { lines: [oneVakt('A', '2026-03-13', '17:00', '24:00')], ...away('2026-03-14', '2026-03-20') },
      roster: { '2026-03-13/A/1': 'a' },
    },
    {
      name: 'a natt at 00:00 right after the last date',
      job: {
        period,
        lines: [oneVakt('A', '2026-03-16', '00:00', '08:00')],
        ...away('2026-03-14', '2026-03-15'),
      },
      roster: { '2026-03-16/A/1': 'a' },
    },
    {
      name: 'a colleague is away',
      job: {
        doctors: [aDoctor(), aDoctor({ id: 'b' })],
        lines: [oneVakt('A', '2026-03-13', '17:00', '24:00')],
        ...away('2026-03-13', '2026-03-13'),
      },
      roster: { '2026-03-13/A/1': 'b' },
    },
  ],
  breaks: [
    {
      name: 'Sunday 08 - Monday 08 into a ferie from Monday 00',
      job: {
        period,
        lines: [oneVakt('A', '2026-03-15', '08:00', '08:00', { kind: 'hjemmevakt' })],
        ...away('2026-03-16', '2026-03-20'),
      },
      roster: { '2026-03-15/A/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-03-15', vaktIds: ['2026-03-15/A/1'] }],
    },
    {
      name: 'Friday 17:00-00:01 before a ferie from Saturday reaches one minute into it',
      job: { lines: [oneVakt('A', '2026-03-13', '17:00', '00:01')], ...away('2026-03-14', '2026-03-20') },
      roster: { '2026-03-13/A/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-03-13', vaktIds: ['2026-03-13/A/1'] }],
    },
    {
      name: 'a vakt on the last date, minutes before it ends',
      job: {
        lines: [oneVakt('A', '2026-03-13', '23:59', '08:00')],
        ...away('2026-03-09', '2026-03-13', 'kurs'),
      },
      roster: { '2026-03-13/A/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-03-13', vaktIds: ['2026-03-13/A/1'] }],
    },
    {
      name: 'the natt over the change from summer time, sick on Sunday 25 October',
      job: {
        period: { from: '2026-10-24', to: '2026-10-25' },
        lines: [oneVakt('A', '2026-10-24', '23:00', '11:00')],
        ...away('2026-10-25', '2026-10-25', 'sykdom'),
      },
      roster: { '2026-10-24/A/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-10-24', vaktIds: ['2026-10-24/A/1'] }],
    },
    {
      name: 'each vakt within a permisjon is found',
      job: {
        lines: [oneVakt('A', '2026-03-10', '16:00', '23:00'), oneVakt('B', '2026-03-12', '16:00', '23:00')],
        ...away('2026-03-10', '2026-03-12', 'permisjon'),
      },
      roster: { '2026-03-10/A/1': 'a', '2026-03-12/B/1': 'a' },
      finds: [
        { doctor: 'a', date: '2026-03-10', vaktIds: ['2026-03-10/A/1'] },
        { doctor: 'a', date: '2026-03-12', vaktIds: ['2026-03-12/B/1'] },
      ],
    },
  ],
};
