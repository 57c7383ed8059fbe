/** What time it is. A port, so that a test can say it. */
export interface Clock {
  now(): Date;
}

/** The machine's own clock; made in src/main and handed inwards. */
export const machineClock: Clock = { now: () => new Date() };
