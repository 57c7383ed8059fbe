import { describe, expect, it } from 'vitest';
import { curveGridOf, curveOf } from '../../../src/jobs/curves/curve.js';
import { gridJobs } from '../../../src/jobs/curves/grid-jobs.js';
import { writeCurveCsv } from '../../../src/jobs/curves/curve-csv.js';
import { keyFiguresOf, leastUnfilled } from '../../../src/jobs/curves/key-figures.js';
import type { StoredReport } from '../../../src/jobs/roster-report.js';
import { renderCurvePage } from '../../../src/reports/curve-html.js';
import { variedAxis } from '../../../src/scenarios/grid/axis.js';
import { readGrid } from '../../../src/scenarios/grid/grid.js';
import { aJob, aLine } from '../../support/builders.js';

interface Place {
  readonly tier?: number;
  readonly level?: number;
  readonly value: number;
  readonly bound?: number;
}

/** A report with hours without a doctor, then empty vakter by priority. */
function aReport(hours: Place, ...empty: readonly Place[]): StoredReport {
  const total = empty.reduce((sum, { value }) => sum + value, 0);
  const places = [
    { tier: 1, level: 0, unit: 'hoursWithoutDoctor', ...hours },
    ...empty.map((place, index) => ({ tier: 1, level: index + 1, unit: 'emptyVakter', ...place })),
  ];
  return {
    summary: {
      unfilled: Array.from({ length: total }, (_, index) => String(index)),
      tiers: places.map((place) => ({
        ...place,
        isProvenBest: place.value - (place.bound ?? 0) < 1e-6,
        rules: [],
      })),
    },
    rules: [],
    load: [],
  } as unknown as StoredReport;
}

const proven = (value: number): Place => ({ value, bound: value });
const open = (value: number, bound: number): Place => ({ value, bound });

describe('the least number of empty vakter that is proven', () => {
  it('adds up what is proven at each priority', () => {
    expect(leastUnfilled(aReport(proven(8), proven(2), open(3, 1.2)))).toBe(2 + 2);
  });

  it('does not count on a bound that holds only for rosters as good before, where what is before is open two places up', () => {
    expect(leastUnfilled(aReport(proven(0), open(3, 1), open(4, 2), proven(5)))).toBe(1 + 2);
    expect(leastUnfilled(aReport(open(8, 4), proven(2), proven(3)))).toBe(2);
  });

  it('is none where nothing is proven, and 0 where no vakt is empty', () => {
    expect(leastUnfilled(aReport(proven(0), { value: 3 }))).toBeNull();
    expect(leastUnfilled({ summary: { unfilled: [], tiers: [] } } as unknown as StoredReport)).toBe(0);
    expect(leastUnfilled({ summary: { unfilled: ['a'], tiers: [] } } as unknown as StoredReport)).toBeNull();
  });

  it('is a bound of that figure alone', () => {
    const figures = keyFiguresOf([aReport(proven(0), proven(2))]);
    expect(figures.filter(({ bounds }) => bounds[0] !== null).map(({ id }) => id)).toEqual(['unfilled']);
  });
});

function aCurve(...reports: readonly StoredReport[]) {
  const axis = variedAxis.parse({
    change: { change: 'add-doctors', category: 'fastlege' },
    at: '/count',
    from: -1,
    to: reports.length - 2,
  });
  const reading = readGrid([axis]);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const document = { legevakt: { id: 'testvik' }, period: { from: '2026-03-01', to: '2026-03-31' } };
  return curveOf(
    curveGridOf(reading.grid, 'fastleger'),
    reports.map((report) => ({ document, report })),
  );
}

describe('the jobs of a grid', () => {
  const heads = variedAxis.parse({
    change: { change: 'staff-line', line: 'V' },
    at: '/doctors',
    from: 1,
    to: 2,
  });
  const more = variedAxis.parse({
    change: { change: 'add-doctors', like: 'a' },
    at: '/count',
    from: 0,
    to: 1,
  });
  const document = {
    ...aJob(),
    lines: [aLine({ hours: { weekday: [{ from: '16:00', to: '23:00', doctors: { min: 1 } }] } })],
  };

  it('leave the job as it is where a number is its own already, and change the rest of the point', () => {
    const jobs = gridJobs(document, [], [heads, more]);
    if (!jobs.ok) throw new Error(JSON.stringify(jobs.issues));
    const read = (jobs.documents as (typeof document)[]).map(({ lines: [line], doctors }) => [
      line?.hours.weekday?.[0]?.doctors?.min,
      doctors.length,
    ]);
    expect(read).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ]);
    expect(jobs.documents[0]).toBe(document);
  });

  it('are refused where a change that all points have changes nothing', () => {
    const idle = { change: 'staff-line', line: 'V', doctors: 1 } as const;
    const jobs = gridJobs(document, [idle], [more]);
    expect(jobs.ok ? [] : jobs.issues.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['CHANGE_WITHOUT_EFFECT', '/changes/0'],
    ]);
  });
});

describe('a step of a curve', () => {
  const curve = aCurve(
    aReport(proven(0), proven(5)),
    aReport(proven(0), open(3, 1)),
    aReport(proven(0), open(2, 1)),
    aReport(proven(0), proven(0)),
    aReport(proven(0), proven(0)),
  );

  it('is real where even the bound of the worse point is above the better one, else within the uncertainty', () => {
    expect(curve.steps.map(({ outcome, better }) => [outcome, better])).toEqual([
      ['real', 'fastlege 0'],
      ['uncertain', 'fastlege +1'],
      ['real', 'fastlege +2'],
      ['equal', null],
    ]);
    expect(curve.steps[0]?.sentence.nb).toContain('fastlege 0 er bedre enn fastlege -1');
  });

  it('says the same of each figure that has a bound', () => {
    expect(curve.steps.map(({ figures }) => figures)).toEqual([
      [{ id: 'unfilled', difference: -2, outcome: 'real' }],
      [{ id: 'unfilled', difference: -1, outcome: 'uncertain' }],
      [{ id: 'unfilled', difference: -2, outcome: 'real' }],
      [{ id: 'unfilled', difference: 0, outcome: 'equal' }],
    ]);
  });

  it('is not equal where two points are alike but might become better', () => {
    const [step] = aCurve(aReport(proven(0), open(3, 1)), aReport(proven(0), open(3, 1))).steps;
    expect([step?.outcome, step?.figures[0]?.outcome]).toEqual(['uncertain', 'uncertain']);
  });

  it('names the best of all', () => {
    expect(curve.verdict).toMatchObject({ best: ['fastlege +2', 'fastlege +3'], isCertain: true });
  });

  it('is a row of the CSV for each point, numbers below 0 as numbers', () => {
    const [head = '', first = ''] = writeCurveCsv(curve).split('\r\n');
    expect(head).toMatch(/^\uFEFFpoint;fastlege;unfilled;unfilled_bound/);
    expect(first).toMatch(/^fastlege -1;-1;5;5/);
    expect(writeCurveCsv(curve).trim().split('\r\n')).toHaveLength(1 + 5);
  });

  it.each([
    ['nb', 'innenfor usikkerheten', 'Tomme vakter etter fastlege'],
    ['nn', 'innanfor uvissa', 'Tomme vakter etter fastlege'],
    ['en', 'within the uncertainty', 'Empty vakter by fastlege'],
  ] as const)('is told on the page in %s, with a chart and its table', (language, outcome, title) => {
    const page = renderCurvePage(curve, language);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(`<b>${outcome}</b>`);
    expect(page).toContain(title);
    // A stroke from the value down to the bound, for the two points whose bound is below.
    expect(page.match(/class="bound"/g)).toHaveLength(2);
    expect(page.match(/class="dot"/g)).toHaveLength(5);
    expect(page.match(/<th scope="row">fastlege [-+]?\d<\/th><td class="num">\d<\/td>/g)).toHaveLength(5);
    expect(page).not.toContain('<script');
  });
});
