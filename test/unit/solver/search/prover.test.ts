import { expect, it } from 'vitest';
import {
  addSumInWindow,
  loadHighsBackend,
  makeProver,
  Model,
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

it('finds the best point between a poor one and the mix of columns, and bounds it by them', async () => {
  const { model, allToTheFirst } = daysAmong(6, 8);
  const prover = await makeProver(
    model,
    {},
    { now, loadBackend: () => Promise.resolve(highs), shouldStop: () => false },
  );
  const task = {
    stage: 'columns',
    position: 0,
    values: allToTheFirst,
    bound: undefined,
    seconds: Infinity,
  } as const;
  const { bound, better } = await prover.prove(task);
  expect(bound).toBe(2);
  expect(better?.foundBy).toBe('columns');
  const [objective = { terms: [], constant: Number.NaN }] = model.objectives;
  expect(evaluateExpression(objective, better?.values ?? [])).toBe(2);
});
