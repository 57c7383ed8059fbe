import { describe, expect, it } from 'vitest';
import { coverVakter } from '../../../src/reports/coverage.js';
import { aDoctor, aProblem, aRoster } from '../../support/builders.js';
import { oneVakt } from '../../support/gold.js';

const friday = '2026-03-13';
const lis1 = (id = 'l', own: Parameters<typeof aDoctor>[0] = {}) =>
  aDoctor({ id, category: 'LIS1', competence: {}, ...own });
const specialists = ['s', 't', 'u'].map((id) => aDoctor({ id }));

/** Whom the holder of a vakt calls, by clock time from which. */
const callsOf = (
  job: Parameters<typeof aProblem>[0],
  assignments: Readonly<Record<string, string>>,
  vakt: string,
) =>
  coverVakter(aRoster(aProblem(job), assignments))
    .find((own) => own.vakt === vakt)
    ?.backing.map(({ from, toCall }) => [from.slice(11, 16), toCall?.doctor ?? null]);

describe('whom a LIS1 calls', () => {
  const evening = {
    lines: [
      oneVakt('L', friday, '16:00', '24:00', { place: 'moss' }),
      oneVakt('NEAR', friday, '20:00', '22:00', { place: 'moss' }),
      oneVakt('AWAY', friday, '16:00', '24:00', { place: 'våler' }),
      oneVakt('B', friday, '16:00', '24:00', { kind: 'bakvakt' }),
    ],
    doctors: [lis1(), ...specialists],
  };

  it('is a colleague at the same place before one elsewhere, and a colleague before a bakvakt', () => {
    const on = { [`${friday}/L/1`]: 'l', [`${friday}/NEAR/1`]: 's', [`${friday}/B/1`]: 'u' };
    expect(callsOf(evening, { ...on, [`${friday}/AWAY/1`]: 't' }, `${friday}/L/1`)).toEqual([
      ['16:00', 't'],
      ['20:00', 's'],
      ['22:00', 't'],
    ]);
    expect(callsOf(evening, on, `${friday}/L/1`)).toEqual([
      ['16:00', 'u'],
      ['20:00', 's'],
      ['22:00', 'u'],
    ]);
  });

  it('is the one who stays longest where two are equally near', () => {
    const job = {
      ...evening,
      lines: [
        oneVakt('L', friday, '16:00', '24:00'),
        oneVakt('A', friday, '16:00', '20:00'),
        oneVakt('Z', friday, '16:00', '23:00'),
      ],
    };
    const on = { [`${friday}/L/1`]: 'l', [`${friday}/A/1`]: 's', [`${friday}/Z/1`]: 't' };
    expect(callsOf(job, on, `${friday}/L/1`)).toEqual([
      ['16:00', 't'],
      ['20:00', 't'],
      ['23:00', null],
    ]);
  });

  it('is named also where the exemption would let the LIS1 have vakt alone', () => {
    const job = {
      period: { from: '2025-12-30', to: '2025-12-30' },
      lines: [
        oneVakt('L', '2025-12-30', '16:00', '23:00'),
        oneVakt('B', '2025-12-30', '16:00', '23:00', { kind: 'bakvakt' as const }),
      ],
      doctors: [lis1('l', { competence: { lis1CompletedOn: '2025-02-28' } }), ...specialists],
    };
    const on = { '2025-12-30/L/1': 'l', '2025-12-30/B/1': 's' };
    expect(callsOf(job, on, '2025-12-30/L/1')).toEqual([['16:00', 's']]);
  });

  it('is the bakvakt of the night before the period on its first morning', () => {
    const job = {
      period: { from: friday, to: friday },
      lines: [oneVakt('M', friday, '06:00', '16:00')],
      doctors: [lis1(), ...specialists],
      history: [
        {
          doctor: 's',
          start: '2026-03-12T23:00:00+01:00',
          end: '2026-03-13T08:00:00+01:00',
          kind: 'bakvakt' as const,
        },
      ],
    };
    expect(callsOf(job, { [`${friday}/M/1`]: 'l' }, `${friday}/M/1`)).toEqual([
      ['06:00', 's'],
      ['08:00', null],
    ]);
  });

  it('is never oneself nor another LIS1', () => {
    const on = { [`${friday}/L/1`]: 'l', [`${friday}/B/1`]: 'l', [`${friday}/AWAY/1`]: 'm' };
    const job = { ...evening, doctors: [lis1(), lis1('m')] };
    expect(callsOf(job, on, `${friday}/L/1`)).toEqual([['16:00', null]]);
  });
});

it('two LIS1 on two lines share a bakvakt until that vakt ends', () => {
  const job = {
    lines: [
      oneVakt('L1', friday, '16:00', '23:00'),
      oneVakt('L2', friday, '17:00', '24:00'),
      oneVakt('B', friday, '16:00', '22:00', { kind: 'bakvakt' as const }),
    ],
    doctors: [lis1(), lis1('m'), ...specialists],
  };
  const on = { [`${friday}/L1/1`]: 'l', [`${friday}/L2/1`]: 'm', [`${friday}/B/1`]: 's' };
  const none = ['22:00', null];
  expect(callsOf(job, on, `${friday}/L1/1`)).toEqual([['16:00', 's'], none]);
  expect(callsOf(job, on, `${friday}/L2/1`)).toEqual([['17:00', 's'], none]);
});
