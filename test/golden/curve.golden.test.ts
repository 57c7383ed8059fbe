import { beforeAll, describe, expect, it } from 'vitest';
import { curveGridOf, curveOf, type Curve } from '../../src/jobs/curves/curve.js';
import { gridJobs } from '../../src/jobs/curves/grid-jobs.js';
import { variedAxis } from '../../src/scenarios/grid/axis.js';
import { plannedResult } from '../support/planned-result.js';
import { readFixture } from '../support/solve-fixture.js';

const axis = variedAxis.parse({
  change: { change: 'add-doctors', category: 'fastlege' },
  at: '/count',
  from: -1,
  to: 1,
});

async function solvedCurve(): Promise<Curve> {
  const document = { ...readFixture('liten-distrikt', '2026-03'), solve: { iterations: 60, seed: 1 } };
  const jobs = gridJobs(document, [], [axis]);
  if (!jobs.ok) throw new Error(JSON.stringify(jobs.issues));
  const sides = [];
  for (const one of jobs.documents) {
    sides.push({ document: one, report: (await plannedResult(one)).report });
  }
  return curveOf(curveGridOf(jobs.grid), sides);
}

describe('three, four and five doctors share one line, one in four as a hard cap', () => {
  let curve: Curve;
  const figure = (id: string) => curve.figures.find((one) => one.id === id);
  beforeAll(async () => {
    curve = await solvedCurve();
  }, 300_000);

  it('three leave seven of 31 nights empty, proven', () => {
    expect(figure('unfilled')).toMatchObject({ values: [7, 0, 0], bounds: [7, 0, 0] });
    expect(figure('line-hours-V1')?.values[1]).toBe(figure('line-hours-V1')?.values[2]);
  });

  it('each doctor more makes it one in one more', () => {
    expect(figure('frequency-primary')?.values).toEqual([3, 4, 5]);
    // 24 nights by three who may have eight; 31 by four, of whom one has seven; 31 by five.
    expect(figure('netter-mean')?.values).toEqual([8, 7.75, 6.2]);
    expect(figure('netter-most')?.values).toEqual([8, 8, 7]);
  });

  it('both steps are real', () => {
    expect(curve.steps.map(({ outcome, better }) => [outcome, better])).toEqual([
      ['real', 'fastlege 0'],
      ['real', 'fastlege +1'],
    ]);
    expect(curve.verdict).toMatchObject({ best: ['fastlege +1'], isCertain: true });
  });
});
