import { z } from 'zod';
import type { FrozenModel, ProverLimits } from '../../../solver/index.js';
import { findRoster } from '../../../src/jobs/find-roster.js';
import { readJob } from '../../../src/jobs/read-job.js';
import { startProverThread } from '../../../src/workers/prover-in-thread.js';
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

/** Solves a month of {@link findMonths} in this process. */
export async function measureMonth(name: string, solve: MeasuredSolve): Promise<MonthMeasurement> {
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
  const reading = readJob({ ...document, solve: { ...document?.solve, ...solve } });
  if (!reading.ok) throw new Error(`${name} is not a valid job`);
  const read = control.now();
  const { findings, tiers, firstRosterSeconds } = await findRoster(reading.problem, reading.rules, control);
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
