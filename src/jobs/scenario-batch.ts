import type { Actor } from '../audit/audit-entry.js';
import type { Addition } from '../scenarios/additions.js';
import type { CurveGrid } from './curves/curve.js';
import type { NewJob } from './job-store.js';
import type { WaitingJob } from './job-queue.js';
import type { JobParent, RosterJob } from './roster-job.js';

/** Scenarios of one base that were submitted together. Its state is that of its jobs: nothing about it can be lost or late. */
export interface ScenarioBatch {
  /** A UUID. */
  readonly id: string;
  readonly legevakt: string;
  readonly parent: JobParent;
  readonly createdAt: Date;
  /** Of a batch that varies a number: what, and its points in the order of the jobs. */
  readonly curve?: CurveGrid;
  /** Of a batch whose jobs together answer one. */
  readonly question?: BatchQuestion;
  /** In the order in which they were submitted. */
  readonly jobs: readonly RosterJob[];
}

export type BatchQuestion =
  /** Which of the numbers of the curve is the smallest that is enough. */
  | { readonly kind: 'smallest'; readonly norm: boolean }
  /** Which single addition helps most: the first job is without any, then comes one for each. */
  | { readonly kind: 'additions'; readonly additions: readonly Addition[] };

export interface NewBatch {
  readonly id: string;
  readonly legevakt: string;
  readonly parent: JobParent;
  readonly createdAt: Date;
  readonly by: Actor;
  readonly curve?: CurveGrid | undefined;
  readonly question?: BatchQuestion | undefined;
  readonly jobs: readonly NewJob[];
  /** Names a submission within its legevakt, so that sending it twice makes one batch. */
  readonly idempotency?: { readonly key: string; readonly fingerprint: string };
}

export type BatchInsertion =
  | { readonly kind: 'inserted'; readonly waiting: readonly WaitingJob[] }
  /** A batch with this idempotency key is there already. */
  | { readonly kind: 'known'; readonly id: string; readonly fingerprint: string };

/** Where a list of batches goes on: newest first, then by id. */
export interface BatchPlace {
  readonly createdAt: Date;
  readonly id: string;
}

export interface BatchPage {
  readonly legevakt: string;
  readonly limit: number;
  readonly after?: BatchPlace | undefined;
}

/** The record of batches; their jobs are in that of jobs. */
export interface ScenarioBatchStore {
  /** Stores the batch and all of its jobs, or nothing. */
  insertBatch(batch: NewBatch): Promise<BatchInsertion>;
  findBatch(id: string): Promise<ScenarioBatch | undefined>;
  /** Newest first. */
  listBatches(page: BatchPage): Promise<readonly ScenarioBatch[]>;
}
