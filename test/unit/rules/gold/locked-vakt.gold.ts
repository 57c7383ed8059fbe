import { aDoctor, aLine } from '../../../support/builders.js';
import type { GoldTable } from '../../../support/gold.js';

const vakt = '2026-03-09/V/1';
const doctors = [aDoctor(), aDoctor({ id: 'b' })];
const locked = (doctor: string | null) => ({ doctors, locks: [{ vakt, doctor }] });

/** A locked vakt keeps its doctor; locked empty, it stays empty. */
export const gold: GoldTable = {
  keeps: [
    { name: 'the doctor it is locked to', job: locked('a'), roster: { [vakt]: 'a' } },
    { name: 'locked empty and empty', job: locked(null), roster: {} },
    { name: 'other vakter are free', job: locked('a'), roster: { [vakt]: 'a', '2026-03-10/V/1': 'b' } },
    {
      name: 'the second seat is not the first',
      job: { ...locked('a'), lines: [aLine({ doctors: { min: 2 } })] },
      roster: { [vakt]: 'a', '2026-03-09/V/2': 'b' },
    },
  ],
  breaks: [
    {
      name: 'another doctor',
      job: locked('a'),
      roster: { [vakt]: 'b' },
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [vakt] }],
    },
    {
      name: 'nobody',
      job: locked('a'),
      roster: {},
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [vakt] }],
    },
    {
      name: 'locked empty and held',
      job: locked(null),
      roster: { [vakt]: 'b' },
      finds: [{ date: '2026-03-09', vaktIds: [vakt] }],
    },
    {
      name: 'two doctors who have changed seats are two findings',
      job: {
        doctors,
        lines: [aLine({ doctors: { min: 2 } })],
        locks: [
          { vakt, doctor: 'a' },
          { vakt: '2026-03-09/V/2', doctor: 'b' },
        ],
      },
      roster: { [vakt]: 'b', '2026-03-09/V/2': 'a' },
      finds: [
        { doctor: 'a', date: '2026-03-09', vaktIds: [vakt] },
        { doctor: 'b', date: '2026-03-09', vaktIds: ['2026-03-09/V/2'] },
      ],
    },
  ],
};
