import { describe, expect, it } from 'vitest';
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
