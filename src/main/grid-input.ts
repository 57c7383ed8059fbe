import { error, type Issue } from '../domain/issue.js';
import { gridJobs, type GridJobs } from '../jobs/curves/grid-jobs.js';
import { readJob } from '../jobs/read-job.js';
import type { VariedAxis } from '../scenarios/grid/axis.js';
import { readUserJson } from './input-files.js';
import type { Language } from './print-issues.js';
import type { ScenarioFile } from './scenario-file.js';
import { withSolveChoices, type SolveChoices } from './solve-choices.js';

export interface GridOptions extends SolveChoices {
  readonly base?: string;
  readonly out: string;
  readonly json?: boolean;
  readonly language: Language;
}

/** The job of every point, where nothing is asked beside it that belongs to one scenario. */
export async function readGridJobs(
  path: string,
  scenario: ScenarioFile,
  member: 'vary' | 'smallest',
  axes: readonly VariedAxis[],
  options: GridOptions,
): Promise<GridJobs> {
  const file = await readUserJson(path);
  if (!file.ok) return file;
  const document = withSolveChoices(file.value, options);
  const reading = readJob(document);
  if (!reading.ok) return reading;
  const alone = notWithSeveral(scenario, member, options);
  if (alone.length > 0) return { ok: false, issues: alone };
  const jobs = gridJobs(document, scenario.changes, axes);
  return jobs.ok || member === 'vary' ? jobs : { ok: false, issues: jobs.issues.map(atSmallest) };
}

/** There is one axis, which the scenario calls by another name. */
function atSmallest(issue: Issue): Issue {
  return { ...issue, pointer: issue.pointer.replace(/^\/vary\/0/, '/smallest') };
}

function notWithSeveral(
  { acceptance, base, vary }: ScenarioFile,
  member: 'vary' | 'smallest',
  options: GridOptions,
): Issue[] {
  const asked = [
    ...(acceptance.length > 0 ? ['acceptance'] : []),
    ...(base !== undefined || options.base !== undefined ? ['base'] : []),
    ...(member === 'smallest' && vary !== undefined ? ['vary'] : []),
  ];
  return asked.map((other) =>
    error(`NOT_WITH_${member.toUpperCase()}`, [other], {
      nb: `«${other}» kan ikke stå sammen med «${member}», som gir flere scenarioer.`,
      en: `"${other}" cannot stand beside "${member}", which makes several scenarios.`,
    }),
  );
}
