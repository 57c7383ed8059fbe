import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

const vakt = '2026-03-10/A/1';
const held = { [vakt]: 'a' };
/** A vakt here on Tuesday 10 March, 16-23, or as `own` says. */
const here = (own: Parameters<typeof oneVakt>[4] = {}) => [oneVakt('A', '2026-03-10', '16:00', '23:00', own)];
const there = (from: string, to: string, countsAsWork = true, doctor = 'a') => [
  { doctor, start: `2026-03-${from}:00+01:00`, end: `2026-03-${to}:00+01:00`, countsAsWork },
];
const finding = { doctor: 'a', date: '2026-03-10', vaktIds: [vakt] };
const found = [finding] as const;

/** Our own choice, with the eight hours of SFS 2305 § 7.4: 480 elapsed minutes on either side of a vakt, and no vakter at once. */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'the vakt elsewhere ends 480 minutes before',
      job: { lines: here(), elsewhere: there('09T23:00', '10T08:00') },
      roster: held,
    },
    {
      name: 'the vakt elsewhere begins 480 minutes after',
      job: { lines: here(), elsewhere: there('11T07:00', '11T15:00') },
      roster: held,
    },
    {
      name: 'hjemmevakt elsewhere that begins where the vakt ends',
      job: { lines: here(), elsewhere: there('10T23:00', '11T08:00', false) },
      roster: held,
    },
    {
      name: 'hjemmevakt here that begins where the vakt elsewhere ends',
      job: { lines: here({ kind: 'hjemmevakt' }), elsewhere: there('10T08:00', '10T16:00') },
      roster: held,
    },
    {
      name: 'the vakt elsewhere is that of a colleague',
      job: {
        lines: here(),
        doctors: [aDoctor(), aDoctor({ id: 'b' })],
        elsewhere: there('10T16:00', '10T23:00', true, 'b'),
      },
      roster: held,
    },
    {
      name: 'a doctor who has a vakt elsewhere and holds none here',
      job: { lines: here(), elsewhere: there('10T16:00', '10T23:00') },
      roster: {},
    },
    {
      name: 'a legevakt that asks for six hours: 360 minutes before',
      job: { lines: here(), elsewhere: there('10T02:00', '10T10:00') },
      roster: held,
      rule: { parameters: { minimumRestMinutes: 360 } },
    },
    {
      name: 'no rest asked for: the vakt elsewhere begins where this one ends',
      job: { lines: here(), elsewhere: there('10T23:00', '11T08:00') },
      roster: held,
      rule: { parameters: { minimumRestMinutes: 0 } },
    },
    {
      name: 'the night into summer time 2026: from 24:00 to 09:00 are 480 minutes',
      job: {
        period: { from: '2026-03-28', to: '2026-03-28' },
        lines: [oneVakt('A', '2026-03-28', '16:00', '24:00')],
        elsewhere: [{ doctor: 'a', start: '2026-03-29T09:00:00+02:00', end: '2026-03-29T17:00:00+02:00' }],
      },
      roster: { '2026-03-28/A/1': 'a' },
    },
  ],
  breaks: [
    {
      name: 'both at the same time',
      job: { lines: here(), elsewhere: there('10T16:00', '10T23:00') },
      roster: held,
      finds: [
        { ...finding, says: 'a cannot hold 2026-03-10/A/1: the doctor has a vakt at another legevakt' },
      ],
    },
    {
      name: 'the vakt elsewhere ends 479 minutes before',
      job: { lines: here(), elsewhere: there('09T23:00', '10T08:01') },
      roster: held,
      finds: [{ ...finding, says: 'not 8 h free between them' }],
    },
    {
      name: 'the vakt elsewhere begins 479 minutes after',
      job: { lines: here(), elsewhere: there('11T06:59', '11T15:00') },
      roster: held,
      finds: found,
    },
    {
      name: 'two vakter that are work and touch: nobody rests on the way',
      job: { lines: here(), elsewhere: there('10T23:00', '11T08:00') },
      roster: held,
      finds: found,
    },
    {
      name: 'hjemmevakt elsewhere, one minute at once',
      job: { lines: here(), elsewhere: there('10T22:59', '11T08:00', false) },
      roster: held,
      finds: found,
    },
    {
      name: 'hjemmevakt here, one minute at once',
      job: { lines: here({ kind: 'hjemmevakt' }), elsewhere: there('10T08:00', '10T16:01') },
      roster: held,
      finds: found,
    },
    {
      name: 'hjemmevakt here that the line counts as work needs rest',
      job: {
        lines: here({ kind: 'hjemmevakt', countsAsWork: true }),
        elsewhere: there('10T08:00', '10T15:59'),
      },
      roster: held,
      finds: found,
    },
    {
      name: 'vakter elsewhere on both sides are one finding: what it says of the vakt here is the same',
      job: {
        lines: here(),
        elsewhere: [...there('10T08:00', '10T12:00'), ...there('11T06:00', '11T15:00')],
      },
      roster: held,
      finds: found,
    },
    {
      name: 'a doctor under arbeidsmiljøloven too',
      job: {
        lines: here(),
        doctors: [aDoctor({ regime: 'AML' })],
        elsewhere: there('10T16:00', '10T23:00'),
      },
      roster: held,
      finds: found,
    },
    {
      name: 'the night into summer time 2026: from 24:00 to 08:59 are 479 minutes',
      job: {
        period: { from: '2026-03-28', to: '2026-03-28' },
        lines: [oneVakt('A', '2026-03-28', '16:00', '24:00')],
        elsewhere: [{ doctor: 'a', start: '2026-03-29T08:59:00+02:00', end: '2026-03-29T17:00:00+02:00' }],
      },
      roster: { '2026-03-28/A/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-03-28', vaktIds: ['2026-03-28/A/1'] }],
    },
    {
      name: 'a legevakt that asks for eleven hours: 659 minutes after',
      job: { lines: here(), elsewhere: there('11T09:59', '11T17:00') },
      roster: held,
      rule: { parameters: { minimumRestMinutes: 660 } },
      finds: found,
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [{}, { minimumRestMinutes: 0 }, { minimumRestMinutes: 1440 }];
