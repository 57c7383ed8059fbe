import { aDoctor } from '../../../support/builders.js';
import {
  allTo,
  everyDay,
  oneVakt,
  type ExpectedFinding,
  type GoldTable,
  type ParameterChoices,
} from '../../../support/gold.js';

/** Saturdays of March 2026: 7, 14, 21, 28. Clocks go forward in the night to the 29th. */
const march = { from: '2026-03-02', to: '2026-03-31' };
const lines = [everyDay('D', '11:00', '17:00'), everyDay('N', '23:00', '11:00')];
const on = (...dates: string[]) =>
  allTo(
    'a',
    dates.map((date) => `${date}/D/1`),
  );
const historic = (start: string, end: string) => ({ doctor: 'a', start, end, kind: 'tilstede' as const });
const found = (date: string, vaktIds: readonly string[], penalty = 1): ExpectedFinding => ({
  doctor: 'a',
  date,
  vaktIds,
  penalty,
});

/** At most one weekend of three, or as many as the legevakt says; a finding stands on the Saturday of the window's last weekend. */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'every third weekend',
      job: { period: march, lines },
      roster: on('2026-03-07', '2026-03-28', '2026-03-29'),
    },
    {
      name: 'both days of one weekend',
      job: { period: march, lines },
      roster: on('2026-03-14', '2026-03-15'),
    },
    {
      name: 'Friday 23 to Saturday 02:59 is no weekend',
      job: { period: march, lines: [...lines, oneVakt('F', '2026-03-13', '23:00', '02:59')] },
      roster: { ...on('2026-03-07'), '2026-03-13/F/1': 'a' },
    },
    {
      name: 'Sunday 21:01 to Monday is no weekend',
      job: { period: march, lines: [...lines, oneVakt('S', '2026-03-15', '21:01', '06:00')] },
      roster: { ...on('2026-03-07'), '2026-03-15/S/1': 'a' },
    },
    {
      name: 'two of three where two are allowed',
      job: { period: march, lines },
      roster: on('2026-03-07', '2026-03-14', '2026-03-28'),
      rule: { parameters: { maxHelg: 2 } },
    },
    {
      name: 'the weekends of two doctors',
      job: { period: march, lines, doctors: [aDoctor(), aDoctor({ id: 'b' })] },
      roster: { ...on('2026-03-07'), '2026-03-14/D/1': 'b' },
    },
    {
      name: 'a weekend three weeks before the first of the month',
      job: {
        period: march,
        lines,
        history: [historic('2026-02-14T11:00:00+01:00', '2026-02-14T17:00:00+01:00')],
      },
      roster: on('2026-03-07'),
    },
    {
      name: 'one free weekend between two, of four allowed two',
      job: { period: march, lines },
      roster: on('2026-03-07', '2026-03-21'),
      rule: { parameters: { maxHelg: 2, windowHelg: 4, freeBetweenHelg: 1 } },
    },
  ],
  breaks: [
    {
      name: 'two weekends running: they stand together in two windows of three',
      job: { period: march, lines },
      roster: on('2026-03-14', '2026-03-21'),
      finds: [
        found('2026-03-21', ['2026-03-14/D/1', '2026-03-21/D/1']),
        found('2026-03-28', ['2026-03-14/D/1', '2026-03-21/D/1']),
      ],
    },
    {
      name: 'three weekends running are two too many in the window that holds them all',
      job: { period: march, lines },
      roster: on('2026-03-07', '2026-03-14', '2026-03-21'),
      rule: { mode: 'soft' },
      finds: [
        found('2026-03-14', ['2026-03-07/D/1', '2026-03-14/D/1']),
        found('2026-03-21', ['2026-03-07/D/1', '2026-03-14/D/1', '2026-03-21/D/1'], 2),
        found('2026-03-28', ['2026-03-14/D/1', '2026-03-21/D/1']),
      ],
    },
    {
      name: 'the natt into Saturday and the weekend after, over the change to summer time',
      job: { period: march, lines },
      roster: { '2026-03-20/N/1': 'a', ...on('2026-03-29') },
      finds: [found('2026-03-28', ['2026-03-20/N/1', '2026-03-29/D/1'])],
    },
    {
      name: 'Friday 23 to Saturday 03 is a weekend',
      job: { period: march, lines: [...lines, oneVakt('F', '2026-03-27', '23:00', '03:00')] },
      roster: { ...on('2026-03-21'), '2026-03-27/F/1': 'a' },
      finds: [found('2026-03-28', ['2026-03-21/D/1', '2026-03-27/F/1'])],
    },
    {
      name: 'the last weekend of February and the second of March',
      job: {
        period: march,
        lines,
        history: [historic('2026-02-28T11:00:00+01:00', '2026-02-28T17:00:00+01:00')],
      },
      roster: on('2026-03-14'),
      finds: [found('2026-03-14', ['history/0', '2026-03-14/D/1'])],
    },
    {
      name: 'a period that begins on Sunday shares the weekend with its history',
      job: {
        period: { from: '2026-03-01', to: '2026-03-08' },
        lines,
        history: [
          historic('2026-02-21T11:00:00+01:00', '2026-02-21T17:00:00+01:00'),
          historic('2026-02-28T11:00:00+01:00', '2026-02-28T17:00:00+01:00'),
        ],
      },
      roster: on('2026-03-01'),
      finds: [
        found('2026-02-28', ['history/0', 'history/1']),
        found('2026-03-07', ['history/0', 'history/1']),
      ],
    },
    {
      name: 'the weekends on both sides of New Year',
      job: {
        period: { from: '2026-01-01', to: '2026-01-04' },
        lines,
        history: [historic('2025-12-27T11:00:00+01:00', '2025-12-27T17:00:00+01:00')],
      },
      roster: on('2026-01-04'),
      finds: [found('2026-01-03', ['history/0', '2026-01-04/D/1'])],
    },
    {
      name: 'a hjemmevakt from the last Friday reaches into the weekend after the period',
      job: {
        period: { from: '2026-03-09', to: '2026-03-20' },
        lines: [...lines, oneVakt('H', '2026-03-20', '16:00', '08:00+3', { kind: 'hjemmevakt' })],
      },
      roster: { ...on('2026-03-14'), '2026-03-20/H/1': 'a' },
      finds: [found('2026-03-21', ['2026-03-14/D/1', '2026-03-20/H/1'])],
    },
    {
      name: 'two weekends running where one free one is to lie between, in autumn with its hour more',
      job: { period: { from: '2026-10-12', to: '2026-10-25' }, lines },
      roster: on('2026-10-17', '2026-10-25'),
      rule: { parameters: { maxHelg: 2, freeBetweenHelg: 1 } },
      finds: [found('2026-10-24', ['2026-10-17/D/1', '2026-10-25/D/1'])],
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [
  { maxHelg: 0, windowHelg: 1 },
  { maxHelg: 1, windowHelg: 2 },
  { maxHelg: 0, windowHelg: 3, freeBetweenHelg: 2 },
];
