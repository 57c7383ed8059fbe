import { z } from 'zod';
import type { Doctor } from '../../domain/doctor.js';
import { doctorCategory } from '../../domain/job/doctor.js';
import type { Vakt } from '../../domain/vakt.js';
import { scale } from '../expression.js';
import { numberText } from '../number-text.js';
import { checkPairs } from '../pair-check.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';

const weight = z.number().min(0).max(100);

const parameters = z.strictObject({
  bakvaktWeight: weight.default(1).describe('Cost of an hour of conditional bakvakt'),
  vikarWeight: weight.default(1).describe('Cost of an hour held by a vikar'),
  vikarCategories: z.array(doctorCategory).default(['vikar', 'byråvikar']),
});
type Parameters = z.infer<typeof parameters>;

/** Hours that cost extra: bakvakt called in behind a doctor who may not be alone, and vikarer. */
export const supportHours = defineRule({
  id: 'support-hours',
  title: {
    nb: 'Timer med betinget bakvakt og vikar',
    nn: 'Timar med betinga bakvakt og vikar',
    en: 'Hours of conditional bakvakt and vikar',
  },
  statement: {
    nb: 'Få timer med betinget bakvakt og med vikar: en lege som ikke kan ha vakt alene, settes helst sammen med en kollega som kan veilede. Teller timene, hver med sin vekt; en vakt som er begge deler, teller med den største. Fast bakvakt teller ikke, den er bestilt uansett. Alle vikartimer teller; hvorfor vikaren trengs, vurderes ikke.',
    nn: 'Få timar med betinga bakvakt og med vikar: ein lege som ikkje kan ha vakt åleine, blir helst sett saman med ein kollega som kan rettleie. Tel timane, kvar med si vekt; ei vakt som er begge delar, tel med den største. Fast bakvakt tel ikkje, ho er tinga uansett. Alle vikartimar tel; kvifor vikaren trengst, blir ikkje vurdert.',
    en: 'Few hours of conditional bakvakt and of vikar: a doctor who may not have vakt alone is preferably beside a colleague who may supervise. Counts the hours, each by its weight; a vakt that is both counts by the larger. Scheduled bakvakt does not count, since it is asked for anyway. All hours of a vikar count; why the vikar is needed is not judged.',
  },
  strength: 'local',
  sources: [productChoice('bakvakt og vikar koster penger; slått av til jobben setter vektene')],
  finding: 'quality',
  judges: 'doctors',
  modes: ['soft'],
  defaults: { mode: 'off', tier: 4, weight: 1 },
  parameters,

  constrain(scope, parameters) {
    for (const vakt of scope.problem.vakter) {
      for (const doctor of scope.problem.doctors) {
        const hourly = weightOf(doctor, vakt, parameters);
        if (hourly === 0) continue;
        const subject = { doctorId: doctor.id, date: vakt.date, about: `${doctor.id} ${vakt.id}` };
        scope.cost(scale((hourly * (vakt.end - vakt.start)) / 60, scope.held(doctor, vakt)), subject);
      }
    }
  },

  check: (roster, parameters) =>
    checkPairs(roster, (doctor, vakt) => {
      const hourly = weightOf(doctor, vakt, parameters);
      if (hourly === 0) return undefined;
      const isVikar = parameters.vikarCategories.includes(doctor.category);
      return { hours: (vakt.end - vakt.start) / 60, hourly, as: isVikar ? 'vikar' : 'bakvakt' };
    }).map((violation) => ({
      ...violation,
      penalty: Number(violation.detail['hours']) * Number(violation.detail['hourly']),
    })),

  explain({ doctorId, vaktIds, detail }) {
    const isVikar = detail['as'] === 'vikar';
    return {
      nb: `${vaktIds.join()} er ${numberText(detail['hours'], 'nb')} timer med ${isVikar ? 'vikar' : 'betinget bakvakt'} (${doctorId ?? ''}).`,
      nn: `${vaktIds.join()} er ${numberText(detail['hours'], 'nn')} timar med ${isVikar ? 'vikar' : 'betinga bakvakt'} (${doctorId ?? ''}).`,
      en: `${vaktIds.join()} makes ${numberText(detail['hours'], 'en')} hours of ${isVikar ? 'vikar' : 'conditional bakvakt'} (${doctorId ?? ''}).`,
    };
  },
});

/** Cost of an hour of this vakt with this doctor. */
function weightOf(
  { category }: Doctor,
  { requirement }: Vakt,
  { bakvaktWeight, vikarWeight, vikarCategories }: Parameters,
): number {
  return Math.max(
    requirement === 'conditional' ? bakvaktWeight : 0,
    vikarCategories.includes(category) ? vikarWeight : 0,
  );
}
