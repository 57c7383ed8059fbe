import { describe, expect, it } from 'vitest';
import { makeMossJob, type MossOptions } from '../../src/demo/moss-interkommunale.js';
import type { Problem } from '../../src/domain/problem.js';
import { heldVakter } from '../../src/domain/roster.js';
import { readJob } from '../../src/jobs/read-job.js';
import { reportStaffingNorm, type NormGap } from '../../src/reports/staffing-norm.js';
import { isLegal } from '../../src/rules/verify-roster.js';
import { solveDocument, type FixtureDocument } from '../support/solve-fixture.js';

const documentOf = (options?: MossOptions): FixtureDocument =>
  makeMossJob('2026-03', options) as FixtureDocument;

/** The norm against a week without helligdager, for these lines or for all. */
function weekOf(
  options?: MossOptions,
  only?: readonly string[],
): { readonly problem: Problem; readonly norm: NormGap | undefined } {
  const document = documentOf(options);
  const reading = readJob({
    ...document,
    period: { from: '2026-03-16', to: '2026-03-22' },
    lines: (document['lines'] as readonly { readonly id: string }[]).filter(
      ({ id }) => only?.includes(id) ?? true,
    ),
    doctors: (document['doctors'] as readonly object[]).map((doctor) => ({ ...doctor, groups: [] })),
    fairnessGroups: [],
    demand: undefined,
    wishes: [],
    history: [],
    balances: [],
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const { problem, rules } = reading;
  return {
    problem,
    norm: reportStaffingNorm({ problem, assignments: new Map() }, rules).districts[0],
  };
}

describe('a week at the station and on its car', () => {
  it('has 401 doctor-hours', () => {
    const hours: Record<string, number> = {};
    for (const { lineId, start, end } of weekOf().problem.vakter)
      hours[lineId] = (hours[lineId] ?? 0) + (end - start) / 60;
    expect(hours).toEqual({ 'S-DAG': 40, 'S-KVELD': 70, 'S-NATT': 63, 'S-HELG': 60, BIL: 168 });
    expect(Object.values(hours).reduce((total, each) => total + each, 0)).toBe(401);
  });

  it('has at least two doctors at every hour, one of them on the car', () => {
    expect(weekOf().norm?.hours).toEqual([
      { what: 'always-two-doctors', askedHours: 168, missingHoursInPlan: 0, missingHoursInRoster: 160 },
    ]);
  });
});

describe('evenings and weekends, 18-delt by the norm', () => {
  it.each([
    [0, 94, 47],
    [3, 91, 45.5],
    [14, 80, 40],
  ])('with %i of the 14 over 55 exempt %i doctors share them, F = %d', (aldersfritak, doctors, frequency) => {
    const { found, wanted, isKept } = weekOf({ aldersfritak }, ['S-KVELD', 'S-HELG']).norm?.primary ?? {};
    expect(found).toMatchObject({ doctors, frequency, vakter: 14 });
    expect({ wanted, isKept }).toEqual({ wanted: 18, isKept: true });
  });
});

describe('2035', () => {
  it('has 93 500 inhabitants and is in the same row of the norm', () => {
    const { norm } = weekOf({ inhabitantsOf: '2035' });
    expect(norm?.population).toBe(93_500);
    expect(norm?.row).toEqual(weekOf().norm?.row);
  });
});

describe('LIS1 and ALIS on the car', () => {
  const document = documentOf({ carDoctors: 'lis1' });

  it('leaves the hours of the week as they are', () => {
    const { problem } = weekOf({ carDoctors: 'lis1' });
    const hours = problem.vakter.reduce((total, { start, end }) => total + (end - start) / 60, 0);
    expect(hours).toBe(401);
  });

  it('can hold every night and weekend of it without the employed, none of them alone at the legevakt', async () => {
    const lines = (document['lines'] as readonly { readonly id: string; readonly pools: string[] }[]).map(
      (line) => (line.id === 'BIL' ? { ...line, pools: ['bil-lis1'] } : line),
    );
    const { roster, findings } = await solveDocument({ ...document, lines }, { lastTier: 1 });
    expect(findings.filter(({ ruleId }) => ruleId === 'vakt-coverage')).toEqual([]);
    expect(isLegal(findings)).toBe(true);
    expect(heldVakter(roster).filter(({ vakt }) => vakt.lineId === 'BIL')).toHaveLength(31 + 9);
  });
});
