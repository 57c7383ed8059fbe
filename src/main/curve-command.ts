import { join } from 'node:path';
import type { Issue, Language } from '../domain/issue.js';
import { writeCurveCsv } from '../jobs/curves/curve-csv.js';
import { curveGridOf, curveOf, type Curve } from '../jobs/curves/curve.js';
import type { GridJobs } from '../jobs/curves/grid-jobs.js';
import type { PlanResult } from '../jobs/planning.js';
import { isLimitedByWork } from '../jobs/scenario.js';
import { renderCurvePage } from '../reports/curve-html.js';
import { neighbourOrder } from '../scenarios/grid/grid.js';
import { plansOfPoints, readGridJobs, type GridOptions } from './grid-input.js';
import { asJson, inFolder } from './out-files.js';
import { makeOutFolder, writeOutFiles } from './out-folder.js';
import { printCurve } from './print-curve.js';
import { printIssues } from './print-issues.js';
import { printWritten } from './print-written.js';
import { refused } from './refused.js';
import { resultFiles } from './result-files.js';
import type { ScenarioFile } from './scenario-file.js';
import { makeSearch, type SearchJob } from './search-jobs.js';

type VariedScenario = ScenarioFile & { readonly vary: NonNullable<ScenarioFile['vary']> };
type Jobs = Extract<GridJobs, { readonly ok: true }>;

/** Plans every point of a grid of scenarios, each from its neighbour, and says what the steps between them change. */
export async function curveCommand(
  path: string,
  scenario: VariedScenario,
  options: GridOptions,
): Promise<void> {
  const { out, language } = options;
  const how = { json: options.json === true, language };
  const jobs = await readGridJobs(path, scenario, 'vary', scenario.vary, options);
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
  const results = await searchAll(jobs, makeSearch(how, plansOfPoints(jobs)));
  const sides = results.map(({ report }, index) => ({ document: jobs.documents[index], report }));
  const curve = curveOf(curveGridOf(jobs.grid, scenario.label), sides);
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
  printWritten(files, language);
}
