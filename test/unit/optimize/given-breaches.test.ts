import { expect, it } from 'vitest';
import { isLegal } from '../../../src/rules/verify-roster.js';
import { aDoctor, aProblem } from '../../support/builders.js';
import { oneVakt } from '../../support/gold.js';
import { planRoster } from '../../support/plan-roster.js';

const specialist = aDoctor({ id: 's' });
const evening = oneVakt('A', '2026-03-09', '16:00', '24:00');
const early = oneVakt('B', '2026-03-10', '07:00', '15:00');
const later = oneVakt('C', '2026-03-10', '15:00', '23:00');

/** Not what these few vakter are about. */
const noHours = { 'doctor-always-available': { mode: 'off' as const } };

/** What is found, apart from what is only weighed. */
async function plan(job: NonNullable<Parameters<typeof aProblem>[0]>) {
  const problem = aProblem({ ...job, rules: { ...noHours, ...job.rules } });
  const { roster, findings } = await planRoster(problem);
  return {
    assignments: Object.fromEntries(roster.assignments),
    isLegal: isLegal(findings),
    found: findings
      .filter(({ status }) => status !== 'quality')
      .map(({ ruleId, status, violation }) => `${ruleId} ${status} ${violation.vaktIds.join(' ')}`),
  };
}

it('two locked vakter with seven hours between them stay, and both rules report them as given', async () => {
  const planned = await plan({
    doctors: [aDoctor(), specialist],
    lines: [evening, early, later],
    locks: [
      { vakt: '2026-03-09/A/1', doctor: 'a' },
      { vakt: '2026-03-10/B/1', doctor: 'a' },
    ],
  });
  expect(planned.assignments).toMatchObject({ '2026-03-09/A/1': 'a', '2026-03-10/B/1': 'a' });
  expect(planned.found).toEqual([
    'rest-between-work given 2026-03-09/A/1 2026-03-10/B/1',
    'post-night-off given 2026-03-09/A/1 2026-03-10/B/1',
  ]);
  expect(planned.isLegal).toBe(true);
});

it('what is given opens nothing: the search adds no breach of the same rule to the same doctor', async () => {
  const planned = await plan({
    doctors: [aDoctor()],
    lines: [evening, early, oneVakt('C', '2026-03-10', '20:00', '23:00')],
    locks: [
      { vakt: '2026-03-09/A/1', doctor: 'a' },
      { vakt: '2026-03-10/B/1', doctor: 'a' },
    ],
  });
  expect(planned.assignments['2026-03-10/C/1']).toBeUndefined();
  expect(planned.isLegal).toBe(true);
});

it('a lock on a doctor who is absent, and in no pool of the line, is kept and reported twice as given', async () => {
  const planned = await plan({
    doctors: [aDoctor({ pools: ['andre'] })],
    lines: [evening],
    absences: [{ doctor: 'a', kind: 'ferie', from: '2026-03-09', to: '2026-03-09' }],
    locks: [{ vakt: '2026-03-09/A/1', doctor: 'a' }],
  });
  expect(planned.assignments).toEqual({ '2026-03-09/A/1': 'a' });
  expect(planned.found).toEqual(['pool-eligibility given 2026-03-09/A/1', 'absence given 2026-03-09/A/1']);
});

it('a lock on two vakter at once is kept', async () => {
  const planned = await plan({
    doctors: [aDoctor()],
    lines: [evening, oneVakt('D', '2026-03-09', '16:00', '23:00')],
    locks: [
      { vakt: '2026-03-09/A/1', doctor: 'a' },
      { vakt: '2026-03-09/D/1', doctor: 'a' },
    ],
  });
  expect(planned.found).toContain('one-place-at-a-time given 2026-03-09/A/1 2026-03-09/D/1');
  expect(planned.isLegal).toBe(true);
});

it('a LIS1 locked without a colleague is given, and mended where a colleague can be found', async () => {
  const lis1 = aDoctor({ id: 'l', category: 'LIS1', competence: {} });
  const car = oneVakt('L', '2026-03-09', '16:00', '24:00', { kind: 'legevaktbil' });
  const locks = [{ vakt: '2026-03-09/L/1', doctor: 'l' }];
  const alone = await plan({ doctors: [lis1], lines: [car], locks });
  expect(alone.found).toEqual([
    'competent-cover given 2026-03-09/L/1',
    'lis1-always-backed given 2026-03-09/L/1',
  ]);
  const backed = await plan({ doctors: [lis1, specialist], lines: [car, evening], locks });
  expect(backed.assignments).toEqual({ '2026-03-09/L/1': 'l', '2026-03-09/A/1': 's' });
  expect(backed.found).toEqual([]);
});

it('a rest that the history alone has cut short is given', async () => {
  const planned = await plan({
    doctors: [aDoctor()],
    lines: [oneVakt('C', '2026-03-10', '15:00', '23:00')],
    history: [
      { doctor: 'a', start: '2026-03-07T16:00:00+01:00', end: '2026-03-08T00:00:00+01:00', kind: 'tilstede' },
      { doctor: 'a', start: '2026-03-08T06:00:00+01:00', end: '2026-03-08T14:00:00+01:00', kind: 'tilstede' },
    ],
  });
  expect(planned.assignments).toEqual({ '2026-03-10/C/1': 'a' });
  expect(planned.found).toEqual([
    'rest-between-work given history/0 history/1',
    'post-night-off given history/0 history/1',
  ]);
});

it('more locked vakter than the cap allows are given, and the doctor gets no further one', async () => {
  const days = ['09', '10', '11'].map((day) => `2026-03-${day}`);
  const planned = await plan({
    doctors: [aDoctor()],
    lines: days.map((date, index) => oneVakt(`D${index}`, date, '16:00', '23:00')),
    locks: [0, 1].map((index) => ({ vakt: `${days[index] ?? ''}/D${index}/1`, doctor: 'a' })),
    rules: { 'personal-caps': { parameters: { caps: [{ doctor: 'a', maxVakter: 1 }] } } },
  });
  expect(planned.found).toContain('personal-caps given 2026-03-09/D0/1 2026-03-10/D1/1');
  expect(planned.found).toContain('vakt-coverage shortage 2026-03-11/D2/1');
  expect(planned.isLegal).toBe(true);
});

it('a roster made of locks alone is those locks, with the seats locked empty as shortages', async () => {
  const planned = await plan({
    doctors: [aDoctor(), specialist],
    lines: [evening, early, later],
    locks: [
      { vakt: '2026-03-09/A/1', doctor: 's' },
      { vakt: '2026-03-10/B/1', doctor: null },
      { vakt: '2026-03-10/C/1', doctor: 'a' },
    ],
  });
  expect(planned.assignments).toEqual({ '2026-03-09/A/1': 's', '2026-03-10/C/1': 'a' });
  expect(planned.found).toContain('vakt-coverage shortage 2026-03-10/B/1');
  expect(planned.isLegal).toBe(true);
});
