import { z } from 'zod';
import { fairShares, measureOf, vakterOfGroup, type FairnessParameters } from '../domain/fairness.js';
import type { Text } from '../domain/issue.js';
import type { FairnessMeasure } from '../domain/job/plan-input.js';
import { heldVakter } from '../domain/roster.js';
import { scale, sum } from './expression.js';
import { judgedPart } from './judged-part.js';
import { numberText } from './number-text.js';
import { defineRule, type Rule } from './rule.js';
import { legeforeningen, productChoice, sfs2305 } from './sources.js';

/** Each step outside the band costs more than the one before, up to this many; from there on they cost the same. */
const steepestStep = 10;

const parameters = z.strictObject({
  hjemmevaktWeight: z
    .number()
    .min(0)
    .max(1)
    .default(0.25)
    .describe(
      'Weight of an hour not spent present; 7 hours present for 28 at home was claimed by the union in 2020',
    ),
  balanceCapVakter: z
    .number()
    .min(0)
    .max(20)
    .default(2)
    .describe('Most vakter of carried balance that count, either way'),
});

/** A rule that shares one measure of load within each fairness group. */
export function defineFairShare(definition: {
  readonly id: string;
  readonly measure: FairnessMeasure;
  readonly title: Text;
  readonly what: Text;
}): Rule {
  const { measure, what } = definition;
  return defineRule<FairnessParameters>({
    id: definition.id,
    title: definition.title,
    statement: {
      nb: `Hver lege i en fordelingsgruppe får sin del av ${what.nb}. Antallet rett under og rett over målet koster ingenting; utenfor koster første vakt 1, andre 2, tredje 3.`,
      nn: `Kvar lege i ei fordelingsgruppe får sin del av ${what.nn}. Talet rett under og rett over målet kostar ingenting; utanfor kostar første vakt 1, andre 2, tredje 3.`,
      en: `Each doctor of a fairness group gets the own share of ${what.en}. The number just below and just above the target costs nothing; beyond it the first vakt costs 1, the second 2, the third 3.`,
    },
    strength: 'hovedregel',
    sources: [
      legeforeningen('Rett/plikt til å delta i kommunens organiserte legevakt'),
      sfs2305('§ 7', 'secondary'),
      productChoice('fritt bånd rundt målet og stigende trinn utenfor'),
    ],
    finding: 'quality',
    judges: 'doctors',
    modes: ['soft'],
    defaults: { mode: 'soft', tier: 2, weight: 1 },
    parameters,

    constrain(scope, settings) {
      const problem = judgedPart(scope.problem);
      for (const group of problem.job.fairnessGroups) {
        const vakter = vakterOfGroup(problem, group)
          .map((vakt) => ({ vakt, amount: measureOf(measure, vakt, settings.hjemmevaktWeight) }))
          .filter(({ amount }) => amount > 0);
        for (const share of fairShares(problem, group, measure, settings)) {
          const doctor = problem.doctorById.get(share.doctorId);
          if (doctor === undefined) continue;
          const load = sum(vakter.map(({ vakt, amount }) => scale(amount, scope.held(doctor, vakt))));
          scope.balance(
            { expression: load, low: share.low, high: share.high, step: share.step, steepest: steepestStep },
            { doctorId: doctor.id, date: problem.firstJudged, about: `${group.id} ${doctor.id}` },
          );
        }
      }
    },

    check(roster, settings) {
      const problem = judgedPart(roster.problem);
      const held = heldVakter({ ...roster, problem }).filter(({ vakt }) => vakt.requirement === 'minimum');
      return problem.job.fairnessGroups.flatMap((group) => {
        return fairShares(problem, group, measure, settings).flatMap(
          ({ doctorId, target, low, high, step }) => {
            const load = held
              .filter(
                ({ vakt, doctorId: holder }) => holder === doctorId && group.lines.includes(vakt.lineId),
              )
              .reduce((total, { vakt }) => total + measureOf(measure, vakt, settings.hjemmevaktWeight), 0);
            const penalty = stepCost((load > high ? load - high : Math.max(0, low - load)) / step);
            if (penalty < 1e-9) return [];
            return [
              {
                doctorId,
                date: problem.firstJudged,
                vaktIds: [],
                penalty,
                detail: { group: group.name, load, target },
              },
            ];
          },
        );
      });
    },

    explain: ({ doctorId, detail }) => ({
      nb: `${doctorId ?? ''} har ${numberText(detail['load'], 'nb')} av ${what.nb} i gruppen ${detail['group'] ?? ''}; målet er ${numberText(detail['target'], 'nb')}.`,
      nn: `${doctorId ?? ''} har ${numberText(detail['load'], 'nn')} av ${what.nn} i gruppa ${detail['group'] ?? ''}; målet er ${numberText(detail['target'], 'nn')}.`,
      en: `${doctorId ?? ''} has ${numberText(detail['load'], 'en')} of ${what.en} in the group ${detail['group'] ?? ''}; the target is ${numberText(detail['target'], 'en')}.`,
    }),
  });
}

/** 1 for the first step outside, 2 for the second, ...; parts of a step count in proportion. */
function stepCost(steps: number): number {
  const whole = Math.min(steepestStep - 1, Math.floor(steps));
  return (whole * (whole + 1)) / 2 + (steps - whole) * (whole + 1);
}
