import { z } from 'zod';
import { isInScheme } from '../../domain/doctor.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';
import { checkPairs } from '../pair-check.js';

/** Only members of a line's pools, while they belong to the scheme, take its vakter. */
export const poolEligibility = defineRule({
  id: 'pool-eligibility',
  title: {
    nb: 'Vakt bare for linjens leger',
    nn: 'Vakt berre for legane til linja',
    en: "Only the line's doctors",
  },
  statement: {
    nb: 'En vakt går bare til leger i en av linjens grupper, innenfor datoene de er med i ordningen.',
    nn: 'Ei vakt går berre til legar i ei av gruppene til linja, innanfor datoane dei er med i ordninga.',
    en: "A vakt goes only to doctors in one of the line's pools, within the dates on which they belong to the scheme.",
  },
  strength: 'local',
  sources: [productChoice('linjens grupper i jobben')],
  finding: 'breach',
  judges: 'doctors',
  modes: ['hard'],
  defaults: { mode: 'hard', tier: 1, weight: 1 },
  parameters: z.strictObject({}),

  excludes: (doctor, vakt) =>
    !vakt.line.pools.some((pool) => doctor.pools.includes(pool)) || !isInScheme(doctor, vakt.date),

  check: (roster) =>
    checkPairs(roster, (doctor, vakt) => {
      const isMember = doctor.pools.some((pool) => vakt.line.pools.includes(pool));
      const left = doctor.to !== undefined && vakt.date > doctor.to;
      const notYet = doctor.from !== undefined && vakt.date < doctor.from;
      return isMember && !left && !notYet ? undefined : { lines: vakt.line.pools.join(', ') };
    }),

  explain: ({ doctorId, vaktIds, detail }) => ({
    nb: `${doctorId ?? ''} hører ikke til gruppene som tar ${vaktIds.join()} (${detail['lines'] ?? ''}) på denne datoen.`,
    nn: `${doctorId ?? ''} høyrer ikkje til gruppene som tek ${vaktIds.join()} (${detail['lines'] ?? ''}) på denne datoen.`,
    en: `${doctorId ?? ''} does not belong to the pools that take ${vaktIds.join()} (${detail['lines'] ?? ''}) on this date.`,
  }),
});
