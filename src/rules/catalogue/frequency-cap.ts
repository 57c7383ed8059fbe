import { z } from 'zod';
import { doctorCategory } from '../../domain/job/doctor.js';
import type { Doctor } from '../../domain/doctor.js';
import type { Problem } from '../../domain/problem.js';
import { dutiesByDoctor } from '../../domain/roster.js';
import { addDays, datesFromTo, daysBetween, type LocalDate } from '../../domain/time.js';
import type { Duty } from '../../domain/vakt.js';
import { sum } from '../expression.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';

const parameters = z.strictObject({
  everyNth: z.int().min(1).max(60).default(4).describe('N of "N-delt": at most ceil(days / N) vakter'),
  windowDays: z
    .int()
    .min(1)
    .max(400)
    .nullable()
    .default(null)
    .describe('Days of a window from the first date; null = the cycle of a rotation, else the whole period'),
  counts: z.enum(['primær', 'samlet']).default('primær').describe('samlet counts bakvakter too'),
  categories: z
    .array(doctorCategory)
    .default(['fastlege', 'vikar', 'ALIS', 'LIS1', 'lege uten LIS1', 'kommuneoverlege', 'rotasjon'])
    .describe('Whom the cap binds; employed nattleger only where named'),
});
type Parameters = z.infer<typeof parameters>;

/** No doctor on duty more often than every N-th day, counted over a window. */
export const frequencyCap = defineRule({
  id: 'frequency-cap',
  title: { nb: 'Høyst N-delt vakt', nn: 'Høgst N-delt vakt', en: 'At most N-delt' },
  statement: {
    nb: 'En lege har høyst ⌈dager / N⌉ vakter som starter i vinduet, uten faktor for stilling. Dagberedskap, video og telefon regnes ikke med. En overstyring nevner vinduets første dato som regelen gjelder for.',
    nn: 'Ein lege har høgst ⌈dagar / N⌉ vakter som startar i tidsrommet, utan faktor for stilling. Dagberedskap, video og telefon blir ikkje rekna med. Ei overstyring nemner den første datoen i tidsrommet som regelen gjeld for.',
    en: 'A doctor has at most ⌈days / N⌉ vakter that start in the window, with no factor for stilling. Dagberedskap, video and telefon do not count. An override names the first date of the window for which the rule holds.',
  },
  strength: 'local',
  window: 'from-date',
  sources: [productChoice('tak per lege etter lokal avtale; slått av til jobben slår den på')],
  finding: 'breach',
  judges: 'doctors',
  modes: ['hard', 'soft'],
  defaults: { mode: 'off', tier: 2, weight: 1 },
  parameters,

  constrain(scope, parameters) {
    const { judges } = scope.problem;
    for (const doctor of scope.problem.doctors) {
      if (!parameters.categories.includes(doctor.category)) continue;
      for (const { from, to, date, most } of windows(doctor, scope.problem, parameters)) {
        const counted = scope
          .candidates(doctor)
          .filter(({ duty }) => isCounted(duty, parameters) && judges(duty.date))
          .filter(({ duty }) => from <= duty.date && duty.date <= to);
        scope.atMost(sum(counted.map(({ held }) => held)), most, {
          doctorId: doctor.id,
          date,
          about: `${doctor.id} ${from}`,
        });
      }
    }
  },

  check(roster, parameters) {
    const duties = dutiesByDoctor(roster);
    const judged = (doctor: Doctor): boolean => parameters.categories.includes(doctor.category);
    return roster.problem.doctors.filter(judged).flatMap((doctor) =>
      windows(doctor, roster.problem, parameters).flatMap(({ from, to, date, most }) => {
        const own = (duties.get(doctor.id) ?? []).filter(
          (duty) =>
            isCounted(duty, parameters) &&
            roster.problem.judges(duty.date) &&
            duty.date >= from &&
            duty.date <= to,
        );
        if (own.length <= most) return [];
        return [
          {
            doctorId: doctor.id,
            date,
            vaktIds: own.map(({ id }) => id),
            penalty: own.length - most,
            detail: { count: own.length, most, to },
          },
        ];
      }),
    );
  },

  explain: ({ doctorId, date, detail }, { parameters: { everyNth }, verbs: { has } }) => ({
    nb: `${doctorId ?? ''} ${has.nb} ${detail['count'] ?? ''} vakter fra ${date} til ${detail['to'] ?? ''}; ${everyNth}-delt gir høyst ${detail['most'] ?? ''}.`,
    nn: `${doctorId ?? ''} ${has.nn} ${detail['count'] ?? ''} vakter frå ${date} til ${detail['to'] ?? ''}; ${everyNth}-delt gir høgst ${detail['most'] ?? ''}.`,
    en: `${doctorId ?? ''} ${has.en} ${detail['count'] ?? ''} vakter from ${date} to ${detail['to'] ?? ''}; ${everyNth}-delt allows ${detail['most'] ?? ''}.`,
  }),
});

/**
 * Windows follow each other from the first date. Their length is the one that is set, else the rotation's cycle, else the period. The last may
 * be cut off by the end of the period: a set window is then judged by its own days, those on which the rule holds, a cycle as a whole, since its vakter lie in the on-weeks.
 */
function windows(
  { rotation }: Doctor,
  { job, judges }: Problem,
  { everyNth, windowDays }: Parameters,
): { from: LocalDate; to: LocalDate; date: LocalDate; most: number }[] {
  const days = daysBetween(job.period.from, job.period.to) + 1;
  const cycle = rotation === undefined ? undefined : (rotation.weeksOn + rotation.weeksOff) * 7;
  const length = windowDays ?? cycle ?? days;
  return Array.from({ length: Math.ceil(days / length) }, (_, index) => index).flatMap((index) => {
    const from = addDays(job.period.from, index * length);
    const to = addDays(from, Math.min(length, days - index * length) - 1);
    const own = datesFromTo(from, to).filter((date) => judges(date));
    const [date] = own;
    if (date === undefined) return [];
    const counted = windowDays === null && cycle !== undefined ? cycle : own.length;
    return [{ from, to, date, most: Math.ceil(counted / everyNth) }];
  });
}

function isCounted(duty: Duty, { counts }: Parameters): boolean {
  if (['dagberedskap', 'video', 'telefon'].includes(duty.kind)) return false;
  return counts === 'samlet' || duty.kind !== 'bakvakt';
}
