import { oneVakt, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

type Vakt = readonly [id: string, date: string, from: string, to: string];
const saturday: Vakt = ['S', '2026-03-14', '11:00', '17:00'];
const sunday: Vakt = ['U', '2026-03-15', '11:00', '17:00'];
const holds = (
  vakter: readonly Vakt[],
  style?: 'whole' | 'split',
  period = { from: '2026-03-09', to: '2026-03-15' },
) => ({
  job: { period, lines: vakter.map(([id, date, from, to]) => oneVakt(id, date, from, to)) },
  roster: Object.fromEntries(vakter.map(([id, date]) => [`${date}/${id}/1`, 'a'])),
  ...(style === undefined ? {} : { rule: { parameters: { style } } }),
});
const found = (...vakter: readonly Vakt[]) =>
  [{ doctor: 'a', date: '2026-03-14', vaktIds: vakter.map(([id, date]) => `${date}/${id}/1`) }] as const;
const spring = { from: '2026-03-23', to: '2026-03-29' };
const springSaturday: Vakt = ['S', '2026-03-28', '11:00', '17:00'];

/** A day counts from 180 minutes of duty by the clock; the legevakt chooses whole or split (default) weekends. */
export const gold: GoldTable = {
  keeps: [
    { name: 'split: Saturday only', ...holds([saturday]) },
    { name: 'split: Sunday only', ...holds([sunday]) },
    {
      name: 'split: the Saturday natt 23-11 has one hour on Saturday',
      ...holds([['N', '2026-03-14', '23:00', '11:00'], sunday]),
    },
    { name: 'split: Friday 17-24 and Sunday', ...holds([['F', '2026-03-13', '17:00', '24:00'], sunday]) },
    { name: 'split: 179 minutes on Saturday', ...holds([['S', '2026-03-14', '08:00', '10:59'], sunday]) },
    {
      name: 'split: the Saturday natt until 03:30 on the night into summer time has 150 minutes on Sunday',
      ...holds([springSaturday, ['N', '2026-03-28', '23:00', '03:30']], 'split', spring),
    },
    { name: 'whole: both days', ...holds([saturday, sunday], 'whole') },
    { name: 'whole: neither day', ...holds([['F', '2026-03-13', '17:00', '24:00']], 'whole') },
    {
      name: 'whole: a weekend of which the Sunday lies after the period',
      ...holds([saturday], 'whole', { from: '2026-03-09', to: '2026-03-14' }),
    },
  ],
  breaks: [
    {
      name: 'whole: a natt 20-11 from Saturday is Sunday’s alone, where most of it lies',
      ...holds([['N', '2026-03-14', '20:00', '11:00']], 'whole'),
      finds: [{ doctor: 'a', date: '2026-03-14', vaktIds: ['2026-03-14/N/1'] }],
    },
    { name: 'split: both days', ...holds([saturday, sunday]), finds: found(saturday, sunday) },
    {
      name: 'split: the Friday natt 23-11 is on Saturday',
      ...holds([['N', '2026-03-13', '23:00', '11:00'], sunday]),
      finds: [{ doctor: 'a', date: '2026-03-14', vaktIds: ['2026-03-13/N/1', '2026-03-15/U/1'] }],
    },
    {
      name: 'split: 180 minutes on Saturday',
      ...holds([['S', '2026-03-14', '08:00', '11:00'], sunday]),
      finds: found(saturday, sunday),
    },
    {
      name: 'split: the Saturday natt until 04:00 on the night into summer time has 180 minutes on Sunday',
      ...holds([springSaturday, ['N', '2026-03-28', '23:00', '04:00']], 'split', spring),
      finds: [{ doctor: 'a', date: '2026-03-28', vaktIds: ['2026-03-28/S/1', '2026-03-28/N/1'] }],
    },
    { name: 'whole: Saturday only', ...holds([saturday], 'whole'), finds: found(saturday) },
    { name: 'whole: Sunday only', ...holds([sunday], 'whole'), finds: found(sunday) },
    {
      name: 'split: the natt before the period reaches into its Saturday',
      job: {
        period: { from: '2026-03-14', to: '2026-03-15' },
        lines: [oneVakt('U', '2026-03-15', '11:00', '17:00')],
        history: [
          {
            doctor: 'a',
            start: '2026-03-13T23:00:00+01:00',
            end: '2026-03-14T11:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: { '2026-03-15/U/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-03-14', vaktIds: ['history/0', '2026-03-15/U/1'] }],
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [{ style: 'whole' }, { style: 'split' }];
