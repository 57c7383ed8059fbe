import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

/** Four doctors of one office with practice 08-16 on weekdays that yields to dagberedskap; `e` works elsewhere. */
const doctors = ['a', 'b', 'c', 'd', 'e'].map((id) =>
  aDoctor({
    id,
    office: id === 'e' ? 'annet' : 'torget',
    pools: id === 'd' ? ['alle', 'natt'] : ['alle'],
    posts: [{ weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], displaceableBy: ['D'] }],
  }),
);
const away = (doctor: string, from: string, to: string, kind = 'ferie') => ({
  doctor,
  kind: kind as 'ferie',
  from,
  to,
});
const atMost = (maxAwayDoctors: number, own: Record<string, unknown> = { office: 'torget' }) => ({
  parameters: { quotas: [{ ...own, maxAwayDoctors }] },
});
const natt = oneVakt('N', '2026-03-09', '23:00', '08:00');
const second = oneVakt('M', '2026-03-09', '23:00', '08:00');
const night = '2026-03-09/N/1';
const other = '2026-03-09/M/1';
const of = (roster: Record<string, string>, absences: ReturnType<typeof away>[], own: object = {}) => ({
  job: { doctors, lines: [natt, second], absences, ...own },
  roster,
});
const tuesday = '2026-03-10';
const bAway = [away('b', tuesday, tuesday)];
const found = (date: string, vaktIds: readonly string[], penalty = 1, says = '') =>
  [{ date, vaktIds, penalty, says }] as const;

/** Away on a date = absent, or without the post of the date after a night. What absences alone break is a finding of its own. */
export const gold: GoldTable = {
  keeps: [
    { name: 'no quota', ...of({ [night]: 'a' }, bAway) },
    { name: 'one absent and one after a natt, of two', ...of({ [night]: 'a' }, bAway), rule: atMost(2) },
    {
      name: 'the doctor after a natt works at another office',
      ...of({ [night]: 'e' }, bAway),
      rule: atMost(1),
    },
    {
      name: 'a doctor who is absent is not away twice',
      ...of({ [night]: 'b' }, bAway),
      rule: atMost(1),
    },
    {
      name: 'another kind of absence does not count',
      ...of({ [night]: 'a' }, [away('b', tuesday, tuesday, 'annet')]),
      rule: atMost(1),
    },
    {
      name: 'until 24:00: the post at 08:00 stands',
      ...of({ [night]: 'a' }, bAway, { lines: [oneVakt('N', '2026-03-09', '16:00', '24:00')] }),
      rule: atMost(1),
    },
    {
      name: 'dagberedskap takes the place of the post',
      ...of({ '2026-03-09/N/1': 'a', '2026-03-10/D/1': 'a' }, bAway, {
        lines: [
          oneVakt('N', '2026-03-09', '17:00', '00:30'),
          oneVakt('D', tuesday, '08:00', '16:00', { kind: 'dagberedskap' }),
        ],
      }),
      rule: atMost(1),
    },
    {
      name: 'a night into Saturday takes no post',
      ...of({ '2026-03-13/N/1': 'a' }, [away('b', '2026-03-14', '2026-03-14')], {
        lines: [oneVakt('N', '2026-03-13', '23:00', '08:00')],
      }),
      rule: atMost(1),
    },
    {
      name: 'no post is lost where the job gives no time off after nights',
      ...of({ [night]: 'a' }, bAway),
      rule: atMost(1),
      problem: { postRelease: undefined },
    },
  ],
  breaks: [
    {
      name: 'one absent and one after a natt, of one',
      ...of({ [night]: 'a' }, bAway),
      rule: atMost(1),
      finds: found(tuesday, [night], 1, 'On 2026-03-10 2 doctors are away at once (torget;'),
    },
    {
      name: 'two after nights, of one',
      ...of({ [night]: 'a', [other]: 'c' }, []),
      rule: atMost(1),
      finds: found(tuesday, [night, other]),
    },
    {
      name: 'two absent of one is given, and a third after a natt is what the roster adds',
      ...of({ [night]: 'a' }, [...bAway, away('c', '2026-03-08', tuesday, 'kurs')]),
      rule: atMost(1),
      finds: [...found(tuesday, [], 1, 'torget; absences alone'), ...found(tuesday, [night])],
    },
    {
      name: 'weighed, three days of ferie of two doctors cost three',
      ...of({}, [away('b', tuesday, '2026-03-12'), away('c', tuesday, '2026-03-12')]),
      rule: { mode: 'soft', ...atMost(1) },
      finds: [...found('2026-03-10', []), ...found('2026-03-11', []), ...found('2026-03-12', [])],
    },
    {
      name: 'a pool instead of an office',
      ...of({ [night]: 'd' }, []),
      rule: atMost(0, { pool: 'natt' }),
      finds: found(tuesday, [night], 1, '(natt;'),
    },
    {
      name: 'the doctors of the office who are in the pool',
      ...of({ [night]: 'd', [other]: 'a' }, []),
      rule: atMost(0, { office: 'torget', pool: 'natt' }),
      finds: found(tuesday, [night], 1, '(torget / natt;'),
    },
    {
      name: 'everyone of the job',
      ...of({ [night]: 'e' }, bAway),
      rule: atMost(1, {}),
      finds: found(tuesday, [night], 1, '(all doctors;'),
    },
    {
      name: 'the post after the last night of the month, with an absence that begins that day',
      ...of({ '2026-03-31/N/1': 'a' }, [away('b', '2026-04-01', '2026-04-02', 'sykdom')], {
        period: { from: '2026-03-31', to: '2026-03-31' },
        lines: [oneVakt('N', '2026-03-31', '23:00', '08:00')],
      }),
      rule: atMost(1),
      finds: found('2026-04-01', ['2026-03-31/N/1']),
    },
    {
      name: 'a natt before the period is given',
      ...of({}, [away('b', '2026-03-09', '2026-03-09')], {
        history: [
          {
            doctor: 'a',
            start: '2026-03-08T23:00:00+01:00',
            end: '2026-03-09T08:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      }),
      rule: atMost(1),
      finds: found('2026-03-09', []),
    },
    {
      name: 'winter time: the post at 08:00 on 25 October 2026 is 479 minutes after 01:01',
      job: {
        period: { from: '2026-10-24', to: '2026-10-24' },
        doctors: [aDoctor({ office: 'torget', posts: [{ weekdays: ['sun'] }] })],
        lines: [oneVakt('N', '2026-10-24', '17:00', '01:01')],
      },
      roster: { '2026-10-24/N/1': 'a' },
      rule: atMost(0),
      finds: found('2026-10-25', ['2026-10-24/N/1']),
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [
  { quotas: [{ pool: 'a', maxAwayDoctors: 0 }] },
  {
    quotas: [{ office: 'o1', maxAwayDoctors: 0 }, { pool: 'b', maxAwayDoctors: 1 }, { maxAwayDoctors: 1 }],
  },
];
