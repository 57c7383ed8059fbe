import { expect, it } from 'vitest';
import { acceptance, judgeAcceptance, type Acceptance } from '../../../src/jobs/comparison/acceptance.js';
import {
  directedFigureIds,
  figureIds,
  figuresOf,
  type Figure,
} from '../../../src/jobs/comparison/figures.js';

const name = { nb: 'x', nn: 'x', en: 'x' };
const figures: Figure[] = [
  { id: 'unfilled', name, unit: 'count', better: 'less', values: [2, 3] },
  { id: 'hours-with-two', name, unit: 'hours', better: 'more', values: [56, 78] },
  { id: 'netter-most', name, unit: 'count', better: 'less', values: [4, null] },
];
const met = (...thresholds: Acceptance): boolean[] =>
  judgeAcceptance(acceptance.parse(thresholds), figures).map(({ isMet }) => isMet);

it('holds the last result against a value, the value itself included', () => {
  expect(
    met(
      { figure: 'unfilled', must: 'be-at-most', value: 3 },
      { figure: 'unfilled', must: 'be-at-most', value: 2.9 },
      { figure: 'hours-with-two', must: 'be-at-least', value: 78 },
      { figure: 'hours-with-two', must: 'be-at-least', value: 78.1 },
    ),
  ).toEqual([true, false, true, false]);
});

it('holds it against the first by what is better', () => {
  expect(
    met({ figure: 'unfilled', must: 'not-be-worse' }, { figure: 'hours-with-two', must: 'not-be-worse' }),
  ).toEqual([false, true]);
});

it('accepts nothing that is not known', () => {
  expect(
    met(
      { figure: 'netter-most', must: 'not-be-worse' },
      { figure: 'netter-most', must: 'be-at-most', value: 9 },
    ),
  ).toEqual([false, false]);
});

it('knows every figure, and which can be worse', () => {
  for (const { id, better } of figuresOf([{}, {}])) {
    expect(figureIds).toContain(id);
    expect(directedFigureIds.includes(id)).toBe(better !== null);
  }
  expect(figureIds).toContain('present-hours-ALIS');
  for (const threshold of [
    { figure: 'doctors', must: 'not-be-worse' },
    { figure: 'unfiled', must: 'be-at-most', value: 1 },
    { figure: 'unfilled', must: 'be-at-most' },
  ])
    expect(acceptance.safeParse([threshold]).success).toBe(false);
});
