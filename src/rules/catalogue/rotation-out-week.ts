import { z } from 'zod';
import { isOutWeek } from '../../domain/doctor.js';
import { daysBetween } from '../../domain/time.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';
import { checkPairs } from '../pair-check.js';

/** Rotation doctors take vakter in their on-weeks only, judged by where the vakt starts. */
export const rotationOutWeek = defineRule({
  id: 'rotation-out-week',
  title: {
    nb: 'Ingen vakt i friuke i rotasjon',
    nn: 'Inga vakt i friveke i rotasjon',
    en: 'No vakt in an out-week of a rotation',
  },
  statement: {
    nb: 'En lege i rotasjon har vakt bare i sine arbeidsuker, bedømt etter når vakten starter.',
    nn: 'Ein lege i rotasjon har vakt berre i arbeidsvekene sine, bedømt etter når vakta startar.',
    en: 'A doctor on rotation has vakter in the on-weeks only, judged by where a vakt starts.',
  },
  strength: 'local',
  sources: [productChoice('rotasjonen i jobben')],
  finding: 'breach',
  judges: 'doctors',
  modes: ['hard', 'soft'],
  defaults: { mode: 'hard', tier: 3, weight: 1 },
  parameters: z.strictObject({}),

  excludes: (doctor, vakt) => isOutWeek(doctor, vakt.date),

  check: (roster) =>
    checkPairs(roster, ({ rotation }, { date }) => {
      if (rotation === undefined) return undefined;
      const cycleDays = (rotation.weeksOn + rotation.weeksOff) * 7;
      const firstWeekday = ((daysBetween('1970-01-05' as typeof date, rotation.firstOnWeek) % 7) + 7) % 7;
      const sinceMonday = daysBetween(rotation.firstOnWeek, date) + firstWeekday;
      const day = ((sinceMonday % cycleDays) + cycleDays) % cycleDays;
      return day < rotation.weeksOn * 7 ? undefined : {};
    }),

  explain: ({ doctorId, vaktIds }) => ({
    nb: `${doctorId ?? ''} har friuke når ${vaktIds.join()} starter.`,
    nn: `${doctorId ?? ''} har friveke når ${vaktIds.join()} startar.`,
    en: `${doctorId ?? ''} has an out-week when ${vaktIds.join()} starts.`,
  }),
});
