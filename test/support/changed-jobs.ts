import { expect } from 'vitest';
import type { DoctorText, JobText, LineText } from '../../src/domain/job/job-text.js';
import { readJob } from '../../src/jobs/read-job.js';
import { applyChanges, scenarioChanges, type ScenarioChanges } from '../../src/jobs/scenario-changes.js';
import { readFixture } from './solve-fixture.js';

export type Change = ScenarioChanges[number];

/** A demo legevakt as a job document. */
export function jobOf(legevakt: string, month = '2026-03'): JobText {
  return readFixture(legevakt, month) as unknown as JobText;
}

/** The job that the changes make of another: valid, and the other as it was to the byte. */
export function changedJob(job: JobText, ...changes: ScenarioChanges): JobText {
  const written = JSON.stringify(job);
  const outcome = applyChanges(job, scenarioChanges.parse(changes));
  expect(JSON.stringify(job)).toBe(written);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  const reading = readJob(outcome.document);
  expect(reading.ok ? [] : reading.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  return outcome.document as JobText;
}

/** What stands in the way of the changes: code and pointer. */
export function refusals(job: JobText, ...changes: ScenarioChanges): string[][] {
  const outcome = applyChanges(job, changes);
  return outcome.ok ? [] : outcome.issues.map(({ code, pointer }) => [code, pointer]);
}

export function doctorOf(job: JobText, id: string): DoctorText {
  const doctor = job.doctors.find((own) => own.id === id);
  if (doctor === undefined) throw new Error(`There is no doctor ${id}.`);
  return doctor;
}

export function lineOf(job: JobText, id: string): LineText {
  const line = job.lines.find((own) => own.id === id);
  if (line === undefined) throw new Error(`There is no line ${id}.`);
  return line;
}
