import type { SearchOutcome } from '../../solver/index.js';

/** All that a search says but how long it took. */
export function withoutClock(outcome: SearchOutcome): unknown {
  return {
    ...outcome,
    elapsedSeconds: 0,
    ...('tiers' in outcome && { tiers: outcome.tiers.map((tier) => ({ ...tier, seconds: 0 })) }),
  };
}
