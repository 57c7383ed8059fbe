import type { JobText } from '../domain/job/job-text.js';
import { lillestromFastleger } from './lillestrom-fastleger.js';
import { lillestromAlis, lillestromLegevaktleger, lillestromLis1 } from './lillestrom-legevakt-doctors.js';
import { lillestromLines } from './lillestrom-lines.js';
import {
  lillestromAbsences,
  lillestromBalances,
  lillestromHistory,
  lillestromWishes,
} from './lillestrom-month.js';
import { readMonth } from './month-dates.js';

/** What is asked beside today's arrangement. */
export interface LillestromOptions {
  /** How many of the 80 fastleger are volunteers; default 20. */
  readonly volunteers?: number;
  /** `duty`: volunteers first, then the other fastleger; `voluntary`: nobody but volunteers. */
  readonly participation?: 'duty' | 'voluntary';
}

/**
 * A legevakt for one large kommune where fastleger who want vakter come first, with 102 doctors, for one month: a job document of plain
 * JSON values, the same for the same month and options. All people are made up; fixtures/lillestrom/README.md says where each number
 * comes from.
 *
 * @param month `yyyy-mm`, from 2025-01 on
 */
export function makeLillestromJob(
  month: string,
  { volunteers = 20, participation = 'duty' }: LillestromOptions = {},
): unknown {
  const dates = readMonth(month);
  const isDuty = participation === 'duty';
  const job: JobText = {
    version: 'vaktplan/job/1',
    legevakt: {
      id: 'lillestrom',
      name: 'Legevakten i Lillestrøm',
      tariffArea: 'KS',
      kommuner: [{ id: 'lillestrom', name: 'Lillestrøm', population: 90_000 }],
    },
    period: { from: dates.first, to: dates.last },
    lines: lillestromLines(isDuty ? ['frivillig', 'fastlege'] : ['frivillig']),
    doctors: [
      ...lillestromFastleger(dates, volunteers, isDuty),
      ...lillestromLegevaktleger(),
      ...lillestromAlis(dates),
      ...lillestromLis1(dates),
    ],
    fairnessGroups: [
      { id: 'kveld', name: 'Kvelder', lines: ['KVELD'], base: 'localShare' },
      { id: 'helg', name: 'Helg og helligdag', lines: ['HELG'], base: 'localShare' },
      { id: 'ansatt-dag', name: 'Fast ansatte, dag', lines: ['DAG'], base: 'stilling' },
      { id: 'ansatt-natt', name: 'Fast ansatte, natt', lines: ['NATT-1'], base: 'stilling' },
      { id: 'natt-2', name: 'ALIS og LIS1', lines: ['NATT-2'] },
    ],
    absences: lillestromAbsences(dates),
    wishes: lillestromWishes(dates),
    history: lillestromHistory(dates),
    balances: [...lillestromBalances],
    rules: {},
    solve: { seconds: 60, seed: 1 },
  };
  return job;
}
