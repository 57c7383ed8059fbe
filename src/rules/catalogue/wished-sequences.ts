import { z } from 'zod';
import { dutiesByDoctor } from '../../domain/roster.js';
import { daysBetween } from '../../domain/time.js';
import type { Duty } from '../../domain/vakt.js';
import { minus, sum } from '../expression.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';
import { fitsPattern, linesNamedIn, vaktPattern } from '../vakt-pattern.js';

const sequence = z.strictObject({
  after: vaktPattern,
  next: vaktPattern,
  withinDays: z
    .int()
    .min(0)
    .max(28)
    .describe('Days from start date to start date; a later next vakt is free'),
});

/** What the next vakt should be after one of a kind, such as a forward rotation dag, kveld, natt. */
export const wishedSequences = defineRule({
  id: 'wished-sequences',
  title: {
    nb: 'Ønsket rekkefølge av vakter',
    nn: 'Ønskt rekkjefølgje av vakter',
    en: 'Wished order of vakter',
  },
  statement: {
    nb: 'Når legens neste vakt etter en vakt av det første slaget starter innen så mange dager, er den av det andre slaget. Rekkefølgene settes i jobben. Teller 1 for hvert avvik. En overstyring nevner startdatoen til den neste vakten.',
    nn: 'Når den neste vakta til legen etter ei vakt av det første slaget startar innan så mange dagar, er ho av det andre slaget. Rekkjefølgjene blir sette i jobben. Tel 1 for kvart avvik. Ei overstyring nemner startdatoen til den neste vakta.',
    en: 'Where the next vakt of a doctor after one of the first kind starts within so many days, it is of the second kind. The job gives the sequences. Counts 1 for each departure. An override names the start date of the next vakt.',
  },
  strength: 'local',
  sources: [productChoice('rotasjon framover og andre rekkefølger som legevakten selv ønsker')],
  finding: 'quality',
  judges: 'doctors',
  modes: ['soft', 'hard'],
  defaults: { mode: 'soft', tier: 3, weight: 1 },
  parameters: z.strictObject({
    sequences: z
      .array(sequence)
      .default([])
      .describe(
        'For example {"after": {"parts": ["kveld"]}, "next": {"parts": ["kveld", "natt"]}, "withinDays": 2} for a rotation that goes forward',
      ),
  }),

  constrain(scope, { sequences }) {
    const { problem } = scope;
    for (const doctor of problem.doctors) {
      const candidates = scope.candidates(doctor);
      for (const [index, { after, next, withinDays }] of sequences.entries()) {
        const departing = candidates.filter(
          ({ duty }) => problem.vaktById.has(duty.id) && !fitsPattern(next, duty),
        );
        for (const earlier of candidates) {
          if (!fitsPattern(after, earlier.duty)) continue;
          for (const later of departing) {
            const days = daysBetween(earlier.duty.date, later.duty.date);
            if (later.duty.start <= earlier.duty.start || days > withinDays) continue;
            const between = candidates.filter(
              ({ duty }) => earlier.duty.start < duty.start && duty.start < later.duty.start,
            );
            const bothInARow = minus(sum([earlier.held, later.held]), sum(between.map(({ held }) => held)));
            scope.atMost(bothInARow, 1, {
              doctorId: doctor.id,
              date: later.duty.date,
              about: `${doctor.id} ${index} ${earlier.duty.id} ${later.duty.id}`,
            });
          }
        }
      }
    }
  },

  check(roster, { sequences }) {
    const { vaktById } = roster.problem;
    const duties = dutiesByDoctor(roster);
    return roster.problem.doctors.flatMap(({ id: doctorId }) => {
      const own = duties.get(doctorId) ?? [];
      return sequences.flatMap(({ after, next, withinDays }, index) =>
        own
          .filter((duty) => fitsPattern(after, duty))
          .flatMap((duty) =>
            nextOf(duty, own)
              .filter((later) => vaktById.has(later.id) && !fitsPattern(next, later))
              .filter((later) => daysBetween(duty.date, later.date) <= withinDays)
              .map((later) => ({
                doctorId,
                date: later.date,
                vaktIds: [duty.id, later.id],
                about: `${index} ${duty.id} ${later.id}`,
                penalty: 1,
                detail: {},
              })),
          ),
      );
    });
  },

  linesNamed: ({ sequences }) =>
    sequences.flatMap(({ after, next }, index) => [
      ...linesNamedIn(after, ['sequences', index, 'after']),
      ...linesNamedIn(next, ['sequences', index, 'next']),
    ]),

  explain: ({ doctorId, vaktIds }, { verbs: { has } }) => ({
    nb: `${doctorId ?? ''} ${has.nb} ${vaktIds.join(' og så ')}; neste vakt skulle helst vært av et annet slag.`,
    nn: `${doctorId ?? ''} ${has.nn} ${vaktIds.join(' og så ')}; neste vakt skulle helst vore av eit anna slag.`,
    en: `${doctorId ?? ''} ${has.en} ${vaktIds.join(' and then ')}; the next vakt should rather have been of another kind.`,
  }),
});

/** The first to start after a duty; several where they start together. */
function nextOf(duty: Duty, own: readonly Duty[]): Duty[] {
  const starts = own.map(({ start }) => start).filter((start) => start > duty.start);
  const first = Math.min(...starts);
  return own.filter(({ start }) => start === first);
}
