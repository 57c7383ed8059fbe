import type { Actor } from '../audit/audit-entry.js';
import type { EpochMinute } from '../domain/time.js';
import { applyJsonPatch, type JsonPatch } from './json-patch.js';
import { readJob } from './read-job.js';
import type { RosterStore } from './roster-store.js';
import { submitJob, type SubmitJobParts, type SubmitOutcome } from './submit-job.js';
import type { RosterVersion } from './roster-version.js';

export interface ReplanParts extends SubmitJobParts {
  readonly rosters: RosterStore;
}

export interface Replan {
  readonly roster: RosterVersion;
  /** Of the job document: a sick doctor, a new wish. */
  readonly changes: JsonPatch;
  readonly by: Actor;
  readonly idempotencyKey?: string;
}

/**
 * Plans the rest of a roster anew, with as few changes as can be: what the version says is `published` for the rule `stability`, and vakter
 * that have begun are locked as they are.
 */
export async function replanRoster(parts: ReplanParts, replan: Replan): Promise<SubmitOutcome> {
  const { rosters, clock } = parts;
  const { roster, changes, by, idempotencyKey } = replan;
  const held = await rosters.heldSeats(roster.id);
  const changed = applyJsonPatch(await rosters.rosterDocument(roster.id), changes);
  if (!changed.ok) return { kind: 'invalid', issues: changed.issues };
  const reading = readJob(changed.value);
  if (!reading.ok) return { kind: 'invalid', issues: reading.issues };
  const holders = new Map(held.map(({ vakt, doctor }) => [vakt, doctor]));
  const { vakter, vaktById, doctorById, job } = reading.problem;
  const now = Math.floor(clock.now().getTime() / 60_000) as EpochMinute;
  const begun = vakter.filter(({ start }) => start <= now).map(({ id }) => id);
  const isBegun = new Set(begun);
  const document = {
    ...(changed.value as object),
    published: held
      .filter(({ vakt, doctor }) => vaktById.has(vakt) && doctorById.has(doctor))
      .map(({ vakt, doctor }) => ({ vakt, doctor })),
    locks: [
      ...job.locks.filter(({ vakt }) => !isBegun.has(vakt)),
      ...begun.map((vakt) => ({ vakt, doctor: holders.get(vakt) ?? null })),
    ],
  };
  return submitJob(parts, {
    document,
    legevakt: roster.legevakt,
    by,
    derivedFrom: { origin: 'replan', parent: { roster: roster.id } },
    ...(idempotencyKey === undefined ? {} : { idempotencyKey, request: { replan: roster.id, changes } }),
  });
}
