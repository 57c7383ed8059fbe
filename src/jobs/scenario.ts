import { toPointer, type Issue } from '../domain/issue.js';
import type { Actor } from '../audit/audit-entry.js';
import type { JobRecords } from './job-store.js';
import { issuesAtChanges } from './issues-at-changes.js';
import type { Assignments } from './planning.js';
import type { JobParent, JobPriority } from './roster-job.js';
import type { RosterStore } from './roster-store.js';
import { applyChanges, type ScenarioChanges } from './scenario-changes.js';
import { prepareJob, type PreparedJob, type SubmitJobParts } from './submit-job.js';

/** A what-if: a job document with some changes. */
export interface Scenario {
  /** An id, not a name. */
  readonly label?: string | undefined;
  /** Of the job document of the base. */
  readonly changes: ScenarioChanges;
}

/** What scenarios are made from: a roster, or a job that need not have one yet. */
export interface ScenarioBase {
  readonly legevakt: string;
  readonly parent: JobParent;
  readonly document: unknown;
  /** Who holds what in the roster. */
  readonly held?: Assignments;
}

export interface ScenarioSources {
  readonly records: Pick<JobRecords, 'find' | 'jobDocument'>;
  readonly rosters: Pick<RosterStore, 'findRoster' | 'heldSeats' | 'rosterDocument'>;
}

export async function baseOfRoster(
  { rosters }: ScenarioSources,
  id: string,
): Promise<ScenarioBase | undefined> {
  const roster = await rosters.findRoster(id);
  if (roster === undefined) return undefined;
  const [document, held] = await Promise.all([rosters.rosterDocument(id), rosters.heldSeats(id)]);
  return { legevakt: roster.legevakt, parent: { roster: id }, document, held };
}

/** Of a job that is done, its roster; of any other, its document. */
export async function baseOfJob(sources: ScenarioSources, id: string): Promise<ScenarioBase | undefined> {
  const job = await sources.records.find(id);
  if (job === undefined) return undefined;
  const found =
    job.state === 'done' && job.roster !== undefined ? await baseOfRoster(sources, job.roster) : undefined;
  if (found !== undefined) return { ...found, parent: { ...found.parent, job: id } };
  const document = await sources.records.jobDocument(id);
  return { legevakt: job.legevakt.id, parent: { job: id }, document };
}

/** How scenarios are submitted, one or many. */
export interface ScenarioTerms {
  readonly by: Actor;
  readonly priority: JobPriority;
  readonly trace?: string;
}

/** The job that a scenario becomes, or all that is wrong with it; pointers are into the scenario. */
export function prepareScenario(
  parts: Pick<SubmitJobParts, 'clock' | 'readJob'>,
  base: ScenarioBase,
  scenario: Scenario,
  terms: ScenarioTerms & { readonly idempotencyKey?: string },
): PreparedJob {
  const { label, changes } = scenario;
  const changed = applyChanges(base.document, changes);
  if (!changed.ok) return changed;
  const prepared = prepareJob(parts, {
    document: changed.document,
    legevakt: base.legevakt,
    derivedFrom: { origin: 'scenario', parent: base.parent },
    request: { scenarioOf: askedOf(base), label: label ?? null, changes, priority: terms.priority },
    ...terms,
    ...(label === undefined ? {} : { label }),
    ...(base.held === undefined || isLimitedByWork(changed.document)
      ? {}
      : { start: base.held.map(toAssignment) }),
  });
  if (prepared.ok) return prepared;
  // Doubts about the base are not what is asked about here.
  const errors = prepared.issues.filter(({ severity }) => severity === 'error');
  return { ok: false, issues: issuesAtChanges(errors, changed.traces) };
}

/** The id that the sender gave; a job keeps it when its roster comes. */
export function askedOf({ parent }: ScenarioBase): string | undefined {
  return parent.job ?? parent.roster;
}

/** Puts a pointer into one scenario of several. */
export function inScenario(index: number, issue: Issue): Issue {
  return { ...issue, pointer: `${toPointer(['scenarios', index])}${issue.pointer}` };
}

function toAssignment({ vakt, doctor }: Assignments[number]): Assignments[number] {
  return { vakt, doctor };
}

/** A search that starts from another roster cannot be run again from its document alone, which such a document asks for. */
export function isLimitedByWork(document: unknown): boolean {
  const { solve } = document as { readonly solve?: { readonly iterations?: number } };
  return solve?.iterations !== undefined;
}
