import { z } from 'zod';
import { dateSpan } from '../../domain/date-span.js';
import { absenceDuring } from '../../domain/doctor.js';
import { addDays, startOfDate } from '../../domain/time.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';
import { checkPairs } from '../pair-check.js';

/** No vakt that touches a day on which the doctor is away. */
export const absence = defineRule({
  id: 'absence',
  title: { nb: 'Ingen vakt i fravær', nn: 'Inga vakt i fråvær', en: 'No vakt while absent' },
  statement: {
    nb: 'Ingen del av en vakt ligger i ferie, permisjon, sykdom eller kurs. Fraværet varer fra kl. 00 første dag til kl. 24 siste dag.',
    nn: 'Ingen del av ei vakt ligg i ferie, permisjon, sjukdom eller kurs. Fråværet varer frå kl. 00 første dag til kl. 24 siste dag.',
    en: 'No part of a vakt lies in ferie, permisjon, sickness or a course. An absence lasts from 00:00 on its first to 24:00 on its last date.',
  },
  strength: 'skal',
  sources: [productChoice('registrert fravær i jobben')],
  finding: 'breach',
  judges: 'doctors',
  modes: ['hard'],
  defaults: { mode: 'hard', tier: 1, weight: 1 },
  parameters: z.strictObject({}),

  excludes: (doctor, vakt) => absenceDuring(doctor, vakt) !== undefined,

  check: (roster) =>
    checkPairs(roster, (doctor, vakt) => {
      const away = roster.problem.job.absences.find(
        (absence) =>
          absence.doctor === doctor.id &&
          vakt.end > startOfDate(absence.from) &&
          vakt.start < startOfDate(addDays(absence.to, 1)),
      );
      return away === undefined ? undefined : { from: away.from, to: away.to };
    }),

  explain: ({ doctorId, vaktIds, detail }) => ({
    nb: `${doctorId ?? ''} er borte ${dateSpan(detail['from'], detail['to'])} og kan ikke ha ${vaktIds.join()}.`,
    nn: `${doctorId ?? ''} er borte ${dateSpan(detail['from'], detail['to'])} og kan ikkje ha ${vaktIds.join()}.`,
    en: `${doctorId ?? ''} is away ${dateSpan(detail['from'], detail['to'])} and cannot hold ${vaktIds.join()}.`,
  }),
});
