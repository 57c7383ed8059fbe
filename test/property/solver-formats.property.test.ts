import { fc, test } from '@fast-check/vitest';
import loadHighs from 'highs';
import { describe, expect } from 'vitest';
import { loadHighsBackend, Model, writeLp, writeMps, type FrozenModel } from '../../solver/index.js';
import { tinyModel } from '../support/tiny-models.js';

const highs = await (loadHighs as unknown as (typeof loadHighs)['default'])();
const backend = await loadHighsBackend({ now: () => performance.now() / 1000 });

/** Status and optimum HiGHS finds for a model written as text. */
function solveText(format: 'lp' | 'mps', text: string): { status: number; objective: number | undefined } {
  return highs.withModel((model) => {
    model.options.set({ output_flag: false });
    model.readModel(
      format === 'lp' ? { format, data: text } : { format, data: new TextEncoder().encode(text) },
    );
    model.run();
    const status = model.getModelStatus();
    return { status, objective: status === 7 ? model.getObjectiveValue() : undefined };
  });
}

function expectRoundTrip(model: FrozenModel, chosen: number): void {
  const objective = model.objectives[chosen] ?? { terms: [], constant: 0 };
  const outcome = backend.solve({ variables: model.variables, rows: model.rows, objective });
  for (const [format, text] of [
    ['lp', writeLp(model, chosen)],
    ['mps', writeMps(model, chosen)],
  ] as const) {
    const { status, objective: found } = solveText(format, text);
    expect([format, status]).toEqual([format, outcome.kind === 'optimal' ? 7 : 8]);
    if (outcome.kind === 'optimal') expect(found).toBeCloseTo(outcome.objective, 5);
  }
}

describe('a model written as LP or MPS text', () => {
  test.prop([tinyModel, fc.nat(1)], { seed: 5, numRuns: 150 })('has the same optimum', (model, chosen) => {
    expectRoundTrip(model, chosen);
  });

  test.prop([fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.string({ unit: 'binary' })], {
    seed: 6,
    numRuns: 50,
  })('keeps constants, small numbers and any tag', (constant, subject) => {
    const model = new Model();
    const tag = { rule: 'odd', subject };
    const [first, second] = [model.addDecision(), model.addDecision()];
    model.addRow([{ coefficient: 1.25e-5, variable: first }], '<=', 1e-5, tag);
    model.addRow([], '<=', 0, tag);
    model.addCost({ tier: 1, level: 0 }, -2.5, first, tag);
    model.addCost({ tier: 1, level: 0 }, -0.125, second, tag);
    model.addConstantCost({ tier: 1, level: 0 }, Math.round(constant * 100) / 100);
    expectRoundTrip(model.freeze(), 0);
  });
});
