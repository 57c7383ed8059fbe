import { expect, it } from 'vitest';
import { CheckTookTooLongError } from '../../../src/jobs/checking.js';
import { answerStandIns, type StandInRequest } from '../../../src/jobs/stand-ins.js';
import { makeStandInsInThread } from '../../../src/workers/check-in-thread.js';
import { aJob } from '../../support/builders.js';

const request: StandInRequest = {
  document: aJob(),
  assignments: { '2026-03-09/V/1': 'a' },
  elsewhere: { salt: 'salt', vakter: [] },
  question: { kind: 'who-instead', vakt: '2026-03-09/V/1' },
};

it('a thread answers as one does here', async () => {
  const inThread = makeStandInsInThread();
  const here = answerStandIns(request);
  expect(here).toMatchObject({ kind: 'who-instead', answer: { holder: 'a' } });
  expect(await inThread(request)).toEqual(here);
  const other: StandInRequest = { ...request, question: { kind: 'resilience' } };
  expect(await inThread(other)).toEqual(answerStandIns(other));
});

it('an answer that takes too long is given up', async () => {
  await expect(makeStandInsInThread({ limitMilliseconds: 1 })(request)).rejects.toThrow(
    CheckTookTooLongError,
  );
});

it('a document that cannot be read any more is an outcome, with its errors alone', () => {
  const outcome = answerStandIns({ ...request, document: { ...aJob(), period: {} } });
  expect(outcome.kind).toBe('invalid');
  expect(outcome.kind === 'invalid' ? outcome.issues.map(({ severity }) => severity) : []).not.toContain(
    'warning',
  );
});
