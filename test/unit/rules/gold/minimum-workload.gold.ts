import { aDoctor } from '../../../support/builders.js';
import {
  allTo,
  everyDay,
  oneVakt,
  vakterFrom,
  type GoldTable,
  type ParameterChoices,
} from '../../../support/gold.js';

const april = { from: '2026-04-01', to: '2026-04-30' };
const line = everyDay('V', '16:00', '22:00');
const held = (count: number, doctor = 'a') => allTo(doctor, vakterFrom('V', '2026-04-01', count));
const atLeast = (...minima: object[]) => ({ parameters: { minima } });
const of = (doctor: Parameters<typeof aDoctor>[0], count: number, own: object = {}) => ({
  job: { period: april, lines: [line], doctors: [aDoctor(doctor)], ...own },
  roster: held(count),
});
const missing = (count: number, penalty: number) =>
  [{ doctor: 'a', date: '2026-04-01', vaktIds: vakterFrom('V', '2026-04-01', count), penalty }] as const;
const night = (date: string) => ({
  job: { period: { from: date, to: date }, lines: [oneVakt('N', date, '23:00', '11:00')] },
  roster: { [`${date}/N/1`]: 'a' },
});

/** floor(minimum x days available / days of the period); 30 days in April. Findings stand on the first date of the period. */
export const gold: GoldTable = {
  keeps: [
    { name: 'three of three', ...of({}, 3), rule: atLeast({ minVakter: 3 }) },
    { name: 'nothing is asked', ...of({}, 0) },
    { name: 'another doctor is named', ...of({}, 0), rule: atLeast({ doctors: ['b'], minVakter: 3 }) },
    { name: 'another category', ...of({}, 0), rule: atLeast({ categories: ['LIS1'], minVakter: 3 }) },
    {
      name: 'the group fits and the category does not: every list narrows',
      ...of({ groups: ['kveld'] }, 0),
      rule: atLeast({ groups: ['kveld'], categories: ['ALIS'], minVakter: 3 }),
    },
    {
      name: 'half the month in permisjon: floor(5 x 15 / 30) = 2',
      ...of({}, 2, { absences: [{ doctor: 'a', kind: 'permisjon', from: '2026-04-16', to: '2026-04-30' }] }),
      rule: atLeast({ minVakter: 5 }),
    },
    {
      name: 'sick since the month before: floor(3 x 9 / 30) = 0',
      ...of({}, 0, { absences: [{ doctor: 'a', kind: 'sykdom', from: '2026-03-10', to: '2026-04-21' }] }),
      rule: atLeast({ minVakter: 3 }),
    },
    {
      name: 'full fritak all month',
      ...of({ fritak: [{ class: 'helse', scope: 'all', from: '2026-01-01' }] }, 0),
      rule: atLeast({ minVakter: 5 }),
    },
    { name: 'in the scheme from 1 May', ...of({ from: '2026-05-01' }, 0), rule: atLeast({ minVakter: 5 }) },
    {
      name: 'out-week of a rotation the whole period',
      job: {
        lines: [line],
        doctors: [aDoctor({ rotation: { weeksOn: 1, weeksOff: 1, firstOnWeek: '2026-03-02' } })],
      },
      roster: {},
      rule: atLeast({ minVakter: 1 }),
    },
    {
      name: 'eleven hours: the long natt into summer time 2026',
      ...night('2026-03-28'),
      rule: atLeast({ minHours: 11 }),
    },
    {
      name: 'thirteen hours: the long natt out of summer time 2026',
      ...night('2026-10-24'),
      rule: atLeast({ minHours: 13 }),
    },
  ],
  breaks: [
    { name: 'two of three', ...of({}, 2), rule: atLeast({ minVakter: 3 }), finds: missing(2, 1) },
    {
      name: 'none of three; any of the lists names the doctor',
      ...of({ groups: ['kveld'] }, 0),
      rule: atLeast({ doctors: ['a'], groups: ['kveld', 'natt'], categories: ['fastlege'], minVakter: 3 }),
      finds: [{ ...missing(0, 3)[0], says: 'a has 0 vakter against an agreed 3 at least' }],
    },
    {
      name: 'half the month in permisjon: one of floor(5 x 15 / 30) = 2',
      ...of({}, 1, { absences: [{ doctor: 'a', kind: 'permisjon', from: '2026-04-16', to: '2026-04-30' }] }),
      rule: atLeast({ minVakter: 5 }),
      finds: missing(1, 1),
    },
    {
      name: 'ferie and courses take nothing off',
      ...of({}, 1, { absences: [{ doctor: 'a', kind: 'ferie', from: '2026-04-16', to: '2026-04-30' }] }),
      rule: atLeast({ minVakter: 2 }),
      finds: missing(1, 1),
    },
    {
      name: 'fritak from natt alone takes nothing off',
      ...of({ fritak: [{ class: 'alder', scope: 'natt', from: '2026-01-01' }] }, 0),
      rule: atLeast({ minVakter: 1 }),
      finds: missing(0, 1),
    },
    {
      name: 'one hour short of twelve: the long natt into summer time 2026',
      ...night('2026-03-28'),
      rule: atLeast({ minHours: 12 }),
      finds: [{ doctor: 'a', date: '2026-03-28', vaktIds: ['2026-03-28/N/1'], penalty: 1 }],
    },
    {
      name: 'vakter and hours are two findings; 17 h asked, 6 h held',
      ...of({}, 1),
      rule: atLeast({ minVakter: 3, minHours: 17 }),
      finds: [...missing(1, 2), ...missing(1, 11)],
    },
    {
      name: 'vakter of a colleague and of the month before do not count',
      job: {
        ...of({}, 0).job,
        doctors: [aDoctor(), aDoctor({ id: 'b' })],
        history: [
          {
            doctor: 'a',
            start: '2026-03-31T16:00:00+02:00',
            end: '2026-03-31T22:00:00+02:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: held(4, 'b'),
      rule: atLeast({ minVakter: 1 }),
      finds: missing(0, 1),
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [
  { minima: [{ minVakter: 3 }] },
  {
    minima: [
      { doctors: ['d1'], minHours: 30 },
      { groups: ['g'], minVakter: 2, minHours: 9.5 },
      { categories: ['fastlege', 'LIS1', 'rotasjon'], minVakter: 4 },
    ],
  },
];
