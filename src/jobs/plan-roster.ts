import { buildReport } from '../reports/report.js';
import { writeRosterCsv } from '../reports/roster-csv.js';
import { renderRosterPage } from '../reports/roster-html.js';
import { warning, type Issue } from '../domain/issue.js';
import type { Problem } from '../domain/problem.js';
import type { Roster } from '../domain/roster.js';
import { fingerprintOfModel } from './fingerprint.js';
import { findRoster, type FoundRoster, type PlanControl } from './find-roster.js';
import { toAssignments } from './told-progress.js';
import type { PlanHooks, PlanOutcome, RosterDocument } from './planning.js';
import { heldSeats } from './held-seats.js';
import { readJob } from './read-job.js';
import type { SealedSearch } from './roster-version.js';
import { sealRoster } from './seal-roster.js';

/** Of the page and of the search, and what is known beside the document. */
export type PlanChoices = {
  readonly [K in 'language' | 'start' | 'spentSeconds' | 'elsewhere' | 'replay' | 'proverReplay']?:
    PlanHooks[K] | undefined;
};

/** From a job document to everything that a finished job leaves behind. Rejects only for faults. */
export async function planRoster(
  document: unknown,
  control: PlanControl,
  { language = 'nb', start, spentSeconds, elsewhere, replay, proverReplay }: PlanChoices = {},
): Promise<PlanOutcome> {
  const reading = readJob(document, elsewhere?.vakter);
  if (!reading.ok) return { kind: 'invalid', issues: reading.issues };
  const { problem, rules } = reading;
  const warnings = [...reading.warnings, ...tooFewThreads(problem, control)];
  const found = await findRoster(problem, rules, control, {
    start: startingRoster(problem, start),
    spentSeconds,
    replay,
    proverReplay,
  });
  const { roster, findings, tiers } = found;
  const report = buildReport({ roster, findings, rules, tiers, warnings });
  const rosterDocument = toDocument(found, control);
  return {
    kind: 'planned',
    warnings,
    result: {
      roster: rosterDocument,
      unfilled: report.summary.unfilled,
      report,
      csv: writeRosterCsv(roster),
      html: renderRosterPage(roster, report, language),
      held: heldSeats(roster),
      seal: sealRoster(document, roster, rules, {
        search: sealSearch(rosterDocument, found, start !== undefined),
        elsewhere,
      }),
    },
  };
}

function tooFewThreads({ job }: Problem, { startProver }: PlanControl): readonly Issue[] {
  if (job.solve.threads === 1 || startProver !== undefined) return [];
  const issue = warning('ONE_THREAD', ['solve', 'threads'], {
    nb: 'Det er ikke prosessorkjerner til to tråder; søket fikk én.',
    nn: 'Det er ikkje prosessorkjernar til to trådar; søket fekk éin.',
    en: 'There are not the cores for two threads; the search had one.',
  });
  return [issue];
}

/** A search that started from an earlier attempt's roster cannot be run again from the document alone. */
function sealSearch(
  { search: { seed, iterations, pace, proverPace, ended }, tiers }: RosterDocument,
  { search: { backend } }: FoundRoster,
  isContinued: boolean,
): SealedSearch {
  return {
    solver: { name: backend.name, version: backend.version },
    seed,
    iterations,
    pace,
    ...(proverPace === undefined ? {} : { proverPace }),
    ended,
    isReplayable: !isContinued,
    bounds: tiers.map(({ tier, level, value, bound }) => ({ tier, level, value, bound: bound ?? null })),
  };
}

function startingRoster(problem: Problem, start: PlanChoices['start']): Roster | undefined {
  if (start === undefined) return undefined;
  return { problem, assignments: new Map(start.map(({ vakt, doctor }) => [vakt, doctor])) };
}

function toDocument(
  { roster, tiers, model, search, firstRosterSeconds, elapsedSeconds }: FoundRoster,
  control: PlanControl,
): RosterDocument {
  const { job } = roster.problem;
  return {
    version: 'vaktplan/roster/1',
    legevakt: job.legevakt.id,
    period: job.period,
    assignments: toAssignments(roster),
    tiers,
    modelHash: fingerprintOfModel(model.model),
    search: {
      seed: job.solve.seed,
      iterations: search.iterations,
      pace: search.pace,
      ...(search.proverPace === undefined ? {} : { proverPace: search.proverPace }),
      elapsedSeconds,
      firstRosterSeconds: firstRosterSeconds ?? elapsedSeconds,
      engine: `${search.backend.name} ${search.backend.version}`,
      ended: endedBy(search, control, job.solve),
    },
  };
}

function endedBy(
  { kind, elapsedSeconds }: FoundRoster['search'],
  control: PlanControl,
  { seconds, idleSeconds, iterations }: Problem['job']['solve'],
): RosterDocument['search']['ended'] {
  if (kind === 'optimal') return 'proven';
  if (control.shouldStop()) return 'stopped';
  if (iterations !== undefined) return 'iterations';
  return idleSeconds !== undefined && elapsedSeconds < seconds - idleSeconds ? 'idle' : 'time';
}
