import type { PlanResult } from '../jobs/planning.js';

/** What a search leaves in a folder, by file name. */
export function resultFiles({
  roster,
  report,
  csv,
  html,
}: Pick<PlanResult, 'roster' | 'report' | 'csv' | 'html'>): Record<string, string> {
  return {
    'roster.json': `${JSON.stringify(roster, undefined, 2)}\n`,
    'report.json': `${JSON.stringify(report, undefined, 2)}\n`,
    'roster.csv': csv,
    'roster.html': html,
  };
}
