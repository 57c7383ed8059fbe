import { z } from 'zod';
import { dateSpan } from '../../domain/date-span.js';
import { wishConcerns } from '../../domain/wish.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';
import { checkPairs } from '../pair-check.js';

/** A doctor who cannot, does not. */
export const cannotWishes = defineRule({
  id: 'cannot-wishes',
  title: { nb: '«Kan ikke» respekteres', nn: '«Kan ikkje» blir respektert', en: '"Cannot" is respected' },
  statement: {
    nb: 'En lege får ingen vakt som overlapper en dato legen har meldt «kan ikke» for.',
    nn: 'Ein lege får inga vakt som overlappar ein dato legen har meldt «kan ikkje» for.',
    en: 'A doctor gets no vakt that overlaps a date marked "cannot".',
  },
  strength: 'local',
  sources: [productChoice('ønskene i jobben')],
  finding: 'breach',
  judges: 'doctors',
  modes: ['hard', 'soft'],
  defaults: { mode: 'hard', tier: 3, weight: 10 },
  parameters: z.strictObject({}),

  excludes: (doctor, vakt, { job }) =>
    job.wishes.some(
      (wish) => wish.kind === 'cannot' && wish.doctor === doctor.id && wishConcerns(wish, vakt),
    ),

  check: (roster) => {
    const cannot = roster.problem.job.wishes.filter(({ kind }) => kind === 'cannot');
    return checkPairs(roster, (doctor, vakt) => {
      const wish = cannot.find((own) => own.doctor === doctor.id && wishConcerns(own, vakt));
      return wish === undefined ? undefined : { from: wish.from, to: wish.to };
    });
  },

  explain: ({ doctorId, vaktIds, detail }, { verbs: { has } }) => ({
    nb: `${doctorId ?? ''} kan ikke ${dateSpan(detail['from'], detail['to'])}, men ${has.nb} ${vaktIds.join()}.`,
    nn: `${doctorId ?? ''} kan ikkje ${dateSpan(detail['from'], detail['to'])}, men ${has.nn} ${vaktIds.join()}.`,
    en: `${doctorId ?? ''} cannot ${dateSpan(detail['from'], detail['to'])} but ${has.en} ${vaktIds.join()}.`,
  }),
});
