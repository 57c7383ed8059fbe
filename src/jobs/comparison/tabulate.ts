import type { DoctorLoad } from '../../reports/load.js';
import { round } from '../../reports/hours.js';
import type {
  ComparisonPart,
  ComparisonRow,
  ComparisonTable,
} from '../../reports/comparison/comparison-table.js';
import type { Language } from '../../reports/texts.js';
import { numberText } from '../../rules/number-text.js';
import type { StoredReport } from '../roster-report.js';
import type { AcceptanceVerdict } from './acceptance.js';
import { changedVakter } from './changed-vakter.js';
import type { Comparison } from './compare-results.js';
import { acceptanceWords, headings, loadNames, partTitles, tableTitle, unitNames } from './table-texts.js';

/** What a table is made of: a comparison, the reports that it is of, and thresholds held against the last of them. */
export interface ComparisonWithReports {
  readonly comparison: Comparison;
  readonly reports: readonly StoredReport[];
  readonly acceptance: readonly AcceptanceVerdict[];
}

/** For leaders: it says what each doctor gains and loses. Doctors, lines and vakter by id. */
export function tabulate(
  { comparison, reports, acceptance }: ComparisonWithReports,
  language: Language,
): ComparisonTable {
  const parts: Readonly<Record<ComparisonPart['id'], readonly ComparisonRow[]>> = {
    tiers: tierRows(comparison, language),
    figures: figureRows(comparison, language),
    acceptance: acceptanceRows(acceptance, reports.length, language),
    doctors: doctorRows(reports, language),
    vakter: vaktRows(reports),
  };
  return {
    title: tableTitle[language],
    results: comparison.results.map(({ letter, label }) =>
      label === undefined ? letter : `${letter} (${label})`,
    ),
    parts: (Object.keys(partTitles) as ComparisonPart['id'][]).map((id) => ({
      id,
      title: partTitles[id][language],
      rows: parts[id],
    })),
    headings: headings[language],
  };
}

function numberRow(
  own: Pick<ComparisonRow, 'id' | 'name' | 'unit'> & { readonly values: readonly (number | null)[] },
): ComparisonRow {
  const [first = null, ...others] = own.values;
  const changes = others.map((value) =>
    value === null || first === null ? null : Math.round((value - first) * 1e6) / 1e6,
  );
  return { ...own, changes, verdict: '' };
}

function tierRows({ tiers }: Comparison, language: Language): ComparisonRow[] {
  const words = headings[language];
  return tiers.map(({ tier, level, name, values }) => ({
    ...numberRow({
      id: `${tier}.${level}`,
      name: name[language],
      unit: '',
      values: values.map((at) => at?.value ?? null),
    }),
    verdict: values
      .map((at) =>
        at === null || at.bound === null
          ? words.notProven
          : `${words.atLeast} ${numberText(Math.floor(at.bound * 100 + 1e-6) / 100, language === 'en' ? 'en' : 'nb')}`,
      )
      .join('; '),
  }));
}

function figureRows({ figures }: Comparison, language: Language): ComparisonRow[] {
  return figures.map(({ id, name, unit, values }) =>
    numberRow({ id, name: name[language], unit: unitNames[unit][language], values }),
  );
}

function acceptanceRows(
  verdicts: readonly AcceptanceVerdict[],
  results: number,
  language: Language,
): ComparisonRow[] {
  const words = acceptanceWords[language];
  const number = (value: number | null): string =>
    value === null ? '–' : numberText(value, language === 'en' ? 'en' : 'nb');
  return verdicts.map(({ figure, name, must, limit, value, isMet }, index) => ({
    id: `${index + 1}/${figure}/${must}`,
    name: `${name[language]}: ${words[must]} ${number(limit)}`,
    unit: '',
    values: Array.from({ length: results }, (_, at) => (at === results - 1 ? value : null)),
    changes: [],
    verdict: isMet ? words.met : words.missed,
  }));
}

const loadMeasures: readonly (keyof typeof loadNames)[] = [
  'vakter',
  'netter',
  'helgVakter',
  'hours',
  'weightedHours',
];

function doctorRows(reports: readonly StoredReport[], language: Language): ComparisonRow[] {
  const loads = reports.map(({ load = [] }) => new Map(load.map((own) => [own.doctor, own])));
  const doctors = [...new Set(loads.flatMap((own) => [...own.keys()]))].sort();
  return doctors.flatMap((doctor) =>
    loadMeasures.map((measure) =>
      numberRow({
        id: `${doctor}/${measure}`,
        name: `${doctor}: ${loadNames[measure][language]}`,
        unit: (measure === 'hours' || measure === 'weightedHours' ? unitNames.hours : unitNames.count)[
          language
        ],
        values: loads.map((own) => amountOf(own.get(doctor), measure)),
      }),
    ),
  );
}

function amountOf(load: DoctorLoad | undefined, measure: keyof typeof loadNames): number | null {
  if (load === undefined) return null;
  if (measure !== 'hours') return load[measure];
  return round(load.presentHours + load.hjemmevaktHours + load.bakvaktHours + load.otherHours);
}

/** Who has a vakt in each result; empty = nobody, `–` = there is no such vakt. */
function vaktRows(reports: readonly StoredReport[]): ComparisonRow[] {
  return changedVakter(reports).map(({ vakt, start, holders }) => ({
    id: vakt,
    name: `${start.slice(0, 10)} ${start.slice(11, 16)} ${vakt.split('/')[1] ?? ''}`,
    unit: '',
    values: holders.map((doctor) => (doctor === undefined ? '–' : (doctor ?? ''))),
    changes: [],
    verdict: '',
  }));
}
