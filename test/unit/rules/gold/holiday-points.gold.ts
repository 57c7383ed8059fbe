import { aDoctor } from '../../../support/builders.js';
import { allTo, everyDay, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

type Block = 'jul' | 'nyttår' | 'påske' | '17. mai' | 'pinse';
const had = (doctor: string, block: Block, year: number) => ({ doctor, block, year });
const doctors = ['a', 'b', 'c'].map((id) => aDoctor({ id, groups: ['g'] }));
/** Jul 2026, one vakt a day: three vakter, so 9 points of the period for a group of three. */
const jul = {
  period: { from: '2026-12-24', to: '2026-12-26' },
  lines: [everyDay('V', '16:00', '23:00')],
  doctors,
  fairnessGroups: [{ id: 'g', name: 'G', lines: ['V'] }],
};
const vakt = (day: number) => `2026-12-${day}/V/1`;
const all = [vakt(24), vakt(25), vakt(26)];

/** Jul 3 points, nyttår and påske 2, pinse and 17. mai 1, over three years. The equal part, rounded up, and the first holiday are free; the points beyond cost 1, 2, 3, ... */
export const gold: GoldTable = {
  keeps: [
    { name: 'nothing known of earlier years', job: jul, roster: allTo('a', all) },
    {
      name: 'one vakt each: three points of three',
      job: { ...jul, holidayHistory: [] },
      roster: { [vakt(24)]: 'a', [vakt(25)]: 'b', [vakt(26)]: 'c' },
    },
    {
      name: 'three vakter of one jul are one jul',
      job: { ...jul, holidayHistory: [] },
      roster: allTo('a', all),
    },
    {
      name: 'jul 2023 is out of the window',
      job: { ...jul, holidayHistory: [had('a', 'jul', 2023)] },
      roster: { [vakt(24)]: 'a' },
    },
    {
      name: 'the equal part is rounded up: (9 + 1) / 3 = 4 with pinse 2025',
      job: { ...jul, holidayHistory: [had('a', 'pinse', 2025)] },
      roster: { [vakt(24)]: 'a' },
    },
    {
      name: 'the first holiday of a doctor is free, though the equal part is 3 / 3 = 1',
      job: { ...jul, period: { from: '2026-12-24', to: '2026-12-24' }, holidayHistory: [] },
      roster: { [vakt(24)]: 'a' },
    },
    {
      name: 'no holiday in the period',
      job: {
        ...jul,
        period: { from: '2026-11-02', to: '2026-11-08' },
        holidayHistory: [had('a', 'jul', 2025)],
      },
      roster: { '2026-11-02/V/1': 'a' },
    },
    {
      name: 'the same jul, begun before the period, counts once',
      job: {
        ...jul,
        period: { from: '2026-12-25', to: '2026-12-26' },
        history: [
          {
            doctor: 'a',
            start: '2026-12-24T16:00:00+01:00',
            end: '2026-12-24T23:00:00+01:00',
            kind: 'tilstede',
          },
        ],
        holidayHistory: [],
      },
      roster: { [vakt(25)]: 'a' },
    },
  ],
  breaks: [
    {
      name: 'jul again: 6 points where (9 + 3) / 3 = 4 are free',
      job: { ...jul, holidayHistory: [had('a', 'jul', 2025)] },
      roster: { [vakt(24)]: 'a' },
      finds: [
        {
          doctor: 'a',
          date: '2026-12-24',
          vaktIds: [vakt(24)],
          penalty: 1 + 2,
          says: '6 holiday points in 3 years in g; the share is 4',
        },
      ],
    },
    {
      name: 'jul 2024 is in the window, and earlier points alone can be too many',
      job: {
        ...jul,
        holidayHistory: [had('a', 'jul', 2024), had('a', 'jul', 2025), had('a', 'nyttår', 2025)],
      },
      roster: {},
      finds: [{ doctor: 'a', date: '2026-12-24', vaktIds: [], penalty: 1 + 2 }],
    },
    {
      name: 'nyttår across the year: 1 January 2027 is of 2026',
      job: {
        ...jul,
        period: { from: '2027-01-01', to: '2027-01-01' },
        holidayHistory: [had('a', 'påske', 2024), had('a', 'påske', 2023)],
      },
      roster: { '2027-01-01/V/1': 'a' },
      finds: [{ doctor: 'a', date: '2027-01-01', vaktIds: ['2027-01-01/V/1'], penalty: 1 + 2 }],
    },
    {
      name: 'the beginning of summer time on 1. påskedag, with points of the legevakt and a window of two years',
      job: {
        ...jul,
        period: { from: '2027-03-28', to: '2027-03-28' },
        holidayHistory: [had('a', 'påske', 2026), had('a', 'jul', 2025)],
      },
      roster: { '2027-03-28/V/1': 'a' },
      rule: { parameters: { påskePoints: 3, windowYears: 2 } },
      finds: [{ doctor: 'a', date: '2027-03-28', vaktIds: ['2027-03-28/V/1'], penalty: 1 + 2 + 3 }],
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [
  {},
  {
    windowYears: 10,
    julPoints: 10,
    nyttårPoints: 10,
    påskePoints: 10,
    pinsePoints: 10,
    syttendeMaiPoints: 10,
  },
  { windowYears: 2, julPoints: 7, påskePoints: 9, pinsePoints: 4 },
];
