import type { Actor } from '../audit/audit-entry.js';
import type { Issue } from '../domain/issue.js';
import type { WaitingJob } from './job-queue.js';
import type { Assignments, PlanProgress, PlanResult } from './planning.js';
import type {
  FaultCode,
  JobEvent,
  JobOrigin,
  JobParent,
  JobPriority,
  JobState,
  RosterJob,
} from './roster-job.js';
import type { RosterPart } from './roster-store.js';
import type { KnownElsewhere, VakterElsewhere } from './vakter-elsewhere.js';

export interface NewJob {
  readonly id: string;
  readonly legevakt: { readonly id: string; readonly name: string };
  readonly period: { readonly from: string; readonly to: string };
  readonly document: unknown;
  readonly createdAt: Date;
  readonly by: Actor;
  readonly priority: JobPriority;
  readonly trace?: string;
  /** What the new roster descends from. */
  readonly derivedFrom?: Derivation;
  /** A what-if's name among others. */
  readonly label?: string;
  /** Where the search starts, as after an earlier attempt. */
  readonly start?: Assignments;
  /** Names a submission within its legevakt, so that sending it twice makes one job. */
  readonly idempotency?: { readonly key: string; readonly fingerprint: string };
}

export type Derivation =
  | { readonly origin: 'replan'; readonly parent: { readonly roster: string } }
  | { readonly origin: 'scenario'; readonly parent: JobParent };

export type Insertion =
  | { readonly kind: 'inserted'; readonly turn: number }
  /** A job with this idempotency key is there already. */
  | { readonly kind: 'known'; readonly id: string; readonly fingerprint: string };

/** A stretch of the list of jobs. */
export interface JobPage {
  readonly limit: number;
  /** Only jobs that come after this one. */
  readonly after?: JobPlace | undefined;
  /** Only jobs of these legevakter; `*` is all. */
  readonly legevakter: '*' | readonly string[];
  /** Any of these; all where nothing is said. */
  readonly origins?: readonly JobOrigin[] | undefined;
  /** Only jobs of this batch. */
  readonly batch?: string | undefined;
}

/** Where a job stands in the list: newest first, then by id. */
export interface JobPlace {
  readonly createdAt: Date;
  readonly id: string;
}

/** How much work there is and was, over all processes. */
export interface JobCounts {
  readonly byState: Readonly<Record<JobState, number>>;
  /** Jobs that have ended after at least one attempt. */
  readonly solves: number;
  /** From the first attempt to the end, over all of those. */
  readonly solveSeconds: number;
}

/** The record of all jobs, as the API and the start of a process need it. */
export interface JobRecords {
  insert(job: NewJob): Promise<Insertion>;
  find(id: string): Promise<RosterJob | undefined>;
  jobDocument(id: string): Promise<unknown>;
  /** Newest first. */
  list(page: JobPage): Promise<readonly RosterJob[]>;
  /** All jobs that are not final, in the order of their turns. */
  unfinished(): Promise<readonly WaitingJob[]>;
  /** Jobs that wait and that the queue has not said to have, in the order of their turns. */
  notEnqueued(): Promise<readonly WaitingJob[]>;
  markEnqueued(id: string): Promise<void>;
  count(): Promise<JobCounts>;
  /** A queued job becomes `stopped`; a solving one is told; a final one stays as it is, as one that was told before. */
  requestStop(id: string, at: Date, by: Actor): Promise<void>;
  /** A queued or solving job becomes `cancelled`, which makes its attempt void; a final one stays as it is. */
  cancel(id: string, at: Date, by: Actor): Promise<void>;
  /** Events with a greater `seq`, in order, at most `limit`. */
  eventsAfter(id: string, seq: number, limit: number): Promise<readonly JobEvent[]>;
  /** @throws where the store cannot be reached */
  ping(): Promise<void>;
}

/** What a worker holds while it works on a job. `attempt` fences it: a later attempt makes its writes void. */
export interface Claim {
  readonly attempt: number;
  /** Earlier attempts that ended without a word. */
  readonly lostAttempts: number;
  readonly document: unknown;
  /** The best roster of earlier attempts. */
  readonly best?: Assignments;
  /** How long earlier attempts searched, as far as they have told. */
  readonly spentSeconds: number;
  /** The trace id of the request that made the job. */
  readonly trace?: string;
}

/** What the record has to say to the worker of an attempt; `overtaken`: a later attempt has the job, or a person cancelled it. */
export type AttemptSignal = 'go-on' | 'stop' | 'overtaken';

export type JobEnding =
  | {
      readonly state: 'done';
      readonly result: PlanResult;
      readonly warnings: readonly Issue[];
      /** By which the roster was found; absent where nobody was asked. */
      readonly elsewhere?: KnownElsewhere;
    }
  | { readonly state: 'refused'; readonly issues: readonly Issue[] }
  | { readonly state: 'failed'; readonly fault: FaultCode };

export interface ProgressNews {
  readonly progress: PlanProgress;
  readonly best: Assignments;
}

/** The worker's half of the record. A write of an attempt that is no longer the newest changes nothing. */
export interface JobAttempts extends VakterElsewhere {
  /** Takes a job up; undefined where there is none or it is final. */
  claim(id: string, at: Date): Promise<Claim | undefined>;
  signal(id: string, attempt: number): Promise<AttemptSignal>;
  /** Keeps the roster too, for the attempt after this one. */
  recordProgress(id: string, attempt: number, news: ProgressNews, at: Date): Promise<AttemptSignal>;
  /** Stores the ending and its roster at once. False where the attempt was overtaken. */
  finish(id: string, attempt: number, ending: JobEnding, at: Date): Promise<boolean>;
  /** Gives the job back unfinished. */
  release(id: string, attempt: number, at: Date): Promise<void>;
}

export interface JobResults {
  /** A part of the version that the job found, as text; undefined where there is none. */
  resultPart(id: string, part: RosterPart): Promise<string | undefined>;
}

export interface JobStore extends JobRecords, JobAttempts, JobResults {}
