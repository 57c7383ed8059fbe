import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  completePoint,
  findLineFaults,
  isFeasible,
  linesAt,
  loadHighsBackend,
  objectiveValue,
  rosterCost,
  toModel,
  type FrozenModel,
  type Line,
  type LineProblem,
} from '../../solver/index.js';
import { readInstance } from '../../src/nrp/read-instance.js';
import { bruteForceOptimum, nrpInstanceTexts } from '../support/nrp-instances.js';

const highs = await loadHighsBackend({ now: () => performance.now() / 1000 });

const problems = nrpInstanceTexts.map((text) => {
  const reading = readInstance(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.instance.problem;
});

/** Stretches of work and of time off, so that many of the lines may be had. */
const stretches = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(2)), {
  minLength: 14,
  maxLength: 14,
});
const rosters = fc.array(stretches, { minLength: 3, maxLength: 3 });

function linesFrom(
  problem: LineProblem,
  choice: readonly (readonly (readonly [number, number])[])[],
): Line[] {
  return problem.people.map((_, person) => {
    const shifts = (choice[person] ?? []).flatMap(([length, shift]) =>
      Array.from({ length }, () => Math.min(shift, problem.shifts.length) - 1),
    );
    return Int8Array.from(shifts.slice(0, problem.days));
  });
}

function objectiveOf(model: FrozenModel, values: Float64Array): number {
  const [objective] = model.objectives;
  return objective === undefined ? 0 : objectiveValue(objective, values);
}

describe('the model of a line problem', () => {
  test.prop([problems, rosters], { numRuns: 2000 })(
    'accepts the rosters that break nothing, at their cost',
    (problem, choice) => {
      const lines = linesFrom(problem, choice);
      const lineModel = toModel(problem);
      const { model, holds, works } = lineModel;
      const decisions = new Float64Array(model.variables.length);
      let isOutside = false;
      for (const [person, line] of lines.entries())
        for (const [day, shift] of line.entries()) {
          if (shift < 0) continue;
          const variable = holds[person]?.[day * problem.shifts.length + shift];
          const work = works[person]?.[day];
          if (variable === undefined || work === undefined) isOutside = true;
          else {
            decisions[variable] = 1;
            decisions[work] = 1;
          }
        }
      const values = completePoint(model, decisions);
      const faults = lines.flatMap((line, person) => findLineFaults(problem, person, line));
      expect(!isOutside && isFeasible(model, values)).toBe(faults.length === 0);
      if (faults.length > 0) return;
      expect(objectiveOf(model, values)).toBeCloseTo(rosterCost(problem, lines), 9);
      expect(linesAt(problem, lineModel, values)).toEqual(lines);
    },
  );

  test.prop([problems], { numRuns: 40 })('has the optimum that trying all rosters finds', (problem) => {
    const least = bruteForceOptimum(problem);
    fc.pre(least !== undefined);
    const lineModel = toModel(problem);
    const { variables, rows, objectives } = lineModel.model;
    const outcome = highs.solve({ variables, rows, objective: objectives[0] ?? { terms: [], constant: 0 } });
    if (least === Infinity) {
      expect(outcome.kind).toBe('infeasible');
      return;
    }
    if (outcome.kind !== 'optimal') throw new Error(`It ended ${outcome.kind}.`);
    expect(outcome.objective).toBeCloseTo(least, 5);
    const lines = linesAt(problem, lineModel, outcome.values);
    expect(lines.flatMap((line, person) => findLineFaults(problem, person, line))).toEqual([]);
    expect(rosterCost(problem, lines)).toBe(least);
  });
});
