import { expect, it } from 'vitest';
import { activateRules } from '../../../src/rules/active-rules.js';
import { givenFirst } from '../../../src/rules/given-first.js';
import { lineContinuity } from '../../../src/rules/catalogue/line-continuity.js';
import { weekendFrequency } from '../../../src/rules/catalogue/weekend-frequency.js';
import type { Rule } from '../../../src/rules/rule.js';
import { verifyRoster } from '../../../src/rules/verify-roster.js';
import { aDoctor, aProblem, aRoster } from '../../support/builders.js';
import { everyDay } from '../../support/gold.js';

const history = [
  {
    doctor: 'a',
    start: '2026-03-07T11:00:00+01:00',
    end: '2026-03-07T17:00:00+01:00',
    kind: 'tilstede' as const,
  },
];
const doctors = [aDoctor(), aDoctor({ id: 'b' })];
const problem = aProblem({
  lines: [everyDay('D', '11:00', '17:00')],
  doctors,
  history,
  locks: [
    { vakt: '2026-03-15/D/1', doctor: 'a' },
    { vakt: '2026-03-13/D/1', doctor: 'b' },
  ],
});
const locked = { '2026-03-15/D/1': 'a', '2026-03-13/D/1': 'b' };

function statusesOf(rule: Rule, parameters: object, roster: Readonly<Record<string, string>>): string[] {
  const { rules } = activateRules([rule], { [rule.id]: { mode: 'hard', parameters: { ...parameters } } });
  return verifyRoster(aRoster(problem, roster), rules).map(({ status }) => status);
}

it('a duty of history or a locked one stands for the others, else the first', () => {
  const [saturday, sunday] = ['2026-03-14/D/1', '2026-03-15/D/1'].map((id) => problem.vaktById.get(id));
  const [before] = problem.historyByDoctor.get('a') ?? [];
  if (saturday === undefined || sunday === undefined || before === undefined)
    throw new Error('The job has no such vakt.');
  expect(givenFirst([saturday, sunday], problem)).toBe(sunday);
  expect(givenFirst([saturday, before], problem)).toBe(before);
  expect(givenFirst([saturday], problem)).toBe(saturday);
  expect(givenFirst([], problem)).toBeUndefined();
});

it('a weekend too many by history and a lock is given, with the other day of that weekend too', () => {
  expect(statusesOf(weekendFrequency, {}, locked)).toEqual(['given']);
  expect(statusesOf(weekendFrequency, {}, { ...locked, '2026-03-14/D/1': 'a' })).toEqual(['given']);
});

it('doctors too many on a line by locks are given, with more vakter of the same ones too', () => {
  const parameters = { lines: [{ line: 'D', maxDoctors: 1 }] };
  expect(statusesOf(lineContinuity, parameters, { ...locked, '2026-03-12/D/1': 'b' })).toEqual(['given']);
});
