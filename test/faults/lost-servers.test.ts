import { describe, expect, it, onTestFinished } from 'vitest';
import { startDistributed, type Distributed } from './support/distributed.js';
import { between, faultRun, pause, randomOf } from './support/fault-run.js';
import { smallJob } from './support/small-job.js';
import { ask, submitOnce, submitUntilAcknowledged } from './support/submitter.js';
import { submitJobs } from './support/workload.js';

const jobs = Math.ceil(faultRun.jobs / 4);
/** Each fault is made so often. */
const rounds = Math.ceil(jobs / 25);
const legevakt = 'feilvik';

describe('a Redis that is stopped, started again and flushed', () => {
  it('keeps nobody from submitting, and every job ends once', async () => {
    const random = randomOf('redis');
    const service = await startDistributed();
    onTestFinished(() => service.close());
    const { redis, addresses } = service;
    const submitting = submitJobs(addresses, jobs, random);
    const extra = [];
    for (let round = 0; round < rounds; round += 1) {
      await pause(between(random, 500, 4000));
      await redis.stop();
      const submission = { key: `without-redis-${round}`, legevakt, document: smallJob(legevakt, 2) };
      const id = await submitOnce(addresses[0] ?? '', submission);
      expect(id).toBeDefined();
      extra.push({ key: submission.key, id: id ?? '' });
      expect(await ask(`${addresses[0] ?? ''}/readyz`)).toMatchObject({ status: 503 });
      await pause(between(random, 500, 3000));
      await redis.start();
      await pause(between(random, 500, 4000));
      await redis.flush();
    }
    console.log(await service.expectNothingLost([...(await submitting), ...extra]));
  });
});

describe.each(['redis', 'postgres'] as const)('a PostgreSQL that is restarted, the queue on %s', (queue) => {
  it('confirms nothing while it is away, and every job ends once', async () => {
    const random = randomOf(`postgres, queue on ${queue}`);
    const service = await startDistributed({ queue });
    onTestFinished(() => service.close());
    const submitting = submitJobs(service.addresses, jobs, random);
    const extra = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const mode of ['fast', 'immediate'] as const) {
        await pause(between(random, 500, 4000));
        const key = `without-postgres-${round}-${mode}`;
        await restart(service, mode, key, between(random, 0, 3000));
        const submission = { key, legevakt, document: smallJob(legevakt, 2) };
        extra.push(await submitUntilAcknowledged(service.addresses, submission, random));
      }
    }
    console.log(await service.expectNothingLost([...(await submitting), ...extra]));
  });
});

async function restart(
  { postgres, addresses }: Distributed,
  mode: 'fast' | 'immediate',
  key: string,
  awayMilliseconds: number,
): Promise<void> {
  const [address = ''] = addresses;
  postgres.stop(mode);
  expect(await submitOnce(address, { key, legevakt, document: smallJob(legevakt, 2) })).toBeUndefined();
  expect(await ask(`${address}/readyz`)).toMatchObject({ status: 503 });
  await pause(awayMilliseconds);
  postgres.start();
}
