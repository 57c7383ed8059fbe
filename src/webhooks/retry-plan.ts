const [second, minute, hour] = [1000, 60_000, 3_600_000];

/** Between one attempt and the next: eight attempts over 27 hours and 35 minutes. */
const delays = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 10 * hour] as const;

/** So that what failed together does not come back together. */
const jitter = 0.1;

/** What a receiver asks for beyond this is not heeded. */
const longestRetryAfter = 12 * hour;

export interface FailedAttempt {
  /** How many there have been. */
  readonly attempts: number;
  readonly at: Date;
  /** The header of the answer (RFC 9110 section 10.2.3). */
  readonly retryAfter?: string | undefined;
}

/**
 * When a delivery is attempted again; undefined when it has been attempted often enough.
 *
 * @param random  from 0 to 1
 */
export function nextAttempt({ attempts, at, retryAfter }: FailedAttempt, random: number): Date | undefined {
  const delay = delays[attempts - 1];
  if (delay === undefined) return undefined;
  const asked = Math.min(askedMilliseconds(retryAfter, at), longestRetryAfter);
  return new Date(at.getTime() + Math.max(delay * (1 + jitter * random), asked));
}

/** 0 where nothing is asked that can be understood. */
function askedMilliseconds(retryAfter: string | undefined, at: Date): number {
  if (retryAfter === undefined) return 0;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * second;
  const moment = Date.parse(retryAfter);
  return Number.isNaN(moment) ? 0 : moment - at.getTime();
}
