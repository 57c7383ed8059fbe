import { createHash } from 'node:crypto';
import { makeRandom, type Random } from '../../../solver/search/random.js';

/** How large a run of faults is, and which one. */
export interface FaultRun {
  readonly seed: number;
  /** Jobs of each test that kills processes; the other tests take a share of it. */
  readonly jobs: number;
}

const { VAKTPLAN_FAULT_SEED: seed, VAKTPLAN_FAULT_JOBS: jobs } = process.env;

/** From `VAKTPLAN_FAULT_SEED` (default: another one each time) and `VAKTPLAN_FAULT_JOBS` (default 200). */
export const faultRun: FaultRun = {
  seed: seed === undefined ? Date.now() % 1_000_000 : Number(seed),
  jobs: jobs === undefined ? 200 : Number(jobs),
};

/** The stream of one test, so that it does not depend on those before it. */
export function randomOf(test: string): Random {
  console.log(`${test}: VAKTPLAN_FAULT_SEED=${faultRun.seed} VAKTPLAN_FAULT_JOBS=${faultRun.jobs}`);
  const hash = createHash('sha256').update(test).digest();
  return makeRandom(faultRun.seed ^ hash.readInt32BE());
}

/** A whole number from `least` to `most`. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
