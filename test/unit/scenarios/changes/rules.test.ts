import { describe, expect, it } from 'vitest';
import type { JobText } from '../../../../src/domain/job/job-text.js';
import { readJob } from '../../../../src/jobs/read-job.js';
import { changedJob, jobOf, refusals, type Change } from '../../../support/changed-jobs.js';

const liten = jobOf('liten-distrikt');

describe('set-rule', () => {
  it('changes what it names, and leaves what the job says besides', () => {
    const job = changedJob(
      liten,
      { change: 'set-rule', rule: 'frequency-cap', to: { mode: 'soft', tier: 2 } },
      { change: 'set-rule', rule: 'frequency-cap', to: { parameters: { everyNth: 3 } } },
    );
    expect(job.rules).toEqual({
      'frequency-cap': { mode: 'soft', tier: 2, parameters: { everyNth: 3 } },
    });
  });

  it('takes a setting away', () => {
    expect(changedJob(liten, { change: 'set-rule', rule: 'frequency-cap', to: null }).rules).toEqual({});
    expect(refusals(liten, { change: 'set-rule', rule: 'fair-natt', to: null })).toEqual([
      ['CHANGE_WITHOUT_EFFECT', '/changes/0'],
    ]);
  });

  it('knows the rules', () => {
    expect(refusals(liten, { change: 'set-rule', rule: 'frequency-caps', to: { mode: 'off' } })).toEqual([
      ['RULE_UNKNOWN', '/changes/0/rule'],
    ]);
  });
});

it('set-competence-rules chooses the reading of the regulation', () => {
  const job = changedJob(liten, { change: 'set-competence-rules', use2026Proposal: true });
  expect(job.competencePacks).toEqual({ use2026Proposal: true });
  const dated: Change = { change: 'set-competence-rules', exemptionUntil: '2024-12-31' };
  expect(changedJob(job, dated).competencePacks).toEqual({
    use2026Proposal: true,
    exemptionUntil: '2024-12-31',
  });
  expect(changedJob(changedJob(job, dated), { ...dated, exemptionUntil: null })).toEqual(job);
});

describe('set-rule-pack-date', () => {
  /** Who may have vakt alone on the first of the month. */
  const soloDoctors = (job: JobText): string[] => {
    const reading = readJob(job);
    if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
    const { problem } = reading;
    const [first] = problem.dates;
    return problem.doctors
      .filter((doctor) => first !== undefined && problem.competence(doctor, first).solo)
      .map(({ id }) => id);
  };

  it('judges a month of 2025 by the rules of 2026, and back', () => {
    const december = jobOf('liten-distrikt', '2025-12');
    const by2026 = changedJob(december, { change: 'set-rule-pack-date', on: '2026-01-01' });
    const before = soloDoctors(december);
    const after = soloDoctors(by2026);
    expect(after.length).toBeLessThan(before.length);
    expect(before).toEqual(expect.arrayContaining(after));
    expect(changedJob(by2026, { change: 'set-rule-pack-date', on: null })).toEqual(december);
  });

  it('judges a month of 2026 by the rules of 2025', () => {
    const by2025 = changedJob(liten, { change: 'set-rule-pack-date', on: '2025-12-31' });
    expect(soloDoctors(by2025).length).toBeGreaterThan(soloDoctors(liten).length);
  });

  it('leaves out rules that had no edition on the date', () => {
    const by2019 = changedJob(liten, { change: 'set-rule-pack-date', on: '2019-12-31' });
    const idsOf = (job: JobText): string[] => {
      const reading = readJob(job);
      return reading.ok ? reading.rules.map(({ rule }) => rule.id) : [];
    };
    const left = new Set(idsOf(by2019));
    const gone = idsOf(liten).filter((id) => !left.has(id));
    expect(gone).toEqual(
      expect.arrayContaining(['competent-cover', 'required-courses', 'lis1-always-backed']),
    );
    expect(gone).not.toContain('rest-between-work');
  });

  it('is said by a warning of the job', () => {
    const reading = readJob(changedJob(liten, { change: 'set-rule-pack-date', on: '2025-12-31' }));
    expect(reading.ok && reading.warnings).toContainEqual({
      code: 'RULES_OF_ANOTHER_DATE',
      severity: 'warning',
      pointer: '/rulesOn',
      message: {
        nb: 'Alle vakter er vurdert etter reglene som gjelder 2025-12-31, ikke etter dem som gjelder på vaktens egen dato.',
        nn: expect.stringMatching(/ikkje/) as string,
        en: 'All vakter are judged by the rules in force on 2025-12-31, not by those in force on their own date.',
      },
    });
  });

  it('changes nothing where the job has no date', () => {
    expect(refusals(liten, { change: 'set-rule-pack-date', on: null })).toEqual([
      ['CHANGE_WITHOUT_EFFECT', '/changes/0'],
    ]);
  });
});
