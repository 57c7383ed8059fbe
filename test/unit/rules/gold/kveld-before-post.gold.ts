import { aDoctor } from '../../../support/builders.js';
import { everyDay, oneVakt, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

const office = aDoctor({ posts: [{ weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'] }] });
const on = (
  date: string,
  from: string,
  to: string,
  doctor = office,
  own: Parameters<typeof oneVakt>[4] = {},
) => ({
  job: { period: { from: date, to: date }, lines: [oneVakt('K', date, from, to, own)], doctors: [doctor] },
  roster: { [`${date}/K/1`]: 'a' },
});
const found = (date: string, says = '') => [{ doctor: 'a', date, vaktIds: [`${date}/K/1`], says }] as const;
const opens = (from: string) => aDoctor({ posts: [{ weekdays: ['tue'], from }] });

/** A kveld that ends later than 22:00 and a post that starts before 09:00 on the next date. 9 March 2026 is a Monday. */
export const gold: GoldTable = {
  keeps: [
    { name: 'until 22:00 sharp', ...on('2026-03-09', '16:00', '22:00') },
    { name: 'the post starts at 09:00', ...on('2026-03-09', '16:00', '23:00', opens('09:00')) },
    { name: 'a Friday: no post on Saturday', ...on('2026-03-13', '16:00', '24:00') },
    { name: 'before a helligdag: Wednesday before skjærtorsdag', ...on('2026-04-01', '16:00', '23:00') },
    { name: 'a natt is no kveld', ...on('2026-03-09', '23:00', '08:00') },
    { name: 'a post lost after a vakt until 01:00', ...on('2026-03-09', '17:00', '01:00') },
    { name: 'hjemmevakt is no work', ...on('2026-03-09', '16:00', '23:00', office, { kind: 'hjemmevakt' }) },
    { name: 'no posts', ...on('2026-03-09', '16:00', '23:00', aDoctor()) },
    {
      name: 'on a course the next day',
      job: {
        ...on('2026-03-09', '16:00', '23:00').job,
        absences: [{ doctor: 'a', kind: 'kurs', from: '2026-03-10', to: '2026-03-10' }],
      },
      roster: { '2026-03-09/K/1': 'a' },
    },
    {
      name: 'a later clock of the legevakt',
      ...on('2026-03-09', '16:00', '23:00'),
      rule: { parameters: { vaktEndsAfter: '23:00' } },
    },
    {
      name: 'the kveld of the last of February stands before the period',
      job: {
        period: { from: '2027-03-01', to: '2027-03-01' },
        doctors: [office],
        history: [
          {
            doctor: 'a',
            start: '2027-02-28T16:00:00+01:00',
            end: '2027-02-28T23:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: {},
    },
  ],
  breaks: [
    {
      name: 'until 22:01',
      ...on('2026-03-09', '16:00', '22:01'),
      finds: found('2026-03-09', 'until 22:01 and praksis from 08:00 on 2026-03-10'),
    },
    {
      name: 'the post starts at 08:59',
      ...on('2026-03-09', '16:00', '23:00', opens('08:59')),
      finds: found('2026-03-09'),
    },
    {
      name: 'until 24:00: the post at 08:00 is held',
      ...on('2026-03-09', '16:00', '24:00'),
      finds: found('2026-03-09'),
    },
    {
      name: 'the evening of the day on which summer time begins',
      ...on('2026-03-29', '16:00', '23:00'),
      finds: found('2026-03-29'),
    },
    {
      name: 'the evening of the day on which it ends',
      ...on('2026-10-25', '16:00', '23:00'),
      finds: found('2026-10-25'),
    },
    {
      name: 'the last evening of the period looks at the post after it',
      ...on('2026-03-31', '16:00', '23:00'),
      rule: { mode: 'soft' },
      finds: found('2026-03-31'),
    },
    {
      name: 'until 01:00 where nothing releases the post',
      ...on('2026-03-09', '17:00', '01:00'),
      problem: { postRelease: undefined },
      finds: found('2026-03-09', 'until 01:00'),
    },
    {
      name: 'each evening of the week counts but the one before Saturday',
      job: {
        lines: [everyDay('K', '16:00', '23:00')],
        doctors: [office],
        period: { from: '2026-03-12', to: '2026-03-15' },
      },
      roster: { '2026-03-12/K/1': 'a', '2026-03-13/K/1': 'a', '2026-03-15/K/1': 'a' },
      finds: [...found('2026-03-12'), ...found('2026-03-15')],
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [
  { vaktEndsAfter: '16:00', postStartsBefore: '12:01' },
  { vaktEndsAfter: '15:00', postStartsBefore: '08:00' },
];
