import { aDoctor, aLine } from '../../../support/builders.js';
import { oneVakt, type GoldTable } from '../../../support/gold.js';

const lines = [aLine({ pools: ['fastlege', 'vikar'] })];
const by = (own: Parameters<typeof aDoctor>[0]) => ({
  lines,
  doctors: [aDoctor({ pools: ['fastlege'], ...own })],
});
const found = (date: string) => [{ doctor: 'a', date, vaktIds: [`${date}/V/1`] }] as const;

/** One of the line's pools, on the start date. */
export const gold: GoldTable = {
  keeps: [
    { name: "the line's first pool", job: by({}), roster: { '2026-03-09/V/1': 'a' } },
    {
      name: "the line's second pool",
      job: by({ pools: ['bil', 'vikar'] }),
      roster: { '2026-03-09/V/1': 'a' },
    },
    {
      name: 'the first date in the scheme',
      job: by({ from: '2026-03-10' }),
      roster: { '2026-03-10/V/1': 'a' },
    },
    { name: 'the last date in the scheme', job: by({ to: '2026-03-10' }), roster: { '2026-03-10/V/1': 'a' } },
    {
      name: 'a natt on the last date ends on the day after',
      job: {
        doctors: [aDoctor({ to: '2026-03-10' })],
        lines: [oneVakt('N', '2026-03-10', '23:00', '08:00')],
      },
      roster: { '2026-03-10/N/1': 'a' },
    },
  ],
  breaks: [
    {
      name: 'another pool',
      job: by({ pools: ['bil'] }),
      roster: { '2026-03-09/V/1': 'a' },
      finds: found('2026-03-09'),
    },
    {
      name: 'no pool',
      job: by({ pools: [] }),
      roster: { '2026-03-09/V/1': 'a' },
      finds: found('2026-03-09'),
    },
    {
      name: 'the day before the first date',
      job: by({ from: '2026-03-10' }),
      roster: { '2026-03-09/V/1': 'a' },
      finds: found('2026-03-09'),
    },
    {
      name: 'the day after the last date',
      job: by({ to: '2026-03-10' }),
      roster: { '2026-03-11/V/1': 'a' },
      finds: found('2026-03-11'),
    },
  ],
};
