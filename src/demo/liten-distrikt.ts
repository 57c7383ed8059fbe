import { addDays } from '../domain/time.js';
import type { DoctorText, JobText } from '../domain/job/job-text.js';
import { litenCosts } from './liten-costs.js';
import { litenDoctors } from './liten-doctors.js';
import { litenLines } from './liten-lines.js';
import { litenSummer, summerRules } from './liten-summer.js';
import { mondayOfWeek, readMonth, saturdayOf, type Month } from './month-dates.js';
import { balanced, workedBefore } from './worked-before.js';

/** What the vakter cost; the same with the vikar from an agency; demand and days by exception, for a month in summer. */
export type LitenVariant = 'cost' | 'agency' | 'summer';

/**
 * A small legevakt in one kommune of 2400 where four doctors share the vakt, each at most every fourth: a job document of plain
 * JSON values, the same for the same month. All people are made up; fixtures/liten-distrikt/README.md says where each number comes from.
 *
 * @param month `yyyy-mm`, from 2025-01 on
 */
export function makeLitenDistriktJob(month: string, variant?: LitenVariant): unknown {
  const dates = readMonth(month);
  const lines = litenLines(month.slice(0, 4));
  const vakt = lines.find(({ id }) => id === 'V1');
  const job: JobText = {
    version: 'vaktplan/job/1',
    legevakt: {
      id: 'liten-distrikt',
      name: 'Fjordbygd legevakt',
      tariffArea: 'KS',
      kommuner: [{ id: 'fjordbygd', name: 'Fjordbygd', population: 2_400 }],
    },
    period: { from: dates.first, to: dates.last },
    lines,
    doctors: litenDoctors(dates).map((doctor) => ofVariant(doctor, variant)),
    fairnessGroups: [
      { id: 'vakt', name: 'Vakt', lines: ['V1'] },
      { id: 'dag', name: 'Øyeblikkelig hjelp på dagtid', lines: ['OHJ'] },
    ],
    ...timeOff(dates),
    history: workedBefore(dates, vakt, 4, ['fl-1', 'fl-2', 'vikar-1', 'fl-3']),
    balances: [
      ...balanced('vakt', 'helg', { 'fl-1': 1, 'fl-2': -1 }),
      ...balanced('vakt', 'hours', { 'vikar-1': 8, 'fl-3': -8 }),
    ],
    ...(variant === 'cost' || variant === 'agency' ? { cost: litenCosts } : {}),
    ...(variant === 'summer' ? litenSummer(dates) : {}),
    rules: {
      'frequency-cap': { mode: 'hard', parameters: { everyNth: 4 } },
      ...(variant === 'summer' ? summerRules : {}),
    },
    solve: { seconds: 60, seed: 1 },
  };
  return job;
}

function ofVariant(doctor: DoctorText, variant: LitenVariant | undefined): DoctorText {
  if (variant === 'agency' && doctor.id === 'vikar-1') return { ...doctor, category: 'byråvikar' };
  if (variant === 'summer' && doctor.from !== undefined && doctor.pools?.includes('sommervikar') === true)
    return {
      ...doctor,
      worksByException: { from: doctor.from, ...(doctor.to === undefined ? {} : { to: doctor.to }) },
    };
  return doctor;
}

/** Light, since four doctors at most every fourth have next to no room. */
function timeOff(month: Month): Pick<JobText, 'absences' | 'wishes'> {
  const courseDay = addDays(mondayOfWeek(month, 1), 2);
  const weekend = saturdayOf(month, 2);
  const evening = addDays(mondayOfWeek(month, 3), 1);
  return {
    absences: [{ doctor: 'fl-2', kind: 'kurs', from: courseDay, to: courseDay }],
    wishes: [
      { doctor: 'fl-1', kind: 'cannot', from: weekend, to: addDays(weekend, 1), lines: ['V1'] },
      { doctor: 'fl-3', kind: 'rather-not', from: evening, to: evening, lines: ['V1'], strength: 2 },
      {
        doctor: 'vikar-1',
        kind: 'would-like',
        from: saturdayOf(month, 1),
        to: addDays(saturdayOf(month, 1), 1),
        lines: ['V1'],
      },
    ],
  };
}
