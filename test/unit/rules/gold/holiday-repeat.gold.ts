import { aDoctor } from '../../../support/builders.js';
import { everyDay, oneVakt, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

type Block = 'jul' | 'nyttår' | 'påske' | '17. mai' | 'pinse';
const had = (block: Block, year: number, doctor = 'a') => ({ doctor, block, year });
const on = (date: string, from: string, to: string, holidayHistory?: ReturnType<typeof had>[]) => ({
  job: {
    period: { from: date, to: date },
    lines: [oneVakt('V', date, from, to)],
    ...(holidayHistory === undefined ? {} : { holidayHistory }),
  },
  roster: { [`${date}/V/1`]: 'a' },
});
const found = (date: string, says = '') => [{ doctor: 'a', date, vaktIds: [`${date}/V/1`], says }] as const;

/** The same holiday as last year, or as in so many years; a vakt belongs to a holiday from three hours of it. */
export const gold: GoldTable = {
  keeps: [
    { name: 'nothing known of earlier years', ...on('2026-12-24', '16:00', '23:00') },
    { name: 'jul last year, nyttår this year', ...on('2026-12-31', '16:00', '23:00', [had('jul', 2025)]) },
    { name: 'jul two years ago', ...on('2026-12-24', '16:00', '23:00', [had('jul', 2024)]) },
    { name: 'jul of another doctor', ...on('2026-12-24', '16:00', '23:00', [had('jul', 2025, 'b')]) },
    { name: 'jul this year already', ...on('2026-12-26', '11:00', '17:00', [had('jul', 2026)]) },
    {
      name: 'the evening before jul until 02:59',
      ...on('2026-12-23', '17:00', '02:59', [had('jul', 2025)]),
    },
    { name: 'onsdag før skjærtorsdag', ...on('2027-03-24', '16:00', '23:00', [had('påske', 2026)]) },
    {
      name: 'the natt after 2. påskedag',
      ...on('2027-03-29', '23:00', '08:00', [had('påske', 2026)]),
    },
    {
      name: 'nyttår 2026 ends on 1 January 2027: nyttår 2025 is one year before it, nyttår 2024 two',
      ...on('2027-01-01', '11:00', '17:00', [had('nyttår', 2024)]),
    },
    { name: '17 May 2027 is no day of pinse', ...on('2027-05-17', '11:00', '17:00', [had('pinse', 2026)]) },
  ],
  breaks: [
    {
      name: 'jul two years running',
      ...on('2026-12-24', '16:00', '23:00', [had('jul', 2025)]),
      finds: found('2026-12-24', 'in jul and had that holiday in 2025 too'),
    },
    {
      name: 'three hours of jul',
      ...on('2026-12-23', '17:00', '03:00', [had('jul', 2025)]),
      finds: found('2026-12-23'),
    },
    {
      name: 'the natt from onsdag into skjærtorsdag',
      ...on('2027-03-24', '23:00', '11:00', [had('påske', 2026)]),
      finds: found('2027-03-24'),
    },
    {
      name: '1. påskedag 2027, on which summer time begins: 00-04 by the clock are three hours',
      ...on('2027-03-28', '00:00', '04:00', [had('påske', 2026)]),
      finds: found('2027-03-28'),
    },
    {
      name: '1 January 2027 is of nyttår 2026',
      ...on('2027-01-01', '11:00', '17:00', [had('nyttår', 2025)]),
      finds: found('2027-01-01'),
    },
    {
      name: '17 May 2027, 2. pinsedag too, is of 17. mai',
      ...on('2027-05-17', '11:00', '17:00', [had('17. mai', 2026)]),
      finds: found('2027-05-17'),
    },
    {
      name: 'pinseaften 2027',
      ...on('2027-05-15', '11:00', '17:00', [had('pinse', 2026)]),
      rule: { mode: 'hard' },
      finds: found('2027-05-15'),
    },
    {
      name: 'jul two years ago where two free years are asked',
      ...on('2026-12-24', '16:00', '23:00', [had('jul', 2024)]),
      rule: { parameters: { freeYears: 2 } },
      finds: found('2026-12-24', '2024'),
    },
    {
      name: 'a year of history tells by itself',
      job: {
        period: { from: '2026-04-03', to: '2026-04-03' },
        lines: [oneVakt('V', '2026-04-03', '11:00', '17:00')],
        history: [
          {
            doctor: 'a',
            start: '2025-04-18T11:00:00+02:00',
            end: '2025-04-18T17:00:00+02:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: { '2026-04-03/V/1': 'a' },
      finds: found('2026-04-03', 'had that holiday in 2025'),
    },
    {
      name: 'each vakt counts',
      job: {
        period: { from: '2026-12-24', to: '2026-12-26' },
        lines: [everyDay('V', '16:00', '23:00')],
        doctors: [aDoctor()],
        holidayHistory: [had('jul', 2025)],
      },
      roster: { '2026-12-24/V/1': 'a', '2026-12-26/V/1': 'a' },
      finds: [...found('2026-12-24'), ...found('2026-12-26')],
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [{}, { freeYears: 3 }];
