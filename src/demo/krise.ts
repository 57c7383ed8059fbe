import { jobDocument, type Job } from '../domain/job/job.js';
import type { JobText } from '../domain/job/job-text.js';
import { putOnCrisis } from '../scenarios/crisis.js';

/** Calls to legevakt were 24.7 % more in 2021 than in 2019. */
const extraDemand = 0.25;
const absentShare = 0.2;
const absentDays = 14;

/**
 * The same job in a crisis: a quarter more doctor-hours than the plan asks of the lines that see patients, a fifth of each pool ill for two
 * weeks, and a krisevakt that only those who can be called take.
 *
 * @param document any job document
 * @param withClause ids of self-employed doctors whose contract lets the kommune call them; none given = every third fastlege
 * @throws where the document is no job document, or is in a crisis already
 * @see fixtures/krise/README.md for where each number comes from
 */
export function putInCrisis(document: unknown, withClause?: readonly string[]): unknown {
  const job = jobDocument.parse(document);
  const callable = new Set(withClause ?? everyThirdFastlege(job));
  const crisis = { extraDemand, absentShare, absentDays, callable, draw: spread };
  const { legevakt } = job;
  return {
    ...putOnCrisis(document as JobText, crisis),
    legevakt: { ...(document as JobText).legevakt, name: `${legevakt.name.slice(0, 110)} (krise)` },
  };
}

function everyThirdFastlege({ doctors }: Job): string[] {
  return doctors
    .filter(({ category }) => category === 'fastlege')
    .filter((_, index) => index % 3 === 0)
    .map(({ id }) => id);
}

/** Some of a list, evenly apart. */
function spread<T>(items: readonly T[], number: number): T[] {
  const taken = Math.max(0, Math.min(number, items.length));
  return Array.from({ length: taken }, (_, index) =>
    items.slice(Math.floor(((index + 0.5) * items.length) / taken)).slice(0, 1),
  ).flat();
}
