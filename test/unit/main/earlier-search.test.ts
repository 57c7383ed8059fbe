import { expect, it } from 'vitest';
import { issuesOfReplay } from '../../../src/main/earlier-search.js';
import { someResult } from '../../support/plan-fakes.js';

const { roster } = someResult;
const search = { seed: 1, pace: [] };
const [first] = roster.assignments;

it('nothing is said of a replay that gives the same roster, in whatever order', () => {
  const both = [...roster.assignments, { vakt: '2026-12-02/natt/1', doctor: 'd2' }];
  const found = { ...roster, assignments: both };
  expect(issuesOfReplay(found, { assignments: [...both].reverse(), search })).toEqual([]);
});

it.each([
  ['somebody else holds a vakt', [{ vakt: first?.vakt ?? '', doctor: 'somebody-else' }]],
  ['a vakt is empty', []],
  ['one more is held', [...roster.assignments, { vakt: '2026-12-02/natt/1', doctor: 'd2' }]],
])('a replay in which %s is told', (_name, assignments) => {
  expect(issuesOfReplay(roster, { assignments, search })).toMatchObject([{ code: 'REPLAY_DIFFERS' }]);
});
