import { error, type Issue, type Language } from '../domain/issue.js';
import { gridJobs, type GridJobs } from '../jobs/curves/grid-jobs.js';
import { atSmallest } from '../jobs/curves/varied-scenario.js';
import { readJob } from '../jobs/read-job.js';
import type { VariedAxis } from '../scenarios/grid/axis.js';
import { readUserJson, type FileReading } from './input-files.js';
import type { ScenarioFile } from './scenario-file.js';
import type { NamedPlan } from './search-jobs.js';
import { withSolveChoices, type SolveChoices } from './solve-choices.js';

export interface GridOptions extends SolveChoices {
  readonly base?: string;
  readonly out: string;
  readonly json?: boolean;
  readonly language: Language;
}

type Several = 'vary' | 'smallest' | 'additions';

/** The job as it is, where nothing is asked beside `member` that belongs to one scenario. */
export async function readSeveral(
  path: string,
  scenario: ScenarioFile,
  member: Several,
  options: GridOptions,
): Promise<FileReading<unknown>> {
  const file = await readUserJson(path);
  if (!file.ok) return file;
  const document = withSolveChoices(file.value, options);
  const reading = readJob(document);
  if (!reading.ok) return reading;
  const alone = notWithSeveral(scenario, member, options);
  return alone.length > 0 ? { ok: false, issues: alone } : { ok: true, value: document };
}

/** The job of every point. */
export async function readGridJobs(
  path: string,
  scenario: ScenarioFile,
  member: 'vary' | 'smallest',
  axes: readonly VariedAxis[],
  options: GridOptions,
): Promise<GridJobs> {
  const read = await readSeveral(path, scenario, member, options);
  if (!read.ok) return read;
  const jobs = gridJobs(read.value, scenario.changes, axes);
  return jobs.ok || member === 'vary' ? jobs : { ok: false, issues: jobs.issues.map(atSmallest) };
}

export function plansOfPoints({ grid, documents }: Extract<GridJobs, { readonly ok: true }>): NamedPlan[] {
  return documents.map((document, index) => ({ document, name: grid.points[index]?.label ?? '' }));
}

function notWithSeveral(scenario: ScenarioFile, member: Several, options: GridOptions): Issue[] {
  const { acceptance, base } = scenario;
  const others = (['vary', 'smallest', 'additions'] as const).filter((other) => other !== member);
  const asked = [
    ...(acceptance.length > 0 ? ['acceptance'] : []),
    ...(base !== undefined || options.base !== undefined ? ['base'] : []),
    ...others.filter((other) => scenario[other] !== undefined),
  ];
  return asked.map((other) =>
    error(`NOT_WITH_${member.toUpperCase()}`, [other], {
      nb: `«${other}» kan ikke stå sammen med «${member}», som gir flere scenarioer.`,
      nn: `«${other}» kan ikkje stå saman med «${member}», som gir fleire scenario.`,
      en: `"${other}" cannot stand beside "${member}", which makes several scenarios.`,
    }),
  );
}
