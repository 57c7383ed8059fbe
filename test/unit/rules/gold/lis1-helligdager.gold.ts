import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type ExpectedFinding, type GoldTable } from '../../../support/gold.js';

type DoctorText = NonNullable<Parameters<typeof aDoctor>[0]>;
type Band = readonly [date: string, from: string, to: string];

const lis1 = (id: string, own: DoctorText = {}) => aDoctor({ id, category: 'LIS1', ...own });
const three = [lis1('a'), lis1('b'), lis1('c'), aDoctor({ id: 'd' })];

/** Vakter X1, X2, ... with who holds them, in the order of `holders`. */
function held(bands: readonly Band[], holders: string, doctors = three, own: object = {}) {
  const dates = bands.map(([date]) => date).sort();
  return {
    job: {
      period: { from: dates[0] ?? '', to: dates.at(-1) ?? '' },
      doctors,
      lines: bands.map(([date, from, to], index) => oneVakt(`X${index + 1}`, date, from, to)),
      ...own,
    },
    roster: Object.fromEntries(
      bands.map(([date], index) => [`${date}/X${index + 1}/1`, holders[index] ?? '']),
    ),
  };
}

const dayOf = (date: string): Band => [date, '11:00', '17:00'];
const eveningOf = (date: string): Band => [date, '17:00', '23:00'];
/** Skjærtorsdag, langfredag, first and second påskedag 2026. */
const easter = ['2026-04-02', '2026-04-03', '2026-04-05', '2026-04-06'].map(dayOf);
const easterId = (index: number) => `${easter[index]?.[0] ?? ''}/X${index + 1}/1`;

function found(from: string, vaktIds: readonly string[], penalty = 1, says = ''): readonly [ExpectedFinding] {
  return [{ date: from, vaktIds, penalty, says }];
}

/** Three vakter of one kind, two of them to a and none to b: kept where they are no helligdag, one too much where they are. */
const twoToOne = (band: Band) =>
  held([band, band, band], 'aad', [lis1('a'), lis1('b'), aDoctor({ id: 'd' })]);
const twoFound = (date: string) => found(date, [`${date}/X1/1`, `${date}/X2/1`], 1, 'a has 2');

/** A difference of one vakt is free; only vakter with three hours on helligdager count. Findings stand on the first date. */
export const gold: GoldTable = {
  keeps: [
    { name: 'two, one and one', ...held(easter, 'abca') },
    { name: 'one, none and none: the fastlege has the others', ...held(easter, 'addd') },
    { name: 'all to the fastlege', ...held(easter, 'dddd') },
    {
      name: 'one who is away on sickness in Easter has none',
      ...held(easter, 'aabb', [lis1('a'), lis1('b'), lis1('c')], {
        absences: [{ doctor: 'c', kind: 'sykdom', from: '2026-04-01', to: '2026-04-10' }],
      }),
    },
    {
      name: 'one with fritak from helg has none',
      ...held(easter, 'aabb', [
        lis1('a'),
        lis1('b'),
        lis1('c', { fritak: [{ class: 'annet', scope: 'helg', from: '2026-01-01' }] }),
      ]),
    },
    {
      name: 'one who comes on langfredag is not compared with one who was there on skjærtorsdag',
      ...held(easter, 'aaad', [lis1('a'), lis1('b', { from: '2026-04-03' }), aDoctor({ id: 'd' })]),
    },
    {
      name: 'LIS1 of other pools are not compared',
      ...held(easter, 'aaad', [lis1('a'), lis1('b', { pools: ['alle', 'bil'] }), aDoctor({ id: 'd' })]),
    },
    {
      name: 'fastleger are not compared',
      ...held(easter, 'dddd', [aDoctor({ id: 'd' }), aDoctor({ id: 'e' })]),
    },
    { name: 'an ordinary Sunday', ...twoToOne(dayOf('2026-03-15')) },
    { name: 'the evening of julaften', ...twoToOne(eveningOf('2026-12-24')) },
    { name: '31 December 20:00-02:59', ...twoToOne(['2026-12-31', '20:00', '02:59']) },
    { name: 'the natt out of second påskedag 2026', ...twoToOne(['2026-04-06', '23:00', '08:00']) },
  ],
  breaks: [
    {
      name: 'two and none of three LIS1',
      ...held(easter, 'aabb'),
      finds: found('2026-04-02', [easterId(0), easterId(1)], 1, 'a has 2 vakter on helligdager'),
    },
    {
      name: 'four and none: three too many',
      ...held(easter, 'aaaa'),
      finds: found('2026-04-02', [0, 1, 2, 3].map(easterId), 3, 'has 0'),
    },
    {
      name: 'ferie does not excuse',
      ...held(easter, 'aabb', [lis1('a'), lis1('b'), lis1('c')], {
        absences: [{ doctor: 'c', kind: 'ferie', from: '2026-04-01', to: '2026-04-10' }],
      }),
      finds: found('2026-04-02', [easterId(0), easterId(1)]),
    },
    {
      name: 'two of equal right and a third with fritak from natt: all are compared',
      ...held(easter, 'aabb', [
        lis1('a'),
        lis1('b'),
        lis1('c', { fritak: [{ class: 'annet', scope: 'natt', from: '2026-01-01' }] }),
      ]),
      finds: found('2026-04-02', [easterId(0), easterId(1)]),
    },
    {
      name: '31 December 20:00-03:00: three hours of 1 January, the last night of a year',
      ...twoToOne(['2026-12-31', '20:00', '03:00']),
      finds: twoFound('2026-12-31'),
    },
    {
      name: '17 May 2027 is second pinsedag too and counts once',
      ...twoToOne(dayOf('2027-05-17')),
      finds: twoFound('2027-05-17'),
    },
    {
      name: 'first påskedag 2027, the date of summer time: the natt into it',
      ...twoToOne(['2027-03-27', '23:00', '11:00']),
      finds: twoFound('2027-03-27'),
    },
  ],
};
