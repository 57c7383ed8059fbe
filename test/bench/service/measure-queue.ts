import { makeApiClient } from './api-client.js';
import { startApi, startWorker, stopAll, type Ground, type Sizes } from './ground.js';
import { printTable } from './print-table.js';
import { drainQueue, measureIdle, type Drained } from './queue-drain.js';
import type { VaktplanProcess } from './vaktplan-process.js';

const workerCounts = [1, 2, 4];
const idleJobs = 20;

/** Drains a queue of small jobs with ever more workers, a solver thread each; then jobs that find it empty. */
export async function measureQueue(ground: Ground, { jobs }: Sizes): Promise<void> {
  const api = await startApi(ground, 1);
  const client = makeApiClient(api.address, ground.seeded.adminToken);
  const isDistributed = ground.servers !== undefined;
  const workers: VaktplanProcess[] = [];
  try {
    const drained: { readonly workers: number; readonly result: Drained }[] = [];
    for (const count of isDistributed ? workerCounts : [1]) {
      const startWorkers = async (): Promise<void> => {
        const missing = isDistributed ? count : 0;
        workers.push(...(await Promise.all(Array.from({ length: missing }, () => startWorker(ground, 1)))));
      };
      const result = await drainQueue(client, { name: `drain-${count}`, jobs }, startWorkers);
      drained.push({ workers: count, result });
      await stopAll(workers.splice(0));
    }
    console.log(
      `\n### ${jobs} small jobs, one solver thread a worker\n\n` +
        (isDistributed
          ? 'Submitted while no worker runs. Seconds from the first job taken up to the last one ended; every job is done at its first attempt, with one roster.'
          : 'Submitted while the process works on them. Every job is done at its first attempt, with one roster.'),
    );
    printDrains(drained);
    if (isDistributed) workers.push(await startWorker(ground, 1));
    const idle = await measureIdle(client, 'drain-idle', Math.min(idleJobs, jobs));
    console.log('\n### Small jobs, each after the one before is done\n\nMilliseconds.');
    printTable(
      ['stretch', 'p50', 'p90', 'p99', 'max'],
      [
        ['request to 202', ...idle.accepting.texts()],
        ['stored to taken up', ...idle.waiting.texts()],
        ['taken up to done', ...idle.working.texts()],
      ],
    );
  } finally {
    await stopAll([...workers, api]);
  }
}

function printDrains(drained: readonly { readonly workers: number; readonly result: Drained }[]): void {
  const speed = ({ jobs, drainSeconds }: Drained): number => jobs / drainSeconds;
  const [first] = drained;
  printTable(
    [
      'workers',
      'submitted a second',
      'seconds',
      'jobs a second',
      'against 1',
      'taken up to done p50',
      'p99',
      'waited p50',
      'list of 50 meanwhile p50',
    ],
    drained.map(({ workers, result }) => {
      const [p50 = '', , p99 = ''] = result.working.texts();
      return [
        workers,
        (result.jobs / result.submitSeconds).toFixed(0),
        result.drainSeconds.toFixed(1),
        speed(result).toFixed(1),
        first === undefined ? '' : (speed(result) / speed(first.result)).toFixed(2),
        p50,
        p99,
        result.waiting.texts()[0] ?? '',
        result.listWhileWaiting.texts()[0] ?? '',
      ];
    }),
  );
}
