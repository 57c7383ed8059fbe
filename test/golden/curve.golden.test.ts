import { beforeAll, describe, expect, it } from 'vitest';
import { curveGridOf, curveOf, type Curve } from '../../src/jobs/curves/curve.js';
import { gridJobs } from '../../src/jobs/curves/grid-jobs.js';
import type { PlanResult } from '../../src/jobs/planning.js';
import { variedAxis } from '../../src/scenarios/grid/axis.js';
import { plannedResult, plannedUntil } from '../support/planned-result.js';
import { readFixture } from '../support/solve-fixture.js';

/** No test depends on a slow proof in what comes after empty vakter. */
const planCoverage = (document: unknown): Promise<PlanResult> =>
  plannedUntil(
    document,
    ({ tiers }) => tiers.length > 0 && tiers.every(({ tier, status }) => tier > 1 || status === 'optimal'),
  );

async function solvedCurve(
  document: object,
  category: string,
  [from, to]: readonly [number, number],
  plan: (document: unknown) => Promise<PlanResult> = plannedResult,
): Promise<Curve> {
  const change = { change: 'add-doctors', category };
  const jobs = gridJobs(document, [], [variedAxis.parse({ change, at: '/count', from, to })]);
  if (!jobs.ok) throw new Error(JSON.stringify(jobs.issues));
  const sides = [];
  for (const one of jobs.documents) {
    sides.push({ document: one, report: (await plan(one)).report });
  }
  return curveOf(curveGridOf(jobs.grid), sides);
}

describe('three, four and five doctors share one line, one in four as a hard cap', () => {
  let curve: Curve;
  const figure = (id: string) => curve.figures.find((one) => one.id === id);
  beforeAll(async () => {
    const document = { ...readFixture('liten-distrikt', '2026-03'), solve: { iterations: 60, seed: 1 } };
    curve = await solvedCurve(document, 'fastlege', [-1, 1]);
  }, 300_000);

  it('three leave seven of 31 nights empty, proven', () => {
    expect(figure('unfilled')).toMatchObject({ values: [7, 0, 0], bounds: [7, 0, 0] });
    expect(figure('line-hours-V1')?.values[1]).toBe(figure('line-hours-V1')?.values[2]);
  });

  it('each doctor more makes it one in one more', () => {
    expect(figure('frequency-primary')?.values).toEqual([3, 4, 5]);
    // 24 nights by three who may have eight; 31 by four, of whom one has seven; 31 by five.
    expect(figure('netter-mean')?.values).toEqual([8, 7.75, 6.2]);
    expect(figure('netter-most')).toMatchObject({ values: [8, 8, 7], bounds: [8, 8, 7] });
  });

  it('both steps are real', () => {
    expect(curve.steps.map(({ outcome, better }) => [outcome, better])).toEqual([
      ['real', 'fastlege 0'],
      ['real', 'fastlege +1'],
    ]);
    expect(curve.verdict).toMatchObject({ best: ['fastlege +1'], isCertain: true });
  });
});

describe('natt-leger of Sarpsborg and Rakkestad, two fewer to three more', () => {
  let curve: Curve;
  const krPerHour = 500;
  const figure = (id: string): { values: (number | null)[]; bounds: (number | null)[] } => {
    const { values, bounds } = curve.figures.find((one) => one.id === id) ?? {};
    return { values: [...(values ?? [])], bounds: [...(bounds ?? [])] };
  };
  beforeAll(async () => {
    const document = {
      ...readFixture('sarpsborg-rakkestad', '2026-03'),
      // An assumption: no rate is known beforehand.
      cost: {
        payModels: [{ line: 'N1', model: 'fastlønn' }],
        rates: [{ model: 'fastlønn', krPerHour, source: 'Antatt av testen' }],
      },
      solve: { seconds: 60, seed: 1 },
    };
    curve = await solvedCurve(document, 'nattlege', [-2, 3], planCoverage);
  }, 600_000);

  it.each([
    'unfilled',
    'hours-with-two',
    'rest-overrides',
    'netter-most',
    'netter-mean',
    'one-in-n-least',
    'frequency-primary',
    'present-doctor-hours',
    'present-hours-nattlege',
    'line-hours-N1',
    'cost',
  ])('has %s at every point', (id) => {
    expect(figure(id).values.filter((value) => value !== null)).toHaveLength(6);
  });

  it('has nothing better than its bounds, which are known of all but hours and cost', () => {
    const bounded = curve.figures.filter(({ bounds }) => bounds.every((bound) => bound !== null));
    expect(bounded.map(({ id }) => id)).toEqual([
      'unfilled',
      'rest-overrides',
      'netter-most',
      'netter-mean',
      'one-in-n-least',
      'frequency-primary',
      'norm-frequency-hele',
      'norm-missing-doctors-hele',
    ]);
    for (const { id, better, values, bounds } of bounded)
      for (const [point, bound] of bounds.entries()) {
        const room = (values[point] ?? NaN) - (bound ?? NaN);
        expect(better === 'more' ? -room : room, `${id} ${point}`).toBeGreaterThanOrEqual(0);
      }
  });

  it('costs what the hours of the line cost that has a rate', () => {
    const hours = figure('line-hours-N1').values;
    expect(figure('cost').values).toEqual(hours.map((each) => (each ?? NaN) * krPerHour));
  });

  it('leaves the frequency of the others as it is: natt-leger do not count in it', () => {
    expect(new Set(figure('frequency-primary').values).size).toBe(1);
  });

  it('has fewer nights for a natt-lege on average, the more there are', () => {
    const bounds = figure('netter-mean').bounds.map(Number);
    expect(bounds).toEqual([...bounds].sort((a, b) => b - a));
    expect(new Set(bounds).size).toBe(6);
  });
});
