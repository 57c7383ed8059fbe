import fc from 'fast-check';
import {
  addBalance,
  addBlock,
  addConflict,
  addCover,
  addImplication,
  addRunLength,
  addSumInWindow,
  Model,
  type FrozenModel,
  type ObjectivePlace,
  type Variable,
} from '../../solver/index.js';

const FIRST: ObjectivePlace = { tier: 1, level: 0 };
const SECOND: ObjectivePlace = { tier: 2, level: 0 };

type Part = (model: Model, decisions: readonly Variable[]) => void;

const somePositions = fc.uniqueArray(fc.nat(15), { minLength: 1, maxLength: 5 });
const place = fc.constantFrom(FIRST, SECOND);
const weight = fc.integer({ min: 1, max: 4 });
const tag = { rule: 'tiny', subject: 'model' };

function pick(decisions: readonly Variable[], positions: readonly number[]): readonly Variable[] {
  return [...new Set(positions.map((position) => decisions[position % decisions.length] as Variable))];
}

const cover = fc
  .tuple(somePositions, fc.integer({ min: 1, max: 3 }), place, weight)
  .map(([positions, demand, at, cost]): Part => (model, decisions) => {
    addCover(model, {
      variables: pick(decisions, positions),
      demand,
      shortage: { place: at, weight: cost },
      tag,
    });
  });

const conflict = somePositions.map((positions): Part => (model, decisions) => {
  addConflict(model, { variables: pick(decisions, positions), tag });
});

const implication = fc
  .tuple(somePositions, somePositions)
  .map(([left, right]): Part => (model, decisions) => {
    addImplication(model, { variables: pick(decisions, left), needs: pick(decisions, right), tag });
  });

const sumInWindow = fc
  .tuple(somePositions, fc.integer({ min: 0, max: 9 }), fc.boolean(), place, weight)
  .map(([positions, atMost, isHard, at, cost]): Part => (model, decisions) => {
    const terms = pick(decisions, positions).map((variable, index) => ({
      coefficient: index + 1.5,
      variable,
    }));
    addSumInWindow(model, { terms, atMost, tag, ...(isHard ? {} : { excess: { place: at, weight: cost } }) });
  });

const balance = fc
  .tuple(somePositions, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 }), place, weight)
  .map(([positions, low, width, at, cost]): Part => (model, decisions) => {
    const terms = pick(decisions, positions).map((variable, index) => ({
      coefficient: 1 + (index % 2),
      variable,
    }));
    addBalance(model, {
      expression: { terms, constant: 0 },
      low,
      high: low + width,
      step: 1.5,
      penalty: { place: at, weight: cost },
      tag,
    });
  });

const runLength = fc
  .tuple(somePositions, fc.integer({ min: 1, max: 3 }), fc.boolean(), place, weight)
  .map(([positions, atMost, isHard, at, cost]): Part => (model, decisions) => {
    const groups = pick(decisions, positions).map((variable) => [variable]);
    addRunLength(model, { groups, atMost, tag, ...(isHard ? {} : { excess: { place: at, weight: cost } }) });
  });

const block = fc
  .tuple(somePositions, place, weight)
  .map(([positions, at, cost]): Part => (model, decisions) => {
    model.addCost(at, cost, addBlock(model, { variables: pick(decisions, positions), tag }), tag);
  });

const wish = fc
  .tuple(fc.nat(15), place, fc.integer({ min: -3, max: 3 }))
  .map(([position, at, cost]): Part => (model, decisions) => {
    model.addCost(at, cost, decisions[position % decisions.length] as Variable, tag);
  });

const part = fc.oneof(cover, cover, conflict, implication, sumInWindow, balance, runLength, block, wish);

/** Models of 2-9 decisions in two tiers, made of every form; some are infeasible. */
export const tinyModel: fc.Arbitrary<FrozenModel> = fc
  .tuple(
    fc.integer({ min: 2, max: 9 }),
    fc.array(part, { minLength: 1, maxLength: 8 }),
    fc.option(fc.tuple(fc.nat(15), fc.nat(1)), { nil: undefined }),
  )
  .map(([count, parts, fixed]) => {
    const model = new Model();
    const decisions = Array.from({ length: count }, (_, index) =>
      model.addDecision({ groups: [`doctor:${index % 3}`, `day:${index % 4}`] }),
    );
    for (const add of parts) add(model, decisions);
    if (fixed !== undefined) model.fix(decisions[fixed[0] % count] as Variable, fixed[1]);
    return model.freeze();
  });
