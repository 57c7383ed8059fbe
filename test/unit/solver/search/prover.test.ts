import { expect, it } from 'vitest';
import {
  addSumInWindow,
  loadHighsBackend,
  makeProver,
  Model,
  type FrozenModel,
  type ObjectivePlace,
  type Point,
  type Prover,
  type SolverBackend,
  type Variable,
} from '../../../../solver/index.js';
import { evaluateExpression } from '../../../../solver/outcome/point.js';
import { aTag, sum } from '../../../support/linear.js';

const now = (): number => 0;
const place = { tier: 1, level: 0 };
const highs = await loadHighsBackend({ now });

/** Days that one of the doctors has each; more than one vakt each is too many. Days of the first doctor may cost something in another place. */
function daysAmong(
  doctors: number,
  days: number,
  { daysOfTheFirst }: { readonly daysOfTheFirst?: ObjectivePlace } = {},
) {
  const model = new Model();
  const rows = Array.from({ length: days }, () => [] as Variable[]);
  for (let doctor = 0; doctor < doctors; doctor += 1) {
    const own = rows.map((row) => {
      const variable = model.addDecision({ groups: [`doctor:${doctor}`] });
      row.push(variable);
      return variable;
    });
    addSumInWindow(model, { terms: sum(own), atMost: 1, excess: { place, weight: 1 }, tag: aTag });
  }
  for (const row of rows) {
    model.addRow(sum(row), '=', 1, aTag);
    const [first] = row;
    if (daysOfTheFirst !== undefined && first !== undefined) model.addCost(daysOfTheFirst, 1, first, aTag);
  }
  const allToTheFirst = Float64Array.from(
    { length: doctors * days + doctors },
    (_, index) => Number(rows.some(([first]) => first === index)) + (index === days ? days - 1 : 0),
  );
  return { model: model.freeze(), allToTheFirst };
}

const toSearch = { position: 0, bound: undefined, seconds: Infinity } as const;

function proverWith(
  model: FrozenModel,
  backend: SolverBackend,
  { shouldStop = (): boolean => false, clock = now } = {},
): Promise<Prover> {
  return makeProver(model, {}, { now: clock, loadBackend: () => Promise.resolve(backend), shouldStop });
}

function valueOf(model: FrozenModel, values: Point = [], position = 0): number {
  const objective = model.objectives[position] ?? { terms: [], constant: Number.NaN };
  return evaluateExpression(objective, values);
}

it('finds the best point between a poor one and the mix of columns, and bounds it by them', async () => {
  const { model, allToTheFirst } = daysAmong(6, 8);
  const prover = await proverWith(model, highs);
  const { bound, better } = await prover.prove({ ...toSearch, stage: 'columns', values: allToTheFirst });
  expect(bound).toBe(2);
  expect(better?.foundBy).toBe('columns');
  expect(valueOf(model, better?.values)).toBe(2);
});

it('goes on towards the mix from each better point where a sub-MIP is cut short', async () => {
  const { model, allToTheFirst } = daysAmong(6, 8);
  const found: number[] = [];
  const oneDayMoved: SolverBackend = {
    ...highs,
    solve(problem, options) {
      const kept = problem.rows
        .filter(({ sense }) => sense === '=')
        .flatMap(({ terms }) => terms.filter(({ variable }) => options?.start?.[variable] === 1));
      const row = { terms: kept, sense: '>=', rhs: kept.length - 1 } as const;
      const outcome = highs.solve({ ...problem, rows: [...problem.rows, row] }, options);
      if (outcome.kind !== 'optimal') return outcome;
      found.push(outcome.objective);
      return { ...outcome, kind: 'feasible', bound: 0, stoppedBy: 'limit' };
    },
  };
  const prover = await proverWith(model, oneDayMoved);
  const { better } = await prover.prove({ ...toSearch, stage: 'columns', values: allToTheFirst });
  expect(valueOf(model, allToTheFirst)).toBe(7);
  expect(found).toEqual([6, 5, 4, 3, 2]);
  expect(valueOf(model, better?.values)).toBe(2);
});

it('ends where a sub-MIP that is cut short brings what there was', async () => {
  const { model, allToTheFirst } = daysAmong(6, 8);
  let asked = 0;
  const inVain: SolverBackend = {
    ...highs,
    solve({ objective }, { start = [] } = {}) {
      asked += 1;
      if (asked > 3) throw new Error('Asked again and again');
      const values = Float64Array.from(start);
      const value = evaluateExpression(objective, values);
      return { kind: 'feasible', values, objective: value, bound: 0, stoppedBy: 'limit' };
    },
  };
  const prover = await proverWith(model, inVain);
  const { bound, better } = await prover.prove({ ...toSearch, stage: 'columns', values: allToTheFirst });
  expect({ asked, bound, better }).toEqual({ asked: 1, bound: 2, better: undefined });
});

it('looks towards the mix once more before the whole problem is solved at once', async () => {
  const { model, allToTheFirst } = daysAmong(6, 8);
  let answers = 0;
  const lateAnswer: SolverBackend = {
    ...highs,
    solve: (problem, options) =>
      answers++ === 0 ? { kind: 'no-solution-in-time' } : highs.solve(problem, options),
  };
  const prover = await proverWith(model, lateAnswer);
  const columns = await prover.prove({ ...toSearch, stage: 'columns', values: allToTheFirst });
  expect(columns).toMatchObject({ bound: 2, better: undefined });
  const mip = await prover.prove({ ...toSearch, stage: 'mip', values: allToTheFirst, bound: 2 });
  expect(mip.better?.foundBy).toBe('columns');
  expect(valueOf(model, mip.better?.values)).toBe(2);
});

it('goes on with columns that were cut short before the whole problem is solved at once', async () => {
  const { model, allToTheFirst } = daysAmong(6, 8);
  const noAnswer: SolverBackend = { ...highs, solve: () => ({ kind: 'no-solution-in-time' }) };
  let asked = 0;
  const prover = await proverWith(model, noAnswer, { shouldStop: () => asked++ === 10 });
  const columns = await prover.prove({ ...toSearch, stage: 'columns', values: allToTheFirst });
  expect(columns).toMatchObject({ bound: undefined, hasColumns: true });
  const mip = await prover.prove({ ...toSearch, stage: 'mip', values: allToTheFirst });
  expect(mip.bound).toBe(2);
});

it('begins the whole problem once the columns are done, and not where time is over before', async () => {
  const { model, allToTheFirst } = daysAmong(6, 8);
  let wholes = 0;
  const noAnswer: SolverBackend = {
    ...highs,
    solve({ variables }) {
      if (variables.length === model.variables.length) wholes += 1;
      return { kind: 'no-solution-in-time' };
    },
  };
  let time = 0;
  const prover = await proverWith(model, noAnswer, { clock: () => (time += 0.01) });
  const task = { ...toSearch, stage: 'mip', values: allToTheFirst } as const;
  expect((await prover.prove({ ...task, seconds: 0.3 })).bound ?? 0).toBeLessThan(2);
  expect(wholes).toBe(0);
  expect((await prover.prove(task)).bound).toBe(2);
  expect(wholes).toBe(1);
});

it('asks only once for what is between a point and the mix where that was solved to its end', async () => {
  const { model, allToTheFirst } = daysAmong(6, 8);
  let asked = 0;
  const nothingBetter: SolverBackend = {
    ...highs,
    solve({ objective }, { start = [] } = {}) {
      asked += 1;
      const values = Float64Array.from(start);
      return { kind: 'optimal', values, objective: evaluateExpression(objective, values), bound: 2 };
    },
  };
  const prover = await proverWith(model, nothingBetter);
  const columns = await prover.prove({ ...toSearch, stage: 'columns', values: allToTheFirst });
  expect([asked, columns.hasColumns]).toEqual([1, true]);
  await prover.prove({ ...toSearch, stage: 'mip', values: Float64Array.from(allToTheFirst), bound: 2 });
  expect(asked).toBe(2);
});

it('proves nothing of an objective by the whole problem once one before it has improved towards the mix', async () => {
  const { model, allToTheFirst } = daysAmong(6, 8, { daysOfTheFirst: { tier: 0, level: 0 } });
  let asked = 0;
  const oneStep: SolverBackend = {
    ...highs,
    solve(problem, options) {
      asked += 1;
      if (asked !== 2) return { kind: 'no-solution-in-time' };
      return highs.solve(problem, options);
    },
  };
  const prover = await proverWith(model, oneStep);
  const task = { ...toSearch, position: 1, values: allToTheFirst };
  expect((await prover.prove({ ...task, stage: 'columns' })).better).toBeUndefined();
  const { better, bound } = await prover.prove({ ...task, stage: 'mip', bound: 0 });
  expect([0, 1].map((position) => valueOf(model, better?.values, position))).toEqual([1, 2]);
  expect({ bound, asked }).toEqual({ bound: 0, asked: 2 });
});
