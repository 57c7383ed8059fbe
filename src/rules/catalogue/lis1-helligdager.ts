import { z } from 'zod';
import { isInScheme, type Doctor } from '../../domain/doctor.js';
import { isOnHelligdag } from '../../domain/fairness.js';
import type { Fritak } from '../../domain/job/doctor.js';
import type { Problem } from '../../domain/problem.js';
import { heldVakter } from '../../domain/roster.js';
import type { LocalDate } from '../../domain/time.js';
import { constant, minus, sum } from '../expression.js';
import { judgedPart } from '../judged-part.js';
import { defineRule, type Violation } from '../rule.js';
import { productChoice, yngreLeger } from '../sources.js';

/** Fritak that keeps a doctor from helligdager: they are worked as helg is. */
const touching: readonly Fritak['scope'][] = ['all', 'helg'];

/** Helligdager are shared evenly by the LIS1 who could all have had them. */
export const lis1Helligdager = defineRule({
  id: 'lis1-helligdager',
  title: {
    nb: 'Helligdager jevnt fordelt mellom LIS1',
    nn: 'Heilagdagar jamt fordelte mellom LIS1',
    en: 'Helligdager evenly among the LIS1',
  },
  statement: {
    nb: 'Blant LIS1 i de samme gruppene som er tilgjengelige på de samme helligdagene i perioden (lest der vaktene starter), skiller det helst høyst én vakt på helligdag mellom den som har flest og den som har færrest. Permisjon, sykdom og fritak gjør en lege utilgjengelig; ferie gjør det ikke. Teller hver vakt forskjellen er større.',
    nn: 'Blant LIS1 i dei same gruppene som er tilgjengelege på dei same heilagdagane i perioden (lese der vaktene startar), skil det helst høgst éi vakt på heilagdag mellom den som har flest og den som har færrast. Permisjon, sjukdom og fritak gjer ein lege utilgjengeleg; ferie gjer det ikkje. Tel kvar vakt skilnaden er større.',
    en: 'Among LIS1 of the same pools who are available on the same helligdager of the period (read where the vakter start), the one with most vakter on helligdager has preferably at most one more than the one with fewest. Permisjon, sickness and fritak make a doctor unavailable; ferie does not. Counts each vakt by which the difference is greater.',
  },
  strength: 'bør',
  sources: [yngreLeger('LIS1 i distrikt'), productChoice('forskjell på inntil én vakt koster ingenting')],
  finding: 'quality',
  judges: 'doctors',
  modes: ['soft'],
  defaults: { mode: 'soft', tier: 2, weight: 1 },
  parameters: z.strictObject({}),

  constrain(scope) {
    const problem = judgedPart(scope.problem);
    const vakter = problem.vakter.filter(isOnHelligdag);
    for (const [index, group] of equals(problem).entries()) {
      const subject = { date: problem.firstJudged, about: `group ${index + 1}` };
      const counts = group.map((doctor) => sum(vakter.map((vakt) => scope.held(doctor, vakt))));
      const differences = counts.flatMap((most) =>
        counts.flatMap((least) => (most === least ? [] : [minus(minus(most, least), constant(1))])),
      );
      scope.cost(scope.hinge(differences, subject), subject);
    }
  },

  check(roster) {
    const problem = judgedPart(roster.problem);
    const held = heldVakter({ ...roster, problem }).filter(({ vakt }) => isOnHelligdag(vakt));
    return equals(problem).flatMap((group): Violation[] => {
      const byCount = group
        .map(({ id }) => ({ id, own: held.filter(({ doctorId }) => doctorId === id) }))
        .sort((a, b) => b.own.length - a.own.length);
      const [most, least] = [byCount[0], byCount.at(-1)];
      if (most === undefined || least === undefined) return [];
      const difference = most.own.length - least.own.length;
      if (difference <= 1) return [];
      return [
        {
          date: problem.firstJudged,
          vaktIds: most.own.map(({ vakt }) => vakt.id),
          penalty: difference - 1,
          detail: {
            most: most.id,
            mostCount: most.own.length,
            least: least.id,
            leastCount: least.own.length,
          },
        },
      ];
    });
  },

  explain: ({ vaktIds, detail }) => ({
    nb: `LIS1 ${detail['most'] ?? ''} har ${detail['mostCount'] ?? ''} vakter på helligdager (${vaktIds.join(', ')}) og ${detail['least'] ?? ''} har ${detail['leastCount'] ?? ''}, enda de er like tilgjengelige.`,
    nn: `LIS1 ${detail['most'] ?? ''} har ${detail['mostCount'] ?? ''} vakter på heilagdagar (${vaktIds.join(', ')}) og ${detail['least'] ?? ''} har ${detail['leastCount'] ?? ''}, endå dei er like tilgjengelege.`,
    en: `LIS1 ${detail['most'] ?? ''} has ${detail['mostCount'] ?? ''} vakter on helligdager (${vaktIds.join(', ')}) and ${detail['least'] ?? ''} has ${detail['leastCount'] ?? ''}, though they are equally available.`,
  }),
});

/** LIS1 who could have the same vakter on helligdager; no group of one. */
function equals({ doctors, vakter }: Problem): Doctor[][] {
  const dates = [...new Set(vakter.filter(isOnHelligdag).map(({ date }) => date))];
  const groups = new Map<string, Doctor[]>();
  for (const doctor of doctors) {
    const available = dates.filter((date) => isAvailable(doctor, date));
    if (doctor.category !== 'LIS1' || available.length === 0) continue;
    const key = JSON.stringify([[...doctor.pools].sort(), available]);
    groups.set(key, [...(groups.get(key) ?? []), doctor]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function isAvailable(doctor: Doctor, date: LocalDate): boolean {
  return (
    isInScheme(doctor, date) &&
    !doctor.absences.some(
      ({ kind, from, to }) => (kind === 'permisjon' || kind === 'sykdom') && from <= date && date <= to,
    ) &&
    !doctor.fritak.some(
      ({ scope, from, to }) => touching.includes(scope) && from <= date && (to === undefined || date <= to),
    )
  );
}
