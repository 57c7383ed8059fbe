import { aDoctor, aLine } from '../../../support/builders.js';
import { allTo, oneVakt, vakterFrom, type GoldTable } from '../../../support/gold.js';

const evenings = vakterFrom('V', '2026-03-09', 5);

/** Every minimum seat; ideal, extra and conditional seats are others' business. */
export const gold: GoldTable = {
  keeps: [
    { name: 'five evenings, all held', job: {}, roster: allTo('a', evenings) },
    {
      name: 'an empty seat above the minimum',
      job: { lines: [oneVakt('V', '2026-03-09', '16:00', '23:00', { doctors: { min: 1, ideal: 2 } })] },
      roster: { '2026-03-09/V/1': 'a' },
    },
    {
      name: 'a conditional bakvakt that nobody needs',
      job: {
        lines: [oneVakt('V', '2026-03-09', '16:00', '23:00', { kind: 'bakvakt', demand: 'conditional' })],
      },
      roster: {},
    },
    {
      name: 'a line that is no longer valid asks for nobody',
      job: { lines: [aLine({ validTo: '2026-03-08' })] },
      roster: {},
    },
  ],
  breaks: [
    {
      name: 'one evening is empty',
      job: {},
      roster: allTo('a', evenings.slice(1)),
      finds: [{ date: '2026-03-09', vaktIds: ['2026-03-09/V/1'] }],
    },
    {
      name: 'two doctors are asked for and one is there',
      job: {
        doctors: [aDoctor()],
        lines: [oneVakt('V', '2026-03-09', '16:00', '23:00', { doctors: { min: 2 } })],
      },
      roster: { '2026-03-09/V/1': 'a' },
      finds: [{ date: '2026-03-09', vaktIds: ['2026-03-09/V/2'] }],
    },
    {
      name: 'a vakt that is locked empty is a shortage all the same',
      job: { locks: [{ vakt: '2026-03-09/V/1', doctor: null }] },
      roster: allTo('a', evenings.slice(1)),
      finds: [{ date: '2026-03-09', vaktIds: ['2026-03-09/V/1'] }],
    },
    {
      name: 'the natt over the change from summer time is one vakt',
      job: {
        period: { from: '2026-10-24', to: '2026-10-25' },
        lines: [oneVakt('N', '2026-10-24', '23:00', '11:00')],
      },
      roster: {},
      finds: [{ date: '2026-10-24', vaktIds: ['2026-10-24/N/1'] }],
    },
  ],
};
