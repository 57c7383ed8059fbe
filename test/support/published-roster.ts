import { randomUUID } from 'node:crypto';
import type { PlanResult } from '../../src/jobs/planning.js';
import type { JobStore } from '../../src/jobs/job-store.js';
import type { RosterContents, RosterStore } from '../../src/jobs/roster-store.js';
import type { HeldSeat } from '../../src/jobs/roster-version.js';
import { someResult } from './plan-fakes.js';

const actor = { kind: 'key', id: 'leader' } as const;

export interface PublishedRoster {
  /** Of its own, so that no other test publishes for it. */
  readonly legevakt: string;
  readonly id: string;
}

interface Stores {
  readonly jobs: JobStore;
  readonly rosters: RosterStore;
}

interface FoundContents {
  readonly legevakt: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly document: unknown;
  readonly contents: Omit<RosterContents, 'document'>;
}

/** Doctor by vakt; the vakter are evenings of December 2026. */
export type Holders = Readonly<Record<string, string>>;

/** Publishes a roster of December 2026 that a job found. */
export async function publishRoster(stores: Stores, holders: Holders, at: Date): Promise<PublishedRoster> {
  const legevakt = randomUUID().slice(0, 8);
  const document = { legevakt: { id: legevakt } };
  const period = { from: '2026-12-01', to: '2026-12-31' };
  const id = await publishFound(stores, { legevakt, period, document, contents: contentsOf(holders) }, at);
  return { legevakt, id };
}

/** Publishes what a job is said to have found; the id of the version. */
export async function publishFound(
  { jobs, rosters }: Stores,
  { legevakt, period, document, contents }: FoundContents,
  at: Date,
): Promise<string> {
  const id = randomUUID();
  await jobs.insert({
    id,
    legevakt: { id: legevakt, name: 'Egen' },
    period,
    document,
    createdAt: at,
    by: actor,
    priority: 'normal',
  });
  await jobs.claim(id, at);
  const { report, csv, html, held, seal } = contents;
  const result = { ...someResult, report, csv, html, held, seal } as PlanResult;
  await jobs.finish(id, 1, { state: 'done', result, warnings: [] }, at);
  const done = await jobs.find(id);
  const roster = done?.state === 'done' ? (done.roster ?? '') : '';
  await publish(rosters, roster, at);
  return roster;
}

/** Publishes a version, and takes the place of what was published. */
async function publish(rosters: RosterStore, id: string, at: Date): Promise<void> {
  const outcome = await rosters.changeStatus({
    id,
    to: 'published',
    from: ['draft', 'proposed', 'superseded'],
    supersedes: ['published'],
    blockedBy: 'as-worked',
    publication: { at, noticeDays: 10, requiredNoticeDays: 14 },
    at,
    actor,
  });
  if (outcome.kind !== 'changed') throw new Error(`Roster ${id} was not published: ${outcome.kind}`);
}

/** Publishes an edit in which others hold the vakter; its id. */
export async function publishEdit(
  rosters: RosterStore,
  parent: string,
  holders: Holders,
  at: Date,
): Promise<string> {
  const id = randomUUID();
  const { revision = 0 } = (await rosters.findRoster(parent)) ?? {};
  const edit = { id, parent, parentRevision: revision, createdAt: at, actor, contents: contentsOf(holders) };
  if ((await rosters.addVersion({ ...edit, origin: 'edit' })) !== 'added')
    throw new Error(`Roster ${parent} has changed.`);
  await publish(rosters, id, at);
  return id;
}

/** What is stored of a version in which they hold the vakter. */
export function contentsOf(holders: Holders): RosterContents {
  const { report, csv, html, seal } = someResult;
  return {
    document: {},
    roster: { version: 'vaktplan/roster/1' },
    report,
    csv,
    html,
    held: seatsOf(holders),
    seal: { ...seal, search: null },
    unfilled: 0,
    breaches: 0,
  };
}

export function seatsOf(holders: Holders): HeldSeat[] {
  return Object.entries(holders).map(([vakt, doctor]) => {
    const date = vakt.slice(0, 10);
    return { vakt, doctor, line: 'kveld', start: `${date}T16:00:00+01:00`, end: `${date}T23:00:00+01:00` };
  });
}

/** The vakt of a day of December. */
export function vaktOn(day: number): string {
  return `2026-12-${String(day).padStart(2, '0')}/kveld/1`;
}
