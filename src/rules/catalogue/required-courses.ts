import { z } from 'zod';
import type { BackingQuestion } from '../../domain/backing.js';
import { coursesLacking, coursesNotStated } from '../../domain/courses.js';
import { clockText } from '../../domain/time.js';
import { findAlone } from '../alone-check.js';
import { keepBacked } from '../backing-rows.js';
import { defineRule } from '../rule.js';
import { akuttmedisinforskriften, productChoice } from '../sources.js';

const parameters = z.strictObject({
  courseValidityMonths: z
    .int()
    .min(1)
    .max(240)
    .nullable()
    .default(null)
    .describe('Months after which a course must be taken anew; null = it does not lapse'),
});
type Parameters = z.infer<typeof parameters>;

/** A doctor without both courses is not on duty unsupervised. */
export const requiredCourses = defineRule({
  id: 'required-courses',
  title: {
    nb: 'Kurs i akuttmedisin og i volds- og overgrepshåndtering',
    nn: 'Kurs i akuttmedisin og i volds- og overgrepshandtering',
    en: 'Courses in emergency medicine and in violence and abuse',
  },
  statement: {
    nb: 'En lege som mangler et av de to kursene, har hele vakten en kollega som kan veilede, eller en bakvakt, bak seg, og denne mangler ikke selv et kurs. Kursene leses på vaktens startdato. Ingen stenges ute fra vakt.',
    nn: 'Ein lege som manglar eit av dei to kursa, har heile vakta ein kollega som kan rettleie, eller ei bakvakt, bak seg, og denne manglar ikkje sjølv eit kurs. Kursa blir lesne på startdatoen til vakta. Ingen blir stengd ute frå vakt.',
    en: 'A doctor who lacks one of the two courses has a colleague who may supervise, or a bakvakt, behind all through the vakt, who lacks no course in turn. The courses are read at the start date of the vakt. Nobody is barred from duty.',
  },
  strength: 'skal',
  sources: [
    akuttmedisinforskriften('kurskravet; paragrafen er ikke funnet', 'secondary'),
    akuttmedisinforskriften('at den som mangler kurs kan ha vakt med noen bak seg', 'derived'),
    productChoice('at kurs ikke foreldes, til jobben oppgir antall måneder'),
  ],
  finding: 'breach',
  judges: 'roster',
  modes: ['hard'],
  defaults: { mode: 'hard', tier: 1, weight: 1 },
  parameters,

  constrain(scope, parameters) {
    keepBacked(scope, leaningWithoutCourses(parameters));
  },

  check: (roster, parameters) =>
    findAlone(roster, leaningWithoutCourses(parameters)).map(({ doctor, vakt, from }) => {
      const lacking = coursesLacking(doctor.competence, vakt.date, parameters.courseValidityMonths);
      const detail = { from: clockText(from), lacking: lacking.join(' + ') };
      return { doctorId: doctor.id, date: vakt.date, vaktIds: [vakt.id], penalty: 1, detail };
    }),

  explain: ({ doctorId, vaktIds, detail }, { verbs: { stands } }) => ({
    nb: `${doctorId ?? ''} mangler ${detail['lacking'] ?? ''} og ${stands.nb} uten kollega eller bakvakt med kursene fra kl. ${detail['from'] ?? ''} på ${vaktIds.join()}.`,
    nn: `${doctorId ?? ''} manglar ${detail['lacking'] ?? ''} og ${stands.nn} utan kollega eller bakvakt med kursa frå kl. ${detail['from'] ?? ''} på ${vaktIds.join()}.`,
    en: `${doctorId ?? ''} lacks ${detail['lacking'] ?? ''} and ${stands.en} without a colleague or bakvakt with the courses from ${detail['from'] ?? ''} on ${vaktIds.join()}.`,
  }),

  notChecked({ doctors, job }, { courseValidityMonths }) {
    const unknown = doctors.filter(
      ({ competence }) =>
        coursesNotStated(competence).length > 0 &&
        coursesLacking(competence, job.period.to, courseValidityMonths).length === 0,
    );
    if (unknown.length === 0) return [];
    const ids = unknown.map(({ id }) => id).join(', ');
    return [
      {
        nb: `Det er ikke oppgitt om disse legene har begge kursene, så kravet er ikke vurdert for dem: ${ids}.`,
        nn: `Det er ikkje oppgitt om desse legane har begge kursa, så kravet er ikkje vurdert for dei: ${ids}.`,
        en: `It is not stated whether these doctors have both courses, so the requirement is not judged for them: ${ids}.`,
      },
    ];
  },
});

function leaningWithoutCourses({ courseValidityMonths }: Parameters): BackingQuestion {
  return {
    leans: ({ competence }, { date }) => coursesLacking(competence, date, courseValidityMonths).length > 0,
    counts: ({ doctor, duty }) =>
      coursesLacking(doctor.competence, duty.date, courseValidityMonths).length === 0,
  };
}
