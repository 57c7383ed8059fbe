import { addDays } from '../domain/time.js';
import type { HistoryText, JobText, LineText } from '../domain/job/job-text.js';
import { roundTheClock } from './liten-lines.js';
import { mondayOfWeek, readMonth, saturdayOf, type Month } from './month-dates.js';
import { bundetOn, kommuneoverlegeId, rotasjonDoctors, type WeeksOff } from './rotasjon-doctors.js';
import { balanced, workedBefore } from './worked-before.js';

const vakt: LineText = {
  id: 'V1',
  name: 'Legevakt fra hjemmet',
  kind: 'hjemmevakt',
  hours: roundTheClock,
  pools: ['vakt'],
  countsAsWork: false,
};

/**
 * A small legevakt whose doctors are bundet for two weeks and then ubundet, with a kommuneoverlege who shares the vakt in all weeks: a job
 * document of plain JSON values, the same for the same month. All people are made up; fixtures/rotasjon-stor-elvdal/README.md says where
 * each number comes from.
 *
 * @param month `yyyy-mm`, from 2025-01 on
 * @param weeksOff ubundet weeks after the two: 3 with five rotation doctors, 4 with six
 */
export function makeRotasjonJob(month: string, weeksOff: WeeksOff = 3): unknown {
  const dates = readMonth(month);
  const job: JobText = {
    version: 'vaktplan/job/1',
    legevakt: {
      id: weeksOff === 3 ? 'rotasjon-stor-elvdal' : 'rotasjon-stor-elvdal-2-4',
      name: 'Stor-Elvdal legevakt',
      tariffArea: 'KS',
      kommuner: [{ id: 'stor-elvdal', name: 'Stor-Elvdal', population: 2_250 }],
    },
    period: { from: dates.first, to: dates.last },
    lines: [vakt],
    doctors: rotasjonDoctors(dates, weeksOff),
    fairnessGroups: [{ id: 'vakt', name: 'Vakt', lines: ['V1'] }],
    ...timeOff(dates, weeksOff),
    history: lastVakter(dates, weeksOff),
    balances: [
      ...balanced('vakt', 'hours', { 'rot-1': 6, 'rot-4': -6 }),
      ...balanced('vakt', 'helg', { 'rot-2': 1, [kommuneoverlegeId]: -1 }),
    ],
    rules: { 'frequency-cap': { mode: 'hard', parameters: { everyNth: 4 } } },
    solve: { seconds: 60, seed: 1 },
  };
  return job;
}

/** Two who are bundet ask for something in their bundet weeks; the kommuneoverlege has a course day and a weekend off. */
function timeOff(month: Month, weeksOff: WeeksOff): Pick<JobText, 'absences' | 'wishes'> {
  const courseDay = addDays(mondayOfWeek(month, 1), 2);
  const evening = addDays(mondayOfWeek(month, 2), 3);
  const [first] = bundetOn(evening, weeksOff);
  const weekend = saturdayOf(month, 3);
  const [, second] = bundetOn(weekend, weeksOff);
  const free = saturdayOf(month, 2);
  return {
    absences: [{ doctor: kommuneoverlegeId, kind: 'kurs', from: courseDay, to: courseDay }],
    wishes: [
      { doctor: kommuneoverlegeId, kind: 'cannot', from: free, to: addDays(free, 1) },
      ...(first === undefined
        ? []
        : [{ doctor: first, kind: 'rather-not' as const, from: evening, to: evening, strength: 2 }]),
      ...(second === undefined
        ? []
        : [{ doctor: second, kind: 'would-like' as const, from: weekend, to: weekend }]),
    ],
  };
}

/** The last five døgn, taken in turn by those who were bundet and the kommuneoverlege. */
function lastVakter(month: Month, weeksOff: WeeksOff): HistoryText[] {
  const days = 5;
  const doctors = Array.from({ length: days }, (_, index) => {
    const inTurn = [...bundetOn(addDays(month.first, index - days), weeksOff), kommuneoverlegeId];
    return inTurn[index % inTurn.length] ?? kommuneoverlegeId;
  });
  return workedBefore(month, vakt, days, doctors);
}
