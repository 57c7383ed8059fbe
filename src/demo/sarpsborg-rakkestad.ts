import type { JobText } from '../domain/job/job-text.js';
import { readMonth } from './month-dates.js';
import { sarpsborgAbsences } from './sarpsborg-absences.js';
import { lilletorgetDoctors, otherSarpsborgDoctors, rakkestadFastleger } from './sarpsborg-fastleger.js';
import { sarpsborgBalances, sarpsborgHistory } from './sarpsborg-history.js';
import { fasteVikarer, lis1Doctors, nattleger, otherAlis } from './sarpsborg-legevakt-doctors.js';
import { sarpsborgLines } from './sarpsborg-lines.js';
import { sarpsborgWishes } from './sarpsborg-wishes.js';

/**
 * The demo legevakt, a district of two kommuner with 84 doctors, for one month: a job document of plain JSON values, the same for
 * the same month. All people are made up; fixtures/sarpsborg-rakkestad/README.md says where each number comes from.
 *
 * @param month `yyyy-mm`, from 2025-01 on
 */
export function makeDemoJob(month: string): unknown {
  const dates = readMonth(month);
  const job: JobText = {
    version: 'vaktplan/job/1',
    legevakt: {
      id: 'sarpsborg-rakkestad',
      name: 'Legevakten i Sarpsborg og Rakkestad',
      tariffArea: 'KS',
      kommuner: [
        { id: 'sarpsborg', name: 'Sarpsborg', population: 61_500 },
        { id: 'rakkestad', name: 'Rakkestad', population: 8_500 },
      ],
      vaktdistrikter: [
        { id: 'hele', name: 'Sarpsborg og Rakkestad', kommuner: ['sarpsborg', 'rakkestad'] },
        { id: 'sarpsborg-dag', name: 'Sarpsborg på dagtid', kommuner: ['sarpsborg'] },
      ],
    },
    period: { from: dates.first, to: dates.last },
    lines: [...sarpsborgLines],
    doctors: [
      ...lilletorgetDoctors(),
      ...otherSarpsborgDoctors(dates),
      ...rakkestadFastleger(dates),
      ...nattleger(),
      ...fasteVikarer(),
      ...otherAlis(dates),
      ...lis1Doctors(dates),
    ],
    fairnessGroups: [
      { id: 'lilletorget', name: 'Lilletorget', lines: ['DAGB'] },
      { id: 'fastlege', name: 'Fastleger', lines: ['L1'] },
      { id: 'bil', name: 'Legevaktbil', lines: ['L2'] },
      { id: 'natt', name: 'Nattleger', lines: ['N1'] },
      { id: 'bakvakt', name: 'Bakvakt', lines: ['B1'] },
    ],
    absences: sarpsborgAbsences(dates),
    wishes: sarpsborgWishes(dates),
    history: sarpsborgHistory(dates),
    balances: [...sarpsborgBalances],
    rules: {},
    solve: { seconds: 60, seed: 1 },
  };
  return job;
}
