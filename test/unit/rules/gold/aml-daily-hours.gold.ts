import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable } from '../../../support/gold.js';

const plain = [aDoctor({ regime: 'AML' })];
const individual = [aDoctor({ regime: 'AML', amlAgreement: { basis: '§ 10-5 (1)', dailyHours: 10 } })];
const union = [aDoctor({ regime: 'AML', amlAgreement: { basis: '§ 10-5 (2)', dailyHours: 12.5 } })];
/** One natt from 23:00 on the date. */
const natt = (date: string, to: string) => ({
  period: { from: date, to: date },
  lines: [oneVakt('N', date, '23:00', to)],
});
const held = (date: string) => ({ [`${date}/N/1`]: 'a' });
const found = (date: string, penalty: number) =>
  [{ doctor: 'a', date, vaktIds: [`${date}/N/1`], penalty }] as const;

/** Arbeidsmiljøloven § 10-4 (1): 9 hours in 24; § 10-5: 10 hours, or 12.5 by union agreement. Penalty in minutes. */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'nine hours, no agreement',
      job: { ...natt('2026-03-09', '08:00'), doctors: plain },
      roster: held('2026-03-09'),
    },
    {
      name: 'ten hours by individual agreement',
      job: { ...natt('2026-03-09', '09:00'), doctors: individual },
      roster: held('2026-03-09'),
    },
    {
      name: 'twelve hours by union agreement',
      job: { ...natt('2026-03-13', '11:00'), doctors: union },
      roster: held('2026-03-13'),
    },
    {
      name: 'twelve and a half hours by union agreement',
      job: { ...natt('2026-03-13', '11:30'), doctors: union },
      roster: held('2026-03-13'),
    },
    {
      name: 'two nights of twelve hours, 24 hours apart: never more than twelve in any 24',
      job: {
        doctors: union,
        lines: [oneVakt('A', '2026-03-13', '23:00', '11:00'), oneVakt('B', '2026-03-14', '23:00', '11:00')],
      },
      roster: { '2026-03-13/A/1': 'a', '2026-03-14/B/1': 'a' },
    },
    {
      name: 'the natt into summer time 2027 lasts eight hours, so one until 09:00 lasts nine',
      job: { ...natt('2027-03-27', '09:00'), doctors: plain },
      roster: held('2027-03-27'),
    },
    {
      name: 'five hours and four within 24 hours',
      job: {
        doctors: plain,
        lines: [oneVakt('A', '2026-03-09', '08:00', '13:00'), oneVakt('B', '2026-03-09', '20:00', '24:00')],
      },
      roster: { '2026-03-09/A/1': 'a', '2026-03-09/B/1': 'a' },
    },
    {
      name: 'two long vakter that start 24 hours apart are not in one window',
      job: {
        doctors: plain,
        lines: [oneVakt('A', '2026-03-09', '08:00', '17:00'), oneVakt('B', '2026-03-10', '08:00', '17:00')],
      },
      roster: { '2026-03-09/A/1': 'a', '2026-03-10/B/1': 'a' },
    },
    {
      name: 'a natt at home is no work',
      job: { doctors: plain, lines: [oneVakt('H', '2026-03-09', '16:00', '08:00', { kind: 'hjemmevakt' })] },
      roster: { '2026-03-09/H/1': 'a' },
    },
    {
      name: 'legevakt under SFS 2305 has no daily limit: fifteen hours',
      job: { lines: [oneVakt('A', '2026-03-14', '08:00', '23:00')] },
      roster: { '2026-03-14/A/1': 'a' },
    },
  ],
  breaks: [
    {
      name: 'nine hours and a minute, no agreement',
      job: { ...natt('2026-03-09', '08:01'), doctors: plain },
      roster: held('2026-03-09'),
      finds: found('2026-03-09', 1),
    },
    {
      name: 'a natt of twelve hours without agreement is illegal by three hours',
      job: { ...natt('2026-03-13', '11:00'), doctors: plain },
      roster: held('2026-03-13'),
      finds: found('2026-03-13', 180),
    },
    {
      name: 'a natt of twelve hours with an individual agreement is illegal by two hours',
      job: { ...natt('2026-03-13', '11:00'), doctors: individual },
      roster: held('2026-03-13'),
      finds: found('2026-03-13', 120),
    },
    {
      name: 'the long natt of 24 October 2026 lasts 13 hours: half an hour over the union agreement',
      job: { ...natt('2026-10-24', '11:00'), doctors: union },
      roster: held('2026-10-24'),
      finds: found('2026-10-24', 30),
    },
    {
      name: 'the long natt of 28 March 2026 lasts eleven hours: an hour over an individual agreement',
      job: { ...natt('2026-03-28', '11:00'), doctors: individual },
      roster: held('2026-03-28'),
      finds: found('2026-03-28', 60),
    },
    {
      name: 'the natt 23-08 that ends on 31 October 2027 lasts ten hours',
      job: { ...natt('2027-10-30', '08:00'), doctors: plain },
      roster: held('2027-10-30'),
      finds: found('2027-10-30', 60),
    },
    {
      name: 'five hours, and four and a minute, within 24 hours',
      job: {
        doctors: plain,
        lines: [oneVakt('A', '2026-03-09', '08:00', '13:00'), oneVakt('B', '2026-03-09', '19:59', '24:00')],
      },
      roster: { '2026-03-09/A/1': 'a', '2026-03-09/B/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: ['2026-03-09/A/1', '2026-03-09/B/1'], penalty: 1 }],
    },
    {
      name: 'only the part of the second vakt that lies in the 24 hours counts: eight and two',
      job: {
        doctors: plain,
        lines: [oneVakt('A', '2026-03-09', '08:00', '16:00'), oneVakt('B', '2026-03-10', '06:00', '14:00')],
      },
      roster: { '2026-03-09/A/1': 'a', '2026-03-10/B/1': 'a' },
      finds: [
        { doctor: 'a', date: '2026-03-09', vaktIds: ['2026-03-09/A/1', '2026-03-10/B/1'], penalty: 60 },
      ],
    },
    {
      name: 'four hours on the evening before the period, and five and a minute the next morning',
      job: {
        doctors: plain,
        lines: [oneVakt('A', '2026-03-09', '08:00', '13:01')],
        history: [
          {
            doctor: 'a',
            start: '2026-03-08T20:00:00+01:00',
            end: '2026-03-09T00:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: { '2026-03-09/A/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-03-08', vaktIds: ['history/0', '2026-03-09/A/1'], penalty: 1 }],
    },
  ],
};
