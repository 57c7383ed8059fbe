import { describe, expect, it } from 'vitest';
import { readJob } from '../../src/jobs/read-job.js';
import { reportPoolFrequency } from '../../src/reports/pool-frequency.js';
import { reportStaffingNorm, type NormGap } from '../../src/reports/staffing-norm.js';
import { readFixture, solveDocument, type FixtureDocument } from '../support/solve-fixture.js';

const months = [
  ['2025-12', '31'],
  ['2026-03', '31'],
  ['2026-04', '30'],
] as const;

/** What the report says of the plan: its frequencies and the norm of the whole cooperation. */
function planned(document: FixtureDocument): {
  combined: number | null | undefined;
  norm: NormGap | undefined;
} {
  const reading = readJob(document);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const roster = { problem: reading.problem, assignments: new Map<string, string>() };
  const { frequencies } = reportPoolFrequency(roster, reading.rules);
  const { districts } = reportStaffingNorm(roster, reading.rules);
  return {
    combined: frequencies.find(({ of }) => of === 'combined')?.frequency,
    norm: districts.find(({ district }) => district === 'hele'),
  };
}

function withoutOne(document: FixtureDocument, month: string, lastDay: string): FixtureDocument {
  const away = { doctor: 'elvs-11', kind: 'permisjon', from: `${month}-01`, to: `${month}-${lastDay}` };
  return { ...document, absences: [...(document['absences'] as readonly object[]), away] };
}

describe.each(months)('satellites and one hovedlegevakt in %s', (month, lastDay) => {
  const document = readFixture('interkommunal-satellitt', month);

  it('32 doctors share 28 vakter a week: F samlet = 8.0, and the norm of 8 is kept', () => {
    const { combined, norm } = planned(document);
    expect(combined).toBe(8);
    expect(norm?.primary).toMatchObject({
      wanted: 10,
      isKept: true,
      found: { doctors: 32, frequency: 10.67 },
    });
    expect(norm?.combined).toMatchObject({ wanted: 8, isKept: true, missingDoctors: 0 });
  });

  it('31 doctors: F samlet = 7.75, under the norm of 8, and the report names it', () => {
    const { combined, norm } = planned(withoutOne(document, month, lastDay));
    expect(combined).toBe(7.75);
    expect(norm?.combined).toMatchObject({
      wanted: 8,
      isKept: false,
      missingDoctors: 1,
      found: { doctors: 31, frequency: 7.75 },
    });
  });

  it('has two doctors until 23 and a bakvakt after 23 in every hour that the norm asks for them', () => {
    expect(
      planned(document).norm?.hours.map(({ what, missingHoursInPlan }) => [what, missingHoursInPlan]),
    ).toEqual([
      ['bakvakt-after-23', 0],
      ['two-doctors-until-23', 0],
    ]);
  });
});

describe('LIS1 of the cooperation', () => {
  it('fill no seat', async () => {
    const { roster } = await solveDocument(readFixture('interkommunal-satellitt', '2026-03'), {
      lastTier: 1,
    });
    const lis1 = roster.problem.doctors.filter(({ category }) => category === 'LIS1').map(({ id }) => id);
    expect(lis1).toHaveLength(2);
    const holders = new Set(roster.assignments.values());
    expect(holders.size).toBeGreaterThan(0);
    expect(lis1.filter((id) => holders.has(id))).toEqual([]);
  });
});

describe('other ways to run the cooperation in March 2026', () => {
  it.each([
    ['2026-03.uten-satellitt', 274],
    ['2026-03.slatt-sammen', 234],
  ])('%s: every vakt has a doctor', async (variant, vakter) => {
    const { roster, findings } = await solveDocument(readFixture('interkommunal-satellitt', variant), {
      lastTier: 1,
    });
    expect(findings.filter(({ ruleId }) => ruleId === 'vakt-coverage')).toEqual([]);
    expect(roster.assignments.size).toBe(vakter);
  });

  it('with night doctors in two kommuner instead of satellites the same 32 are under both norms', () => {
    const { norm } = planned(readFixture('interkommunal-satellitt', '2026-03.uten-satellitt'));
    expect(norm?.primary).toMatchObject({ wanted: 10, isKept: false, found: { frequency: 6.4 } });
    expect(norm?.combined).toMatchObject({ wanted: 8, isKept: false, found: { frequency: 5.33 } });
  });

  it('merged with the small district the norm row moves: 12-delt is just kept, samlet is under 10', () => {
    const { norm } = planned(readFixture('interkommunal-satellitt', '2026-03.slatt-sammen'));
    expect(norm?.population).toBe(26_400);
    expect(norm?.primary).toMatchObject({ wanted: 12, isKept: true, found: { doctors: 36, frequency: 12 } });
    expect(norm?.combined).toMatchObject({
      wanted: 10,
      isKept: false,
      missingDoctors: 4,
      found: { frequency: 9 },
    });
  });
});
