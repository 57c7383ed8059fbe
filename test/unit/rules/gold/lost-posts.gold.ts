import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

type LineText = Parameters<typeof oneVakt>[4];

/** Doctor `a` has a practice 08-16 on weekdays, which yields to dagberedskap. */
const practice = aDoctor({
  posts: [{ weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], displaceableBy: ['D'] }],
});
const on = (date: string, from: string, to: string, own: LineText = {}) => ({
  job: { doctors: [practice], period: { from: date, to: date }, lines: [oneVakt('A', date, from, to, own)] },
  roster: { [`${date}/A/1`]: 'a' },
});
const monday = (from: string, to: string, own: LineText = {}) => on('2026-03-09', from, to, own);
const lost = (date: string, penalty: number, vakt = '2026-03-09/A/1') =>
  [{ doctor: 'a', date, vaktIds: [vakt], penalty }] as const;
const hjemmevakt = { kind: 'hjemmevakt' } as const;
const chance = (hjemmevaktLossPercent: number) => ({ parameters: { hjemmevaktLossPercent } });
const withDagberedskap = {
  ...monday('23:00', '08:00').job,
  period: { from: '2026-03-09', to: '2026-03-10' },
  lines: [
    oneVakt('A', '2026-03-09', '16:00', '24:00'),
    oneVakt('D', '2026-03-10', '08:00', '16:00', { kind: 'dagberedskap' }),
  ],
};

/** A tilstede vakt that ends after 23:00 takes posts that start within 480 minutes of its end. A post of 8 hours counts 1. */
export const gold: GoldTable = {
  keeps: [
    { name: 'until 23:00 sharp', ...monday('16:00', '23:00') },
    { name: 'until 24:00: the post at 08:00 starts 480 minutes later', ...monday('16:00', '24:00') },
    { name: 'a night into Saturday', ...on('2026-03-13', '23:00', '08:00') },
    { name: 'hjemmevakt, of which no probability is stated', ...monday('16:00', '08:00', hjemmevakt) },
    { name: 'bakvakt costs no post', ...monday('16:00', '08:00', { kind: 'bakvakt' }), rule: chance(50) },
    {
      name: 'no time off after nights in the job',
      ...monday('23:00', '08:00'),
      problem: { postRelease: undefined },
    },
    {
      name: 'on leave the day after: there is no post to lose',
      ...{
        ...monday('23:00', '08:00'),
        job: {
          ...monday('23:00', '08:00').job,
          absences: [{ doctor: 'a', kind: 'kurs' as const, from: '2026-03-11', to: '2026-03-11' }],
          lines: [oneVakt('A', '2026-03-10', '23:00', '08:00')],
          period: { from: '2026-03-10', to: '2026-03-10' },
        },
        roster: { '2026-03-10/A/1': 'a' },
      },
    },
    {
      name: 'dagberedskap the day after takes the place of the post',
      job: {
        ...withDagberedskap,
        lines: [oneVakt('A', '2026-03-09', '16:00', '00:30'), withDagberedskap.lines[1]].flatMap(
          (l) => l ?? [],
        ),
      },
      roster: { '2026-03-09/A/1': 'a', '2026-03-10/D/1': 'a' },
    },
    {
      name: 'a natt before the period is done',
      job: {
        doctors: [practice],
        history: [
          {
            doctor: 'a',
            start: '2026-03-08T23:00:00+01:00',
            end: '2026-03-09T08:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: {},
    },
    {
      name: 'second påskedag 2026 is no day in the practice',
      ...on('2026-04-05', '23:00', '08:00'),
    },
  ],
  breaks: [
    {
      name: 'a minute after midnight: the post starts 479 minutes later',
      ...monday('16:00', '00:01'),
      finds: lost('2026-03-10', 1),
    },
    { name: 'a night on a weekday', ...monday('23:00', '08:00'), finds: lost('2026-03-10', 1) },
    {
      name: 'the last night of the period takes the post of the day after it',
      ...on('2026-03-31', '23:00', '08:00'),
      finds: lost('2026-04-01', 1, '2026-03-31/A/1'),
    },
    {
      name: 'a post of six hours counts three quarters',
      job: {
        ...monday('23:00', '08:00').job,
        doctors: [aDoctor({ posts: [{ weekdays: ['tue'], from: '09:00', to: '15:00' }] })],
      },
      roster: { '2026-03-09/A/1': 'a' },
      finds: [{ ...lost('2026-03-10', 0.75)[0], says: 'loses 6 hours in the post (praksis) on 2026-03-10' }],
    },
    {
      name: 'hjemmevakt with a probability of 30 per cent',
      ...monday('16:00', '08:00', hjemmevakt),
      rule: chance(30),
      finds: [{ ...lost('2026-03-10', 0.3)[0], says: 'with a probability of 30 per cent' }],
    },
    {
      name: 'the certain loss stands where a hjemmevakt could cost the same post',
      job: {
        ...monday('23:00', '08:00').job,
        period: { from: '2026-03-09', to: '2026-03-10' },
        lines: [
          oneVakt('A', '2026-03-09', '17:00', '02:00'),
          oneVakt('H', '2026-03-10', '02:00', '08:00', hjemmevakt),
        ],
      },
      roster: { '2026-03-09/A/1': 'a', '2026-03-10/H/1': 'a' },
      rule: chance(30),
      finds: [{ doctor: 'a', date: '2026-03-10', vaktIds: ['2026-03-09/A/1', '2026-03-10/H/1'], penalty: 1 }],
    },
    {
      name: 'summer time: 01:01 to 10:00 on 29 March 2026 is 479 minutes',
      job: {
        period: { from: '2026-03-28', to: '2026-03-28' },
        doctors: [aDoctor({ posts: [{ weekdays: ['sun'], from: '10:00', to: '18:00' }] })],
        lines: [oneVakt('A', '2026-03-28', '17:00', '01:01')],
      },
      roster: { '2026-03-28/A/1': 'a' },
      finds: lost('2026-03-29', 1, '2026-03-28/A/1'),
    },
    {
      name: 'winter time: 01:01 to 08:00 on 25 October 2026 is 479 minutes',
      job: {
        period: { from: '2026-10-24', to: '2026-10-24' },
        doctors: [aDoctor({ posts: [{ weekdays: ['sun'], from: '08:00', to: '16:00' }] })],
        lines: [oneVakt('A', '2026-10-24', '17:00', '01:01')],
      },
      roster: { '2026-10-24/A/1': 'a' },
      finds: lost('2026-10-25', 1, '2026-10-24/A/1'),
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [{}, { hjemmevaktLossPercent: 40 }];
