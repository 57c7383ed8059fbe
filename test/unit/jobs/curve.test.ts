import { describe, expect, it } from 'vitest';
import { curveGridOf, curveOf } from '../../../src/jobs/curves/curve.js';
import { gridJobs } from '../../../src/jobs/curves/grid-jobs.js';
import { writeCurveCsv } from '../../../src/jobs/curves/curve-csv.js';
import { leastUnfilled } from '../../../src/jobs/curves/figure-bounds.js';
import { keyFiguresOf } from '../../../src/jobs/curves/key-figures.js';
import type { StoredReport } from '../../../src/jobs/roster-report.js';
import { renderCurvePage } from '../../../src/reports/curve-html.js';
import type { ScenarioChanges } from '../../../src/jobs/scenario-changes.js';
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
});

/** Both may have vakter of the line; a third may not. */
const twoDoctors = {
  lines: [{ id: 'V', pools: ['alle'] }],
  doctors: [
    { id: 'a', pools: ['alle'] },
    { id: 'b', pools: ['alle', 'andre'] },
    { id: 'c', pools: ['andre'] },
  ],
};

/** Three nights and two evenings that must be held, one of which is empty, by doctors with as many days each. */
function aSharedReport(
  empty: Place,
  { daysAvailable, oneInN } = { daysAvailable: 14, oneInN: 2.8 },
): StoredReport {
  const vakt = (date: string, from: string, to: string, requirement: string) => ({
    ...{ vakt: `${date}/${from}`, line: 'V', hours: 8, doctor: 'a', requirement },
    from: `2026-03-${date}T${from}:00+01:00`,
    to: `2026-03-${to}:00+01:00`,
  });
  return {
    ...aReport(proven(0), empty),
    overrides: [{ rule: 'aml-daily-rest', isUsed: true }],
    poolFrequency: { frequencies: [{ of: 'primary', frequency: 2.8 }] },
    coverage: {
      vakter: [
        vakt('09', '16:00', '09T23:00', 'minimum'),
        vakt('10', '16:00', '10T23:00', 'minimum'),
        ...['09', '10', '11'].map((date) => vakt(date, '23:00', `${Number(date) + 1}T08:00`, 'minimum')),
        vakt('12', '23:00', '13T08:00', 'ideal'),
      ],
      presence: { period: { roster: {} } },
    },
    load: [
      { doctor: 'a', category: 'fastlege', netter: 3, oneInN, daysAvailable, presentHours: 40 },
      { doctor: 'b', category: 'fastlege', netter: 0, oneInN: null, daysAvailable, presentHours: 0 },
      { doctor: 'c', category: 'fastlege', netter: 0, oneInN: null, daysAvailable, presentHours: 0 },
    ],
  } as unknown as StoredReport;
}

describe('what is proven of the other figures', () => {
  const boundsOf = (report: StoredReport, settings: object = {}): Record<string, number | null> =>
    Object.fromEntries(
      keyFiguresOf([{ report, settings: { ...settings }, job: twoDoctors }]).map(
        ({ id, bounds: [bound = null] }) => [id, bound],
      ),
    );

  it('is what sharing alone makes of nights and of days, where it is proven how many vakter are empty', () => {
    // One of five may be a night: two nights by two doctors; 28 days by four vakter. The one that is only wished for need not be held.
    expect(boundsOf(aSharedReport(proven(1)))).toMatchObject({
      'netter-most': 1,
      'netter-mean': 1,
      'one-in-n-least': 7,
    });
    expect(boundsOf(aSharedReport(proven(0)))).toMatchObject({
      'netter-most': 2,
      'netter-mean': 1.5,
      'one-in-n-least': 5.6,
    });
    expect(boundsOf(aSharedReport(open(1, 0)))).toMatchObject({
      'netter-most': null,
      'netter-mean': null,
      'one-in-n-least': null,
    });
  });

  it('is shared by all doctors where pools do not bind everybody', () => {
    const settings = { 'pool-eligibility': { mode: 'off' } };
    expect(boundsOf(aSharedReport(proven(0)), settings)).toMatchObject({
      'netter-most': 1,
      'netter-mean': 1,
    });
    const overrides = [{ rule: 'pool-eligibility', isUsed: false }];
    const report = { ...aSharedReport(proven(0)), overrides } as unknown as StoredReport;
    expect(boundsOf(report)).toMatchObject({ 'netter-most': 1, 'one-in-n-least': 8.4 });
  });

  it('is nothing where the job has a say in which empty vakter count', () => {
    const settings = { 'vakt-coverage': { validTo: '2026-03-10' } };
    expect(boundsOf(aSharedReport(proven(0)), settings)).toMatchObject({
      unfilled: 0,
      'netter-most': null,
      'netter-mean': null,
      'one-in-n-least': null,
    });
  });

  it('is 0 of what cannot be less, and the figure itself of what the job decides', () => {
    expect(boundsOf(aSharedReport(open(1, 0)))).toMatchObject({
      'rest-overrides': 0,
      'frequency-primary': 2.8,
      'frequency-combined': null,
      cost: null,
    });
    // Nothing is said where the report has no such figure.
    expect(boundsOf(aReport(proven(0), proven(2)))).toMatchObject({
      'rest-overrides': null,
      'netter-most': null,
    });
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
  const document = {
    ...twoDoctors,
    legevakt: { id: 'testvik' },
    period: { from: '2026-03-01', to: '2026-03-31' },
  };
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

describe('faults of a grid', () => {
  const faultsOf = (changes: ScenarioChanges, axis: object): string[] => {
    const jobs = gridJobs(aJob({ lines: [aLine()] }), changes, [variedAxis.parse(axis)]);
    return jobs.ok ? [] : jobs.issues.map(({ code, pointer }) => `${code} ${pointer}`);
  };
  const more = { change: { change: 'add-doctors', category: 'fastlege' }, at: '/count', from: 0, to: 1 };

  it('are put at the range where it takes away doctors whom there are not', () => {
    expect(faultsOf([], { ...more, from: -3 })).toContain('TOO_FEW_DOCTORS /vary/0/from');
  });

  it('are those of the changes and of the axis together', () => {
    const gone: ScenarioChanges[number] = { change: 'remove-doctors', doctors: ['x'] };
    expect(faultsOf([gone], { ...more, at: '/cont' })).toEqual([
      'UNKNOWN_REFERENCE /changes/0/doctors/0',
      'UNKNOWN_KEY /vary/0/at',
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

  it('judges a figure of which more is better by a bound above it', () => {
    const [step] = aCurve(aSharedReport(proven(0)), aSharedReport(proven(1))).steps;
    const outcomes = step?.figures.map(({ id, difference, outcome }) => [id, difference, outcome]);
    expect(outcomes).toEqual([
      ['unfilled', 1, 'real'],
      // One is used in both, and none is proven to be needed.
      ['rest-overrides', 0, 'uncertain'],
      ['netter-most', 0, 'uncertain'],
      ['netter-mean', 0, 'uncertain'],
      ['one-in-n-least', 0, 'uncertain'],
      ['frequency-primary', 0, 'equal'],
    ]);
    // At most one in 2, which is less than the 2.8 of the other.
    const often = aSharedReport(proven(0), { daysAvailable: 5, oneInN: 1 });
    const [other] = aCurve(aSharedReport(proven(0)), often).steps;
    expect(other?.figures.find(({ id }) => id === 'one-in-n-least')).toMatchObject({ outcome: 'real' });
  });

  it('is not real in empty vakter where a better roster may leave more of them empty', () => {
    // Eight hours without a doctor may become none, at the price of more vakter empty by fewer doctors.
    const outcome = (...points: readonly StoredReport[]): unknown => aCurve(...points).steps[0]?.figures[0];
    const two = aReport(proven(0), proven(2));
    expect(outcome(aReport(open(8, 0), open(1, 0)), two)).toMatchObject({
      id: 'unfilled',
      outcome: 'uncertain',
    });
    expect(outcome(aReport(open(8, 0), proven(1)), two)).toMatchObject({
      id: 'unfilled',
      outcome: 'uncertain',
    });
    expect(outcome(aReport(proven(0), open(1, 0)), two)).toMatchObject({ id: 'unfilled', outcome: 'real' });
    // One empty vakt more of what matters less, for one less of what matters most.
    const byPriority = aReport(proven(0), proven(1), proven(1));
    expect(outcome(aReport(proven(0), open(1, 0), proven(0)), byPriority)).toMatchObject({
      outcome: 'uncertain',
    });
    expect(outcome(aReport(open(8, 0), proven(2)), two)).toMatchObject({ outcome: 'uncertain' });
  });

  it('is not real in what no search is for, where a better roster may be worse in it', () => {
    const wishes = {
      tier: 5,
      level: 0,
      unit: 'wishPoints',
      value: 4,
      bound: 1,
      isProvenBest: false,
      rules: [],
    };
    const balanced = aSharedReport(proven(0));
    const [a, ...others] = balanced.load ?? [];
    if (a === undefined || balanced.summary === undefined) throw new Error('The report has doctors.');
    const fair = { ...balanced, load: [{ ...a, netter: 1 }, ...others] };
    const { summary } = balanced;
    const wished = { ...fair, summary: { ...summary, tiers: [...summary.tiers, wishes] } } as StoredReport;
    const outcomes = (report: StoredReport): unknown =>
      aCurve(report, balanced)
        .steps[0]?.figures.filter(({ id }) => id.startsWith('netter'))
        .map(({ id, outcome }) => [id, outcome]);
    expect(outcomes(fair)).toEqual([
      ['netter-most', 'real'],
      ['netter-mean', 'real'],
    ]);
    expect(outcomes(wished)).toEqual([
      ['netter-most', 'uncertain'],
      ['netter-mean', 'uncertain'],
    ]);
  });

  it('names the best of all', () => {
    expect(curve.verdict).toMatchObject({ best: ['fastlege +2', 'fastlege +3'], isCertain: true });
  });

  it('is a row of the CSV for each point, numbers below 0 as numbers', () => {
    const [head = '', first = ''] = writeCurveCsv(curve).split('\r\n');
    expect(head).toMatch(/^\uFEFFpoint;fastlege;unfilled;unfilled_bound/);
    expect(first).toMatch(/^fastlege -1;-1;5;5/);
    expect(writeCurveCsv(curve).trim().split('\r\n')).toHaveLength(1 + 5);
    const halves = { ...curve, points: [{ label: 'halv', at: [-0.5] }] };
    expect(writeCurveCsv(halves)).toContain('\r\nhalv;-0,5;5;5;');
  });

  it.each([
    [
      'nb',
      'innenfor usikkerheten',
      'Tomme vakter etter fastlege',
      'søndag 1. mars 2026 – tirsdag 31. mars 2026',
    ],
    ['nn', 'innanfor uvissa', 'Tomme vakter etter fastlege', 'sundag 1. mars 2026 – tysdag 31. mars 2026'],
    [
      'en',
      'within the uncertainty',
      'Empty vakter by fastlege',
      'Sunday 1 March 2026 – Tuesday 31 March 2026',
    ],
  ] as const)('is told on the page in %s, with a chart and its table', (language, outcome, title, period) => {
    const page = renderCurvePage(curve, language);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(`<b>${outcome}</b>`);
    expect(page).toContain(title);
    expect(page).toContain(`<p class="period">testvik, ${period}</p>`);
    // A stroke from the value down to the bound, for the two points whose bound is below.
    expect(page.match(/class="bound"/g)).toHaveLength(2);
    expect(page.match(/class="dot"/g)).toHaveLength(5);
    expect(page.match(/<th scope="row">fastlege [-+]?\d<\/th><td class="num">\d<\/td>/g)).toHaveLength(5);
    expect(page).not.toContain('<script');
  });
});
