import type { Language } from '../domain/issue.js';
import { tabulate, type ComparisonWithReports } from '../jobs/comparison/tabulate.js';
import { writeComparisonCsv } from '../reports/comparison/comparison-csv.js';
import { renderComparisonPage } from '../reports/comparison/comparison-html.js';
import { writeComparisonXlsx } from '../reports/comparison/comparison-xlsx.js';

/** A comparison for spreadsheets and to print, by file name. */
export async function comparisonFiles(
  compared: ComparisonWithReports,
  language: Language,
): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const table = tabulate(compared, language);
  return {
    'comparison.csv': writeComparisonCsv(table),
    'comparison.xlsx': await writeComparisonXlsx(table),
    'comparison.html': renderComparisonPage(table, language),
  };
}
