import { describe, expect, it } from 'vitest';
import { readJob, type JobReading } from '../../../src/jobs/read-job.js';
import { makeOsloJob } from '../../support/oslo/oslo-month.js';
import { monthsFrom } from '../../support/months.js';

const read = (month: string, seed?: number): Extract<JobReading, { ok: true }> => {
  const reading = readJob(makeOsloJob(month, seed));
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading;
};

describe.each(monthsFrom('2025-11', 6))('the generated month %s', (month) => {
  const { problem, warnings } = read(month);

  it('is as large as a month of Oslo, and without issues', () => {
    expect(warnings).toEqual([]);
    expect(problem.doctors).toHaveLength(200);
    expect(new Set(problem.doctors.map(({ name }) => name)).size).toBe(200);
    expect(problem.vakter.length).toBeGreaterThanOrEqual(500);
  });

  it('has every kind of duty, of doctor and of constraint', () => {
    expect(new Set(problem.vakter.map(({ kind }) => kind))).toEqual(
      new Set(['telefon', 'tilstede', 'legevaktbil', 'bakvakt']),
    );
    expect(new Set(problem.doctors.map(({ category }) => category))).toEqual(
      new Set(['fastlege', 'legevaktlege', 'nattlege', 'vikar', 'ALIS', 'LIS1']),
    );
    const { absences, wishes, history, rules } = problem.job;
    expect(problem.doctors.filter(({ fritak }) => fritak.length > 0).length).toBeGreaterThanOrEqual(14);
    expect(absences).toHaveLength(44);
    expect(wishes).toHaveLength(66);
    expect(history.length).toBeGreaterThan(20);
    expect(rules).toEqual({});
  });

  it('gives nobody two vakter at once before the month', () => {
    for (const duties of problem.historyByDoctor.values())
      for (const [index, duty] of duties.entries())
        expect(duty.start).toBeGreaterThanOrEqual(duties[index - 1]?.end ?? -Infinity);
  });
});

it('is the same for the same seed, and another for another', () => {
  expect(makeOsloJob('2026-03', 7)).toEqual(makeOsloJob('2026-03', 7));
  expect(makeOsloJob('2026-03', 7).wishes).not.toEqual(makeOsloJob('2026-03', 8).wishes);
});
