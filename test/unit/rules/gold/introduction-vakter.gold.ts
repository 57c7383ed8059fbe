import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

type Own = NonNullable<Parameters<typeof aDoctor>[0]>;
const counted = (count: number, on = '2026-02-28') => ({ legevakter: { count, on } });
const lis1 = (count = 0, own: Own = {}) =>
  aDoctor({ id: 'l', category: 'LIS1', competence: counted(count), ...own });
const specialist = (id = 's') => aDoctor({ id });
const dates = ['2026-03-09', '2026-03-11', '2026-03-13'] as const;

/** The vakter of a LIS1 on three dates, 16-23, and beside it those of a specialist on the dates that a case names. */
const evenings = (
  doctor: ReturnType<typeof aDoctor>,
  beside: readonly string[],
  more: Partial<GoldTable['keeps'][number]['job']> = {},
  colleague: Parameters<typeof oneVakt>[4] = {},
) => ({
  job: {
    doctors: [doctor, specialist()],
    lines: dates.flatMap((date, index) => [
      oneVakt(`A${index}`, date, '16:00', '23:00', { place: 'moss' }),
      oneVakt(`C${index}`, date, '16:00', '23:00', { place: 'moss', ...colleague }),
    ]),
    ...more,
  },
  roster: Object.fromEntries([
    ...dates.map((date, index) => [`${date}/A${index}/1`, 'l'] as const),
    ...dates.flatMap((date, index) => (beside.includes(date) ? [[`${date}/C${index}/1`, 's'] as const] : [])),
  ]),
});
const found = (index: 0 | 1 | 2, penalty: number) => ({
  doctor: 'l',
  date: dates[index],
  vaktIds: [`${dates[index]}/A${index}/1`],
  penalty,
});

/** The first natt 23-08 of a LIS1, with a colleague to a clock time. */
const natt = (date: string, to: string) => ({
  job: {
    period: { from: date, to: date },
    doctors: [lis1(0, { competence: counted(0, '2026-01-31') }), specialist()],
    lines: [oneVakt('N', date, '23:00', '08:00'), oneVakt('C', date, '23:00', to)],
  },
  roster: { [`${date}/N/1`]: 'l', [`${date}/C/1`]: 's' },
});
const worked = (date: string) => ({
  doctor: 'l',
  start: `${date}T16:00:00+01:00`,
  end: `${date}T23:00:00+01:00`,
  kind: 'tilstede' as const,
});
const nattAlone = (date: string, from: string) =>
  [{ doctor: 'l', date, vaktIds: [`${date}/N/1`], penalty: 2, says: `present from ${from};` }] as const;

const everybody = ['fastlege', 'nattlege', 'legevaktlege', 'vikar', 'byråvikar', 'ALIS', 'LIS1'];
export const choices: ParameterChoices = [
  { categories: everybody, firstVakter: 3 },
  { categories: everybody, firstVakter: 2 },
];

/** The first two vakter (the default) beside a colleague who may supervise, present at the same place. The penalty is how many were left. */
export const gold: GoldTable = {
  keeps: [
    { name: 'the first two beside a colleague, the third not', ...evenings(lis1(), [dates[0], dates[1]]) },
    { name: 'one done before: only the first here', ...evenings(lis1(1), [dates[0]]) },
    { name: 'two done before', ...evenings(lis1(2), []) },
    {
      name: 'two in history after the count',
      ...evenings(lis1(0), [], { history: [worked('2026-03-01'), worked('2026-03-08')] }),
    },
    {
      name: 'how many were done is not stated: not judged',
      ...evenings(lis1(0, { competence: {} }), []),
    },
    {
      name: 'a count that comes later in the month says nothing of these dates',
      ...evenings(lis1(0, { competence: counted(0, '2026-03-14') }), []),
    },
    {
      name: 'another category is not bound by default',
      ...evenings(lis1(0, { category: 'vikar' }), []),
    },
    { name: 'a colleague to the minute, the natt of eight hours', ...natt('2026-03-28', '08:00') },
    { name: 'a colleague to the minute, the natt of ten hours', ...natt('2026-10-24', '08:00') },
    {
      name: 'two colleagues who take over from each other',
      job: {
        doctors: [lis1(), specialist(), specialist('t')],
        lines: [
          oneVakt('A', dates[0], '16:00', '23:00'),
          oneVakt('C', dates[0], '08:00', '18:00'),
          oneVakt('D', dates[0], '18:00', '24:00'),
        ],
      },
      roster: { [`${dates[0]}/A/1`]: 'l', [`${dates[0]}/C/1`]: 's', [`${dates[0]}/D/1`]: 't' },
    },
    {
      name: 'a bakvakt of one’s own is no vakt to be introduced to',
      job: { doctors: [lis1()], lines: [oneVakt('B', dates[0], '16:00', '23:00', { kind: 'bakvakt' })] },
      roster: { [`${dates[0]}/B/1`]: 'l' },
    },
  ],
  breaks: [
    {
      name: 'the first beside a colleague, the second not: one was left',
      ...evenings(lis1(), [dates[0]]),
      finds: [{ ...found(1, 1), says: 'is vakt number 2 of l' }],
    },
    {
      name: 'the first two alone: two were left, then one; the third is free',
      ...evenings(lis1(), []),
      finds: [{ ...found(0, 2), says: 'is vakt number 1 of l' }, found(1, 1)],
    },
    {
      name: 'three to be taken, soft: 3, 2 and 1 were left',
      ...evenings(lis1(), []),
      rule: { mode: 'soft', parameters: { firstVakter: 3 } },
      finds: [found(0, 3), found(1, 2), found(2, 1)],
    },
    {
      name: 'one to be taken, the least',
      ...evenings(lis1(), []),
      rule: { parameters: { firstVakter: 1 } },
      finds: [found(0, 1)],
    },
    {
      name: 'history up to the date of the count is in it',
      ...evenings(lis1(1, { competence: counted(1, '2026-03-08') }), [], { history: [worked('2026-03-08')] }),
      finds: [found(0, 1)],
    },
    {
      name: 'a vakt on the date of the count is in it',
      ...evenings(lis1(0, { competence: counted(0, dates[0]) }), [dates[0]]),
      finds: [found(1, 2), found(2, 1)],
    },
    {
      name: 'a vikar where the rule binds vikarer',
      ...evenings(lis1(1, { category: 'vikar' }), []),
      rule: { parameters: { categories: ['vikar'] } },
      finds: [found(0, 1)],
    },
    {
      name: 'a colleague at another place',
      ...evenings(lis1(1), [dates[0]], {}, { place: 'våler' }),
      finds: [found(0, 1)],
    },
    {
      name: 'a colleague at home',
      ...evenings(lis1(1), [dates[0]], {}, { kind: 'hjemmevakt' }),
      finds: [found(0, 1)],
    },
    {
      name: 'a bakvakt, even at the station',
      ...evenings(lis1(1), [dates[0]], {}, { kind: 'bakvakt', countsAsPresent: true }),
      finds: [found(0, 1)],
    },
    {
      name: 'a colleague who may not supervise',
      ...evenings(lis1(1), [dates[0]], {
        doctors: [lis1(1), aDoctor({ id: 's', category: 'ALIS', competence: {} })],
      }),
      finds: [found(0, 1)],
    },
    {
      name: 'the colleague leaves a minute early',
      ...natt('2026-03-09', '07:59'),
      finds: nattAlone('2026-03-09', '07:59'),
    },
    {
      name: 'the natt of ten hours: eight of them beside a colleague',
      ...natt('2026-10-24', '06:00'),
      finds: nattAlone('2026-10-24', '06:00'),
    },
    {
      name: 'the first on the last of a month, the second on the first of the next',
      job: {
        period: { from: '2026-02-28', to: '2026-03-01' },
        doctors: [lis1(0, { competence: counted(0, '2026-02-27') })],
        lines: [oneVakt('A', '2026-02-28', '08:00', '16:00'), oneVakt('B', '2026-03-01', '08:00', '16:00')],
      },
      roster: { '2026-02-28/A/1': 'l', '2026-03-01/B/1': 'l' },
      finds: [
        { doctor: 'l', date: '2026-02-28', vaktIds: ['2026-02-28/A/1'], penalty: 2 },
        { doctor: 'l', date: '2026-03-01', vaktIds: ['2026-03-01/B/1'], penalty: 1 },
      ],
    },
  ],
};
