import { expect, it } from 'vitest';
import {
  acceptance,
  acceptedSentence,
  judgeAcceptance,
  type Acceptance,
} from '../../../src/jobs/comparison/acceptance.js';
import type { Figure } from '../../../src/jobs/comparison/figure.js';
import type { StoredReport } from '../../../src/jobs/roster-report.js';
import { directedFigureIds, figureIds, figuresOf } from '../../../src/jobs/comparison/figures.js';

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

it('says which results meet every threshold', () => {
  const said = (names: readonly string[], ...thresholds: Acceptance) =>
    acceptedSentence(judgeAcceptance(acceptance.parse(thresholds), figures), names);
  const atMost = (value: number) => ({ figure: 'unfilled' as const, must: 'be-at-most' as const, value });
  const hours = { figure: 'hours-with-two' as const, must: 'be-at-least' as const, value: 50 };
  expect(said(['A', 'B'])).toBeUndefined();
  expect(said(['A', 'B (ny)'], hours, atMost(2))).toEqual({
    nb: 'A oppfyller alle kravene, B (ny) gjør det ikke.',
    nn: 'A oppfyller alle krava, B (ny) gjer det ikkje.',
    en: 'Every threshold is met by A, but not by B (ny).',
  });
  expect(said(['A', 'B'], hours, atMost(3))?.nb).toBe('Alle planene oppfyller alle kravene.');
  expect(said(['A', 'B'], hours, atMost(1))?.nn).toBe('Ingen av planane oppfyller alle krava.');
});

it('accepts nothing that is not known', () => {
  expect(
    met(
      { figure: 'netter-most', must: 'not-be-worse' },
      { figure: 'netter-most', must: 'be-at-most', value: 9 },
    ),
  ).toEqual([false, false]);
});

it('holds any figure against a value: utilisation, cost, and the cost of a line', () => {
  const kroner = (net: number) => ({
    vakter: 1,
    hours: 8,
    paid: net,
    refundToMunicipality: 0,
    refundToDoctor: 50,
    net,
  });
  const costing = (net: number): StoredReport => ({
    cost: {
      total: kroner(net),
      lines: [{ line: 'L1', ...kroner(net - 100) }],
      categories: [],
      rows: [],
      notPriced: [{ line: 'L2', category: 'vikar', why: 'no-rate', vakter: 3, hours: 24 }],
      sources: [],
    },
  });
  const own = figuresOf([costing(1000), costing(1200)]);
  const judged = judgeAcceptance(
    acceptance.parse([
      { figure: 'cost', must: 'be-at-most', value: 1200 },
      { figure: 'cost', must: 'not-be-worse' },
      { figure: 'cost-of-line', line: 'L1', must: 'be-at-most', value: 1099 },
      { figure: 'cost-of-line', line: 'L2', must: 'be-at-most', value: 1 },
      { figure: 'refund-to-doctors', must: 'be-at-least', value: 50 },
      { figure: 'vakter-without-rate', must: 'be-at-most', value: 3 },
      { figure: 'utilisation-worst-hour', must: 'be-at-most', value: 1 },
      { figure: 'present-hours-ALIS', must: 'be-at-least', value: 1 },
    ]),
    own,
  );
  expect(judged.map(({ figure, value, isMet }) => [figure, value, isMet])).toEqual([
    ['cost', 1200, true],
    ['cost', 1200, false],
    ['cost-of-L1', 1100, false],
    ['cost-of-L2', null, false],
    ['refund-to-doctors', 50, true],
    ['vakter-without-rate', 3, true],
    ['utilisation-worst-hour', null, false],
    ['present-hours-ALIS', null, false],
  ]);
  expect(judged[7]?.name.en).toBe('Hours present, ALIS');
  expect(judged[3]?.name.nn).toBe('Kostnad, L2');
});

it('tells the utilisation of all groups and of the worst hour', () => {
  const work = {
    hours: 1,
    dayClasses: [],
    hoursOfWeek: [],
    contacts: { consultation: 0, call: 0, visit: 0 },
  };
  const group = (demandHours: number, doctorHours: number, worst: number, above: number | null) => ({
    ...work,
    group: 'g',
    name: 'g',
    lines: [],
    demandHours,
    doctorHours,
    utilisation: demandHours / doctorHours,
    worst: { from: '2026-03-09T16:00:00+01:00', utilisation: worst },
    hoursAboveLimit: above,
    hoursWithoutDoctor: 1,
    unknownHours: 0,
  });
  const report = (above: number | null): StoredReport => ({
    demand: { groups: [group(2, 8, 0.5, 3), group(4, 8, 0.9, above)], utilisationLimit: null, sources: [] },
  });
  const values = figuresOf([report(2), report(null), {}])
    .filter(({ id }) => /utilisation|above|demand/.test(id))
    .map((figure) => [figure.id, ...figure.values]);
  expect(values).toEqual([
    ['utilisation', 0.375, 0.375, null],
    ['utilisation-worst-hour', 0.9, 0.9, null],
    ['hours-above-limit', 5, null, null],
    ['demand-without-doctor', 2, 2, null],
  ]);
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
