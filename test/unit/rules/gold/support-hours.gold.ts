import { doctorCategory } from '../../../../src/domain/job/doctor.js';
import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

const doctors = [
  aDoctor(),
  aDoctor({ id: 'lis', category: 'LIS1', competence: {} }),
  aDoctor({ id: 'vikar', category: 'vikar' }),
  aDoctor({ id: 'x', category: 'byråvikar' }),
];
const date = '2026-03-09';
const conditional = { kind: 'bakvakt', demand: 'conditional' } as const;
const job = {
  doctors,
  lines: [
    oneVakt('V', date, '16:00', '23:00', { doctors: { min: 2 } }),
    oneVakt('B', date, '16:00', '23:00', conditional),
    oneVakt('F', date, '16:00', '23:00', { kind: 'bakvakt' }),
  ],
};
const weighed = (parameters: Record<string, unknown> = {}) => ({ mode: 'soft' as const, parameters });
const night = (on: string, own: object) => ({
  job: { doctors, period: { from: on, to: on }, lines: [oneVakt('B', on, '23:00', '11:00', own)] },
  roster: { [`${on}/B/1`]: 'a' },
  rule: weighed(),
});
const found = (doctor: string, vakt: string, penalty: number) =>
  [{ doctor, date, vaktIds: [`${date}/${vakt}/1`], penalty }] as const;

/** Elapsed hours x weight of conditional bakvakt and of vikarer; the larger weight where a vakt is both. */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'a LIS1 beside a specialist needs no bakvakt',
      job,
      roster: { [`${date}/V/1`]: 'a', [`${date}/V/2`]: 'lis' },
      rule: weighed(),
    },
    {
      name: 'a bakvakt that the plan asks for anyway',
      job,
      roster: { [`${date}/F/1`]: 'a' },
      rule: weighed(),
    },
    {
      name: 'neither costs anything',
      job,
      roster: { [`${date}/B/1`]: 'a', [`${date}/V/1`]: 'vikar' },
      rule: weighed({ bakvaktWeight: 0, vikarWeight: 0 }),
    },
    {
      name: 'the faste vikarer are not counted where only agencies are',
      job,
      roster: { [`${date}/V/1`]: 'vikar' },
      rule: weighed({ vikarCategories: ['byråvikar'] }),
    },
  ],
  breaks: [
    {
      name: 'a LIS1 alone with a conditional bakvakt: seven hours',
      job,
      roster: { [`${date}/V/1`]: 'lis', [`${date}/B/1`]: 'a' },
      rule: weighed(),
      finds: [{ ...found('a', 'B', 7)[0], says: 'makes 7 hours of conditional bakvakt (a)' }],
    },
    {
      name: 'a vikar on an evening',
      job,
      roster: { [`${date}/V/1`]: 'vikar' },
      rule: weighed(),
      finds: [{ ...found('vikar', 'V', 7)[0], says: 'makes 7 hours of vikar (vikar)' }],
    },
    {
      name: 'an hour from an agency at two and a half',
      job,
      roster: { [`${date}/V/1`]: 'x' },
      rule: weighed({ vikarWeight: 2.5 }),
      finds: found('x', 'V', 17.5),
    },
    {
      name: 'a vikar on conditional bakvakt counts once, by the larger weight',
      job,
      roster: { [`${date}/B/1`]: 'vikar' },
      rule: weighed({ bakvaktWeight: 0.5, vikarWeight: 2 }),
      finds: found('vikar', 'B', 14),
    },
    {
      name: 'eleven hours: the long natt into summer time 2026',
      ...night('2026-03-28', conditional),
      finds: [{ doctor: 'a', date: '2026-03-28', vaktIds: ['2026-03-28/B/1'], penalty: 11 }],
    },
    {
      name: 'thirteen hours: the long natt out of summer time 2026',
      ...night('2026-10-24', conditional),
      finds: [{ doctor: 'a', date: '2026-10-24', vaktIds: ['2026-10-24/B/1'], penalty: 13 }],
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [
  { bakvaktWeight: 1.5 },
  { bakvaktWeight: 3, vikarWeight: 2, vikarCategories: doctorCategory.options.slice(3, 8) },
];
