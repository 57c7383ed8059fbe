import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  addBalance,
  addBlock,
  addConflict,
  addCover,
  addImplication,
  addRunLength,
  addSumInWindow,
  completePoint,
  evaluateBalance,
  evaluateConflict,
  evaluateCover,
  evaluateImplication,
  evaluateRunLength,
  evaluateSumInWindow,
  isFeasible,
  loadHighsBackend,
  Model,
  objectiveValue,
  type FormValue,
  type FrozenModel,
  type Point,
  type Variable,
} from '../../solver/index.js';

const COUNT = 8;
const highs = await loadHighsBackend({ now: () => performance.now() / 1000 });
const tag = { rule: 'form', subject: 'test' };
const place = { tier: 1, level: 0 };
const settings = fc.array(fc.boolean(), { minLength: COUNT, maxLength: COUNT });
const positions = fc.uniqueArray(fc.nat(COUNT - 1), { minLength: 0, maxLength: 6 });
const penalty = fc.integer({ min: 1, max: 5 }).map((weight) => ({ place, weight }));
const softly = fc.option(penalty, { nil: undefined });

/** Variables are made in order, so a position is a variable of the model below. */
const variables = positions.map((list) => list as unknown as readonly Variable[]);
const terms = fc
  .tuple(variables, fc.array(fc.integer({ min: -3, max: 6 }), { minLength: 6, maxLength: 6 }))
  .map(([list, coefficients]) =>
    list.map((variable, at) => ({ coefficient: (coefficients[at] ?? 1) / 2, variable })),
  );

/** The rows accept exactly the points the evaluation accepts, and no setting of the hinges is cheaper than it says. */
function expectAgreement(
  add: (model: Model) => void,
  evaluate: (point: Point) => FormValue,
  on: readonly boolean[],
): void {
  const model = new Model();
  for (let count = 0; count < COUNT; count += 1) model.addDecision();
  add(model);
  const frozen = model.freeze();
  const point = completePoint(frozen, on.map(Number));
  const { holds, cost } = evaluate(point);
  expect(isFeasible(frozen, point)).toBe(holds);
  if (!holds) return;
  expect(costOf(frozen, point)).toBeCloseTo(cost, 6);
  expect(leastCost(frozen, on)).toBeCloseTo(cost, 5);
}

function costOf(model: FrozenModel, point: Point): number {
  return objectiveValue(model.objectives[0] ?? { terms: [], constant: 0 }, point);
}

function leastCost(model: FrozenModel, on: readonly boolean[]): number | undefined {
  const fixed = model.variables.map((variable, index) =>
    index < COUNT ? { ...variable, lower: Number(on[index]), upper: Number(on[index]) } : variable,
  );
  const objective = model.objectives[0] ?? { terms: [], constant: 0 };
  const outcome = highs.solve({ variables: fixed, rows: model.rows, objective });
  return outcome.kind === 'optimal' ? outcome.objective : undefined;
}

describe('a form agrees with its evaluation', () => {
  test.prop([variables, fc.nat(4), penalty, fc.boolean(), settings], { seed: 7, numRuns: 100 })(
    'cover',
    (list, demand, shortage, overfill, on) => {
      const form = { variables: list, demand, shortage, overfill, tag };
      expectAgreement(
        (model) => addCover(model, form),
        (point) => evaluateCover(form, point),
        on,
      );
    },
  );

  test.prop([variables, fc.nat(3), settings], { seed: 8, numRuns: 100 })('conflict', (list, atMost, on) => {
    const form = { variables: list, atMost, tag };
    expectAgreement(
      (model) => {
        addConflict(model, form);
      },
      (point) => evaluateConflict(form, point),
      on,
    );
  });

  test.prop([variables, variables, settings], { seed: 9, numRuns: 100 })('implication', (list, needs, on) => {
    const form = { variables: list, needs: needs.filter((need) => !list.includes(need)), tag };
    expectAgreement(
      (model) => {
        addImplication(model, form);
      },
      (point) => evaluateImplication(form, point),
      on,
    );
  });

  test.prop([terms, fc.integer({ min: -2, max: 12 }), softly, settings], { seed: 10, numRuns: 100 })(
    'sum in window',
    (list, atMost, excess, on) => {
      const form = { terms: list, atMost, tag, ...(excess === undefined ? {} : { excess }) };
      expectAgreement(
        (model) => {
          addSumInWindow(model, form);
        },
        (point) => evaluateSumInWindow(form, point),
        on,
      );
    },
  );

  test.prop([variables, settings], { seed: 11, numRuns: 60 })('block', (list, on) => {
    expectAgreement(
      (model) => {
        model.addCost(place, 2, addBlock(model, { variables: list, tag }), tag);
      },
      () => ({ holds: true, cost: list.some((variable) => on[variable]) ? 2 : 0 }),
      on,
    );
  });

  const groups = fc.array(
    fc.oneof({ weight: 5, arbitrary: positions }, { weight: 1, arbitrary: fc.constant('on' as const) }),
    { maxLength: 6 },
  );
  test.prop([groups, fc.integer({ min: 1, max: 3 }), softly, settings], { seed: 12, numRuns: 200 })(
    'run length',
    (list, atMost, excess, on) => {
      const form = {
        groups: list as unknown as (readonly Variable[] | 'on')[],
        atMost,
        tag,
        ...(excess === undefined ? {} : { excess }),
      };
      expectAgreement(
        (model) => {
          addRunLength(model, form);
        },
        (point) => evaluateRunLength(form, point),
        on,
      );
    },
  );

  test.prop(
    [terms, fc.nat(6), fc.nat(3), fc.constantFrom(0.5, 1, 1.5), penalty, fc.constantFrom(1, 3, 10), settings],
    { seed: 13, numRuns: 200 },
  )('balance', (list, low, width, step, weight, steepest, on) => {
    const form = {
      expression: { terms: list, constant: 1 },
      low,
      high: low + width,
      step,
      penalty: weight,
      steepest,
      tag,
    };
    expectAgreement(
      (model) => {
        addBalance(model, form);
      },
      (point) => evaluateBalance(form, point),
      on,
    );
  });
});
