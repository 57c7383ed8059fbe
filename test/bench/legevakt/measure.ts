import { z } from 'zod';
import type { FrozenModel, ProverLimits } from '../../../solver/index.js';
import type * as finding from '../../../src/jobs/find-roster.js';
import type * as reading from '../../../src/jobs/read-job.js';
import type * as proving from '../../../src/workers/prover-in-thread.js';
import { findMonths } from './months.js';

/** Of `solve` in the job document. */
export interface MeasuredSolve {
  readonly seconds: number;
  readonly seed: number;
  readonly threads: number;
}

const tierSchema = z.object({
  tier: z.int(),
  level: z.int(),
  value: z.number(),
  bound: z.number().optional(),
  status: z.enum(['optimal', 'feasible']),
});

/** What one solve of one month measured. The roster was accepted by the independent checkers. */
export const monthMeasurementSchema = z.object({
  /** From the job document on: reading, model, search. */
  firstRosterSeconds: z.number(),
  elapsedSeconds: z.number(),
  /** Of all threads; less than the elapsed time where the machine was busy with other things. */
  processorSeconds: z.number(),
  unfilled: z.int(),
  tiers: z.array(tierSchema),
  peakMegabytes: z.int(),
});

export type MonthMeasurement = z.infer<typeof monthMeasurementSchema>;

/** A module of the product as it is built and run, without what runs sources adding to its time. */
const built = async <T>(path: string): Promise<T> =>
  (await import(new URL(`../../../dist/src/${path}`, import.meta.url).href)) as T;

/** Solves a month of {@link findMonths} in this process, by the build. */
export async function measureMonth(name: string, solve: MeasuredSolve): Promise<MonthMeasurement> {
  const { readJob } = await built<typeof reading>('jobs/read-job.js');
  const { findRoster } = await built<typeof finding>('jobs/find-roster.js');
  const { startProverThread } = await built<typeof proving>('workers/prover-in-thread.js');
  const document = findMonths()
    .find((month) => month.name === name)
    ?.read();
  const control = {
    now: () => performance.now() / 1000,
    shouldStop: () => false,
    onProgress: () => undefined,
    startProver: (model: FrozenModel, limits: ProverLimits) =>
      startProverThread(model, limits, { stopFlag: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) }),
  };
  const usedBefore = process.cpuUsage();
  const begun = control.now();
  const job = readJob({ ...document, solve: { ...document?.solve, ...solve } });
  if (!job.ok) throw new Error(`${name} is not a valid job`);
  const read = control.now();
  const { findings, tiers, firstRosterSeconds } = await findRoster(job.problem, job.rules, control);
  const elapsedSeconds = control.now() - begun;
  const { user, system } = process.cpuUsage(usedBefore);
  return {
    firstRosterSeconds: read - begun + (firstRosterSeconds ?? Number.NaN),
    elapsedSeconds,
    processorSeconds: (user + system) / 1e6,
    unfilled: findings.filter(({ ruleId }) => ruleId === 'vakt-coverage').length,
    tiers: [...tiers],
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}
