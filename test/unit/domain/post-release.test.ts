import { expect, it } from 'vitest';
import { isLostAfter, runsPastTrigger } from '../../../src/domain/post-release.js';
import { aDoctor, aProblem } from '../../support/builders.js';
import { oneVakt } from '../../support/gold.js';

const release = { triggerMinutes: 23 * 60, offMinutes: 480 };

/** Whether a post on Tuesday 10 March from `post` is lost after a vakt that starts on Monday. */
function isLost(from: string, to: string, post: string): boolean {
  const { vakter, doctors } = aProblem({
    lines: [oneVakt('A', '2026-03-09', from, to)],
    doctors: [aDoctor({ posts: [{ weekdays: ['tue'], from: post, to: '16:00' }] })],
  });
  const [vakt] = vakter;
  const tuesday = doctors[0]?.postDays.find(({ date }) => date === '2026-03-10');
  if (vakt === undefined || tuesday === undefined) throw new Error('The case has no vakt or no post.');
  return isLostAfter(() => release, vakt, tuesday);
}

it.each([
  ['23:00 sharp takes nothing', '16:00', '23:00', '06:00', false],
  ['23:01 takes the post at 07:00', '16:00', '23:01', '07:00', true],
  ['24:00 takes the post at 07:59', '16:00', '24:00', '07:59', true],
  ['24:00 leaves the post at 08:00', '16:00', '24:00', '08:00', false],
  ['a natt to 08:00 takes the post at 08:00', '23:00', '08:00', '08:00', true],
  ['a natt to 08:00 takes a post that it runs into', '23:00', '08:00', '07:00', true],
])('%s', (_name, from, to, post, lost) => {
  expect(isLost(from, to, post)).toBe(lost);
});

it.each([
  ['03:00 is a natt and belongs to the evening before', '03:00', true],
  ['03:01 belongs to its own day', '03:01', false],
  ['06:00 belongs to its own day', '06:00', false],
])('a vakt from %s', (_name, from, runsPast) => {
  const [vakt] = aProblem({ lines: [oneVakt('A', '2026-03-09', from, '12:00')] }).vakter;
  expect(vakt && runsPastTrigger(vakt, release.triggerMinutes)).toBe(runsPast);
});
