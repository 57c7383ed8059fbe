import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gridJobs } from '../../../src/jobs/curves/grid-jobs.js';
import { smallestJob, type SmallestJob } from '../../../src/jobs/curves/smallest-job.js';
import { findRoster } from '../../../src/jobs/find-roster.js';
import { readJob } from '../../../src/jobs/read-job.js';
import { changeJob } from '../../../src/jobs/what-if.js';
import { readScenarioFile, type ScenarioFile } from '../../../src/main/scenario-file.js';
import { buildReport } from '../../../src/reports/report.js';
import { addDays, type LocalDate } from '../../../src/domain/time.js';
import { plannedUntil } from '../planned-result.js';
import { expectedAnswer, type ExpectedAnswer, type ExpectedFigure } from './expected-answer.js';
import { measureDemand, measureNorm, type PlannedMonth, type ReadJob } from './measures.js';

const folder = new URL('../../../fixtures/scenarios/', import.meta.url);

type Document = Readonly<Record<string, unknown>>;

/** A question and what its answer must be, as in `fixtures/scenarios`. */
export interface PlannerQuestion {
  /** `q04`, and `q04.ingen` for another way of asking. */
  readonly name: string;
  readonly expected: ExpectedAnswer;
}

/** @throws where an expected answer is not as its schema says */
export function readQuestions(): PlannerQuestion[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.expected.json'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.expected.json'.length),
      expected: expectedAnswer.parse(readJson(new URL(file, folder))),
    }));
}

/** The job as it is, or with the changes. */
export interface Side {
  readonly document: Document;
  readonly job: ReadJob;
}

export interface AskedJob {
  readonly base: Side;
  /** With the smallest number that is enough, where the scenario asks for it. */
  readonly changed: Side;
  readonly smallest?: SmallestJob;
}

/** The job and the job with the changes, as the command line reads them. */
export async function askQuestion({ name, expected }: PlannerQuestion): Promise<AskedJob> {
  const document = readJson(new URL(`../${expected.job}.json`, folder));
  const scenario = await readScenarioFile(fileURLToPath(new URL(`${name}.json`, folder)));
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.issues));
  const { changes, smallest } = scenario.value;
  if (smallest !== undefined)
    return { base: sideOf(document), ...(await askSmallest(document, changes, smallest)) };
  const changed = changeJob(document, changes);
  if (!changed.ok) throw new Error(JSON.stringify(changed.issues));
  return { base: sideOf(document), changed: sideOf(changed.document as Document) };
}

async function askSmallest(
  document: Document,
  changes: ScenarioFile['changes'],
  { norm, ...axis }: NonNullable<ScenarioFile['smallest']>,
): Promise<Omit<AskedJob, 'base'>> {
  const jobs = gridJobs({ ...document, solve: limits }, changes, [axis]);
  if (!jobs.ok) throw new Error(JSON.stringify(jobs.issues));
  const { answer, found } = await smallestJob(jobs, { norm }, (each) =>
    plannedUntil(each, ({ tiers }) => isCoverageProven(tiers)),
  );
  if (found === undefined) throw new Error('None of the numbers is enough.');
  return { changed: sideOf(found.document as Document), smallest: answer };
}

function sideOf(document: Document): Side {
  return { document, job: readValid(document) };
}

function readValid(document: unknown): ReadJob {
  const reading = readJob(document);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading;
}

function readJson(url: URL): Document {
  return JSON.parse(readFileSync(url, 'utf8')) as Document;
}

/** A figure that needs no search: of the whole job, or of some lines, or of one week. */
export function measurePlan(
  { document, job }: Side,
  expected: Exclude<ExpectedFigure, { of: 'roster' }>,
): number {
  const { lines, week } = expected;
  const part = onLines(week === undefined ? job : readValid(inWeek(document, week)), lines);
  return expected.of === 'demand' ? measureDemand(part, expected) : measureNorm(part, expected);
}

/** What the job says of other weeks is left out. */
function inWeek(document: Document, monday: string): Document {
  return {
    ...document,
    period: { from: monday, to: addDays(monday as LocalDate, 6) },
    doctors: (document['doctors'] as readonly object[]).map((doctor) => ({ ...doctor, groups: [] })),
    ...Object.fromEntries(ofTheMonth.map((section) => [section, []])),
  };
}

const ofTheMonth = ['fairnessGroups', 'wishes', 'history', 'balances', 'locks', 'published', 'overrides'];

function onLines({ problem, rules }: ReadJob, asked: readonly string[] | undefined): ReadJob {
  if (asked === undefined) return { problem, rules };
  const lines = problem.lines.filter(({ id }) => asked.includes(id));
  if (lines.length < asked.length)
    throw new Error(`Not all of these are lines of the job: ${asked.join(', ')}`);
  const vakter = problem.vakter.filter(({ line }) => lines.includes(line));
  return { problem: { ...problem, lines, vakter }, rules };
}

/** Rounds, not seconds: the same roster on every machine. A search ends sooner, once it has proven who cannot have a doctor. */
const limits = { seed: 1, iterations: 300, seconds: 3600 };

/**
 * Planned on the road of every roster, until the coverage of the vakter is proven.
 *
 * @throws where the checkers refuse the roster, or its coverage is not proven within the rounds
 */
export async function planMonth({ document }: Side): Promise<PlannedMonth> {
  const { problem, rules } = readValid({ ...document, solve: limits });
  let isDone = false;
  const { roster, findings, tiers } = await findRoster(problem, rules, {
    now: () => performance.now() / 1000,
    shouldStop: () => isDone,
    onProgress: (progress) => {
      isDone = isCoverageProven(progress.tiers);
    },
  });
  if (!isCoverageProven(tiers)) throw new Error(`Coverage is not proven: ${JSON.stringify(tiers)}`);
  return { roster, report: buildReport({ roster, findings, rules, tiers, warnings: [] }) };
}

function isCoverageProven(tiers: readonly { readonly tier: number; readonly status: string }[]): boolean {
  return tiers.every(({ tier, status }) => tier > 1 || status === 'optimal');
}
