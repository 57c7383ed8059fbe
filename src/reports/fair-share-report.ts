import { z } from 'zod';
import { fairShares, measureOf, vakterOfGroup, type FairnessParameters } from '../domain/fairness.js';
import { fairnessMeasure, type FairnessMeasure } from '../domain/job/plan-input.js';
import type { Problem } from '../domain/problem.js';
import { heldVakter, type Roster } from '../domain/roster.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { restrictProblem } from '../rules/rule-scope.js';
import { round } from './hours.js';

/** One doctor's load against the own share, in one measure of one fairness group. */
export interface ShareOfLoad {
  readonly doctor: string;
  readonly group: string;
  readonly measure: FairnessMeasure;
  /** Weighted hours, or a number of vakter. */
  readonly unit: 'weightedHours' | 'vakter';
  readonly load: number;
  /** With what is carried over taken off; below 0 where that is more than the share. */
  readonly target: number;
  /** Taken over from earlier periods, as far as it counts; positive = had too much then. */
  readonly carried: number;
  /** Within these nothing is wrong: whole vakter cannot hit a fraction. */
  readonly bandLow: number;
  readonly bandHigh: number;
  /** 0 inside the band; negative below it, positive above it. */
  readonly outsideBand: number;
}

const settings = z.object({ hjemmevaktWeight: z.number(), balanceCapVakter: z.number() });

/** As the rules have them where the rule of the measure is off. */
const usual: FairnessParameters = { hjemmevaktWeight: 0.25, balanceCapVakter: 2 };

/** How the load of each fairness group was shared. Measures of which the group has nothing are left out. */
export function reportShares(roster: Roster, rules: readonly ActiveRule[]): ShareOfLoad[] {
  return roster.problem.job.fairnessGroups.flatMap((group) =>
    fairnessMeasure.options.flatMap((measure) => {
      const active = fairShareRule(rules, measure);
      const parameters = parametersOf(active);
      const problem = restrictProblem(roster.problem, active?.scope);
      const amount = (vakt: Parameters<typeof measureOf>[1]): number =>
        measureOf(measure, vakt, parameters.hjemmevaktWeight);
      if (!vakterOfGroup(problem, group).some((vakt) => amount(vakt) > 0)) return [];
      const held = heldVakter({ ...roster, problem }).filter(
        ({ vakt }) => vakt.requirement === 'minimum' && group.lines.includes(vakt.lineId),
      );
      return fairShares(problem, group, measure, parameters).map(({ doctorId, target, low, high, step }) => {
        const load = held
          .filter(({ doctorId: holder }) => holder === doctorId)
          .reduce((total, { vakt }) => total + amount(vakt), 0);
        return {
          doctor: doctorId,
          group: group.id,
          measure,
          unit: measure === 'hours' ? ('weightedHours' as const) : ('vakter' as const),
          load: round(load),
          target: round(target),
          carried: round(
            carriedOver(problem, { doctorId, group: group.id, measure }, parameters.balanceCapVakter * step),
          ),
          bandLow: round(low),
          bandHigh: round(high),
          outsideBand: round(load > high ? load - high : Math.min(0, load - low)),
        };
      });
    }),
  );
}

function carriedOver(
  { job }: Problem,
  of: { readonly doctorId: string; readonly group: string; readonly measure: FairnessMeasure },
  cap: number,
): number {
  const sum = job.balances
    .filter(
      ({ doctor, group, measure }) => doctor === of.doctorId && group === of.group && measure === of.measure,
    )
    .reduce((total, { amount }) => total + amount, 0);
  return Math.min(cap, Math.max(-cap, sum));
}

/** Weight of an hour that is not spent present, as the rule on hours has it. */
export function hjemmevaktWeightOf(rules: readonly ActiveRule[]): number {
  return parametersOf(fairShareRule(rules, 'hours')).hjemmevaktWeight;
}

function fairShareRule(rules: readonly ActiveRule[], measure: FairnessMeasure): ActiveRule | undefined {
  return rules.find(({ rule }) => rule.id === `fair-${measure}`);
}

function parametersOf(active: ActiveRule | undefined): FairnessParameters {
  return active === undefined ? usual : settings.parse(active.parameters);
}
