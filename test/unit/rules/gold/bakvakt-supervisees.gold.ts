import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

const specialist = (id = 's') => aDoctor({ id });
const lis1 = (id: string) => aDoctor({ id, category: 'LIS1', competence: {} });
const day = '2026-03-14';
const three = [lis1('l'), lis1('m'), lis1('n')];

/** Three LIS1 from 16:00, 18:00 and 20:00 to 23:00, and the others that a case names. */
const evening = (
  others: readonly ReturnType<typeof oneVakt>[],
  holders: Readonly<Record<string, string>>,
  date = day,
) => ({
  job: {
    period: { from: date, to: date },
    doctors: [...three, specialist(), specialist('t')],
    lines: [
      oneVakt('X', date, '16:00', '23:00'),
      oneVakt('Y', date, '18:00', '23:00'),
      oneVakt('Z', date, '20:00', '23:00'),
      ...others,
    ],
  },
  roster: {
    [`${date}/X/1`]: 'l',
    [`${date}/Y/1`]: 'm',
    [`${date}/Z/1`]: 'n',
    ...Object.fromEntries(Object.entries(holders).map(([line, doctor]) => [`${date}/${line}/1`, doctor])),
  },
});
const bakvakt = (from = '16:00', to = '23:00', id = 'B', date = day) =>
  oneVakt(id, date, from, to, { kind: 'bakvakt' });
const most = (maxDoctors: number) => ({ parameters: { maxDoctors } });
const found = (line = 'B', date = day) => ({ date, vaktIds: [`${date}/${line}/1`] });

export const choices: ParameterChoices = [{ maxDoctors: 1 }];

/** At most two (the default) at the same instant; who has a supervising colleague on duty does not lean on the bakvakt. */
export const gold: GoldTable = {
  keeps: [
    { name: 'three, and the limit is three', ...evening([bakvakt()], { B: 's' }), rule: most(3) },
    {
      name: 'two at a time, as the third begins when the bakvakt goes',
      ...evening([bakvakt('16:00', '20:00')], { B: 's' }),
    },
    {
      name: 'three, and a colleague who may supervise while there are three',
      ...evening([bakvakt(), oneVakt('C', day, '20:00', '23:00')], { B: 's', C: 't' }),
    },
    {
      name: 'three on two bakvakter',
      ...evening([bakvakt(), bakvakt('20:00', '23:00', 'B2')], { B: 's', B2: 't' }),
    },
    {
      name: 'three and no bakvakt at all is another rule’s',
      ...evening([bakvakt()], {}),
    },
    {
      name: 'a doctor who may have vakt alone leans on nobody',
      job: {
        doctors: [lis1('l'), lis1('m'), aDoctor({ id: 'v', category: 'vikar' }), specialist()],
        lines: [oneVakt('X', day, '16:00', '23:00', { doctors: { min: 3 } }), bakvakt()],
      },
      roster: { [`${day}/X/1`]: 'l', [`${day}/X/2`]: 'm', [`${day}/X/3`]: 'v', [`${day}/B/1`]: 's' },
    },
    {
      name: 'three LIS1 in history before the period are no matter of this roster',
      job: {
        period: { from: '2026-03-15', to: '2026-03-15' },
        doctors: [...three, specialist()],
        lines: [oneVakt('X', '2026-03-15', '16:00', '23:00')],
        history: ['l', 'm', 'n', 's'].map((doctor) => ({
          doctor,
          start: '2026-03-14T16:00:00+01:00',
          end: '2026-03-14T23:00:00+01:00',
          kind: doctor === 's' ? ('bakvakt' as const) : ('tilstede' as const),
        })),
      },
      roster: { '2026-03-15/X/1': 'l' },
    },
  ],
  breaks: [
    {
      name: 'three to one bakvakt from 20:00',
      ...evening([bakvakt()], { B: 's' }),
      finds: [
        {
          ...found(),
          says: 'From 20:00, 3 doctors who may not have vakt alone lean on 1 bakvakt, among them s',
        },
      ],
    },
    {
      name: 'three to one bakvakt for one minute',
      ...evening([bakvakt('16:00', '20:01')], { B: 's' }),
      finds: [found()],
    },
    {
      name: 'the limit is one: the most above it is two',
      ...evening([bakvakt()], { B: 's' }),
      rule: most(1),
      finds: [{ ...found(), penalty: 2, says: 'From 20:00, 3 doctors' }],
    },
    {
      name: 'the limit is one and soft: two bakvakter in turn, one above and two above',
      ...evening([bakvakt('16:00', '20:00'), bakvakt('20:00', '23:00', 'B2')], { B: 's', B2: 't' }),
      rule: { mode: 'soft', ...most(1) },
      finds: [
        { ...found(), says: 'From 18:00' },
        { ...found('B2'), penalty: 2 },
      ],
    },
    {
      name: 'the limit is one: three on two bakvakter at once are one too many for each',
      ...evening([bakvakt(), bakvakt('20:00', '23:00', 'B2')], { B: 's', B2: 't' }),
      rule: most(1),
      finds: [{ ...found(), says: 'From 18:00' }, found('B2')],
    },
    {
      name: 'the colleague leaves a minute before the LIS1',
      ...evening([bakvakt(), oneVakt('C', day, '20:00', '22:59')], { B: 's', C: 't' }),
      finds: [{ ...found(), says: 'From 22:59' }],
    },
    {
      name: 'in the hour that comes twice',
      job: {
        period: { from: '2026-10-24', to: '2026-10-25' },
        doctors: [...three, specialist()],
        lines: [
          oneVakt('X', '2026-10-24', '23:00', '08:00', { doctors: { min: 2 } }),
          oneVakt('Y', '2026-10-25', '02:00', '02:30'),
          bakvakt('23:00', '08:00', 'B', '2026-10-24'),
        ],
      },
      roster: {
        '2026-10-24/X/1': 'l',
        '2026-10-24/X/2': 'm',
        '2026-10-25/Y/1': 'n',
        '2026-10-24/B/1': 's',
      },
      finds: [{ ...found('B', '2026-10-24'), says: 'From 02:00' }],
    },
    {
      name: 'the bakvakt of the month before, and three from 06:00',
      job: {
        period: { from: '2026-04-01', to: '2026-04-01' },
        doctors: [...three, specialist()],
        lines: [oneVakt('M', '2026-04-01', '06:00', '16:00', { doctors: { min: 3 } })],
        history: [
          {
            doctor: 's',
            start: '2026-03-31T23:00:00+02:00',
            end: '2026-04-01T08:00:00+02:00',
            kind: 'bakvakt',
          },
        ],
      },
      roster: { '2026-04-01/M/1': 'l', '2026-04-01/M/2': 'm', '2026-04-01/M/3': 'n' },
      finds: [{ date: '2026-03-31', vaktIds: ['history/0'], says: 'From 06:00' }],
    },
  ],
};
