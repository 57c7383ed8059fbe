import { doctorCategory } from '../../../../src/domain/job/doctor.js';
import { aDoctor } from '../../../support/builders.js';
import { allTo, everyDay, vakterFrom, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

const april = { from: '2026-04-01', to: '2026-04-30' };
const line = everyDay('V', '16:00', '23:00');
const vakter = (first: string, count: number) => vakterFrom('V', first, count);
const of = (count: number, own: object = {}) => ({
  job: { period: april, lines: [line], ...own },
  roster: allTo('a', vakter('2026-04-01', count)),
});
const atMost = (maxVakter: number, own: object = {}) => ({ parameters: { maxVakter, ...own } });
const wish = (from: string, to: string, own: object = {}) => ({
  wishes: [{ doctor: 'a', kind: 'would-like' as const, from, to, ...own }],
});
const found = (date: string, vaktIds: readonly string[], penalty = 1, says?: string) =>
  [{ doctor: 'a', date, vaktIds, penalty, ...(says === undefined ? {} : { says }) }] as const;

/** Imposed <= cap; a vakt that a "would like" of the doctor covers is voluntary. A wish speaks of the start date of a vakt. */
export const gold: GoldTable = {
  keeps: [
    { name: 'three of three', ...of(3), rule: atMost(3) },
    { name: 'no number', ...of(20) },
    {
      name: 'three imposed and two that the doctor wished for',
      ...of(5, wish('2026-04-04', '2026-04-05')),
      rule: atMost(3),
    },
    { name: 'cap 0, and all are wished for', ...of(3, wish('2026-04-01', '2026-04-30')), rule: atMost(0) },
    {
      name: 'an employed nattlege has no other post',
      ...of(9, { doctors: [aDoctor({ category: 'nattlege' })] }),
      rule: atMost(3),
    },
    {
      name: 'windows of a week: three in each of the first two',
      job: { period: april, lines: [line] },
      roster: allTo('a', [...vakter('2026-04-05', 3), ...vakter('2026-04-08', 3)]),
      rule: atMost(3, { windowDays: 7 }),
    },
    {
      name: 'the vakt on the last day of March belongs to March',
      ...of(3, {
        history: [
          {
            doctor: 'a',
            start: '2026-03-31T16:00:00+02:00',
            end: '2026-03-31T23:00:00+02:00',
            kind: 'tilstede',
          },
        ],
      }),
      rule: atMost(3),
    },
    {
      name: 'the natt with the hour that comes twice, 24 October 2026, is wished for by its start date; the next is not',
      job: {
        period: { from: '2026-10-24', to: '2026-10-25' },
        lines: [everyDay('V', '23:00', '08:00')],
        ...wish('2026-10-24', '2026-10-24'),
      },
      roster: allTo('a', vakter('2026-10-24', 2)),
      rule: atMost(1),
    },
  ],
  breaks: [
    {
      name: 'four of three',
      ...of(4),
      rule: atMost(3),
      finds: found('2026-04-01', vakter('2026-04-01', 4), 1, 'and 0 voluntary ones'),
    },
    {
      name: 'four imposed, and one voluntary that does not count',
      ...of(5, wish('2026-04-05', '2026-04-05')),
      rule: atMost(3),
      finds: found('2026-04-01', vakter('2026-04-01', 4), 1, 'and 1 voluntary ones'),
    },
    {
      name: 'a wish for another part of the day covers nothing',
      ...of(1, wish('2026-04-01', '2026-04-30', { part: 'natt' })),
      rule: atMost(0),
      finds: found('2026-04-01', vakter('2026-04-01', 1)),
    },
    {
      name: 'a colleague wished for them, and a "rather not" is no wish for a vakt',
      ...of(1, {
        doctors: [aDoctor(), aDoctor({ id: 'b' })],
        wishes: [
          { doctor: 'b', kind: 'would-like', from: '2026-04-01', to: '2026-04-30' },
          { doctor: 'a', kind: 'rather-not', from: '2026-04-01', to: '2026-04-30' },
        ],
      }),
      rule: atMost(0),
      finds: found('2026-04-01', vakter('2026-04-01', 1)),
    },
    {
      name: 'weighed, six of three cost three',
      ...of(6),
      rule: { mode: 'soft', ...atMost(3) },
      finds: found('2026-04-01', vakter('2026-04-01', 6), 3),
    },
    {
      name: 'a nattlege where the category is named',
      ...of(2, { doctors: [aDoctor({ category: 'nattlege' })] }),
      rule: atMost(1, { categories: ['nattlege'] }),
      finds: found('2026-04-01', vakter('2026-04-01', 2)),
    },
    {
      name: 'two in the last window, which is two days long',
      job: { period: april, lines: [line] },
      roster: allTo('a', vakter('2026-04-29', 2)),
      rule: atMost(1, { windowDays: 7 }),
      finds: found('2026-04-29', vakter('2026-04-29', 2)),
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [
  { maxVakter: 1, categories: doctorCategory.options },
  { maxVakter: 0, windowDays: 2, categories: doctorCategory.options },
];
