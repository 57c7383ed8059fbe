import type { JobText } from '../domain/job/job-text.js';
import { readMonth } from './month-dates.js';
import { mossDemand } from './moss-demand.js';
import { mossFastleger, neighbourFastleger } from './moss-fastleger.js';
import { mossCarAlis, mossLegevaktleger, mossLis1, mossVikarer } from './moss-legevakt-doctors.js';
import { mossLines, type CarDoctors } from './moss-lines.js';
import { mossAbsences, mossBalances, mossGroups, mossHistory, mossWishes } from './moss-month.js';

/** What is asked beside today's arrangement. */
export interface MossOptions {
  /** How many of the 14 fastleger over 55 have fritak for their age; default none. */
  readonly aldersfritak?: number;
  /** `2035`: 93 500 inhabitants instead of 85 000. */
  readonly inhabitantsOf?: 'now' | '2035';
  /** Default the employed. */
  readonly carDoctors?: CarDoctors;
}

/** Inhabitants now; all grow alike to 93 500 in 2035. */
const kommuner = [
  { id: 'moss', name: 'Moss', population: 52_200 },
  { id: 'rade', name: 'Råde', population: 7_700 },
  { id: 'valer', name: 'Våler', population: 6_100 },
  { id: 'vestby', name: 'Vestby', population: 19_000 },
];
const growthTo2035 = 93_500 / 85_000;

/**
 * A legevakt for four kommuner whose employed doctors man its car round the clock, with 109 doctors, for one month: a job document of
 * plain JSON values, the same for the same month and options. All people are made up; fixtures/moss-interkommunale/README.md says where
 * each number comes from.
 *
 * @param month `yyyy-mm`, from 2025-01 on
 */
export function makeMossJob(
  month: string,
  { aldersfritak = 0, inhabitantsOf = 'now', carDoctors = 'employed' }: MossOptions = {},
): unknown {
  const dates = readMonth(month);
  const isCarOfLis1 = carDoctors === 'lis1';
  const growth = inhabitantsOf === '2035' ? growthTo2035 : 1;
  const job: JobText = {
    version: 'vaktplan/job/1',
    legevakt: {
      id: 'moss-interkommunale',
      name: 'Legevakten for Moss, Råde, Våler og Vestby',
      tariffArea: 'KS',
      kommuner: kommuner.map((kommune) => ({
        ...kommune,
        population: Math.round(kommune.population * growth),
      })),
    },
    period: { from: dates.first, to: dates.last },
    lines: mossLines(carDoctors),
    doctors: [
      ...mossFastleger(dates, aldersfritak),
      ...neighbourFastleger(dates),
      ...mossLegevaktleger(),
      ...mossVikarer(),
      ...mossLis1(dates, isCarOfLis1),
      ...(isCarOfLis1 ? mossCarAlis(dates) : []),
    ],
    fairnessGroups: [
      ...mossGroups,
      { id: 'dag', name: 'Dager', lines: ['S-DAG'], base: 'stilling' },
      { id: 'natt', name: 'Netter', lines: ['S-NATT'], base: 'stilling' },
      {
        id: 'bil-ansatt',
        name: 'Legevaktbil, fast ansatte',
        lines: [isCarOfLis1 ? 'BIL-DAG' : 'BIL'],
        base: 'stilling',
      },
      ...(isCarOfLis1 ? [{ id: 'bil', name: 'Legevaktbil, LIS1 og ALIS', lines: ['BIL'] }] : []),
    ],
    absences: mossAbsences(dates),
    wishes: mossWishes(dates),
    history: mossHistory(dates),
    balances: [...mossBalances],
    demand: mossDemand(growth),
    rules: {},
    solve: { seconds: 60, seed: 1 },
  };
  return job;
}
