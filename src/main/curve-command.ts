import { join } from 'node:path';
import { error, type Issue } from '../domain/issue.js';
import { writeCurveCsv } from '../jobs/curves/curve-csv.js';
import { curveOf, type Curve } from '../jobs/curves/curve.js';
import { gridJobs, type GridJobs } from '../jobs/curves/grid-jobs.js';
import type { PlanResult } from '../jobs/planning.js';
import { readJob } from '../jobs/read-job.js';
import { isLimitedByWork } from '../jobs/scenario.js';
import { renderCurvePage } from '../reports/curve-html.js';
import { neighbourOrder } from '../scenarios/grid/grid.js';
import { readUserJson } from './input-files.js';
import { asJson, inFolder } from './out-files.js';
import { makeOutFolder, writeOutFiles } from './out-folder.js';
import { printCurve } from './print-curve.js';
import { inLanguage, printIssues, type Language } from './print-issues.js';
import { refused } from './refused.js';
import { resultFiles } from './result-files.js';
import type { ScenarioFile } from './scenario-file.js';
import { makeSearch, type SearchJob } from './search-jobs.js';
import { withSolveChoices, type SolveChoices } from './solve-choices.js';

interface CurveOptions extends SolveChoices {
  readonly base?: string;
  readonly out: string;
  readonly json?: boolean;
  readonly language: Language;
}

type VariedScenario = ScenarioFile & { readonly vary: NonNullable<ScenarioFile['vary']> };
type Jobs = Extract<GridJobs, { readonly ok: true }>;

/** Plans every point of a grid of scenarios, each from its neighbour, and says what the steps between them change. */
export async function curveCommand(
  path: string,
  scenario: VariedScenario,
  options: CurveOptions,
): Promise<void> {
  const { out, language } = options;
  const how = { json: options.json === true, language };
  const jobs = await readJobs(path, scenario, options);
  if (!jobs.ok) {
    refused(jobs.issues, how);
    return;
  }
  const folders = jobs.documents.map((_, index) => join('points', String(index + 1)));
  const closed: Issue[] = [];
  for (const folder of folders) closed.push(...(await makeOutFolder(join(out, folder))));
  // Before the searches: nobody should wait for rosters that cannot be kept.
  if (refused(closed.slice(0, 1), how)) return;
  if (!how.json) printIssues(jobs.warnings, how);
  const results = await searchAll(jobs, makeSearch(how));
  const sides = results.map(({ report }, index) => ({ document: jobs.documents[index], report }));
  const curve = curveOf(jobs.grid, sides, scenario.label);
  const points = results.flatMap((result, index) =>
    Object.entries(
      inFolder(folders[index] ?? '', { 'job.json': asJson(jobs.documents[index]), ...resultFiles(result) }),
    ),
  );
  const files = {
    'curve.json': asJson(curve),
    'curve.csv': writeCurveCsv(curve),
    'curve.html': renderCurvePage(curve, language),
    ...Object.fromEntries(points),
  };
  if (refused(await writeOutFiles(out, files), how)) return;
  printOutcome(
    curve,
    Object.keys(files).map((name) => join(out, name)),
    how,
  );
}

async function readJobs(path: string, scenario: VariedScenario, options: CurveOptions): Promise<GridJobs> {
  const file = await readUserJson(path);
  if (!file.ok) return file;
  const document = withSolveChoices(file.value, options);
  const reading = readJob(document);
  if (!reading.ok) return reading;
  const alone = notWithVary(scenario, options);
  return alone.length > 0
    ? { ok: false, issues: alone }
    : gridJobs(document, scenario.changes, scenario.vary);
}

/** One after the other in the order of neighbours. A search that is limited by work starts anew, so that it can be done again from its document alone. */
async function searchAll({ grid, documents }: Jobs, search: SearchJob): Promise<PlanResult[]> {
  const found = new Map<number, PlanResult>();
  let before: PlanResult | undefined;
  for (const index of neighbourOrder(grid)) {
    const document = documents[index];
    before = await search(document, isLimitedByWork(document) ? undefined : before?.roster.assignments);
    found.set(index, before);
  }
  return documents.flatMap((_, index) => found.get(index) ?? []);
}

function notWithVary({ acceptance, base }: VariedScenario, options: CurveOptions): Issue[] {
  const asked = [
    ...(acceptance.length > 0 ? ['acceptance'] : []),
    ...(base !== undefined || options.base !== undefined ? ['base'] : []),
  ];
  return asked.map((member) =>
    error('NOT_WITH_VARY', [member], {
      nb: `«${member}» hører til ett scenario; med «vary» er det flere.`,

      en: `"${member}" belongs to one scenario; with "vary" there are several.`,
    }),
  );
}

function printOutcome(
  curve: Curve,
  files: readonly string[],
  { json, language }: { readonly json: boolean; readonly language: Language },
): void {
  if (json) {
    console.log(JSON.stringify({ curve, files }));
    return;
  }
  printCurve(curve, language);
  console.log(`${inLanguage({ nb: 'Skrevet', nn: 'Skrive', en: 'Written' }, language)}: ${files.join(' ')}`);
}
