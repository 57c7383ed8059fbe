import { expect, it } from 'vitest';
import { CheckTookTooLongError } from '../../../src/jobs/checking.js';
import { reviewRoster } from '../../../src/jobs/review-roster.js';
import { makeReviewInThread } from '../../../src/workers/check-in-thread.js';
import { aJob } from '../../support/builders.js';

const request = {
  document: aJob(),
  assignments: { '2026-03-09/V/1': 'a', '2026-03-10/V/1': null },
  elsewhere: {
    salt: 'salt',
    vakter: [
      {
        doctor: 'a',
        start: '2026-03-09T16:00:00+01:00',
        end: '2026-03-09T23:00:00+01:00',
        countsAsWork: true,
      },
    ],
  },
};

it('a review in a thread says what a review here says', async () => {
  const here = reviewRoster(request);
  expect(here).toMatchObject({ ok: true, contents: { unfilled: 4, breaches: 1, seal: { search: null } } });
  expect(await makeReviewInThread()(request)).toEqual(here);
});

it('a document that cannot be read any more is an outcome, with its errors alone', () => {
  const outcome = reviewRoster({ ...request, document: { ...request.document, period: {} } });
  expect(outcome).toMatchObject({ ok: false });
  expect(outcome.ok ? [] : outcome.issues.map(({ severity }) => severity)).not.toContain('warning');
});

it('a review that takes too long is given up', async () => {
  await expect(makeReviewInThread({ limitMilliseconds: 1 })(request)).rejects.toThrow(CheckTookTooLongError);
});
