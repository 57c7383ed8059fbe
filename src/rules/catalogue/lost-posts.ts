import { z } from 'zod';
import type { PostDay } from '../../domain/doctor.js';
import { isDisplacedBy, isLostAfter } from '../../domain/post-release.js';
import type { Problem } from '../../domain/problem.js';
import { dutiesByDoctor, workByDoctor } from '../../domain/roster.js';
import type { Duty } from '../../domain/vakt.js';
import { minus, scale, sum } from '../expression.js';
import { numberText } from '../number-text.js';
import { defineRule } from '../rule.js';
import { productChoice, sfs2305 } from '../sources.js';

/** A working day in a post. */
const dayMinutes = 480;

/** Practice days that are lost, or can be expected to be, because a vakt ran into the night. */
export const lostPosts = defineRule({
  id: 'lost-posts',
  title: {
    nb: 'Tapte poster etter nattevakt',
    nn: 'Tapte postar etter nattevakt',
    en: 'Posts lost after a night',
  },
  statement: {
    nb: 'Vakter som går over i natten, gis helst til leger som ikke har praksis eller annen post dagen etter. Teller tapte timer i posten delt på 8. Tilstedevakt gir sikkert tap; etter hjemmevakt regnes bare den sannsynligheten jobben oppgir, og i en plan som er gjennomført, utrykningene. En overstyring nevner postens dato.',
    nn: 'Vakter som går over i natta, blir helst gitt til legar som ikkje har praksis eller annan post dagen etter. Tel tapte timar i posten delte på 8. Tilstadevakt gir sikkert tap; etter heimevakt blir berre det sannsynet rekna som jobben oppgir, og i ein plan som er gjennomført, utrykkingane. Ei overstyring nemner datoen til posten.',
    en: 'Vakter that run into the night preferably go to doctors who have no practice or other post the day after. Counts the hours lost in the post / 8. After a tilstede vakt the loss is certain; after a hjemmevakt only the probability that the job states is counted, and in a roster that has been worked the call-outs. An override names the date of the post.',
  },
  strength: 'praksis',
  sources: [
    sfs2305('§ 7.4', 'derived'),
    productChoice('tapte praksisdager er en kostnad; sannsynligheten etter hjemmevakt må jobben oppgi'),
  ],
  finding: 'quality',
  judges: 'doctors',
  modes: ['soft'],
  defaults: { mode: 'soft', tier: 4, weight: 1 },
  parameters: z.strictObject({
    hjemmevaktLossPercent: z
      .number()
      .min(0)
      .max(100)
      .nullable()
      .default(null)
      .describe(
        'Probability that a hjemmevakt past the trigger of post-night-off costs the next post; null = not counted',
      ),
  }),

  constrain(scope, { hjemmevaktLossPercent }) {
    const { problem } = scope;
    for (const doctor of problem.doctors.filter(({ postDays }) => postDays.length > 0)) {
      const candidates = scope.candidates(doctor);
      for (const post of doctor.postDays) {
        const chances = candidates
          .map(({ duty, held }) => ({
            held,
            chance: chanceOfLoss(problem, duty, post, hjemmevaktLossPercent),
          }))
          .filter(({ chance }) => chance > 0);
        if (chances.length === 0) continue;
        const instead = sum(
          candidates.filter(({ duty }) => isDisplacedBy(duty, post)).map(({ held }) => held),
        );
        const subject = { doctorId: doctor.id, date: post.date, about: `${doctor.id} ${post.start}` };
        const lost = scope.hinge(
          chances.map(({ held, chance }) => minus(scale(chance, held), instead)),
          subject,
        );
        scope.cost(scale((post.end - post.start) / dayMinutes, lost), subject);
      }
    }
  },

  check(roster, { hjemmevaktLossPercent }) {
    const { problem } = roster;
    const duties = dutiesByDoctor(roster);
    // Where it is known who was called out, nothing is left to chance.
    const worked = roster.callOuts === undefined ? duties : workByDoctor(roster);
    return problem.doctors.flatMap((doctor) => {
      const own = duties.get(doctor.id) ?? [];
      return doctor.postDays.flatMap((post) => {
        if (own.some((duty) => isDisplacedBy(duty, post))) return [];
        const causes = (worked.get(doctor.id) ?? []).filter(
          (duty) => chanceOfLoss(problem, duty, post, hjemmevaktLossPercent) > 0,
        );
        if (causes.length === 0) return [];
        const isCertain = causes.some(({ countsAsWork }) => countsAsWork);
        const percent = isCertain ? 100 : (hjemmevaktLossPercent ?? 0);
        return [
          {
            doctorId: doctor.id,
            date: post.date,
            vaktIds: [...new Set(causes.map(({ id }) => id))],
            penalty: ((post.end - post.start) / dayMinutes) * (percent / 100),
            detail: { percent, hours: (post.end - post.start) / 60, kind: post.kind },
          },
        ];
      });
    });
  },

  explain({ doctorId, date, vaktIds, detail }) {
    const { kind, percent } = detail;
    const isCertain = percent === 100;
    const hours = {
      nb: numberText(detail['hours'], 'nb'),
      nn: numberText(detail['hours'], 'nn'),
      en: numberText(detail['hours'], 'en'),
    };
    const chance = {
      nb: numberText(percent, 'nb'),
      nn: numberText(percent, 'nn'),
      en: numberText(percent, 'en'),
    };
    return {
      nb: `${doctorId ?? ''} mister ${isCertain ? '' : `med ${chance.nb} prosent sannsynlighet `}${hours.nb} timer i posten (${kind ?? ''}) ${date} etter ${vaktIds.join(', ')}.`,
      nn: `${doctorId ?? ''} mistar ${isCertain ? '' : `med ${chance.nn} prosent sannsyn `}${hours.nn} timar i posten (${kind ?? ''}) ${date} etter ${vaktIds.join(', ')}.`,
      en: `${doctorId ?? ''} loses ${isCertain ? '' : `with a probability of ${chance.en} per cent `}${hours.en} hours in the post (${kind ?? ''}) on ${date} after ${vaktIds.join(', ')}.`,
    };
  },
});

/** 0-1. What was worked before the period is done, and costs no plan anything. */
function chanceOfLoss(
  { postRelease, vaktById }: Problem,
  duty: Duty,
  post: PostDay,
  hjemmevaktLossPercent: number | null,
): number {
  if (!vaktById.has(duty.id)) return 0;
  if (isLostAfter(postRelease, duty, post)) return 1;
  const asIfPresent =
    duty.kind === 'hjemmevakt' && isLostAfter(postRelease, { ...duty, countsAsWork: true }, post);
  return asIfPresent ? (hjemmevaktLossPercent ?? 0) / 100 : 0;
}
