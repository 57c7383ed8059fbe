import { z } from 'zod';
import { allKommuner, districtsOf } from '../../domain/districts.js';
import { doctorCategory } from '../../domain/job/doctor.js';
import {
  isCombinedLine,
  isPrimaryLine,
  missingDays,
  poolDemand,
  sharedLines,
  type PoolDemand,
} from '../../domain/pool-frequency.js';
import type { Problem } from '../../domain/problem.js';
import { normFor, normSource } from '../../domain/staffing-norm-table.js';
import { constant, scale, sum } from '../expression.js';
import { judgedPart } from '../judged-part.js';
import { numberText } from '../number-text.js';
import { noDoctorToName } from '../no-doctor-to-name.js';
import { defineRule } from '../rule.js';

const everyNth = z.int().min(1).max(60).nullable().default(null);

const parameters = z.strictObject({
  primaryEveryNth: everyNth.describe(
    'N of "N-delt" for primærvakt; null = the row of the staffing table for the people of the vaktdistrikt',
  ),
  combinedEveryNth: everyNth.describe('The same with bakvakt'),
  leftOut: z
    .array(doctorCategory)
    .default(['nattlege', 'LIS1'])
    .describe('Doctors who fill no seat, and lines that they alone have first'),
});
type Parameters = z.infer<typeof parameters>;

/** Enough doctors share the vakter: F = days available / vakter is at least N. Who holds which vakt changes nothing in it but the conditional bakvakter. */
export const poolFrequency = defineRule({
  id: 'pool-frequency',
  title: {
    nb: 'Nok leger til N-delt vakt',
    nn: 'Nok legar til N-delt vakt',
    en: 'Doctors enough for N-delt',
  },
  statement: {
    nb: 'I hvert vaktdistrikt er F = legenes tilgjengelige dager delt på vakter minst N, både for primærvakt og samlet med bakvakt. Ansatte nattleger og LIS1 regnes ikke med. Teller legene som mangler: dagene som mangler, delt på dagene i perioden. En plan kan bare endre tallet ved å bruke færre betingede bakvakter.',
    nn: 'I kvart vaktdistrikt er F = dagane legane er tilgjengelege delt på vakter minst N, både for primærvakt og samla med bakvakt. Tilsette nattlegar og LIS1 blir ikkje rekna med. Tel legane som manglar: dagane som manglar, delte på dagane i perioden. Ein plan kan berre endre talet ved å bruke færre betinga bakvakter.',
    en: "In each vaktdistrikt F = the doctors' days available / vakter is at least N, for primærvakt and with bakvakt. Employed nattleger and LIS1 do not count. Counts the doctors who are missing: the missing days / the days of the period. A roster can change the number only by using fewer conditional bakvakter.",
  },
  strength: 'bør',
  sources: [normSource],
  finding: 'quality',
  judges: 'roster',
  insteadOfOverride: noDoctorToName,
  modes: ['soft'],
  defaults: { mode: 'soft', tier: 4, weight: 1 },
  parameters,

  constrain(scope, parameters) {
    const problem = judgedPart(scope.problem);
    for (const { district, of, wanted, demand } of demands(problem, parameters)) {
      const { daysAvailable, vakter, conditional } = demand;
      const days = problem.dates.length;
      const used = sum(conditional.map((vakt) => scope.filled(vakt)));
      const missing = sum([scale(wanted, used), constant(wanted * vakter - daysAvailable)]);
      const subject = { date: problem.firstJudged, about: `${district} ${of}` };
      scope.cost(scope.hinge([scale(1 / days, missing)], subject), subject);
    }
  },

  check({ problem: whole, assignments }, parameters) {
    const problem = judgedPart(whole);
    return demands(problem, parameters).flatMap(({ district, of, wanted, demand }) => {
      const used = demand.conditional.filter(({ id }) => assignments.has(id)).length;
      const vakter = demand.vakter + used;
      const missing = missingDays(demand, vakter, wanted);
      if (missing === 0) return [];
      return [
        {
          date: problem.firstJudged,
          about: `${district} ${of}`,
          vaktIds: [],
          penalty: missing / problem.dates.length,
          detail: {
            district,
            of,
            wanted,
            vakter,
            doctors: demand.doctors,
            found: demand.daysAvailable / vakter,
          },
        },
      ];
    });
  },

  explain({ date, penalty, detail }) {
    const { district, of, wanted, found, vakter, doctors } = detail;
    const where =
      district === allKommuner
        ? { nb: 'alle kommuner', nn: 'alle kommunar', en: 'all kommuner' }
        : {
            nb: `vaktdistriktet ${district ?? ''}`,
            nn: `vaktdistriktet ${district ?? ''}`,
            en: `the vaktdistrikt ${district ?? ''}`,
          };
    const kind =
      of === 'primary'
        ? { nb: 'primærvakt', nn: 'primærvakt', en: 'primærvakt' }
        : { nb: 'vakt samlet med bakvakt', nn: 'vakt samla med bakvakt', en: 'vakt with bakvakt' };
    return {
      nb: `Fra ${date} har ${where.nb} ${doctors ?? ''} leger til ${vakter ?? ''} vakter, altså ${numberText(found, 'nb')}-delt ${kind.nb}; minst ${wanted ?? ''}-delt er anbefalt. Det mangler ${numberText(penalty, 'nb')} leger.`,
      nn: `Frå ${date} har ${where.nn} ${doctors ?? ''} legar til ${vakter ?? ''} vakter, altså ${numberText(found, 'nn')}-delt ${kind.nn}; minst ${wanted ?? ''}-delt er tilrådd. Det manglar ${numberText(penalty, 'nn')} legar.`,
      en: `From ${date} ${where.en} has ${doctors ?? ''} doctors for ${vakter ?? ''} vakter, which makes ${numberText(found, 'en')}-delt ${kind.en}; at least ${wanted ?? ''}-delt is advised. ${numberText(penalty, 'en')} doctors are missing.`,
    };
  },
});

interface Demand {
  readonly district: string;
  readonly of: 'primary' | 'combined';
  readonly wanted: number;
  readonly demand: PoolDemand;
}

/** Where somebody asks for a frequency. */
function demands(problem: Problem, { primaryEveryNth, combinedEveryNth, leftOut }: Parameters): Demand[] {
  return districtsOf(problem).flatMap(({ id, population, lines }) => {
    const row = normFor(population);
    const shared = sharedLines(problem, lines, leftOut);
    const parts = [
      { of: 'primary' as const, wanted: primaryEveryNth ?? row.primaryFrequency, fits: isPrimaryLine },
      { of: 'combined' as const, wanted: combinedEveryNth ?? row.combinedFrequency, fits: isCombinedLine },
    ];
    return parts.flatMap(({ of, wanted, fits }) =>
      wanted === null
        ? []
        : [{ district: id, of, wanted, demand: poolDemand(problem, shared.filter(fits), leftOut) }],
    );
  });
}
