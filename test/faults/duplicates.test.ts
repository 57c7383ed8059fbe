import { describe, expect, it, onTestFinished } from 'vitest';
import { startDistributed } from './support/distributed.js';
import { faultRun, randomOf } from './support/fault-run.js';
import { smallJob } from './support/small-job.js';
import { submitOnce } from './support/submitter.js';

const keys = Math.ceil(faultRun.jobs / 8);
/** Requests with one key at the same moment. */
const atOnce = 8;

describe('one submission that is sent at the same moment to several APIs', () => {
  it('makes one job', async () => {
    const random = randomOf('duplicates');
    const service = await startDistributed();
    onTestFinished(() => service.close());
    const acknowledged = [];
    for (let index = 0; index < keys; index += 1) {
      const legevakt = `feilvik-${Math.floor(random() * 3)}`;
      const submission = { key: `twice-${index}`, legevakt, document: smallJob(legevakt, 2) };
      const ids = await Promise.all(
        Array.from({ length: atOnce }, (_, request) =>
          submitOnce(service.addresses[request % service.addresses.length] ?? '', submission),
        ),
      );
      expect(new Set(ids).size).toBe(1);
      acknowledged.push({ key: submission.key, id: ids[0] ?? '' });
    }
    console.log(await service.expectNothingLost(acknowledged));
  });
});
