import { describe, expect, it } from 'vitest';
import { explainUnfilled } from '../../../src/reports/unfilled.js';
import { aDoctor, aLine, aProblem, aRoster, rulesOf } from '../../support/builders.js';

const explain = (own: Parameters<typeof aProblem>[0], assignments: Record<string, string> = {}) => {
  const problem = aProblem({ period: { from: '2026-03-09', to: '2026-03-09' }, ...own });
  return explainUnfilled(aRoster(problem, assignments), rulesOf(problem));
};

describe('explainUnfilled', () => {
  it('says nothing of a vakt that somebody holds, nor of an ideal seat', () => {
    expect(explain({ lines: [aLine({ doctors: { min: 1, ideal: 2 } })] }, { '2026-03-09/V/1': 'a' })).toEqual(
      [],
    );
  });

  it('names each doctor under the first rule that excludes, and not which absence it is', () => {
    const doctors = [
      aDoctor({ id: 'borte' }),
      aDoctor({ id: 'utenfor', pools: ['andre'] }),
      aDoctor({ id: 'utenfor-og-borte', pools: ['andre'] }),
    ];
    const absences = ['borte', 'utenfor-og-borte'].map((doctor) => ({
      doctor,
      kind: 'ferie' as const,
      from: '2026-03-09',
      to: '2026-03-09',
    }));
    const [vakt] = explain({ doctors, absences });
    expect(vakt?.excluded.map(({ reason, doctors: ids }) => [reason, ids])).toEqual([
      ['pool-eligibility', ['utenfor', 'utenfor-og-borte']],
      ['unavailable', ['borte']],
    ]);
    expect(vakt?.tried).toEqual([]);
  });

  it('names the rule that giving the vakt to a doctor would newly break', () => {
    const lines = [aLine({ id: 'A' }), aLine({ id: 'B' })];
    const [vakt] = explain({ lines }, { '2026-03-09/A/1': 'a' });
    expect(vakt).toMatchObject({ vakt: '2026-03-09/B/1', excluded: [] });
    expect(vakt?.tried?.map(({ doctor, because }) => [doctor, because.map(({ rule }) => rule)])).toEqual([
      ['a', ['one-place-at-a-time']],
    ]);
  });

  it('sees who lacks a colleague to lean on, and who has one', () => {
    const lines = [aLine({ id: 'A' }), aLine({ id: 'B', pools: ['nye'] })];
    const doctors = [aDoctor({ id: 'a' }), aDoctor({ id: 'ny', pools: ['nye'], competence: {} })];
    const reasons = (assignments: Record<string, string>) =>
      explain({ lines, doctors }, assignments).find(({ line }) => line === 'B')?.tried;
    expect(reasons({})).toMatchObject([{ doctor: 'ny', because: [{ rule: 'competent-cover' }] }]);
    expect(reasons({ '2026-03-09/A/1': 'a' })).toEqual([{ doctor: 'ny', because: [] }]);
  });

  it('does not blame a breach that is there already', () => {
    const lines = [
      aLine({ id: 'A' }),
      aLine({ id: 'B' }),
      aLine({ id: 'C', hours: { weekday: [{ from: '08:00', to: '09:00' }] } }),
    ];
    const [vakt] = explain({ lines }, { '2026-03-09/A/1': 'a', '2026-03-09/B/1': 'a' });
    expect(vakt?.tried).toMatchObject([{ doctor: 'a', because: [{ rule: 'rest-between-work' }] }]);
  });

  it('lets an override in the job stand', () => {
    const lines = [
      aLine({ id: 'A' }),
      aLine({ id: 'C', hours: { weekday: [{ from: '08:00', to: '09:00' }] } }),
    ];
    const overrides = [
      {
        rule: 'rest-between-work',
        doctor: 'a',
        date: '2026-03-09',
        reasonCode: 'agreed-with-doctor' as const,
      },
    ];
    const [vakt] = explain({ lines, overrides }, { '2026-03-09/A/1': 'a' });
    expect(vakt?.tried).toEqual([{ doctor: 'a', because: [] }]);
  });

  it('says where the job itself keeps the vakt empty', () => {
    const [vakt] = explain({ locks: [{ vakt: '2026-03-09/V/1', doctor: null }] });
    expect(vakt).toMatchObject({ lockedEmpty: true, excluded: [{ reason: 'locked-vakt', doctors: ['a'] }] });
  });
});
