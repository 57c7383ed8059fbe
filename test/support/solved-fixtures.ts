import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { jobDocument } from '../../src/domain/job/job.js';
import { findRoster } from '../../src/jobs/find-roster.js';
import { readJob, type JobReading } from '../../src/jobs/read-job.js';
import type { Roster } from '../../src/domain/roster.js';

/** A job document as written. */
export type JobText = z.input<typeof jobDocument>;

export type FixtureName = 'liten-distrikt/2026-03' | 'liten-distrikt/2026-04' | 'sarpsborg-rakkestad/2026-03';

/** A month of a legevakt, fresh on every call. */
export function readFixture(name: FixtureName): JobText {
  const url = new URL(`../../fixtures/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as JobText;
}

/** @throws where the document has issues */
export function readWithoutIssues(document: unknown): Extract<JobReading, { ok: true }> {
  const reading = readJob(document);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading;
}

/** A roster of the fixture with every seat filled; the search stops there. Counted work, so the same on every machine. */
export async function solveFixture(name: FixtureName): Promise<Roster> {
  const { problem, rules } = readWithoutIssues({
    ...readFixture(name),
    solve: { iterations: 1000, seed: 1 },
  });
  let isFilled = false;
  const { roster } = await findRoster(problem, rules, {
    onProgress: ({ unfilled }) => {
      isFilled ||= unfilled === 0;
    },
    shouldStop: () => isFilled,
    now: () => performance.now() / 1000,
  });
  return roster;
}
