import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable } from '../../../support/gold.js';

type Scope = 'all' | 'natt' | 'helg' | 'tilstede' | 'utrykning';
type Kind = 'tilstede' | 'hjemmevakt' | 'legevaktbil' | 'bakvakt';
const granted = (scope: Scope, from = '2026-01-01', to?: string) => [
  aDoctor({ fritak: [{ class: 'graviditet', scope, from, ...(to === undefined ? {} : { to }) }] }),
];
const on = (scope: Scope, date: string, from: string, to: string, kind: Kind = 'tilstede') => ({
  job: { doctors: granted(scope), lines: [oneVakt('A', date, from, to, { kind })] },
  roster: { [`${date}/A/1`]: 'a' },
});
const found = (date: string) => [{ doctor: 'a', date, vaktIds: [`${date}/A/1`] }] as const;
const dated = (date: string) => ({
  job: { doctors: granted('all', '2026-03-11', '2026-03-12'), lines: [oneVakt('A', date, '16:00', '08:00')] },
  roster: { [`${date}/A/1`]: 'a' },
});

/** Natt: three hours within 00-06. Helg: three hours within Saturday 00 - Monday 00. A vakt is covered where any part of it lies in the dates. */
export const gold: GoldTable = {
  keeps: [
    { name: 'no natt: Friday 17-24', ...on('natt', '2026-03-13', '17:00', '24:00') },
    { name: 'no natt: until 02:59', ...on('natt', '2026-03-09', '20:00', '02:59') },
    {
      name: 'no natt: on the night into summer time 00:00 to 03:59 are 179 minutes',
      job: {
        ...on('natt', '2026-03-28', '20:00', '03:59').job,
        period: { from: '2026-03-28', to: '2026-03-28' },
      },
      roster: { '2026-03-28/A/1': 'a' },
    },
    { name: 'no helg: Friday 17-24', ...on('helg', '2026-03-13', '17:00', '24:00') },
    { name: 'no helg: Sunday 23-08', ...on('helg', '2026-03-15', '23:00', '08:00') },
    { name: 'no tilstede: hjemmevakt', ...on('tilstede', '2026-03-09', '16:00', '08:00', 'hjemmevakt') },
    { name: 'no utrykning: at the station', ...on('utrykning', '2026-03-09', '16:00', '23:00') },
    { name: 'the date after the last', ...dated('2026-03-13') },
    {
      name: 'no fritak',
      job: { lines: [oneVakt('A', '2026-03-13', '23:00', '11:00')] },
      roster: { '2026-03-13/A/1': 'a' },
    },
  ],
  breaks: [
    {
      name: 'a vakt of the evening before that goes on into the first date of the fritak',
      ...dated('2026-03-10'),
      finds: found('2026-03-10'),
    },
    { name: 'all: an evening', ...on('all', '2026-03-09', '16:00', '23:00'), finds: found('2026-03-09') },
    {
      name: 'all: a bakvakt',
      ...on('all', '2026-03-09', '16:00', '23:00', 'bakvakt'),
      finds: found('2026-03-09'),
    },
    { name: 'natt: until 03:00', ...on('natt', '2026-03-09', '20:00', '03:00'), finds: found('2026-03-09') },
    { name: 'natt: Sunday 23-08', ...on('natt', '2026-03-15', '23:00', '08:00'), finds: found('2026-03-15') },
    { name: 'helg: Friday 23-11', ...on('helg', '2026-03-13', '23:00', '11:00'), finds: found('2026-03-13') },
    { name: 'helg: Sunday 21-24', ...on('helg', '2026-03-15', '21:00', '24:00'), finds: found('2026-03-15') },
    {
      name: 'tilstede: in the car',
      ...on('tilstede', '2026-03-09', '16:00', '23:00', 'legevaktbil'),
      finds: found('2026-03-09'),
    },
    {
      name: 'utrykning: hjemmevakt',
      ...on('utrykning', '2026-03-09', '16:00', '08:00', 'hjemmevakt'),
      finds: found('2026-03-09'),
    },
    { name: 'the first date', ...dated('2026-03-11'), finds: found('2026-03-11') },
    {
      name: 'the last date, although the vakt runs on into the next',
      ...dated('2026-03-12'),
      finds: found('2026-03-12'),
    },
  ],
};
