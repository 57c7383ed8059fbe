import type { Issue } from '../domain/issue.js';
import type { PlanProgress, PlanResult } from './planning.js';
import type { FaultCode, JobEvent, RosterJob } from './roster-job.js';

export interface NewJob {
  readonly id: string;
  readonly legevakt: { readonly id: string; readonly name: string };
  readonly period: { readonly from: string; readonly to: string };
  readonly document: unknown;
  readonly createdAt: Date;
  /** Names a submission within its legevakt, so that sending it twice makes one job. */
  readonly idempotency?: { readonly key: string; readonly fingerprint: string };
}

export type Insertion =
  | { readonly kind: 'inserted' }
  /** A job with this idempotency key is there already. */
  | { readonly kind: 'known'; readonly id: string; readonly fingerprint: string };

/** The record of all jobs, as the API and the start of a process need it. */
export interface JobRecords {
  insert(job: NewJob): Promise<Insertion>;
  /** Takes back a job that nobody has taken up; for one that could not be queued. */
  withdraw(id: string): Promise<void>;
  find(id: string): Promise<RosterJob | undefined>;
  /** Newest first. */
  list(limit: number): Promise<readonly RosterJob[]>;
  /** Ids of all jobs that are not final, oldest first. */
  unfinishedIds(): Promise<readonly string[]>;
  /** A queued job becomes `stopped`; a solving one is told; a final one stays as it is. */
  requestStop(id: string, at: Date): Promise<void>;
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
}

/** What the record has to say to the worker of an attempt. */
export type AttemptSignal = 'go-on' | 'stop' | 'overtaken';

export type JobEnding =
  | { readonly state: 'done'; readonly result: PlanResult; readonly warnings: readonly Issue[] }
  | { readonly state: 'refused'; readonly issues: readonly Issue[] }
  | { readonly state: 'failed'; readonly fault: FaultCode };

/** The worker's half of the record. A write of an attempt that is no longer the newest changes nothing. */
export interface JobAttempts {
  /** Takes a job up; undefined where there is none or it is final. */
  claim(id: string, at: Date): Promise<Claim | undefined>;
  signal(id: string, attempt: number): Promise<AttemptSignal>;
  recordProgress(id: string, attempt: number, progress: PlanProgress, at: Date): Promise<AttemptSignal>;
  /** Stores the ending and its roster at once. False where a later attempt has taken over. */
  finish(id: string, attempt: number, ending: JobEnding, at: Date): Promise<boolean>;
  /** Gives the job back unfinished. */
  release(id: string, attempt: number, at: Date): Promise<void>;
}

/** A part of what a finished job left behind. */
export type ResultPart = 'roster' | 'report' | 'csv' | 'html';

export interface JobResults {
  /** The newest version as text (JSON text for roster and report); undefined where there is none. */
  resultPart(id: string, part: ResultPart): Promise<string | undefined>;
}

export interface JobStore extends JobRecords, JobAttempts, JobResults {}
