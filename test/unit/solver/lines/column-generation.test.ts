import { expect, it } from 'vitest';
import { loadHighs } from '../../../../solver/backends/load-highs.js';
import { makeColumnGeneration } from '../../../../solver/lines/column-generation.js';
import { makeLineDives } from '../../../../solver/lines/line-dives.js';
import { nothingFound, type LineFindings } from '../../../../solver/lines/line-searcher.js';
import { instanceOf } from '../../../support/generated-instance.js';

const highs = await loadHighs();
const { problem } = instanceOf(3);
const MOST_STEPS = 3000;

it('has columns ripe for dives once the prices are found where there is no roster yet', () => {
  const search = makeColumnGeneration(problem, highs);
  let steps = 0;
  for (; !search.isRipe && steps < MOST_STEPS; steps += 1) {
    expect(search.columns).toEqual([]);
    search.step(nothingFound);
  }
  expect(search.isRipe).toBe(true);
  expect(steps).toBeGreaterThan(0);
  expect(search.columns.length).toBeGreaterThanOrEqual(problem.people.length);
});

it('lets dives wait until nobody has a line that is worth its price where there is a roster', () => {
  const first = makeColumnGeneration(problem, highs);
  while (!first.isRipe) first.step(nothingFound);
  const dives = makeLineDives(problem, highs, first, 1);
  let known: LineFindings = nothingFound;
  for (let step = 0; known.lines === undefined && step < MOST_STEPS; step += 1) known = dives.step(known);
  const search = makeColumnGeneration(problem, highs);
  const counts: number[] = [];
  while (!search.isRipe && counts.length < MOST_STEPS) {
    search.step(known);
    counts.push(search.columns.length);
  }
  expect(search.isRipe).toBe(true);
  expect(counts.at(-1)).toBe(counts.at(-2));
  expect(counts.at(-2)).toBe(counts.at(-3));
  expect(new Set(counts).size).toBeGreaterThan(2);
});
