import { describe, it, onTestFinished } from 'vitest';
import type { Random } from '../../solver/search/random.js';
import { startDistributed } from './support/distributed.js';
import { startEmbedded } from './support/embedded.js';
import { between, faultRun, pause, randomOf } from './support/fault-run.js';
import type { VaktplanProcess } from './support/vaktplan-process.js';
import { submitJobs } from './support/workload.js';

const { jobs } = faultRun;

/** Kills a random process at a random moment, and starts it again, until it has done so often enough. */
async function killAtRandom(
  processes: readonly VaktplanProcess[],
  kills: number,
  random: Random,
): Promise<void> {
  for (let count = 0; count < kills; count += 1) {
    await pause(between(random, 200, 5000));
    const victim = processes[Math.floor(random() * processes.length)];
    await victim?.kill();
    await pause(between(random, 0, 1500));
    victim?.start();
    // One kill in four may meet the start.
    if (random() < 0.75) await victim?.ready();
  }
}

describe('kill -9 at random moments', () => {
  it('of two APIs and two workers on PostgreSQL and Redis loses and doubles nothing', async () => {
    const random = randomOf('kill, distributed');
    const service = await startDistributed();
    onTestFinished(() => service.close());
    const killing = killAtRandom([...service.apis, ...service.workers], Math.ceil(jobs / 3), random);
    const acknowledged = await submitJobs(service.addresses, jobs, random);
    await killing;
    console.log(await service.expectNothingLost(acknowledged));
  });

  it('of the one process on its data folder loses and doubles nothing', async () => {
    const random = randomOf('kill, embedded');
    const service = await startEmbedded();
    onTestFinished(() => service.close());
    const killing = killAtRandom([service.vaktplan], Math.ceil(jobs / 4), random);
    const acknowledged = await submitJobs([service.vaktplan.address], jobs, random);
    await killing;
    console.log(await service.expectNothingLost(acknowledged));
  });
});
