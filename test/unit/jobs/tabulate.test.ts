import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptance, judgeAcceptance } from '../../../src/jobs/comparison/acceptance.js';
import { changedVakter } from '../../../src/jobs/comparison/changed-vakter.js';
import { doctorNames } from '../../../src/jobs/comparison/doctor-names.js';
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

function reportOf(held: Held, of = problem): Report {
  return buildReport({
    roster: aRoster(of, held),
    findings: [],
    rules: rulesOf(of),
    tiers: [],
    warnings: [],
  });
}

function comparedOf(helds: readonly Held[], label?: string): ComparisonWithReports {
  const reports = helds.map((held) => reportOf(held));
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
  return {
    comparison,
    reports,
    acceptance: judgeAcceptance(thresholds, comparison.figures),
    doctorNames: doctorNames([problem.job, { doctors: [{ id: 'b', name: 'Lege a' }] }]),
  };
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
      return [row?.doctor, row?.values, row?.changes];
    };
    expect(of('a', 'vakter')).toEqual(['Lege a (a)', [1, 0], [-1]]);
    expect(of('b', 'hours')).toEqual(['Lege a (b)', [7, 14], [7]]);
    expect(of('c', 'netter')).toEqual(['Lege c', [0, 1], [1]]);
  });

  it('says which is better, and of what legevakt and period the results are', () => {
    expect(rowsOf('verdict').map(({ id, name }) => [id, name])).toEqual([
      ['accepted', 'Ingen av planene oppfyller alle kravene.'],
      ...compared.comparison.pairs.map(({ sentence }) => ['A-B', sentence.nb]),
    ]);
    const three = tabulate(comparedOf([first, second, first]), 'en');
    expect(three.parts[0]?.rows.map(({ id }) => id)).toEqual(['accepted', 'all', 'A-B', 'A-C', 'B-C']);
    expect(three.of).toEqual(['Testvik legevakt, Monday 9 March 2026 – Sunday 15 March 2026']);
  });

  it('says what is proven of each value', () => {
    const reportWith = (value: number, bound: number): Report => {
      const report = reportOf(first);
      const isProvenBest = value === bound;
      const status = isProvenBest ? ('optimal' as const) : ('feasible' as const);
      const place = {
        tier: 2,
        level: 0,
        unit: 'cost' as const,
        rules: [],
        proof: { nb: '', nn: '', en: '' },
      };
      const tiers = [{ ...place, value, bound, isProvenBest, status }];
      return { ...report, summary: { ...report.summary, tiers } };
    };
    const of = (bounds: readonly number[]) => {
      const comparison = compare(
        bounds.map((bound, index) => ({
          letter: 'ABCDEF'.charAt(index),
          version: { ...versionOf(index), period: problem.job.period },
          report: reportWith(2, bound),
          settings: {},
        })),
      );
      const parts = tabulate({ ...compared, comparison }, 'en').parts;
      return parts.find(({ id }) => id === 'tiers')?.rows.map(({ verdict }) => verdict);
    };
    expect(of([2, 2])).toEqual(['proven']);
    expect(of([2, 1.257])).toEqual(['A: proven, B: at least 1.25']);
  });

  it('says who has the vakter that differ', () => {
    expect(rowsOf('vakter').map(({ id, name, values }) => [id, name, values])).toEqual([
      ['2026-03-09/V/1', 'ma 9. mars 16:00, Vakt', ['Lege a (a)', 'Lege a (b)']],
      ['2026-03-11/N/1', 'on 11. mars 23:00, Vakt', ['ingen', 'Lege c']],
    ]);
  });

  it('has the figures of the comparison, and the thresholds', () => {
    expect(rowsOf('figures').map(({ id, values }) => [id, values])).toEqual(
      compared.comparison.figures
        .filter(({ values }) => values.some((value) => value !== null))
        .map(({ id, values }) => [id, values]),
    );
    expect(rowsOf('acceptance', 'en').map(({ name, values, verdict }) => [name, values, verdict])).toEqual([
      ['Empty vakter: at most 7', [8, 7], 'met'],
      ['Empty vakter: at most 6.5', [8, 7], 'NOT met'],
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

  it('is the same whatever the private reason that a doctor is away or has fritak', () => {
    const because = (kind: 'sykdom' | 'permisjon', ofClass: 'graviditet' | 'alder') => {
      const own = aProblem({
        ...problem.job,
        absences: [{ doctor: 'a', kind, from: '2026-03-12', to: '2026-03-13' }],
        doctors: problem.job.doctors.map((doctor) => ({
          ...doctor,
          fritak: [{ class: ofClass, scope: 'natt' as const, from: '2026-01-01' }],
        })),
      });
      return tabulate({ ...compared, reports: [first, second].map((held) => reportOf(held, own)) }, 'nb');
    };
    const one = because('sykdom', 'graviditet');
    expect(one).toEqual(because('permisjon', 'alder'));
    expect(JSON.stringify(one)).not.toMatch(/sykdom|permisjon|graviditet|alder|fritak/i);
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
    expect(csv.startsWith('\uFEFFpart;id;Lege;Hva;Enhet;A;B (ny);B − A;Vurdering\r\n')).toBe(true);
    const rows = parse(csv, { bom: true, delimiter: ';' });
    expect(rows).toHaveLength(1 + table.parts.reduce((sum, { rows: own }) => sum + own.length, 0));
    expect(rows).toContainEqual([
      'doctors',
      'a/vakter',
      'Lege a (a)',
      'vakter',
      'antall',
      '1',
      '0',
      '-1',
      '',
    ]);
    const name = 'ma 9. mars 16:00, Vakt';
    expect(rows).toContainEqual([
      'vakter',
      '2026-03-09/V/1',
      '',
      name,
      '',
      'Lege a (a)',
      'Lege a (b)',
      '',
      '',
    ]);
  });

  it('is CSV with decimal comma, in which nothing is a formula but a number below 0 is one', () => {
    const csv = writeComparisonCsv({
      ...table,
      parts: [
        {
          id: 'figures',
          title: '',
          rows: [
            { id: '=1+1', doctor: '', name: '-x', unit: '', values: [2.5, 2], changes: [-0.5], verdict: '' },
          ],
        },
      ],
    });
    expect(csv).toContain("\r\nfigures;'=1+1;;'-x;;2,5;2;-0,5;\r\n");
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

  it('has names of sheets that a spreadsheet takes', () => {
    for (const language of ['nb', 'nn', 'en'] as const)
      for (const { title } of tabulate(compared, language).parts)
        expect(title).toMatch(/^[^:\\/?*[\]]{1,31}$/);
  });

  it('is a page that names whom nothing changes for, and marks what is not met', () => {
    const page = renderComparisonPage(
      tabulate(comparedOf([first, { ...first, '2026-03-09/V/1': 'c' }]), 'nb'),
      'nb',
    );
    expect(page).toContain('<p>Uendret: Lege a (b)</p>');
    expect(page).toContain('<th scope="rowgroup" rowSpan="5">Lege c</th>');
    expect(page).not.toContain('>Lege a (b)</th>');
    expect(page).toContain('<td class="missed">IKKE oppfylt</td>');
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
      expect(page).toContain('<td class="num change">−1</td>');
      expect(page).not.toContain('<script');
    }
  });
});
