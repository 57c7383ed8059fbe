import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CheckTookTooLongError } from '../../src/jobs/checking.js';
import { explainVakt, type VaktExplanation } from '../../src/jobs/explain-vakt.js';
import { readJob } from '../../src/jobs/read-job.js';
import { conflictView } from '../../src/api/conflict-view.js';
import { reviewRoster } from '../../src/jobs/review-roster.js';
import { aJob, aLine } from '../support/builders.js';
import { publishFound } from '../support/published-roster.js';
import { openService, type Service } from '../support/service.js';

const nowhere = '00000000-0000-4000-8000-000000000000';
const at = new Date('2026-02-01T12:00:00Z');
const [tuesday, wednesday] = ['2026-03-10/V/1', '2026-03-11/V/1'];

/** One doctor for two evenings, who cannot on the second. */
const document = aJob({
  period: { from: '2026-03-10', to: '2026-03-11' },
  lines: [aLine()],
  wishes: [{ doctor: 'a', kind: 'cannot', from: '2026-03-11', to: '2026-03-11' }],
});

describe('why a vakt of a roster is empty', () => {
  let service: Service;
  let roster: string;
  let fault: Error | undefined;

  beforeAll(async () => {
    service = await openService(readJob, undefined, {
      explain: (request) =>
        fault === undefined ? explainVakt(request, () => performance.now() / 1000) : Promise.reject(fault),
    });
    const review = reviewRoster({
      document,
      assignments: { [tuesday]: 'a' },
      elsewhere: { salt: 'salt', vakter: [] },
    });
    if (!review.ok) throw new Error(JSON.stringify(review.issues));
    const { period } = document;
    const stores = { jobs: service.store, rosters: service.rosters };
    const found = { legevakt: 'testvik', period, document, contents: review.contents };
    roster = await publishFound(stores, found, at);
  });
  afterAll(() => service.close());

  const ask = (vakt: string, id = roster) =>
    service.app.inject({ url: `/v1/rosters/${id}/conflict?vakt=${encodeURIComponent(vakt)}` });

  it('is answered with the conflict and repairs that can be sent as scenarios', async () => {
    const response = await ask(wednesday);
    expect(response.statusCode).toBe(200);
    const answer = conflictView.parse(response.json());
    expect(answer).toMatchObject({
      vakt: wednesday,
      status: 'irreducible',
      parts: [{ kind: 'demand' }, { kind: 'unavailable', doctors: ['a'], dates: ['2026-03-11'] }],
      doctors: { excluded: [{ reason: 'unavailable', doctors: ['a'] }], tried: [] },
    });
    const [first] = answer.repairs;
    expect(first).toMatchObject({ asks: 'wish', doctor: 'a', unfilled: { before: 1, after: 0 } });
    const scenario = await service.app.inject({
      method: 'POST',
      url: `/v1/rosters/${roster}/scenarios`,
      payload: { changes: (response.json<VaktExplanation>().repairs[0] ?? {}).changes },
    });
    expect(scenario.statusCode).toBe(202);
  }, 60_000);

  it('of a vakt with a doctor is refused, and so is a vakt or a roster that is not there', async () => {
    for (const [vakt, code] of [
      [tuesday, 'VAKT_NOT_UNFILLED'],
      ['2026-03-12/V/1', 'VAKT_UNKNOWN'],
    ] as const) {
      const response = await ask(vakt);
      expect([response.statusCode, response.json()]).toMatchObject([
        422,
        { code: 'INVALID_QUESTION', errors: [{ code, pointer: '/vakt' }] },
      ]);
    }
    const response = await ask(wednesday, nowhere);
    expect([response.statusCode, response.json()]).toMatchObject([404, { code: 'ROSTER_NOT_FOUND' }]);
  });

  it('that takes too long is said to', async () => {
    fault = new CheckTookTooLongError(1);
    const response = await ask(wednesday);
    fault = undefined;
    expect([response.statusCode, response.json()]).toMatchObject([503, { code: 'ANSWER_TOOK_TOO_LONG' }]);
  });
});
