import { z } from 'zod';
import type { Text } from '../domain/issue.js';
import { dutiesByDoctor } from '../domain/roster.js';
import { addDays, daysBetween, type LocalDate } from '../domain/time.js';
import type { Duty } from '../domain/vakt.js';
import { sum } from './expression.js';
import { defineRule, type Rule } from './rule.js';
import { productChoice } from './sources.js';

/** A rule against too many duties of one kind on dates that follow each other, history included. */
export function defineInARow(definition: {
  readonly id: string;
  readonly title: Text;
  /** What is counted, in the plural: `netter`. */
  readonly noun: Text;
  /** What counts, as the end of the statement. */
  readonly counted: Text;
  readonly counts: (duty: Duty) => boolean;
}): Rule {
  const { id, title, noun, counted, counts } = definition;
  return defineRule<{ readonly maxInARow: number }>({
    id,
    title,
    statement: {
      nb: `Høyst så mange ${noun.nb} på rad. Teller hver utover grensen i hvert vindu av grensen + 1 datoer. ${counted.nb}`,
      nn: `Høgst så mange ${noun.nn} på rad. Tel kvar utover grensa i kvart tidsrom av grensa + 1 datoar. ${counted.nn}`,
      en: `At most so many ${noun.en} in a row. Counts each above the limit in every window of limit + 1 dates. ${counted.en}`,
    },
    strength: 'praksis',
    sources: [productChoice('grense for tretthet; ingen norsk regel for legevakt er funnet')],
    finding: 'quality',
    judges: 'doctors',
    modes: ['soft', 'hard'],
    defaults: { mode: 'soft', tier: 3, weight: 1 },
    parameters: z.strictObject({
      maxInARow: z.int().min(1).max(14).default(3).describe('Vakter that start on dates in a row'),
    }),

    constrain(scope, { maxInARow }) {
      for (const doctor of scope.problem.doctors) {
        const counting = scope.candidates(doctor).filter(({ duty }) => counts(duty));
        for (const last of scope.problem.dates) {
          const first = addDays(last, -maxInARow);
          const inWindow = counting.filter(({ duty }) => first <= duty.date && duty.date <= last);
          if (inWindow.length <= maxInARow) continue;
          const subject = { doctorId: doctor.id, date: last, about: `${doctor.id} ${last}` };
          scope.atMost(sum(inWindow.map(({ held }) => held)), maxInARow, subject);
        }
      }
    },

    check(roster, { maxInARow }) {
      const duties = dutiesByDoctor(roster);
      return roster.problem.doctors.flatMap(({ id: doctorId }) => {
        const counting = (duties.get(doctorId) ?? []).filter(counts);
        return roster.problem.dates.flatMap((date) => {
          const run = counting.filter((duty) => {
            const before = daysBetween(duty.date, date);
            return before >= 0 && before <= maxInARow;
          });
          if (run.length <= maxInARow) return [];
          const vaktIds = run.map((duty) => duty.id);
          return [
            {
              doctorId,
              date,
              vaktIds,
              penalty: run.length - maxInARow,
              detail: { inWindow: run.length, ...wholeRun(counting, date) },
            },
          ];
        });
      });
    },

    explain: ({ doctorId, date, detail }, { parameters: { maxInARow }, verbs: { has } }) => ({
      nb: `${doctorId ?? ''} ${has.nb} ${detail['count'] ?? ''} ${noun.nb} på rad fra ${detail['from'] ?? ''} til ${detail['to'] ?? ''}; ønsket er høyst ${maxInARow} (her vinduet til og med ${date}).`,
      nn: `${doctorId ?? ''} ${has.nn} ${detail['count'] ?? ''} ${noun.nn} på rad frå ${detail['from'] ?? ''} til ${detail['to'] ?? ''}; ønsket er høgst ${maxInARow} (her tidsrommet til og med ${date}).`,
      en: `${doctorId ?? ''} ${has.en} ${detail['count'] ?? ''} ${noun.en} in a row from ${detail['from'] ?? ''} to ${detail['to'] ?? ''}; at most ${maxInARow} are wished (here the window up to ${date}).`,
    }),
  });
}

/** The run without a free date of which the window up to `date` is a part. */
function wholeRun(
  counting: readonly Duty[],
  date: LocalDate,
): { readonly count: number; readonly from: LocalDate; readonly to: LocalDate } {
  const dates = new Set(counting.map((duty) => duty.date));
  let from = date;
  while (dates.has(addDays(from, -1))) from = addDays(from, -1);
  let to = date;
  while (dates.has(addDays(to, 1))) to = addDays(to, 1);
  return { count: counting.filter((duty) => from <= duty.date && duty.date <= to).length, from, to };
}
