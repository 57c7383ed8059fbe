import { expect, it } from 'vitest';
import {
  addSumInWindow,
  loadHighsBackend,
  makeProver,
  Model,
  type FrozenModel,
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

/** Days that one of the doctors has each; more than one vakt each is too many. */
function daysAmong(doctors: number, days: number) {
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
  for (const row of rows) model.addRow(sum(row), '=', 1, aTag);
  const allToTheFirst = Float64Array.from(
    { length: doctors * days + doctors },
    (_, index) => Number(rows.some(([first]) => first === index)) + (index === days ? days - 1 : 0),
  );
  return { model: model.freeze(), allToTheFirst };
}

const toSearch = { position: 0, bound: undefined, seconds: Infinity } as const;

function proverWith(model: FrozenModel, backend: SolverBackend): Promise<Prover> {
  return makeProver(model, {}, { now, loadBackend: () => Promise.resolve(backend), shouldStop: () => false });
}

function valueOf(model: FrozenModel, values: Point = []): number {
  const [objective = { terms: [], constant: Number.NaN }] = model.objectives;
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
