import { z } from 'zod';
import { runsPastTrigger } from '../../domain/post-release.js';
import { dutiesByDoctor, goesOnIn, startsDuringCallOut, workByDoctor } from '../../domain/roster.js';
import { clockMinutes, clockText } from '../../domain/time.js';
import { clock } from '../../domain/job/scalars.js';
import { durationText } from '../duration-text.js';
import { minus, sum } from '../expression.js';
import { longestOf, startingIn } from '../starting-in.js';
import { outsideSfs } from '../outside-sfs.js';
import { defineRule } from '../rule.js';
import { legeforeningen, productChoice, sfs2305 } from '../sources.js';

export const postNightOffId = 'post-night-off';

const parameters = z.strictObject({
  triggerClock: clock
    .default('23:00')
    .describe('A vakt that ends later than this on its evening triggers the rule'),
  offMinutes: z.int().min(0).max(1440).default(480).describe('Elapsed minutes'),
});

/** Parameters of the active rule, which also decide which posts are lost. */
export function readPostNightOff(active: unknown): z.infer<typeof parameters> {
  return parameters.parse(active);
}

/** After a tilstede vakt into the night, 8 hours without vakter; posts in that time are lost and reported as a cost. */
export const postNightOff = defineRule({
  id: postNightOffId,
  title: { nb: 'Fri etter nattevakt', nn: 'Fri etter nattevakt', en: 'Time off after a night' },
  statement: {
    nb: 'Etter en tilstedevakt som slutter etter kl. 23:00 starter ingen vakt de neste 8 timene. En post i den tiden går tapt og meldes som kostnad. Slutter vakten kl. 23:00, gjelder regelen ikke. Starter den før kl. 06:00, hører den til natten før om den er en natt (minst tre timer før kl. 06:00) eller slutter senest da; ellers er den en morgenvakt.',
    nn: 'Etter ei tilstadevakt som sluttar etter kl. 23:00, startar inga vakt dei neste 8 timane. Ein post i den tida går tapt og blir meld som kostnad. Sluttar vakta kl. 23:00, gjeld ikkje regelen. Startar ho før kl. 06:00, høyrer ho til natta før om ho er ei natt (minst tre timar før kl. 06:00) eller sluttar seinast då; elles er ho ei morgonvakt.',
    en: 'After a tilstede vakt that ends later than 23:00 no vakt starts in the next 8 hours. A post in that time is lost and reported as a cost. A vakt that ends at 23:00 sharp is not touched. One that starts before 06:00 belongs to the night before where it is a natt (at least three hours before 06:00) or ends by then; otherwise it is a morning vakt.',
  },
  strength: 'hovedregel',
  sources: [
    sfs2305('§ 7.4', 'derived'),
    legeforeningen('Rett til nødvendig hvile etter legevakt'),
    productChoice('hvilke vakter fra før kl. 06:00 som hører til natten før'),
  ],
  finding: 'breach',
  judges: 'roster',
  modes: ['hard', 'soft'],
  defaults: { mode: 'hard', tier: 3, weight: 1 },
  parameters,

  constrain(scope, { triggerClock, offMinutes }) {
    for (const doctor of scope.problem.doctors) {
      if (doctor.regime !== 'SFS2305') continue;
      const candidates = scope.candidates(doctor);
      const longest = longestOf(candidates);
      for (const night of candidates) {
        if (!runsPastTrigger(night.duty, clockMinutes(triggerClock))) continue;
        const { end } = night.duty;
        const near = startingIn(candidates, end - longest, end + offMinutes);
        const goesOn = near.filter(
          ({ duty }) => duty !== night.duty && duty.countsAsWork && duty.start <= end && end < duty.end,
        );
        for (const next of near) {
          if (next.duty.start < end || goesOn.includes(next)) continue;
          scope.atMost(minus(sum([night.held, next.held]), sum(goesOn.map(({ held }) => held))), 1, {
            doctorId: doctor.id,
            date: next.duty.date,
            about: `${doctor.id} ${night.duty.id} ${next.duty.id}`,
          });
        }
      }
    }
  },

  check(roster, { triggerClock, offMinutes }) {
    const duties = dutiesByDoctor(roster);
    const work = workByDoctor(roster);
    return roster.problem.doctors
      .filter(({ regime }) => regime === 'SFS2305')
      .flatMap(({ id: doctorId }) => {
        const own = duties.get(doctorId) ?? [];
        const worked = work.get(doctorId) ?? [];
        return worked
          .filter((duty) => runsPastTrigger(duty, clockMinutes(triggerClock)))
          .filter((duty) => !worked.some((other) => goesOnIn(duty, other)))
          .flatMap((duty) =>
            own
              .filter(
                (next) =>
                  startsDuringCallOut(duty, next) ||
                  (next.start >= duty.end && next.start - duty.end < offMinutes),
              )
              .map((next) => ({
                doctorId,
                date: next.date,
                vaktIds: [duty.id, next.id],
                penalty: 1,
                detail: {
                  restMinutes: Math.max(0, next.start - duty.end),
                  ...(duty.isCallOut ? { backAt: clockText(duty.end) } : {}),
                },
              })),
          );
      });
  },

  notChecked: outsideSfs,

  explain({ doctorId, vaktIds, detail }, { parameters: { offMinutes }, verbs: { starts } }) {
    const { restMinutes, backAt } = detail;
    const [first = '', next = ''] = vaktIds;
    const after = {
      nb: backAt === undefined ? `nattevakten ${first}` : `utrykningen til kl. ${backAt} på ${first}`,
      nn: backAt === undefined ? `nattevakta ${first}` : `utrykkinga til kl. ${backAt} på ${first}`,
      en: backAt === undefined ? `the night ${first}` : `the call-out until ${backAt} on ${first}`,
    };
    return {
      nb: `${doctorId ?? ''} ${starts.nb} ${next} ${durationText(restMinutes, 'nb')} etter ${after.nb}; det skal være ${durationText(offMinutes, 'nb')} fri.`,
      nn: `${doctorId ?? ''} ${starts.nn} ${next} ${durationText(restMinutes, 'nn')} etter ${after.nn}; det skal vere ${durationText(offMinutes, 'nn')} fri.`,
      en: `${doctorId ?? ''} ${starts.en} ${next} ${durationText(restMinutes, 'en')} after ${after.en}; ${durationText(offMinutes, 'en')} off are required.`,
    };
  },
});
