import { expect, it } from 'vitest';
import { findViolations } from '../../../solver/index.js';
import { buildRosterModel, pointOf, readRoster } from '../../../src/optimize/roster-model.js';
import { verifyRoster } from '../../../src/rules/verify-roster.js';
import { aDoctor, aProblem, aRoster, rulesOf } from '../../support/builders.js';
import { allTo, everyDay, oneVakt, vakterFrom } from '../../support/gold.js';

type Job = NonNullable<Parameters<typeof aProblem>[0]>;

function modelOf(job: Job) {
  const problem = aProblem(job);
  return buildRosterModel(problem, rulesOf(problem));
}

const pairsOf = (job: Job): string[] =>
  modelOf(job).pairs.map(({ doctorId, vaktId }) => `${doctorId} ${vaktId}`);

const monday = oneVakt('A', '2026-03-09', '16:00', '23:00');
const natt = oneVakt('N', '2026-03-09', '23:00', '08:00', { competence: 'solo' });
const bakvakt = oneVakt('B', '2026-03-09', '23:00', '08:00', { kind: 'bakvakt' });

it('only pairs that can be have a variable', () => {
  const job: Job = {
    lines: [monday, natt, bakvakt],
    doctors: [
      aDoctor({ id: 'all' }),
      aDoctor({ id: 'other', pools: ['andre'] }),
      aDoctor({ id: 'gone', to: '2026-03-08' }),
      aDoctor({ id: 'away' }),
      aDoctor({ id: 'free', fritak: [{ class: 'alder', scope: 'natt', from: '2026-01-01' }] }),
      aDoctor({ id: 'out', rotation: { weeksOn: 1, weeksOff: 1, firstOnWeek: '2026-03-02' } }),
      aDoctor({ id: 'lis', category: 'LIS1', competence: {} }),
      aDoctor({ id: 'post', posts: [{ weekdays: ['mon'], from: '12:00', to: '18:00' }] }),
      aDoctor({ id: 'cannot' }),
    ],
    absences: [{ doctor: 'away', kind: 'ferie', from: '2026-03-10', to: '2026-03-12' }],
    wishes: [{ doctor: 'cannot', kind: 'cannot', from: '2026-03-09', to: '2026-03-09', part: 'natt' }],
  };
  expect(pairsOf(job)).toEqual([
    ...['all', 'away', 'free', 'lis', 'cannot'].map((doctor) => `${doctor} 2026-03-09/A/1`),
    ...['all', 'post'].map((doctor) => `${doctor} 2026-03-09/N/1`),
    ...['all', 'post'].map((doctor) => `${doctor} 2026-03-09/B/1`),
  ]);
});

it('a locked vakt has a variable for its doctor only, whatever the rules say, and a vakt locked empty has none', () => {
  const job: Job = {
    lines: [monday, natt],
    doctors: [aDoctor(), aDoctor({ id: 'b', pools: [] })],
    locks: [
      { vakt: '2026-03-09/A/1', doctor: 'b' },
      { vakt: '2026-03-09/N/1', doctor: null },
    ],
  };
  expect(pairsOf(job)).toEqual(['b 2026-03-09/A/1']);
});

it('a rule that is soft or off takes no pair away', () => {
  const job: Job = {
    lines: [monday],
    wishes: [{ doctor: 'a', kind: 'cannot', from: '2026-03-09', to: '2026-03-09' }],
  };
  expect(pairsOf(job)).toEqual([]);
  for (const mode of ['soft', 'off'] as const)
    expect(pairsOf({ ...job, rules: { 'cannot-wishes': { mode } } })).toEqual(['a 2026-03-09/A/1']);
});

it('an override gives back its own pair and no other', () => {
  const job: Job = {
    lines: [everyDay('D', '16:00', '23:00')],
    doctors: [aDoctor({ id: 'a', pools: [] }), aDoctor({ id: 'b', pools: [] })],
    overrides: [{ rule: 'pool-eligibility', doctor: 'a', date: '2026-03-10', reasonCode: 'crisis' }],
  };
  expect(pairsOf(job)).toEqual(['a 2026-03-10/D/1']);
});

it('an override of rest relaxes its own doctor, date and rule, and shows as overridden', () => {
  const problem = aProblem({
    doctors: [aDoctor(), aDoctor({ id: 'b' })],
    lines: [
      everyDay('E', '15:00', '23:00', { doctors: { min: 2 } }),
      everyDay('M', '06:00', '11:00', { doctors: { min: 2 } }),
    ],
    overrides: [
      { rule: 'rest-between-work', doctor: 'a', date: '2026-03-10', reasonCode: 'agreed-with-doctor' },
    ],
  });
  const rules = rulesOf(problem);
  const roster = aRoster(problem, {
    ...allTo('a', ['2026-03-09/E/1', '2026-03-10/M/1', '2026-03-11/E/1', '2026-03-12/M/1']),
    ...allTo('b', ['2026-03-09/E/2', '2026-03-10/M/2']),
  });
  const found = verifyRoster(roster, rules).filter(({ ruleId }) => ruleId === 'rest-between-work');
  expect(
    found.map(({ status, cost, violation }) => [status, cost, violation.doctorId, violation.date]),
  ).toEqual([
    ['overridden', 0, 'a', '2026-03-10'],
    ['breach', 0, 'a', '2026-03-12'],
    ['breach', 0, 'b', '2026-03-10'],
  ]);
  const model = buildRosterModel(problem, rules);
  const broken = findViolations(model.model, pointOf(model, roster)).map(
    ({ index }) => model.model.rows[index]?.tag.subject,
  );
  expect(broken.sort()).toEqual(['a 2026-03-11/E/1 2026-03-12/M/1', 'b 2026-03-09/E/2 2026-03-10/M/2']);
});

it('a roster and its point are the same roster', () => {
  const problem = aProblem({ doctors: [aDoctor(), aDoctor({ id: 'b' })] });
  const model = buildRosterModel(problem, rulesOf(problem));
  const held = allTo('b', vakterFrom('V', '2026-03-10', 3));
  const back = readRoster(model, pointOf(model, aRoster(problem, held)));
  expect(Object.fromEntries(back.assignments)).toEqual(held);
});
