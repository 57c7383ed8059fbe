import { readFileSync } from 'node:fs';
import { findRoster, type FoundRoster } from '../../src/jobs/find-roster.js';
import { readJob } from '../../src/jobs/read-job.js';
import type { ActiveRule } from '../../src/rules/active-rules.js';

export type FixtureDocument = Record<string, unknown> & { readonly solve: object };

/** A fixture's job document by legevakt and month, as in `fixtures/<legevakt>/<yyyy-mm>.json`. */
export function readFixture(legevakt: string, month: string): FixtureDocument {
  const url = new URL(`../../fixtures/${legevakt}/${month}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as FixtureDocument;
}

/** Solves a valid document; `lastTier` ends the search when that tier is done, so that no test depends on a slow proof. */
export async function solveDocument(
  document: FixtureDocument,
  { seconds = 120, lastTier = Infinity } = {},
): Promise<FoundRoster & { readonly rules: readonly ActiveRule[] }> {
  const reading = readJob({ ...document, solve: { ...document.solve, seconds } });
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  let isDone = false;
  const { problem, rules } = reading;
  const found = await findRoster(problem, rules, {
    now: () => performance.now() / 1000,
    shouldStop: () => isDone,
    onProgress: ({ tiers }) => {
      isDone = tiers.every(({ tier, status }) => tier > lastTier || status === 'optimal');
    },
  });
  return { ...found, rules };
}
