import { join } from 'node:path';
import { z } from 'zod';
import { error, type Issue, type Language } from '../domain/issue.js';
import { judgeAcceptance, type Acceptance, type AcceptanceVerdict } from '../jobs/comparison/acceptance.js';
import type { Comparison } from '../jobs/comparison/compare-results.js';
import { doctorNames } from '../jobs/comparison/doctor-names.js';
import { linesIn, thresholdFaults } from '../jobs/comparison/threshold-faults.js';
import type { Assignments } from '../jobs/planning.js';
import { readJob, type JobReading } from '../jobs/read-job.js';
import { ofAnotherJob, plannedFor } from '../jobs/read-roster/planned-for.js';
import type { StoredReport } from '../jobs/roster-report.js';
import { isLimitedByWork } from '../jobs/scenario.js';
import { changeJob, compareWhatIf, readBaseRoster, type WhatIfSide } from '../jobs/what-if.js';
import { additionsCommand } from './additions-command.js';
import { comparisonFiles } from './comparison-files.js';
import { curveCommand } from './curve-command.js';
import { earlierProof } from './earlier-proof.js';
import { exitCodes } from './exit-codes.js';
import { readUserJson, type FileReading } from './input-files.js';
import { asJson, inFolder } from './out-files.js';
import { makeOutFolder, writeOutFiles } from './out-folder.js';
import { printComparison } from './print-comparison.js';
import { printIssues } from './print-issues.js';
import { printWritten } from './print-written.js';
import { refused } from './refused.js';
import { resultFiles } from './result-files.js';
import { readScenarioFile, type ScenarioFile } from './scenario-file.js';
import { makeSearch, type NamedPlan } from './search-jobs.js';
import { smallestCommand } from './smallest-command.js';
import { withSolveChoices, type SolveChoices } from './solve-choices.js';

export interface WhatIfOptions extends SolveChoices {
  readonly scenario: string;
  readonly base?: string;
  readonly out: string;
  readonly json?: boolean;
  readonly language: Language;
}

/** A roster that was found earlier, as far as a comparison needs it. */
const earlierRoster = z.object({
  version: z.literal('vaktplan/roster/1'),
  assignments: z.array(z.object({ vakt: z.string(), doctor: z.string() })),
  ...earlierProof.shape,
});

interface EarlierRoster {
  readonly assignments: Assignments;
  readonly report: unknown;
  readonly warnings: readonly Issue[];
}

/** What a search is made from, or the report of one that was made earlier. */
interface Input {
  readonly document: unknown;
  readonly scenario: {
    readonly document: unknown;
    readonly label: string | undefined;
    readonly acceptance: Acceptance;
  };
  readonly earlier: (WhatIfSide & EarlierRoster) | undefined;
  readonly warnings: readonly Issue[];
}

/** Plans a job as it is and with the changes of a scenario, and says which is better. Ctrl-C keeps the best rosters so far; a second one ends at once. */
export async function whatIfCommand(path: string, options: WhatIfOptions): Promise<void> {
  const { out, language } = options;
  const how = { json: options.json === true, language };
  const file = await readScenarioFile(options.scenario);
  if (file.ok && (await answerSeveral(path, file.value, options))) return;
  const input = await readInput(path, file, options);
  if (!input.ok) {
    refused(input.issues, how);
    return;
  }
  const { document, scenario, earlier, warnings } = input.value;
  const [baseFolder, scenarioFolder] = [join(out, 'base'), join(out, 'scenario')];
  // Before the searches: nobody should wait for rosters that cannot be kept.
  const closed = [
    ...(earlier === undefined ? await makeOutFolder(baseFolder) : []),
    ...(await makeOutFolder(scenarioFolder)),
  ];
  if (refused(closed, how)) return;
  if (!how.json) printIssues(warnings, how);
  // On standard error, whoever reads the answer.
  printIssues(earlier?.warnings ?? [], { json: false, language });

  const search = makeSearch(how, plansOf(input.value, language));
  const found = earlier === undefined ? await search(document, undefined) : undefined;
  const base = earlier ?? { document, report: found?.report };
  const start = earlier?.assignments ?? found?.roster.assignments;
  const result = await search(scenario.document, isLimitedByWork(scenario.document) ? undefined : start);
  const compared = compareWhatIf(base, { ...scenario, report: result.report }, scenario.label);
  const verdicts = judgeAcceptance(scenario.acceptance, compared.figures);
  const comparison = verdicts.length === 0 ? compared : { ...compared, acceptance: verdicts };
  const files = {
    ...(found === undefined ? {} : inFolder('base', resultFiles(found))),
    ...inFolder('scenario', { 'job.json': asJson(scenario.document), ...resultFiles(result) }),
    'comparison.json': asJson(comparison),
    ...(await comparisonFiles(
      {
        comparison: compared,
        reports: [base.report, result.report].map((report) => report as StoredReport),
        acceptance: verdicts,
        doctorNames: doctorNames([base.document, scenario.document]),
      },
      language,
    )),
  };
  if (refused(await writeOutFiles(out, files), how)) return;
  printOutcome(
    comparison,
    Object.keys(files).map((name) => join(out, name)),
    how,
  );
  if (verdicts.some(({ isMet }) => !isMet)) process.exitCode = exitCodes.notAccepted;
}

const planNames = {
  nb: { base: 'Som nå', scenario: 'Med endringene' },
  nn: { base: 'Som no', scenario: 'Med endringane' },
  en: { base: 'As it is', scenario: 'With the changes' },
};

/** Those that are searched for, in their order. */
function plansOf({ document, scenario, earlier }: Input, language: Language): NamedPlan[] {
  const names = planNames[language];
  return [
    ...(earlier === undefined ? [{ document, name: names.base }] : []),
    { document: scenario.document, name: scenario.label ?? names.scenario },
  ];
}

/** What makes several scenarios of one has a command of its own. */
async function answerSeveral(path: string, file: ScenarioFile, options: WhatIfOptions): Promise<boolean> {
  const { additions, smallest, vary } = file;
  if (additions !== undefined) await additionsCommand(path, file, options);
  else if (smallest !== undefined) await smallestCommand(path, { ...file, smallest }, options);
  else if (vary !== undefined) await curveCommand(path, { ...file, vary }, options);
  else return false;
  return true;
}

/** Everything that is wrong with one file at once; the scenario is judged on a job that stands. */
async function readInput(
  path: string,
  file: FileReading<ScenarioFile>,
  options: WhatIfOptions,
): Promise<FileReading<Input>> {
  const job = await readUserJson(path);
  if (!job.ok || !file.ok)
    return { ok: false, issues: [...(job.ok ? [] : job.issues), ...(file.ok ? [] : file.issues)] };
  const document = withSolveChoices(job.value, options);
  const reading = readJob(document);
  if (!reading.ok) return reading;
  const { label, changes, acceptance, base: own } = file.value;
  const base = options.base ?? own;
  if (changes.length === 0) return { ok: false, issues: [noChange] };
  const changed = changeJob(document, changes);
  const lines = changed.ok ? linesIn([document, changed.document]) : undefined;
  const earlier = base === undefined ? undefined : await readEarlier(base, reading);
  const issues = [
    ...(changed.ok ? [] : changed.issues),
    ...thresholdFaults(acceptance, lines),
    ...(earlier?.ok === false ? earlier.issues : []),
  ];
  if (!changed.ok || earlier?.ok === false || issues.length > 0) return { ok: false, issues };
  const scenario = { document: changed.document, label, acceptance };
  return {
    ok: true,
    value: {
      document,
      scenario,
      earlier: earlier === undefined ? undefined : { document, ...earlier.value },
      warnings: [...reading.warnings, ...changed.warnings],
    },
  };
}

async function readEarlier(
  path: string,
  reading: Extract<JobReading, { ok: true }>,
): Promise<FileReading<EarlierRoster>> {
  const file = await readUserJson(path);
  if (!file.ok) return file;
  const another = ofAnotherJob(plannedFor.safeParse(file.value).data, reading.problem);
  if (another !== undefined) return { ok: false, issues: [{ ...another, pointer: '/base' }] };
  const read = earlierRoster.safeParse(file.value);
  const base = read.success ? readBaseRoster(reading, read.data) : undefined;
  if (base?.ok === false) return base;
  if (!read.success || base === undefined) return { ok: false, issues: [noRoster(path)] };
  const { report, warnings } = base;
  return { ok: true, value: { assignments: read.data.assignments, report, warnings } };
}

function printOutcome(
  comparison: Comparison & { readonly acceptance?: readonly AcceptanceVerdict[] },
  files: readonly string[],
  { json, language }: { readonly json: boolean; readonly language: Language },
): void {
  if (json) {
    console.log(JSON.stringify({ comparison, files }));
    return;
  }
  printComparison(comparison, comparison.acceptance ?? [], language);
  printWritten(files, language);
}

const noChange = error('SCENARIO_WITHOUT_CHANGES', ['changes'], {
  nb: 'Scenarioet endrer ingenting. Gi minst én endring, eller «vary», «smallest» eller «additions».',
  nn: 'Scenarioet endrar ingenting. Gi minst éi endring, eller «vary», «smallest» eller «additions».',
  en: 'The scenario changes nothing. Give at least one change, or "vary", "smallest" or "additions".',
});

function noRoster(path: string): Issue {
  return error('NO_ROSTER_IN_FILE', [], {
    nb: `Filen ${path} er ikke en roster.json fra vaktplan solve.`,
    nn: `Fila ${path} er ikkje ein roster.json frå vaktplan solve.`,
    en: `The file ${path} is no roster.json of vaktplan solve.`,
  });
}
