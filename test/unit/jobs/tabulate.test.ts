import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptance, judgeAcceptance } from '../../../src/jobs/comparison/acceptance.js';
import { changedVakter } from '../../../src/jobs/comparison/changed-vakter.js';
import { compare } from '../../../src/jobs/comparison/compare-results.js';
import { tabulate, type ComparisonWithReports } from '../../../src/jobs/comparison/tabulate.js';
import { compareRosters } from '../../../src/jobs/compare-rosters.js';
import type { RosterStore } from '../../../src/jobs/roster-store.js';
import type { RosterVersion } from '../../../src/jobs/roster-version.js';
import { writeComparisonCsv } from '../../../src/reports/comparison/comparison-csv.js';
import { renderComparisonPage } from '../../../src/reports/comparison/comparison-html.js';
import { writeComparisonXlsx } from '../../../src/reports/comparison/comparison-xlsx.js';
import { buildReport, type Report } from '../../../src/reports/report.js';
import { toIso } from '../../../src/domain/time.js';
import { aDoctor, aLine, aProblem, aRoster, rulesOf } from '../../support/builders.js';
import { readZip } from '../../support/read-zip.js';

const problem = aProblem({
  lines: [
    aLine(),
    aLine({ id: 'N', nights: { short: [{ from: '23:00', to: '08:00' }], long: [] }, hours: {} }),
  ],
  doctors: ['a', 'b', 'c'].map((id) => aDoctor({ id })),
});
type Held = Readonly<Record<string, string>>;

function reportOf(held: Held): Report {
  return buildReport({
    roster: aRoster(problem, held),
    findings: [],
    rules: rulesOf(problem),
    tiers: [],
    warnings: [],
  });
}

function comparedOf(helds: readonly Held[], label?: string): ComparisonWithReports {
  const reports = helds.map(reportOf);
  const version = { legevakt: 'testvik', period: problem.job.period, origin: 'solve', status: 'draft' };
  const comparison = compare(
    reports.map((report, index) => ({
      letter: 'ABCDEF'.charAt(index),
      version: {
        ...version,
        id: String(index),
        ...(index > 0 && label !== undefined ? { label } : {}),
      } as unknown as RosterVersion,
      report,
      settings: {},
    })),
  );
  const thresholds = acceptance.parse([
    { figure: 'unfilled', must: 'be-at-most', value: 7 },
    { figure: 'unfilled', must: 'be-at-most', value: 6.5 },
  ]);
  return { comparison, reports, acceptance: judgeAcceptance(thresholds, comparison.figures) };
}

const [first, second] = [
  { '2026-03-09/V/1': 'a', '2026-03-10/V/1': 'b' },
  { '2026-03-09/V/1': 'b', '2026-03-10/V/1': 'b', '2026-03-11/N/1': 'c' },
];
const compared = comparedOf([first, second], 'ny');
const rowsOf = (id: string, language: 'nb' | 'nn' | 'en' = 'nb') =>
  tabulate(compared, language).parts.find((part) => part.id === id)?.rows ?? [];

describe('a comparison as a table', () => {
  it('says what each doctor has, and what changes', () => {
    const of = (doctor: string, measure: string) => {
      const row = rowsOf('doctors').find(({ id }) => id === `${doctor}/${measure}`);
      return [row?.values, row?.changes];
    };
    expect(of('a', 'vakter')).toEqual([[1, 0], [-1]]);
    expect(of('b', 'hours')).toEqual([[7, 14], [7]]);
    expect(of('c', 'netter')).toEqual([[0, 1], [1]]);
  });

  it('says who has the vakter that differ', () => {
    expect(rowsOf('vakter').map(({ id, name, values }) => [id, name, values])).toEqual([
      ['2026-03-09/V/1', '2026-03-09 16:00 V', ['a', 'b']],
      ['2026-03-11/N/1', '2026-03-11 23:00 N', ['', 'c']],
    ]);
  });

  it('has the figures of the comparison, and the thresholds', () => {
    expect(rowsOf('figures').map(({ id, values }) => [id, values])).toEqual(
      compared.comparison.figures.map(({ id, values }) => [id, values]),
    );
    expect(rowsOf('acceptance', 'en').map(({ name, values, verdict }) => [name, values, verdict])).toEqual([
      ['Empty vakter: at most 7', [null, 7], 'met'],
      ['Empty vakter: at most 6.5', [null, 7], 'NOT met'],
    ]);
  });

  it('agrees with the difference of two rosters and with the load of each doctor', async () => {
    const seats = problem.vakter.map(({ id }) => id);
    const holders = fc.array(fc.constantFrom('a', 'b', 'c', undefined), {
      minLength: seats.length,
      maxLength: seats.length,
    });
    const held = (doctors: readonly (string | undefined)[]): Held =>
      Object.fromEntries(
        doctors.flatMap((doctor, index) => (doctor === undefined ? [] : [[seats[index], doctor]])),
      ) as Held;
    await fc.assert(
      fc.asyncProperty(holders, holders, async (one, other) => {
        const both = [held(one), held(other)];
        const pair = comparedOf(both);
        const changed = changedVakter(pair.reports);
        const difference = await compareRosters(storeOf(both, pair), versionOf(0), versionOf(1));
        expect(changed.map(({ vakt, holders: [before, after] }) => [vakt, before, after])).toEqual(
          difference.changed.map(({ vakt, before, after }) => [vakt, before, after]),
        );
        const rows = tabulate(pair, 'nb').parts.find(({ id }) => id === 'doctors')?.rows ?? [];
        for (const { doctor, lost, gained } of difference.doctors) {
          const row = rows.find(({ id }) => id === `${doctor}/vakter`);
          expect(row?.changes).toEqual([gained.length - lost.length]);
        }
        const untouched = rows.filter(
          ({ id }) =>
            id.endsWith('/vakter') && !difference.doctors.some(({ doctor }) => id.startsWith(`${doctor}/`)),
        );
        expect(untouched.every(({ changes }) => changes[0] === 0)).toBe(true);
      }),
      { seed: 20_261_122, numRuns: 40 },
    );
  });

  it('tells nothing of vakter where a report does not', () => {
    const [report] = compared.reports;
    expect(report === undefined ? undefined : changedVakter([report, {}])).toEqual([]);
  });
});

function versionOf(index: number): RosterVersion {
  return { id: String(index), number: 1, status: 'draft', unfilled: 0, breaches: 0 } as RosterVersion;
}

function storeOf(helds: readonly Held[], { reports }: ComparisonWithReports): RosterStore {
  const seats = (id: string) =>
    Object.entries(helds[Number(id)] ?? {}).map(([vakt, doctor]) => {
      const own = problem.vaktById.get(vakt);
      if (own === undefined) throw new Error(`There is no vakt ${vakt}.`);
      return { vakt, doctor, line: own.lineId, start: toIso(own.start), end: toIso(own.end) };
    });
  return {
    heldSeats: (id: string) => Promise.resolve(seats(id)),
    rosterPart: (id: string) => Promise.resolve(JSON.stringify(reports[Number(id)])),
  } as unknown as RosterStore;
}

describe('as a file', () => {
  const table = tabulate(compared, 'nb');

  it('is CSV with one row a number, that a Norwegian spreadsheet opens', () => {
    const csv = writeComparisonCsv(table);
    expect(csv.startsWith('\uFEFFpart;id;Hva;Enhet;A;B (ny);B − A;Vurdering\r\n')).toBe(true);
    const rows = parse(csv, { bom: true, delimiter: ';' });
    expect(rows).toHaveLength(1 + table.parts.reduce((sum, { rows: own }) => sum + own.length, 0));
    expect(rows).toContainEqual(['doctors', 'a/vakter', 'a: vakter', 'antall', '1', '0', '-1', '']);
    expect(rows).toContainEqual(['vakter', '2026-03-09/V/1', '2026-03-09 16:00 V', '', 'a', 'b', '', '']);
  });

  it('is CSV with decimal comma, in which nothing is a formula but a number below 0 is one', () => {
    const csv = writeComparisonCsv({
      ...table,
      parts: [
        {
          id: 'figures',
          title: '',
          rows: [{ id: '=1+1', name: '-x', unit: '', values: [2.5, 2], changes: [-0.5], verdict: '' }],
        },
      ],
    });
    expect(csv).toContain("\r\nfigures;'=1+1;'-x;;2,5;2;-0,5;\r\n");
  });

  it('is XLSX with a sheet for each part, numbers as numbers', async () => {
    const zip = readZip(await writeComparisonXlsx(table));
    const workbook = zip.get('xl/workbook.xml') ?? '';
    expect([...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual(
      table.parts.filter(({ rows }) => rows.length > 0).map(({ title }) => title),
    );
    const sheets = [...zip].filter(([name]) => /worksheets\/sheet/.test(name)).map(([, text]) => text);
    const numbers = table.parts
      .flatMap(({ rows }) => rows)
      .flatMap(({ values, changes }) => [...values, ...changes])
      .filter((value) => typeof value === 'number');
    const written = sheets.flatMap((text) =>
      [...text.matchAll(/<c r="[^"]*"(?: s="\d+")?(?: t="n")?><v>([^<]*)<\/v>/g)].map(([, value]) =>
        Number(value),
      ),
    );
    expect(written.sort()).toEqual(numbers.sort());
  });

  it('is a page in every language, without scripts', () => {
    for (const [language, title] of [
      ['nb', 'Vakter som bytter lege'],
      ['nn', 'Vakter som byter lege'],
      ['en', 'Vakter that change doctor'],
    ] as const) {
      const page = renderComparisonPage(tabulate(compared, language), language);
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).toContain(title);
      expect(page).toContain('<td class="num">−1</td>');
      expect(page).not.toContain('<script');
    }
  });
});
