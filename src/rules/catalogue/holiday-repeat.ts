import { z } from 'zod';
import { blocksOf, type DatedBlock } from '../../domain/calendar/holiday-block.js';
import { blocksWorkedBefore } from '../../domain/holiday-history.js';
import { holidaysNotKnown } from '../holidays-not-known.js';
import { checkPairs } from '../pair-check.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';

/** Nobody has the same holiday two years running. */
export const holidayRepeat = defineRule({
  id: 'holiday-repeat',
  title: {
    nb: 'Ikke samme høytid to år på rad',
    nn: 'Ikkje same høgtid to år på rad',
    en: 'Not the same holiday two years running',
  },
  statement: {
    nb: 'En lege som hadde vakt i jul, nyttår, påske, pinse eller 17. mai de siste årene, har ikke vakt i den samme høytiden i år. En vakt hører til høytiden fra 3 timer. Teller 1 for hver vakt. En overstyring nevner vaktens startdato.',
    nn: 'Ein lege som hadde vakt i jul, nyttår, påske, pinse eller 17. mai dei siste åra, har ikkje vakt i den same høgtida i år. Ei vakt høyrer til høgtida frå 3 timar. Tel 1 for kvar vakt. Ei overstyring nemner startdatoen til vakta.',
    en: 'A doctor who had vakt in jul, nyttår, påske, pinse or 17. mai in the last years has no vakt in the same holiday this year. A vakt belongs to the holiday from 3 hours. Counts 1 for each vakt. An override names the start date of the vakt.',
  },
  strength: 'local',
  sources: [productChoice('høytider over flere år; ingen norsk regel for legevakt er funnet')],
  finding: 'quality',
  judges: 'doctors',
  modes: ['soft', 'hard'],
  defaults: { mode: 'soft', tier: 2, weight: 1 },
  parameters: z.strictObject({
    freeYears: z.int().min(1).max(10).default(1).describe('Years without a holiday after a year with it'),
  }),

  excludes(doctor, vakt, problem, { freeYears }) {
    const before = blocksWorkedBefore(problem, doctor);
    if (before.length === 0) return false;
    return blocksOf(vakt).some(({ block, year }) =>
      before.some((own) => own.block === block && own.year < year && year - own.year <= freeYears),
    );
  },

  check: (roster, { freeYears }) =>
    checkPairs(roster, (doctor, vakt) => {
      const isTooSoon = (now: DatedBlock, before: DatedBlock): boolean => {
        const years = now.year - before.year;
        return now.block === before.block && years >= 1 && years <= freeYears;
      };
      for (const now of blocksOf(vakt)) {
        const before = blocksWorkedBefore(roster.problem, doctor).find((own) => isTooSoon(now, own));
        if (before !== undefined) return { block: now.block, year: before.year };
      }
      return undefined;
    }),

  notChecked: (problem) => holidaysNotKnown(problem),

  explain: ({ doctorId, vaktIds, detail }, { verbs: { has } }) => ({
    nb: `${doctorId ?? ''} ${has.nb} ${vaktIds.join()} i høytiden ${detail['block'] ?? ''} og hadde den også i ${detail['year'] ?? ''}.`,
    nn: `${doctorId ?? ''} ${has.nn} ${vaktIds.join()} i høgtida ${detail['block'] ?? ''} og hadde ho også i ${detail['year'] ?? ''}.`,
    en: `${doctorId ?? ''} ${has.en} ${vaktIds.join()} in ${detail['block'] ?? ''} and had that holiday in ${detail['year'] ?? ''} too.`,
  }),
});
