import { z } from 'zod';
import { overlapMinutes, type EpochMinute, type Span } from '../../domain/time.js';
import { durationText } from '../duration-text.js';
import { checkPairs } from '../pair-check.js';
import { defineRule } from '../rule.js';
import { productChoice, sfs2305 } from '../sources.js';

export const vakterElsewhereId = 'vakter-elsewhere';
/** Elapsed minutes between two vakter that are work, where a job says nothing. */
export const defaultRestMinutes = 480;

/** No vakt while the doctor has one at another legevakt, and rest between the two. Neither sentence nor detail says when or where. */
export const vakterElsewhere = defineRule({
  id: vakterElsewhereId,
  title: {
    nb: 'Vakter ved andre legevakter',
    nn: 'Vakter ved andre legevakter',
    en: 'Vakter at other legevakter',
  },
  statement: {
    nb: 'En lege har ingen vakt her samtidig med en vakt ved en annen legevakt, og mellom to slike vakter som er arbeid, er det minst 8 timer, hvilken som enn kommer først. Vakter som går i ett på to steder, har ingen hvile mellom seg. Hjemmevakt og bakvakt er arbeid bare når linjen sier det, og fra en utrykning begynner til den er slutt. Vakter andre steder står i jobben («elsewhere»), eller tjenesten kjenner dem fra publiserte planer; den viser dem ikke. Ingen kilde vi har lest, krever hvile på tvers av legevakter; at den holdes, er vårt eget valg.',
    nn: 'Ein lege har inga vakt her samtidig med ei vakt ved ei anna legevakt, og mellom to slike vakter som er arbeid, er det minst 8 timar, kva for ei som enn kjem først. Vakter som går i eitt på to stader, har inga kvile mellom seg. Heimevakt og bakvakt er arbeid berre når linja seier det, og frå ei utrykking byrjar til ho er slutt. Vakter andre stader står i jobben («elsewhere»), eller tenesta kjenner dei frå publiserte planar; ho viser dei ikkje. Inga kjelde vi har lese, krev kvile på tvers av legevakter; at ho blir halden, er vårt eige val.',
    en: 'A doctor has no vakt here at the same time as a vakt at another legevakt, and between two such vakter that are work there are at least 8 hours, whichever comes first. Touching vakter at two places have no rest between them. Hjemmevakt and bakvakt are work only where the line says so, and from the start of a call-out to its end. Vakter elsewhere stand in the job ("elsewhere"), or the service knows them from published rosters; it does not show them. No source that we read asks for rest across legevakter; that it is kept is our own choice.',
  },
  strength: 'local',
  sources: [
    productChoice('overlapp og hvile på tvers av legevakter'),
    // The eight hours; that they hold across employers is not in it.
    sfs2305('§ 7.4', 'secondary'),
  ],
  finding: 'breach',
  judges: 'doctors',
  modes: ['hard'],
  defaults: { mode: 'hard', tier: 1, weight: 1 },
  parameters: z.strictObject({
    minimumRestMinutes: z.int().min(0).max(1440).default(defaultRestMinutes).describe('Elapsed minutes'),
  }),

  excludes: (doctor, vakt, { elsewhereByDoctor }, { minimumRestMinutes }) =>
    (elsewhereByDoctor.get(doctor.id) ?? []).some((elsewhere) => {
      const rest = vakt.countsAsWork && elsewhere.countsAsWork ? minimumRestMinutes : 0;
      return vakt.start < elsewhere.end + rest && elsewhere.start < vakt.end + rest;
    }),

  check: ({ problem, assignments, callOuts }, { minimumRestMinutes }) =>
    checkPairs({ problem, assignments }, (doctor, vakt) => {
      const elsewhere = problem.elsewhereByDoctor.get(doctor.id) ?? [];
      const work = vakt.countsAsWork ? [vakt] : (callOuts?.get(vakt.id) ?? []);
      const isAtOnce = elsewhere.some((other) => overlapMinutes(vakt, other) > 0);
      const isTooNear = work.some((worked) =>
        elsewhere.some(
          (other) => other.countsAsWork && overlapMinutes(widened(worked, minimumRestMinutes), other) > 0,
        ),
      );
      return isAtOnce || isTooNear ? {} : undefined;
    }),

  // The same whatever is known: that it fell away would tell that there is something.
  notChecked: () => [
    {
      nb: 'Vakter ved andre legevakter er vurdert bare så langt de står i jobben («elsewhere») eller i planer som denne tjenesten har publisert for de samme personene.',
      nn: 'Vakter ved andre legevakter er vurderte berre så langt dei står i jobben («elsewhere») eller i planar som denne tenesta har publisert for dei same personane.',
      en: 'Vakter at other legevakter are judged only as far as they stand in the job ("elsewhere") or in rosters that this service has published for the same persons.',
    },
  ],

  explain: ({ doctorId, vaktIds }, { parameters: { minimumRestMinutes } }) => ({
    nb: `${doctorId ?? ''} kan ikke ha ${vaktIds.join()}: legen har vakt ved en annen legevakt samtidig, eller så nær at det ikke blir ${durationText(minimumRestMinutes, 'nb')} fri imellom.`,
    nn: `${doctorId ?? ''} kan ikkje ha ${vaktIds.join()}: legen har vakt ved ei anna legevakt samtidig, eller så nær at det ikkje blir ${durationText(minimumRestMinutes, 'nn')} fri imellom.`,
    en: `${doctorId ?? ''} cannot hold ${vaktIds.join()}: the doctor has a vakt at another legevakt at the same time, or so near that there are not ${durationText(minimumRestMinutes, 'en')} free between them.`,
  }),
});

function widened({ start, end }: Span, minutes: number): Span {
  return { start: (start - minutes) as EpochMinute, end: (end + minutes) as EpochMinute };
}
