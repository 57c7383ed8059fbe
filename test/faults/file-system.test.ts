import { execFileSync } from 'node:child_process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startEmbedded } from './support/embedded.js';
import { between, faultRun, pause, randomOf } from './support/fault-run.js';
import { smallJob } from './support/small-job.js';
import { submitOnce, submitUntilAcknowledged, type Acknowledged } from './support/submitter.js';

const rounds = Math.ceil(faultRun.jobs / 20);
const legevakt = 'feilvik';
/** The log of PGlite is one file of 16 MB: a limit below cuts a write to it anywhere. */
const logBytes = 16 * 1024 * 1024;

describe('a disk that takes no more, under the data folder', () => {
  it('ends the process with a sentence; what it confirmed is there when there is room again', async () => {
    const random = randomOf('file system');
    const service = await startEmbedded();
    onTestFinished(() => service.close());
    const { vaktplan } = service;
    const acknowledged: Acknowledged[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const before = { key: `room-${round}`, legevakt, document: smallJob(legevakt, 2) };
      acknowledged.push(await submitUntilAcknowledged([vaktplan.address], before, random));
      await pause(between(random, 0, 1500));
      limitFiles(vaktplan.pid, between(random, 0, round % 2 === 0 ? 4096 : logBytes));
      let isConfirmed = true;
      for (let count = 0; isConfirmed; count += 1) {
        const key = `disk-${round}-${count}`;
        const id = await submitOnce(vaktplan.address, { key, legevakt, document: smallJob(legevakt, 2) });
        isConfirmed = id !== undefined;
        if (id !== undefined) acknowledged.push({ key, id });
        await pause(between(random, 0, 300));
      }
      expect(await vaktplan.ended()).toBe(1);
      expect(vaktplan.output()).toMatch(/Databasen i datamappen .* har stanset, for den får ikke skrevet/);
      vaktplan.start();
      await vaktplan.ready();
    }
    console.log(await service.expectNothingLost(acknowledged));
  });
});

/** No file of the process can grow past this: the write fails as on a full disk, also for root. */
function limitFiles(pid: number, bytes: number): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`]);
}
