import { aDoctor } from '../../../support/builders.js';
import type { GoldTable, ParameterChoices } from '../../../support/gold.js';

type DoctorText = NonNullable<Parameters<typeof aDoctor>[0]>;

/** A vaktordning of the doctors a, b, c, ... as far as they are told apart. */
function scheme(own: readonly DoctorText[], more: object = {}) {
  const ids = ['a', 'b', 'c', 'd'];
  return { doctors: own.map((doctor, index) => aDoctor({ id: ids[index] ?? '', ...doctor })), ...more };
}
const atLeast = (minDoctors: number, more: object = {}) => ({ parameters: { minDoctors, ...more } });
const fritak = (scope: 'all' | 'natt', from: string, to?: string): DoctorText => ({
  fritak: [{ class: 'alder', scope, from, ...(to === undefined ? {} : { to }) }],
});
const week = { from: '2026-03-09', to: '2026-03-15' };
const found = (date: string, penalty: number, says: string) =>
  [{ date, vaktIds: [], penalty, says }] as const;

/** The number itself is the customer's: three here. The roster changes nothing. */
export const gold: GoldTable = {
  keeps: [
    { name: 'no number is typed in', job: scheme([{}]), roster: {} },
    { name: 'three of three', job: scheme([{}, {}, {}]), roster: {}, rule: atLeast(3) },
    {
      name: 'one of three with fritak from natt alone',
      job: scheme([{}, {}, fritak('natt', '2020-01-01')]),
      roster: {},
      rule: atLeast(3),
    },
    {
      name: 'one of three on permisjon',
      job: scheme([{}, {}, {}], { absences: [{ doctor: 'c', kind: 'permisjon', ...week }] }),
      roster: {},
      rule: atLeast(3),
    },
    {
      name: 'fritak that ended the day before, fritak that begins the day after',
      job: scheme([{}, fritak('all', '2020-01-01', '2026-03-08'), fritak('all', '2026-03-16')]),
      roster: {},
      rule: atLeast(3),
    },
    {
      name: 'Oslo is outside the agreement',
      job: scheme([{}], {
        legevakt: {
          id: 'oslo',
          name: 'Oslo',
          tariffArea: 'Oslo' as const,
          kommuner: [{ id: 'oslo', name: 'Oslo', population: 700_000 }],
        },
      }),
      roster: {},
      rule: atLeast(3),
    },
  ],
  breaks: [
    {
      name: 'two of three',
      job: scheme([{}, {}]),
      roster: {},
      rule: atLeast(3),
      finds: found('2026-03-09', 1, 'has 2 doctors on 2026-03-09; the agreement requires at least 3'),
    },
    {
      name: 'one of three with full fritak',
      job: scheme([{}, {}, fritak('all', '2020-01-01')]),
      roster: {},
      rule: atLeast(3),
      finds: found('2026-03-09', 1, 'has 2 doctors'),
    },
    {
      name: 'fritak on the last date only: counted there',
      job: scheme([{}, {}, fritak('all', '2026-03-15')]),
      roster: {},
      rule: atLeast(3),
      finds: found('2026-03-15', 1, 'on 2026-03-15'),
    },
    {
      name: 'two come late and one leaves early: the date with fewest',
      job: scheme([{ from: '2026-03-11' }, { from: '2026-03-12' }, { to: '2026-03-10' }]),
      roster: {},
      rule: atLeast(3),
      finds: found('2026-03-09', 2, 'has 1 doctors'),
    },
    {
      name: 'a doctor whose pool opens no line is in no vaktordning',
      job: scheme([{}, {}, { pools: ['kontor'] }]),
      roster: {},
      rule: atLeast(3),
      finds: found('2026-03-09', 1, 'has 2 doctors'),
    },
    {
      name: 'fastleger alone are counted where the job says so',
      job: scheme([{}, {}, { category: 'LIS1' }]),
      roster: {},
      rule: atLeast(3, { categories: ['fastlege'] }),
      finds: found('2026-03-09', 1, 'has 2 doctors'),
    },
    {
      name: 'in December 2023 it was a recommendation',
      job: scheme([{}, {}], { period: { from: '2023-12-31', to: '2024-01-01' } }),
      roster: {},
      rule: atLeast(3),
      finds: found('2023-12-31', 1, 'recommends at least 3'),
    },
    {
      name: 'from 1 January 2024 it binds',
      job: scheme([{}, {}], { period: { from: '2024-01-01', to: '2024-01-02' } }),
      roster: {},
      rule: atLeast(3),
      finds: found('2024-01-01', 1, 'requires at least 3'),
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [
  { minDoctors: 3 },
  { minDoctors: 2, categories: ['fastlege', 'LIS1', 'vikar'] },
];
