import { aDoctor } from '../../../support/builders.js';
import { allTo, everyDay, oneVakt, vakterFrom, type GoldTable } from '../../../support/gold.js';

const plain = [aDoctor({ regime: 'AML' })];
/** A day vakt 08-16 on each date, and one single vakt that ends the long rest. */
const days = everyDay('D', '08:00', '16:00');
const worked = (first: string, count: number) => allTo('a', vakterFrom('D', first, count));
const springWeek = { from: '2026-03-23', to: '2026-03-30' };
const eightDays = { from: '2026-03-09', to: '2026-03-16' };
const historicDay = (date: string) => ({
  doctor: 'a',
  start: `${date}T08:00:00+01:00`,
  end: `${date}T16:00:00+01:00`,
  kind: 'tilstede' as const,
});
const weekBefore = ['03', '04', '05', '06', '07', '08'].map((day) => historicDay(`2026-03-${day}`));

/**
 * Arbeidsmiljøloven § 10-8 (2): 35 hours (2100 minutes) in one piece within seven times 24 elapsed hours. Monday to Thursday 08-16
 * and then Sunday and Monday 08-16: only the rest from Thursday 16:00 can be the long one.
 */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'from Thursday 16:00 to Saturday 03:00 are 2100 minutes',
      job: { doctors: plain, period: eightDays, lines: [days, oneVakt('X', '2026-03-14', '03:00', '11:00')] },
      roster: { ...worked('2026-03-09', 4), '2026-03-14/X/1': 'a', ...worked('2026-03-15', 2) },
    },
    {
      name: 'five days and a free weekend',
      job: { doctors: plain, period: eightDays, lines: [days] },
      roster: { ...worked('2026-03-09', 5), ...worked('2026-03-16', 1) },
    },
    {
      name: 'by agreement on 28 hours: from Thursday 16:00 to Friday 20:00',
      job: {
        doctors: [aDoctor({ regime: 'AML', amlAgreement: { basis: '§ 10-8 (3)', weeklyRestHours: 28 } })],
        period: eightDays,
        lines: [days, oneVakt('X', '2026-03-13', '20:00', '24:00')],
      },
      roster: { ...worked('2026-03-09', 4), '2026-03-13/X/1': 'a', ...worked('2026-03-14', 3) },
    },
    {
      name: 'over the change to summer time: from Friday 16:00 to Sunday 04:00 are 2100 minutes',
      job: {
        doctors: plain,
        period: springWeek,
        lines: [days, oneVakt('X', '2026-03-29', '04:00', '10:00')],
      },
      roster: { ...worked('2026-03-23', 5), '2026-03-29/X/1': 'a', ...worked('2026-03-30', 1) },
    },
    {
      name: 'posts Monday to Friday and a vakt on Saturday: Saturday 16:00 to Monday 08:00 are 40 hours',
      job: {
        doctors: [aDoctor({ regime: 'AML', posts: [{ weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'] }] })],
        lines: [days],
      },
      roster: worked('2026-03-14', 1),
    },
    {
      name: 'six days before the period and a free Monday',
      job: { doctors: plain, lines: [days], history: weekBefore },
      roster: {},
    },
    {
      name: 'eight days in a row under SFS 2305',
      job: { period: eightDays, lines: [days] },
      roster: worked('2026-03-09', 8),
    },
  ],
  breaks: [
    {
      name: 'from Thursday 16:00 to Saturday 02:59 are 2099 minutes, too few in the weeks from Monday and from Tuesday',
      job: { doctors: plain, period: eightDays, lines: [days, oneVakt('X', '2026-03-14', '02:59', '11:00')] },
      roster: { ...worked('2026-03-09', 4), '2026-03-14/X/1': 'a', ...worked('2026-03-15', 2) },
      finds: [
        { doctor: 'a', date: '2026-03-09', vaktIds: ['2026-03-09/D/1'] },
        { doctor: 'a', date: '2026-03-10', vaktIds: ['2026-03-10/D/1'] },
      ],
    },
    {
      name: 'over the change to summer time: from Friday 16:00 to Sunday 03:59 are 2099 minutes',
      job: {
        doctors: plain,
        period: springWeek,
        lines: [days, oneVakt('X', '2026-03-29', '03:59', '10:00')],
      },
      roster: { ...worked('2026-03-23', 5), '2026-03-29/X/1': 'a', ...worked('2026-03-30', 1) },
      finds: [
        { doctor: 'a', date: '2026-03-23', vaktIds: ['2026-03-23/D/1'] },
        { doctor: 'a', date: '2026-03-24', vaktIds: ['2026-03-24/D/1'] },
      ],
    },
    {
      name: 'posts Monday to Friday and vakter on both days of the weekend before them',
      job: {
        doctors: [aDoctor({ regime: 'AML', posts: [{ weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'] }] })],
        lines: [days],
      },
      roster: worked('2026-03-14', 2),
      finds: [{ doctor: 'a', date: '2026-03-14', vaktIds: ['2026-03-14/D/1'] }],
    },
    {
      name: 'six days before the period and the Monday after them',
      job: { doctors: plain, lines: [days], history: weekBefore },
      roster: worked('2026-03-09', 1),
      finds: [{ doctor: 'a', date: '2026-03-03', vaktIds: ['history/0'] }],
    },
  ],
};
