import { expect, it } from 'vitest';
import type { CostText } from '../../../src/domain/job/job-text.js';
import { reportCost } from '../../../src/reports/cost.js';
import { buildReport } from '../../../src/reports/report.js';
import { renderRosterPage } from '../../../src/reports/roster-html.js';
import { aDoctor, aLine, aProblem, aRoster, rulesOf } from '../../support/builders.js';

const source = 'lokal avtale';
const lines = [aLine(), aLine({ id: 'B', name: 'Bakvakt', kind: 'bakvakt' })];
const doctors = [aDoctor(), aDoctor({ id: 'v', category: 'byråvikar' })];
/** Seven hours each: `a` has two evenings and a bakvakt, the agency's doctor an evening. */
const held = {
  '2026-03-09/V/1': 'a',
  '2026-03-10/V/1': 'a',
  '2026-03-11/V/1': 'v',
  '2026-03-11/B/1': 'a',
};

function costOf(cost: CostText) {
  const report = reportCost(aRoster(aProblem({ lines, doctors, cost }), held));
  if (report === undefined) throw new Error('There is no cost.');
  return report;
}

const hourly: CostText = {
  payModels: [{ line: 'V', model: 'fastlønn' }],
  rates: [{ model: 'fastlønn', krPerHour: 500, source }],
};

it('says nothing where the job gives no cost', () => {
  expect(reportCost(aRoster(aProblem(), { '2026-03-09/V/1': 'a' }))).toBeUndefined();
});

it('names what has no pay model or no rate, and does not count it', () => {
  const { total, notPriced } = costOf(hourly);
  expect(total).toMatchObject({ vakter: 3, hours: 21, paid: 10_500, net: 10_500 });
  expect(notPriced).toEqual([{ line: 'B', category: 'fastlege', why: 'no-pay-model', vakter: 1, hours: 7 }]);
  const agency = costOf({ ...hourly, payModels: [{ line: 'V', model: 'vikarbyrå' }] });
  expect(agency.total).toMatchObject({ vakter: 0, paid: 0 });
  expect(agency.notPriced.map(({ why, vakter }) => [why, vakter])).toEqual([
    ['no-pay-model', 1],
    ['no-rate', 1],
    ['no-rate', 2],
  ]);
});

it('pays by the model of the line, and of the category on it', () => {
  const {
    rows,
    lines: byLine,
    categories,
  } = costOf({
    payModels: [
      { line: 'V', model: 'næringsdrift' },
      { line: 'V', category: 'byråvikar', model: 'vikarbyrå' },
      { line: 'B', model: 'beredskap' },
    ],
    rates: [
      { model: 'næringsdrift', krPerVakt: 1000, krPerHour: 50, source },
      { model: 'vikarbyrå', krPerHour: 1200, source },
      { model: 'beredskap', krPerHour: 400, factor: 0.25, source },
    ],
  });
  expect(rows.map(({ line, category, model, paid }) => [line, category, model, paid])).toEqual([
    ['B', 'fastlege', 'beredskap', 700],
    ['V', 'byråvikar', 'vikarbyrå', 8400],
    ['V', 'fastlege', 'næringsdrift', 2700],
  ]);
  expect(byLine.map(({ line, net }) => [line, net])).toEqual([
    ['B', 700],
    ['V', 11_100],
  ]);
  expect(categories.map(({ category, net }) => [category, net])).toEqual([
    ['byråvikar', 8400],
    ['fastlege', 3400],
  ]);
});

it('takes the rate for line and category before the line, the category and all', () => {
  const rate = (krPerHour: number, own: object) => ({
    model: 'fastlønn' as const,
    krPerHour,
    source,
    ...own,
  });
  const rates = [
    rate(1, {}),
    rate(2, { category: 'fastlege' }),
    rate(3, { line: 'V' }),
    rate(4, { line: 'V', category: 'fastlege' }),
  ];
  const paid = (count: number) =>
    costOf({ ...hourly, rates: rates.slice(0, count) }).rows.map((row) => [row.category, row.paid]);
  expect(paid(1)).toEqual([
    ['byråvikar', 7],
    ['fastlege', 14],
  ]);
  expect(paid(2)).toEqual([
    ['byråvikar', 7],
    ['fastlege', 28],
  ]);
  expect(paid(3)).toEqual([
    ['byråvikar', 21],
    ['fastlege', 42],
  ]);
  expect(paid(4)).toEqual([
    ['byråvikar', 21],
    ['fastlege', 56],
  ]);
});

it('shares refunds between municipality and doctor', () => {
  const { total } = costOf({
    ...hourly,
    rates: [
      {
        model: 'fastlønn',
        krPerHour: 500,
        source,
        refund: { krPerHour: 100, municipalityShare: 0.75, source: 'regnskap' },
      },
    ],
  });
  expect(total).toEqual({
    vakter: 3,
    hours: 21,
    paid: 10_500,
    refundToMunicipality: 1575,
    refundToDoctor: 525,
    net: 8925,
  });
});

it('pays for the hours that a night really has', () => {
  const night = aLine({ hours: { saturday: [{ from: '23:00', to: '08:00' }] } });
  const hoursOn = (date: string) =>
    reportCost(
      aRoster(aProblem({ lines: [night], period: { from: date, to: date }, cost: hourly }), {
        [`${date}/V/1`]: 'a',
      }),
    )?.total.paid;
  expect(['2026-03-21', '2026-03-28', '2026-10-24'].map(hoursOn)).toEqual([4500, 4000, 5000]);
});

it('stands on the page in every language, with what is not counted', () => {
  const problem = aProblem({ lines, doctors, cost: hourly });
  const roster = aRoster(problem, held);
  const report = buildReport({ roster, findings: [], rules: rulesOf(problem), tiers: [], warnings: [] });
  for (const [language, text] of [
    ['nb', 'ingen lønnsmodell'],
    ['nn', 'ingen lønsmodell'],
    ['en', 'no pay model'],
  ] as const) {
    const page = renderRosterPage(roster, report, language);
    expect(page).toContain(text);
    expect(page).toContain('lokal avtale');
    expect(page).toContain('10500');
  }
});
