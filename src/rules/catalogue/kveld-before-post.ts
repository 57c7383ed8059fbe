import { z } from 'zod';
import { isNatt } from '../../domain/doctor.js';
import { clock } from '../../domain/job/scalars.js';
import { isLostAfter } from '../../domain/post-release.js';
import {
  addDays,
  clockMinutes,
  clockOf,
  clockText,
  daysBetween,
  instantAt,
  localDateOf,
} from '../../domain/time.js';
import { checkPairs } from '../pair-check.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';

const parameters = z.strictObject({
  vaktEndsAfter: clock.default('22:00').describe('A kveld that ends at this clock or before is not judged'),
  postStartsBefore: clock
    .default('09:00')
    .describe('A post that starts at this clock or later is not judged'),
});

/** No late kveld before an early post: the doctor has a short night even where the rest is long enough by the agreement. */
export const kveldBeforePost = defineRule({
  id: 'kveld-before-post',
  title: {
    nb: 'Ikke sen kveldsvakt før tidlig post',
    nn: 'Ikkje sein kveldsvakt før tidleg post',
    en: 'No late kveld before an early post',
  },
  statement: {
    nb: 'En lege som har en post tidlig neste morgen, har helst ikke en kveldsvakt som slutter sent. En natt regnes ikke som kveld; hjemmevakt og bakvakt bare når linjen teller som arbeid. En post som går tapt etter vakten, regnes ikke. Teller 1 for hver slik vakt. En overstyring nevner vaktens startdato.',
    nn: 'Ein lege som har ein post tidleg neste morgon, har helst ikkje ei kveldsvakt som sluttar seint. Ei natt blir ikkje rekna som kveld; heimevakt og bakvakt berre når linja tel som arbeid. Ein post som går tapt etter vakta, blir ikkje rekna. Tel 1 for kvar slik vakt. Ei overstyring nemner startdatoen til vakta.',
    en: 'A doctor with a post early the next morning preferably has no kveld that ends late. A natt is no kveld; hjemmevakt and bakvakt count only where the line counts as work. A post that is lost after the vakt does not count. Counts 1 for each such vakt. An override names the start date of the vakt.',
  },
  strength: 'local',
  sources: [productChoice('klokkeslettene er produktets forslag; ingen norsk regel er funnet')],
  finding: 'quality',
  judges: 'doctors',
  modes: ['soft', 'hard'],
  defaults: { mode: 'off', tier: 3, weight: 1 },
  parameters,

  excludes: (doctor, vakt, { postRelease }, { vaktEndsAfter, postStartsBefore }) => {
    const lateFrom = instantAt(vakt.date, clockMinutes(vaktEndsAfter));
    if (!vakt.countsAsWork || isNatt(vakt) || vakt.end <= lateFrom) return false;
    const earlyUntil = instantAt(addDays(vakt.date, 1), clockMinutes(postStartsBefore));
    return doctor.postDays.some(
      (post) =>
        post.date === addDays(vakt.date, 1) &&
        vakt.end <= post.start &&
        post.start < earlyUntil &&
        !isLostAfter(postRelease, vakt, post),
    );
  },

  check: (roster, { vaktEndsAfter, postStartsBefore }) =>
    checkPairs(roster, (doctor, vakt) => {
      const endsNextDay = localDateOf(vakt.end) > vakt.date;
      if (!endsNextDay && clockOf(vakt.end) <= clockMinutes(vaktEndsAfter)) return undefined;
      if (isNatt(vakt) || !vakt.countsAsWork) return undefined;
      const post = doctor.postDays
        .filter(({ date, start }) => daysBetween(vakt.date, date) === 1 && start >= vakt.end)
        .filter(({ start }) => clockOf(start) < clockMinutes(postStartsBefore))
        .find((each) => !isLostAfter(roster.problem.postRelease, vakt, each));
      if (post === undefined) return undefined;
      return { ends: clockText(vakt.end), post: post.kind, date: post.date, starts: clockText(post.start) };
    }),

  explain: ({ doctorId, vaktIds, detail }, { verbs: { has } }) => ({
    nb: `${doctorId ?? ''} ${has.nb} ${vaktIds.join()} til kl. ${detail['ends'] ?? ''} og ${detail['post'] ?? ''} fra kl. ${detail['starts'] ?? ''} ${detail['date'] ?? ''}.`,
    nn: `${doctorId ?? ''} ${has.nn} ${vaktIds.join()} til kl. ${detail['ends'] ?? ''} og ${detail['post'] ?? ''} frå kl. ${detail['starts'] ?? ''} ${detail['date'] ?? ''}.`,
    en: `${doctorId ?? ''} ${has.en} ${vaktIds.join()} until ${detail['ends'] ?? ''} and ${detail['post'] ?? ''} from ${detail['starts'] ?? ''} on ${detail['date'] ?? ''}.`,
  }),
});
