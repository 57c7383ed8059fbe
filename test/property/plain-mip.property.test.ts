import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { findLineFaults, loadHighsBackend, rosterCost } from '../../solver/index.js';
import { readInstance } from '../../src/nrp/read-instance.js';
import { toPlainMip } from '../bench/peers/plain-mip.js';
import { bruteForceOptimum, nrpInstanceTexts } from '../support/nrp-instances.js';

const highs = await loadHighsBackend({ now: () => performance.now() / 1000 });

describe('the plain program that peers are given', () => {
  test.prop([nrpInstanceTexts], { numRuns: 30 })('has the optimum that trying all rosters finds', (text) => {
    const reading = readInstance(text);
    if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
    const { problem } = reading.instance;
    const least = bruteForceOptimum(problem);
    fc.pre(least !== undefined);
    const { model, holds } = toPlainMip(problem);
    const { variables, rows, objectives } = model;
    const outcome = highs.solve({ variables, rows, objective: objectives[0] ?? { terms: [], constant: 0 } });
    if (least === Infinity) {
      expect(outcome.kind).toBe('infeasible');
      return;
    }
    if (outcome.kind !== 'optimal') throw new Error(`It ended ${outcome.kind}.`);
    expect(outcome.objective).toBeCloseTo(least, 5);
    const shifts = problem.shifts.length;
    const lines = holds.map((own) =>
      Int8Array.from({ length: problem.days }, (_, day) =>
        own.slice(day * shifts, (day + 1) * shifts).findIndex((held) => (outcome.values[held] ?? 0) > 0.5),
      ),
    );
    expect(lines.flatMap((line, person) => findLineFaults(problem, person, line))).toEqual([]);
    expect(rosterCost(problem, lines)).toBe(least);
  });
});
