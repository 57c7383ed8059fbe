/** A job as the queue knows it. */
export interface WaitingJob {
  readonly id: string;
  readonly turn: number;
}

/**
 * Where jobs wait for a worker. It carries ids only and may be lost: the store is the record, and
 * {@link recoverJobs} rebuilds the queue from it.
 */
export interface JobQueue {
  /** Adds a job, or does nothing where it waits or runs already. A smaller turn, from 1, is taken up first. */
  add(job: WaitingJob): Promise<void>;
  /** Forgets everything, jobs under way too. Only for a process that knows that no other one works on the queue. */
  clear(): Promise<void>;
  /** @throws where the queue cannot be reached */
  ping(): Promise<void>;
  close(): Promise<void>;
}
