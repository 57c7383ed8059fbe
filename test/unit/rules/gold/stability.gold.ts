import { aDoctor, aLine } from '../../../support/builders.js';
import type { GoldTable } from '../../../support/gold.js';

const doctors = [aDoctor(), aDoctor({ id: 'b' })];
const [monday, tuesday, wednesday] = ['2026-03-09/V/1', '2026-03-10/V/1', '2026-03-11/V/1'] as const;
const published = [
  { vakt: monday, doctor: 'a' },
  { vakt: tuesday, doctor: 'b' },
];
const job = { doctors, published };

/** What differs from the published roster, vakt by vakt; each stands on the date of the vakt. */
export const gold: GoldTable = {
  keeps: [
    { name: 'as published', job, roster: { [monday]: 'a', [tuesday]: 'b' } },
    {
      name: 'a vakt that was empty has got a doctor',
      job,
      roster: { [monday]: 'a', [tuesday]: 'b', [wednesday]: 'a' },
    },
    { name: 'nothing is published', job: { doctors }, roster: { [monday]: 'b' } },
    {
      name: 'the line is gone, and the day lies before the period',
      job: {
        doctors,
        published: [
          { vakt: '2026-03-09/X/1', doctor: 'a' },
          { vakt: '2026-03-08/V/1', doctor: 'a' },
        ],
      },
      roster: {},
    },
    {
      name: 'the natt into summer time 2026 keeps its doctor, though it is an hour shorter',
      job: {
        period: { from: '2026-03-28', to: '2026-03-28' },
        lines: [aLine({ nights: { long: [{ from: '23:00', to: '11:00' }] } })],
        published: [{ vakt: '2026-03-28/V/1', doctor: 'a' }],
      },
      roster: { '2026-03-28/V/1': 'a' },
    },
    {
      name: 'narrowed to another line',
      job,
      roster: {},
      rule: { scope: { lines: ['X'] } },
    },
  ],
  breaks: [
    {
      name: 'a vakt has moved',
      job,
      roster: { [monday]: 'b', [tuesday]: 'b' },
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [monday], says: 'is now held by b' }],
    },
    {
      name: 'a vakt has become empty',
      job,
      roster: { [tuesday]: 'b' },
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [monday], says: 'now has no doctor' }],
    },
    {
      name: 'two doctors have swapped: two changes',
      job,
      roster: { [monday]: 'b', [tuesday]: 'a' },
      finds: [
        { doctor: 'a', date: '2026-03-09', vaktIds: [monday] },
        { doctor: 'b', date: '2026-03-10', vaktIds: [tuesday] },
      ],
    },
    {
      name: 'a doctor who has fallen ill is a change that must be',
      job: { ...job, absences: [{ doctor: 'a', kind: 'sykdom', from: '2026-03-09', to: '2026-03-09' }] },
      roster: { [monday]: 'b', [tuesday]: 'b' },
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [monday] }],
    },
  ],
};
