import { expect, it } from 'vitest';
import { checkRoster } from '../../../src/jobs/check-roster.js';
import { aDoctor, aJob, aLine } from '../../support/builders.js';

const evening = { weekday: [{ from: '16:00', to: '23:00' }] };
const vakt = '2026-03-09/L/1';

/** A LIS1 locked to an evening, a specialist, and a conditional bakvakt line that the specialist may or may not take. */
function lockedLis1(bakvaktPools: readonly string[]) {
  return aJob({
    period: { from: '2026-03-09', to: '2026-03-09' },
    lines: [
      aLine({ id: 'L', hours: evening, pools: ['p'] }),
      aLine({ id: 'B', kind: 'bakvakt', demand: 'conditional', hours: evening, pools: [...bakvaktPools] }),
    ],
    doctors: [
      aDoctor({ id: 'x', category: 'LIS1', pools: ['p'], competence: {} }),
      aDoctor({ id: 's', pools: ['b'], competence: { specialistFrom: '2010-01-01' } }),
    ],
    locks: [{ vakt, doctor: 'x' }],
  });
}

const statusesOf = (bakvaktPools: readonly string[], assignments: readonly object[]): string[] => {
  const outcome = checkRoster({ job: lockedLis1(bakvaktPools), roster: { assignments } });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.check.rules
    .filter(({ id }) => id === 'competent-cover')
    .flatMap(({ findings }) => findings.map(({ status }) => status));
};

it('a locked LIS1 without cover is a breach where a bakvakt could be called in', () => {
  expect(statusesOf(['b'], [{ vakt, doctor: 'x' }])).toEqual(['breach']);
});

it('a locked LIS1 with the bakvakt in place is covered', () => {
  expect(
    statusesOf(
      ['b'],
      [
        { vakt, doctor: 'x' },
        { vakt: '2026-03-09/B/1', doctor: 's' },
      ],
    ),
  ).toEqual([]);
});

it('a locked LIS1 whom nobody can cover is given by the lock', () => {
  expect(statusesOf(['nobody'], [{ vakt, doctor: 'x' }])).toEqual(['given']);
});

it.each([
  ['legevakt', { legevakt: 'nes', period: { from: '2026-03-09', to: '2026-03-09' } }],
  ['period', { legevakt: 'testvik', period: { from: '2026-04-01', to: '2026-04-30' } }],
])('refuses a roster that was planned for another %s, and says no more of its vakter', (place, planned) => {
  const roster = { version: 'vaktplan/roster/1', ...planned, assignments: [{ vakt: 'x', doctor: 'y' }] };
  for (const sent of [roster, { text: JSON.stringify(roster) }]) {
    const outcome = checkRoster({ job: lockedLis1(['b']), roster: sent });
    const { from, to } = planned.period;
    expect(outcome.ok ? [] : outcome.issues.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        code: 'ROSTER_OF_ANOTHER_JOB',
        pointer: `/roster/${place}`,
        message: {
          nb: `Planen er for ${planned.legevakt} ${from}–${to}, jobben for testvik 2026-03-09–2026-03-09.`,
        },
      },
    ]);
  }
});
