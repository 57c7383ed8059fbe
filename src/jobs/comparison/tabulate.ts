import type { LocalDate } from '../../domain/time.js';
import { groupedNumber } from '../../reports/figure-text.js';
import type { DoctorLoad } from '../../reports/load.js';
import { round } from '../../reports/hours.js';
import { makeDateTexts } from '../../reports/page/date-text.js';
import type {
  ComparisonPart,
  ComparisonRow,
  ComparisonTable,
} from '../../reports/comparison/comparison-table.js';
import type { Language } from '../../reports/texts.js';
import type { StoredReport } from '../roster-report.js';
import { acceptedSentence, type AcceptanceVerdict } from './acceptance.js';
import { changedVakter } from './changed-vakter.js';
import type { Comparison } from './compare-results.js';
import {
  acceptanceWords,
  headings,
  loadNames,
  nobody,
  partTitles,
  tableTitle,
  unitNames,
} from './table-texts.js';
import { lineNameIn } from './line-names.js';
import { proofText } from './proof-text.js';

/** What a table is made of: a comparison, the reports that it is of, and thresholds held against the last of them. */
export interface ComparisonWithReports {
  readonly comparison: Comparison;
  readonly reports: readonly StoredReport[];
  readonly acceptance: readonly AcceptanceVerdict[];
  /** By id; who is not in it is written by id. */
  readonly doctorNames: ReadonlyMap<string, string>;
}

/** What each doctor gains and loses is counted from who has which vakt, as in the rosters themselves: nothing of why. */
export function tabulate(compared: ComparisonWithReports, language: Language): ComparisonTable {
  const { comparison, reports } = compared;
  const dates = makeDateTexts(language);
  const parts: Readonly<Record<ComparisonPart['id'], readonly ComparisonRow[]>> = {
    verdict: verdictRows(compared, language),
    tiers: tierRows(comparison, language),
    figures: figureRows(comparison, language),
    acceptance: acceptanceRows(compared, language),
    doctors: doctorRows(compared, language),
    vakter: vaktRows(compared, language),
  };
  return {
    title: tableTitle[language],
    of: [
      ...new Set(
        comparison.results.map(
          ({ legevakt, period: { from, to } }, index) =>
            `${reports[index]?.legevakt?.name ?? legevakt}, ${dates.period(from as LocalDate, to as LocalDate)}`,
        ),
      ),
    ],
    results: comparison.results.map(resultName),
    parts: (Object.keys(partTitles) as ComparisonPart['id'][]).map((id) => ({
      id,
      title: partTitles[id][language],
      rows: parts[id],
    })),
    headings: headings[language],
  };
}

/** `A`, `B (label)` */
export function resultName({ letter, label }: Comparison['results'][number]): string {
  return label === undefined ? letter : `${letter} (${label})`;
}

const bare = { doctor: '', unit: '', changes: [], verdict: '' } as const;

function numberRow(
  own: Pick<ComparisonRow, 'id' | 'name'> &
    Partial<ComparisonRow> & { readonly values: readonly (number | null)[] },
): ComparisonRow {
  const [first = null, ...others] = own.values;
  const changes = others.map((value) =>
    value === null || first === null ? null : Math.round((value - first) * 1e6) / 1e6,
  );
  return { ...bare, ...own, changes };
}

/** Which results meet the thresholds, then of more than two all, then each pair. */
function verdictRows(
  { comparison: { results, pairs, verdict }, acceptance }: ComparisonWithReports,
  language: Language,
): ComparisonRow[] {
  const accepted = acceptedSentence(acceptance, results.map(resultName));
  return [
    ...(accepted === undefined ? [] : [{ id: 'accepted', sentence: accepted }]),
    ...(results.length > 2 ? [{ id: 'all', sentence: verdict.sentence }] : []),
    ...pairs.map(({ of, sentence }) => ({ id: of.join('-'), sentence })),
  ].map(({ id, sentence }) => ({ ...bare, id, name: sentence[language], values: [] }));
}

function tierRows({ tiers, results }: Comparison, language: Language): ComparisonRow[] {
  return tiers.map(({ tier, level, name, values }, position) => {
    const proofs = values.map((_, index) =>
      proofText(
        tiers.map((own) => own.values[index] ?? null),
        position,
        language,
      ),
    );
    const isSame = new Set(proofs).size === 1;
    return {
      ...numberRow({
        id: `${tier}.${level}`,
        name: name[language],
        values: values.map((at) => at?.value ?? null),
      }),
      verdict: isSame
        ? (proofs[0] ?? '')
        : proofs.map((proof, index) => `${results[index]?.letter ?? ''}: ${proof}`).join(', '),
    };
  });
}

/** Those that one of the results has. */
function figureRows({ figures }: Comparison, language: Language): ComparisonRow[] {
  return figures
    .filter(({ values }) => values.some((value) => value !== null))
    .map(({ id, name, unit, values }) =>
      numberRow({ id, name: name[language], unit: unitNames[unit][language], values }),
    );
}

/** Thresholds hold for the last result; the others stand beside it. */
function acceptanceRows(
  { comparison: { figures }, reports, acceptance }: ComparisonWithReports,
  language: Language,
): ComparisonRow[] {
  const words = acceptanceWords[language];
  return acceptance.map(({ figure, name, must, limit, isMet }, index) => {
    const own = figures.find(({ id }) => id === figure);
    return {
      ...bare,
      id: `${index + 1}/${figure}/${must}`,
      name: `${name[language]}: ${words[must]} ${limit === null ? '–' : groupedNumber(limit, language)}`,
      unit: own === undefined ? '' : unitNames[own.unit][language],
      values: own?.values ?? reports.map(() => null),
      verdict: isMet ? words.met : words.missed,
      isMet,
    };
  });
}

const loadMeasures: readonly (keyof typeof loadNames)[] = [
  'vakter',
  'netter',
  'helgVakter',
  'hours',
  'weightedHours',
];

/** In the order of the first result. */
function doctorRows({ reports, doctorNames }: ComparisonWithReports, language: Language): ComparisonRow[] {
  const loads = reports.map(({ load = [] }) => new Map(load.map((own) => [own.doctor, own])));
  const doctors = [...new Set(loads.flatMap((own) => [...own.keys()]))];
  return doctors.flatMap((doctor) =>
    loadMeasures.map((measure) =>
      numberRow({
        id: `${doctor}/${measure}`,
        doctor: doctorNames.get(doctor) ?? doctor,
        name: loadNames[measure][language],
        unit: unitNames[measure === 'hours' || measure === 'weightedHours' ? 'hours' : 'count'][language],
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

/** Who has a vakt in each result; `–` = there is no such vakt. */
function vaktRows({ reports, doctorNames }: ComparisonWithReports, language: Language): ComparisonRow[] {
  const dates = makeDateTexts(language);
  return changedVakter(reports).map(({ vakt, start, holders }) => {
    const day = dates.shortDate(start.slice(0, 10) as LocalDate);
    const line = lineNameIn(reports, vakt.split('/')[1] ?? '');
    return {
      ...bare,
      id: vakt,
      name: `${day} ${start.slice(11, 16)}, ${line}`,
      values: holders.map((doctor) => {
        if (doctor === undefined) return '–';
        return doctor === null ? nobody[language] : (doctorNames.get(doctor) ?? doctor);
      }),
    };
  });
}
