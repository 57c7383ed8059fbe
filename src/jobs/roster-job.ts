import type { Issue } from '../domain/issue.js';
import type { PlanProgress } from './planning.js';
import type { RosterOrigin } from './roster-version.js';

/** What is known of a job from its first moment. */
interface JobFacts {
  /** A UUID. */
  readonly id: string;
  readonly legevakt: { readonly id: string; readonly name: string };
  /** Local dates, both included. */
  readonly period: { readonly from: string; readonly to: string };
  /** How often a worker has taken the job up; 0 before the first. */
  readonly attempt: number;
  readonly createdAt: Date;
  readonly priority: JobPriority;
  readonly origin: JobOrigin;
  /** What the job was made from; absent for the first of its kind. */
  readonly parent?: JobParent;
  /** A what-if's name among others. */
  readonly label?: string;
  /** The batch of scenarios that it was submitted with. */
  readonly batch?: string;
  /** The trace id (W3C Trace Context) of the request that made the job. */
  readonly trace?: string;
  /** The last word of the newest attempt. */
  readonly progress?: PlanProgress;
}

/** A `low` job is taken up when no `normal` one waits. */
export const jobPriorities = ['normal', 'low'] as const;
export type JobPriority = (typeof jobPriorities)[number];

/** What a job makes: the first roster of its kind, the rest of one planned anew, a what-if. */
export const jobOrigins = ['solve', 'replan', 'scenario'] as const satisfies readonly RosterOrigin[];
export type JobOrigin = (typeof jobOrigins)[number];

/** One of them at least. A job without a roster yet can be the parent of a what-if. */
export interface JobParent {
  readonly roster?: string;
  readonly job?: string;
}

/** Why a job failed. The text of the fault is in the log, not here: it may hold what a user wrote. */
export type FaultCode = 'PLAN_FAULT' | 'TOO_MANY_ATTEMPTS';

/**
 * A roster job.
 *
 * - `queued` waits for a worker. A worker takes it -> `solving`; a person stops it -> `stopped`.
 * - `solving` belongs to one attempt of one worker. -> `done`, `refused` or `failed`; a worker that must close gives
 *   it back -> `queued`; a worker that dies leaves it, and the next attempt takes it over (`solving`, attempt + 1).
 *   A person who stops it gets the best roster so far -> `done`.
 * - `done` has a verified roster. - `stopped` was stopped before there was one.
 * - `cancelled` was dropped by a person, while it waited or while it was solved; it never gets a roster.
 * - `refused` has a document that cannot be planned. - `failed` met a fault of ours.
 *
 * The last five are final.
 */
export type RosterJob = JobFacts &
  /** `position` is 1 for the job that is taken up next. */
  (
    | { readonly state: 'queued'; readonly position: number }
    | { readonly state: 'solving'; readonly startedAt: Date; readonly stopRequested: boolean }
    | {
        readonly state: 'done';
        readonly startedAt: Date;
        readonly finishedAt: Date;
        readonly warnings: readonly Issue[];
        /** Id of the version that it found; absent where that has been removed. */
        readonly roster?: string;
      }
    | { readonly state: 'stopped' | 'cancelled'; readonly finishedAt: Date }
    | { readonly state: 'refused'; readonly finishedAt: Date; readonly issues: readonly Issue[] }
    | { readonly state: 'failed'; readonly finishedAt: Date; readonly fault: FaultCode }
  );

export const jobStates = ['queued', 'solving', 'done', 'stopped', 'cancelled', 'refused', 'failed'] as const;
export type JobState = RosterJob['state'];

export function isFinal(state: JobState): boolean {
  return state !== 'queued' && state !== 'solving';
}

/** Something that happened to a job, in the order of `seq` (1, 2, 3 ... without holes). */
export type JobEvent = { readonly seq: number; readonly at: Date } & (
  | { readonly kind: 'state'; readonly data: { readonly state: JobState; readonly attempt: number } }
  | { readonly kind: 'progress'; readonly data: PlanProgress }
);
