import { z } from 'zod';
import { dutiesByDoctor } from '../../domain/roster.js';
import type { Duty } from '../../domain/vakt.js';
import { sum } from '../expression.js';
import { numberText } from '../number-text.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';
import { fitsPattern, linesNamedIn, vaktPattern } from '../vakt-pattern.js';

const sequence = z.strictObject({
  first: vaktPattern,
  then: vaktPattern,
  withinHours: z
    .number()
    .positive()
    .max(336)
    .describe('Elapsed hours from the end of the first; a vakt that starts that late is allowed'),
});
type Sequence = z.infer<typeof sequence>;

/** Vakter that shall not follow each other closely, such as a dag within a day after a natt. */
export const forbiddenSequences = defineRule({
  id: 'forbidden-sequences',
  title: {
    nb: 'Vakter som ikke skal følge tett på hverandre',
    nn: 'Vakter som ikkje skal følgje tett på kvarandre',
    en: 'Vakter that shall not follow each other closely',
  },
  statement: {
    nb: 'Etter en vakt av det første slaget starter ingen vakt av det andre slaget før det har gått så mange timer, regnet fra vakten slutter. Rekkefølgene settes i jobben. Teller 1 for hvert slikt par. En overstyring nevner startdatoen til den andre vakten.',
    nn: 'Etter ei vakt av det første slaget startar inga vakt av det andre slaget før det har gått så mange timar, rekna frå vakta sluttar. Rekkjefølgjene blir sette i jobben. Tel 1 for kvart slikt par. Ei overstyring nemner startdatoen til den andre vakta.',
    en: 'After a vakt of the first kind no vakt of the second kind starts until so many hours have passed since its end. The job gives the sequences. Counts 1 for each pair. An override names the start date of the second vakt.',
  },
  strength: 'local',
  sources: [productChoice('rekkefølger som legevakten selv vil unngå')],
  finding: 'quality',
  judges: 'doctors',
  modes: ['soft', 'hard'],
  defaults: { mode: 'soft', tier: 3, weight: 1 },
  parameters: z.strictObject({
    sequences: z
      .array(sequence)
      .default([])
      .describe(
        'For example {"first": {"parts": ["natt"]}, "then": {"parts": ["dag"]}, "withinHours": 24}; a pattern that says nothing fits every vakt',
      ),
  }),

  constrain(scope, { sequences }) {
    for (const doctor of scope.problem.doctors) {
      const candidates = scope.candidates(doctor);
      for (const [index, { first, then, withinHours }] of sequences.entries()) {
        const firsts = candidates.filter(({ duty }) => fitsPattern(first, duty));
        for (const next of candidates) {
          if (!scope.problem.vaktById.has(next.duty.id) || !fitsPattern(then, next.duty)) continue;
          for (const { duty, held } of firsts) {
            const gap = next.duty.start - duty.end;
            if (duty === next.duty || gap < 0 || gap >= withinHours * 60) continue;
            scope.atMost(sum([held, next.held]), 1, {
              doctorId: doctor.id,
              date: next.duty.date,
              about: `${doctor.id} ${index} ${duty.id} ${next.duty.id}`,
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
      return own
        .filter(({ id }) => vaktById.has(id))
        .flatMap((later) =>
          sequences.flatMap((each) =>
            own
              .filter((earlier) => follows(each, earlier, later))
              .map((earlier) => ({
                doctorId,
                date: later.date,
                vaktIds: [earlier.id, later.id],
                penalty: 1,
                detail: { gapHours: (later.start - earlier.end) / 60, withinHours: each.withinHours },
              })),
          ),
        );
    });
  },

  linesNamed: ({ sequences }) =>
    sequences.flatMap(({ first, then }, index) => [
      ...linesNamedIn(first, ['sequences', index, 'first']),
      ...linesNamedIn(then, ['sequences', index, 'then']),
    ]),

  explain: ({ doctorId, vaktIds, detail }, { verbs: { has } }) => ({
    nb: `${doctorId ?? ''} ${has.nb} ${vaktIds.join(' og så ')} med ${numberText(detail['gapHours'], 'nb')} timer imellom; de skal ikke følge hverandre innen ${numberText(detail['withinHours'], 'nb')} timer.`,
    nn: `${doctorId ?? ''} ${has.nn} ${vaktIds.join(' og så ')} med ${numberText(detail['gapHours'], 'nn')} timar imellom; dei skal ikkje følgje kvarandre innan ${numberText(detail['withinHours'], 'nn')} timar.`,
    en: `${doctorId ?? ''} ${has.en} ${vaktIds.join(' and then ')} with ${numberText(detail['gapHours'], 'en')} hours between them; they shall not follow each other within ${numberText(detail['withinHours'], 'en')} hours.`,
  }),
});

function follows({ first, then, withinHours }: Sequence, earlier: Duty, later: Duty): boolean {
  if (earlier === later || !fitsPattern(first, earlier) || !fitsPattern(then, later)) return false;
  const hours = (later.start - earlier.end) / 60;
  return hours >= 0 && hours < withinHours;
}
