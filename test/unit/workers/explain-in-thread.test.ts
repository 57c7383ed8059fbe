import { expect, it } from 'vitest';
import { CheckTookTooLongError } from '../../../src/jobs/checking.js';
import { explainVakt } from '../../../src/jobs/explain-vakt.js';
import { makeExplainInThread } from '../../../src/workers/check-in-thread.js';
import { aJob } from '../../support/builders.js';

const request = {
  document: aJob({ absences: [{ doctor: 'a', kind: 'ferie', from: '2026-03-09', to: '2026-03-15' }] }),
  assignments: [],
  vakt: '2026-03-10/V/1',
  seconds: 30,
};

it('an explanation in a thread says what one here says', async () => {
  const here = await explainVakt(request, () => performance.now() / 1000);
  expect(here).toMatchObject({ kind: 'explained', explanation: { status: 'irreducible' } });
  expect(await makeExplainInThread()(request)).toEqual(here);
}, 60_000);

it('an explanation that takes too long is given up', async () => {
  await expect(makeExplainInThread({ limitMilliseconds: 1 })(request)).rejects.toThrow(CheckTookTooLongError);
});
