import { z } from 'zod';
import { fritakFrom } from '../../domain/doctor.js';
import { defineRule } from '../rule.js';
import { legeforeningen, sfs2305 } from '../sources.js';
import { checkPairs } from '../pair-check.js';

/** No vakt within a granted fritak; the ground is never shown. */
export const fritak = defineRule({
  id: 'fritak',
  title: { nb: 'Innvilget fritak', nn: 'Innvilga fritak', en: 'Granted fritak' },
  statement: {
    nb: 'En lege med innvilget fritak får ingen vakt som helt eller delvis ligger i fritaket og som det gjelder. Grunnen vises ikke.',
    nn: 'Ein lege med innvilga fritak får inga vakt som heilt eller delvis ligg i fritaket og som det gjeld. Grunnen blir ikkje vist.',
    en: 'A doctor with a granted fritak gets no vakt that it covers and that lies in its dates, wholly or in part. Its ground is not shown.',
  },
  strength: 'skal',
  sources: [
    legeforeningen('Rett/plikt til å delta i kommunens organiserte legevakt'),
    sfs2305('§ 7.2', 'secondary'),
  ],
  finding: 'breach',
  judges: 'doctors',
  modes: ['hard'],
  defaults: { mode: 'hard', tier: 1, weight: 1 },
  parameters: z.strictObject({}),

  excludes: (doctor, vakt) => fritakFrom(doctor, vakt) !== undefined,

  check: (roster) =>
    checkPairs(roster, (doctor, vakt) => (fritakFrom(doctor, vakt) === undefined ? undefined : {})),

  explain: ({ doctorId, vaktIds }) => ({
    nb: `${doctorId ?? ''} har fritak som gjelder ${vaktIds.join()}.`,
    nn: `${doctorId ?? ''} har fritak som gjeld ${vaktIds.join()}.`,
    en: `${doctorId ?? ''} has a fritak that covers ${vaktIds.join()}.`,
  }),
});
