import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable } from '../../../support/gold.js';

type Wish = Partial<NonNullable<NonNullable<GoldTable['keeps'][number]['job']['wishes']>[number]>>;
const saturday = (own: Wish = {}) => ({
  wishes: [{ doctor: 'a', kind: 'cannot' as const, from: '2026-03-14', to: '2026-03-14', ...own }],
});
const on = (date: string, from: string, to: string, own?: Wish) => ({
  job: { lines: [oneVakt('A', date, from, to)], ...saturday(own) },
  roster: { [`${date}/A/1`]: 'a' },
});
const found = (date: string) => [{ doctor: 'a', date, vaktIds: [`${date}/A/1`] }] as const;

/** "Cannot" on Saturday 14 March, judged by overlap; with a part of the day, by where the vakt starts. */
export const gold: GoldTable = {
  keeps: [
    { name: 'Friday 17-24 ends where the Saturday begins', ...on('2026-03-13', '17:00', '24:00') },
    { name: 'a vakt from Sunday 00:00', ...on('2026-03-15', '00:00', '08:00') },
    {
      name: 'cannot have a natt that starts on Saturday: Saturday evening',
      ...on('2026-03-14', '17:30', '24:00', { part: 'natt' }),
    },
    {
      name: 'cannot have a natt that starts on Saturday: Friday natt',
      ...on('2026-03-13', '23:00', '11:00', { part: 'natt' }),
    },
    {
      name: 'cannot on another line',
      job: {
        ...on('2026-03-14', '11:00', '17:30').job,
        lines: [oneVakt('A', '2026-03-14', '11:00', '17:30'), oneVakt('B', '2026-03-14', '11:00', '17:30')],
        ...saturday({ lines: ['B'] }),
      },
      roster: { '2026-03-14/A/1': 'a' },
    },
    {
      name: 'a "rather not" is no "cannot"',
      ...on('2026-03-14', '11:00', '17:30', { kind: 'rather-not', strength: 3 }),
    },
    {
      name: 'the colleague can',
      job: { ...on('2026-03-14', '11:00', '17:30').job, doctors: [aDoctor(), aDoctor({ id: 'b' })] },
      roster: { '2026-03-14/A/1': 'b' },
    },
  ],
  breaks: [
    { name: 'Saturday afternoon', ...on('2026-03-14', '11:00', '17:30'), finds: found('2026-03-14') },
    {
      name: 'the Friday natt reaches into Saturday',
      ...on('2026-03-13', '23:00', '11:00'),
      finds: found('2026-03-13'),
    },
    { name: 'a minute into Saturday', ...on('2026-03-13', '17:00', '00:01'), finds: found('2026-03-13') },
    {
      name: 'a natt that starts on Saturday',
      ...on('2026-03-14', '23:00', '11:00', { part: 'natt' }),
      finds: found('2026-03-14'),
    },
    {
      name: 'a natt from 21:00, where natt begins',
      ...on('2026-03-14', '21:00', '08:00', { part: 'natt' }),
      finds: found('2026-03-14'),
    },
    {
      name: 'where the legevakt weighs it, each such vakt counts 1',
      ...on('2026-03-14', '11:00', '17:30'),
      rule: { mode: 'soft' },
      finds: found('2026-03-14'),
    },
  ],
};
