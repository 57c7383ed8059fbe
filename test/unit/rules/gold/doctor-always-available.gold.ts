import { allTo, everyDay, oneVakt, vakterFrom, type GoldTable } from '../../../support/gold.js';

const day = everyDay('D', '08:00', '20:00');
const night = everyDay('N', '20:00', '08:00');
const lines = [day, night];
const three = { from: '2026-03-09', to: '2026-03-11' };
const all = (first: string, count: number) => ({
  ...allTo('a', vakterFrom('D', first, count)),
  ...allTo('b', vakterFrom('N', first, count)),
});
const without = (roster: Record<string, string>, ...ids: string[]) =>
  Object.fromEntries(Object.entries(roster).filter(([id]) => !ids.includes(id)));
const nightBefore = (end: string) => [
  {
    doctor: 'a',
    start: '2026-03-08T20:00:00+01:00',
    end: `2026-03-09T${end}:00+01:00`,
    kind: 'tilstede' as const,
  },
];
const hole = (date: string, hours: number) => [{ date, vaktIds: [], penalty: hours }] as const;

/** Akuttmedisinforskriften § 6. Penalty in elapsed hours without a doctor; judged from the first instant of which something is known. */
export const gold: GoldTable = {
  keeps: [
    { name: 'day and night, three dates', job: { period: three, lines }, roster: all('2026-03-09', 3) },
    {
      name: 'the morning before the first vakt belongs to the month before',
      job: { period: three, lines: [night, everyDay('D', '08:00', '20:00')] },
      roster: all('2026-03-09', 3),
    },
    {
      name: 'the morning is covered from the month before',
      job: { period: three, lines, history: nightBefore('08:00') },
      roster: all('2026-03-09', 3),
    },
    {
      name: 'a doctor at home is available',
      job: { period: three, lines: [everyDay('H', '08:00', '08:00', { kind: 'hjemmevakt' })] },
      roster: allTo('a', vakterFrom('H', '2026-03-09', 3)),
    },
    {
      name: 'the weekend of hjemmevakt in one piece',
      job: {
        period: { from: '2026-03-14', to: '2026-03-15' },
        lines: [oneVakt('H', '2026-03-14', '08:00', '08:00+2', { kind: 'hjemmevakt' })],
      },
      roster: { '2026-03-14/H/1': 'a' },
    },
    {
      name: 'what lies after the last midnight is the next month',
      job: { period: three, lines: [day, everyDay('N', '20:00', '24:00'), everyDay('M', '00:00', '08:00')] },
      roster: { ...all('2026-03-09', 3), ...allTo('b', vakterFrom('M', '2026-03-09', 3)) },
    },
  ],
  breaks: [
    {
      name: 'a day of twelve hours without anybody',
      job: { period: three, lines },
      roster: without(all('2026-03-09', 3), '2026-03-10/D/1'),
      finds: hole('2026-03-10', 12),
    },
    {
      name: 'a night and the day after are one hole of 24 hours',
      job: { period: three, lines },
      roster: without(all('2026-03-09', 3), '2026-03-09/N/1', '2026-03-10/D/1'),
      finds: hole('2026-03-09', 24),
    },
    {
      name: 'the last night counts until midnight: four hours',
      job: { period: three, lines },
      roster: without(all('2026-03-09', 3), '2026-03-11/N/1'),
      finds: hole('2026-03-11', 4),
    },
    {
      name: 'the night before ends at 06:00: two hours',
      job: { period: three, lines, history: nightBefore('06:00') },
      roster: all('2026-03-09', 3),
      finds: hole('2026-03-09', 2),
    },
    {
      name: 'one minute between day and night',
      job: {
        period: { from: '2026-03-09', to: '2026-03-09' },
        lines: [day, everyDay('N', '20:01', '08:00')],
      },
      roster: all('2026-03-09', 1),
      finds: hole('2026-03-09', 1 / 60),
    },
    {
      name: 'a bakvakt is not available',
      job: {
        period: { from: '2026-03-09', to: '2026-03-09' },
        lines: [day, everyDay('N', '20:00', '08:00', { kind: 'bakvakt' })],
      },
      roster: all('2026-03-09', 1),
      finds: hole('2026-03-09', 4),
    },
    {
      name: 'the night into summer time: 20-08 are eleven hours',
      job: { period: { from: '2026-03-28', to: '2026-03-29' }, lines },
      roster: without(all('2026-03-28', 2), '2026-03-28/N/1'),
      finds: hole('2026-03-28', 11),
    },
    {
      name: 'the night out of summer time: 20-08 are thirteen hours',
      job: { period: { from: '2026-10-24', to: '2026-10-25' }, lines },
      roster: without(all('2026-10-24', 2), '2026-10-24/N/1'),
      finds: hole('2026-10-24', 13),
    },
    {
      name: 'two holes are two findings',
      job: { period: three, lines },
      roster: without(all('2026-03-09', 3), '2026-03-09/N/1', '2026-03-11/D/1'),
      finds: [...hole('2026-03-09', 12), ...hole('2026-03-11', 12)],
    },
  ],
};
