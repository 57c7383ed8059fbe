import { z } from 'zod';
import type { Problem } from '../../domain/problem.js';
import { heldVakter } from '../../domain/roster.js';
import type { Duty } from '../../domain/vakt.js';
import { scale, sum } from '../expression.js';
import { judgedPart } from '../judged-part.js';
import { numberText } from '../number-text.js';
import { noDoctorToName } from '../no-doctor-to-name.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';

/** What each cap counts of a vakt. */
const measures = {
  maxVakter: () => 1,
  maxHours: (duty: Duty) => (duty.end - duty.start) / 60,
} as const;
const measureNames = ['maxVakter', 'maxHours'] as const;

/** At most so many vakter or hours of the period from doctors of an agency, all together. */
export const byravikarCap = defineRule({
  id: 'byravikar-cap',
  title: { nb: 'Tak på vikarbyrå', nn: 'Tak på vikarbyrå', en: 'Cap on agency doctors' },
  statement: {
    nb: 'Byråvikarene har til sammen høyst så mange vakter eller timer i perioden. Myk regel med tak 0 teller hver vakt eller time fra vikarbyrå, slik at de går sist. Teller vakter og timer over taket.',
    nn: 'Byråvikarane har til saman høgst så mange vakter eller timar i perioden. Mjuk regel med tak 0 tel kvar vakt eller time frå vikarbyrå, slik at dei går sist. Tel vakter og timar over taket.',
    en: 'The agency doctors together have at most so many vakter or hours in the period. A soft rule with cap 0 counts every vakt or hour from an agency, so that they come last. Counts vakter and hours above the cap.',
  },
  strength: 'local',
  sources: [productChoice('tak på innleie fra vikarbyrå, satt av legevakten')],
  finding: 'breach',
  judges: 'roster',
  insteadOfOverride: noDoctorToName,
  modes: ['hard', 'soft'],
  defaults: { mode: 'hard', tier: 4, weight: 1 },
  parameters: z.strictObject({
    maxVakter: z
      .int()
      .min(0)
      .max(2000)
      .nullable()
      .default(null)
      .describe('All agency doctors; null = no cap'),
    maxHours: z
      .number()
      .min(0)
      .max(50_000)
      .nullable()
      .default(null)
      .describe('Elapsed hours on duty of all agency doctors; null = no cap'),
  }),

  constrain(scope, caps) {
    const problem = judgedPart(scope.problem);
    const fromAgency = agencyDoctors(problem);
    for (const name of measureNames) {
      const limit = caps[name];
      if (limit === null) continue;
      const counted = fromAgency.flatMap((doctor) =>
        problem.vakter.map((vakt) => scale(measures[name](vakt), scope.held(doctor, vakt))),
      );
      scope.atMost(sum(counted), limit, { date: problem.firstJudged, about: name });
    }
  },

  check(roster, caps) {
    const problem = judgedPart(roster.problem);
    const agency = new Set(agencyDoctors(problem).map(({ id }) => id));
    const vakter = heldVakter({ ...roster, problem })
      .filter(({ doctorId }) => agency.has(doctorId))
      .map(({ vakt }) => vakt);
    return measureNames.flatMap((name) => {
      const limit = caps[name];
      if (limit === null) return [];
      const amount = vakter.reduce((total, vakt) => total + measures[name](vakt), 0);
      if (amount <= limit + 1e-9) return [];
      return [
        {
          date: problem.firstJudged,
          about: name,
          vaktIds: vakter.map(({ id }) => id),
          penalty: amount - limit,
          detail: { of: name, amount, limit },
        },
      ];
    });
  },

  explain({ date, detail }, { verbs: { have } }) {
    const isHours = detail['of'] === 'maxHours';
    return {
      nb: `Byråvikarer ${have.nb} ${numberText(detail['amount'], 'nb')} ${isHours ? 'timer' : 'vakter'} i perioden fra ${date}; taket er ${numberText(detail['limit'], 'nb')}.`,
      nn: `Byråvikarar ${have.nn} ${numberText(detail['amount'], 'nn')} ${isHours ? 'timar' : 'vakter'} i perioden frå ${date}; taket er ${numberText(detail['limit'], 'nn')}.`,
      en: `Agency doctors ${have.en} ${numberText(detail['amount'], 'en')} ${isHours ? 'hours' : 'vakter'} in the period from ${date}; the cap is ${numberText(detail['limit'], 'en')}.`,
    };
  },
});

function agencyDoctors({ doctors }: Problem): Problem['doctors'] {
  return doctors.filter(({ category }) => category === 'byråvikar');
}
