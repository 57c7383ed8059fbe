import { expect, it } from 'vitest';
import { checkRoster } from '../../../src/jobs/check-roster.js';
import { CheckTookTooLongError } from '../../../src/jobs/checking.js';
import { makeCheckInThread } from '../../../src/workers/check-in-thread.js';
import { aJob } from '../../support/builders.js';

const request = { job: aJob(), roster: { assignments: [{ vakt: '2026-03-09/V/1', doctor: 'a' }] } };
const failing = new URL('../../support/failing-check-thread.ts', import.meta.url);

it('checks in threads, one after the other, say what a check here says', async () => {
  const check = makeCheckInThread({ atOnce: 1 });
  const here = checkRoster(request);
  expect(await Promise.all([check(request), check(request)])).toEqual([here, here]);
});

it('a check that takes too long is given up', async () => {
  const check = makeCheckInThread({ limitMilliseconds: 1 });
  await expect(check(request)).rejects.toThrow(CheckTookTooLongError);
});

it.each([
  ['throw', 'out of order'],
  ['leave', 'code 3'],
])('a thread that ends with %s is a fault', async (job, says) => {
  await expect(makeCheckInThread({ entry: failing })({ job, roster: {} })).rejects.toThrow(says);
});
