import { aDoctor } from '../../../support/builders.js';
import { allTo, everyDay, vakterFrom, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

const lines = [everyDay('N', '23:00', '08:00')];
const march = { from: '2026-03-01', to: '2026-03-15' };
const nights = (first: string, count: number) => vakterFrom('N', first, count);
const historic = (from: string, to: string) => ({
  doctor: 'a',
  start: `${from}T23:00:00+01:00`,
  end: `${to}T08:00:00+01:00`,
  kind: 'tilstede' as const,
});
const lastOfFebruary = [
  historic('2026-02-26', '2026-02-27'),
  historic('2026-02-27', '2026-02-28'),
  historic('2026-02-28', '2026-03-01'),
];

/** At most three nights in a row, or as many as the legevakt says; each night above counts 1 on its date. */
export const gold: GoldTable = {
  keeps: [
    { name: 'three in a row', job: { lines }, roster: allTo('a', nights('2026-03-09', 3)) },
    {
      name: 'three, one night off, three',
      job: { lines },
      roster: { ...allTo('a', nights('2026-03-09', 3)), ...allTo('a', nights('2026-03-13', 3)) },
    },
    {
      name: 'three on the last of February and the second of March',
      job: { lines, period: march, history: lastOfFebruary },
      roster: allTo('a', nights('2026-03-02', 3)),
    },
    {
      name: 'five nights at home, which are no work',
      job: { lines: [everyDay('N', '16:00', '08:00', { kind: 'hjemmevakt' })] },
      roster: allTo('a', nights('2026-03-09', 5)),
    },
    {
      name: 'five evenings until 02:59 are no nights',
      job: { lines: [everyDay('N', '17:00', '02:59')] },
      roster: allTo('a', nights('2026-03-09', 5)),
    },
    {
      name: 'four nights between two doctors',
      job: { lines, doctors: [aDoctor(), aDoctor({ id: 'b' })] },
      roster: { ...allTo('a', nights('2026-03-09', 2)), ...allTo('b', nights('2026-03-11', 2)) },
    },
  ],
  breaks: [
    {
      name: 'four in a row',
      job: { lines },
      roster: allTo('a', nights('2026-03-09', 4)),
      finds: [{ doctor: 'a', date: '2026-03-12', vaktIds: nights('2026-03-09', 4) }],
    },
    {
      name: 'five in a row are two above three',
      job: { lines },
      roster: allTo('a', nights('2026-03-09', 5)),
      finds: [
        { doctor: 'a', date: '2026-03-12', vaktIds: nights('2026-03-09', 4) },
        { doctor: 'a', date: '2026-03-13', vaktIds: nights('2026-03-10', 4) },
      ],
    },
    {
      name: 'three nights before the month and the night of the 1st',
      job: { lines, period: march, history: lastOfFebruary },
      roster: allTo('a', nights('2026-03-01', 1)),
      finds: [
        {
          doctor: 'a',
          date: '2026-03-01',
          vaktIds: ['history/0', 'history/1', 'history/2', '2026-03-01/N/1'],
        },
      ],
    },
    {
      name: 'two nights in a row where one is the most, over New Year',
      job: {
        lines,
        period: { from: '2026-01-01', to: '2026-01-02' },
        history: [historic('2025-12-31', '2026-01-01')],
      },
      roster: allTo('a', nights('2026-01-01', 1)),
      rule: { parameters: { maxInARow: 1 } },
      finds: [{ doctor: 'a', date: '2026-01-01', vaktIds: ['history/0', '2026-01-01/N/1'] }],
    },
    {
      name: 'nights at home on a line that counts as work',
      job: { lines: [everyDay('N', '16:00', '08:00', { kind: 'hjemmevakt', countsAsWork: true })] },
      roster: allTo('a', nights('2026-03-09', 4)),
      finds: [{ doctor: 'a', date: '2026-03-12', vaktIds: nights('2026-03-09', 4) }],
    },
    {
      name: 'over the change from summer time',
      job: { lines, period: { from: '2026-10-22', to: '2026-10-25' } },
      roster: allTo('a', nights('2026-10-22', 4)),
      finds: [{ doctor: 'a', date: '2026-10-25', vaktIds: nights('2026-10-22', 4) }],
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [{ maxInARow: 1 }, { maxInARow: 2 }];
