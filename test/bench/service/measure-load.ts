import { setTimeout as sleep } from 'node:timers/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { makeApiClient, type ApiClient, type JobAnswer } from './api-client.js';
import { openStreams } from './event-streams.js';
import { startApi, startWorker, stopAll, type Ground, type Sizes } from './ground.js';
import { percent, printTable } from './print-table.js';
import { processorTime, processorTimeOfFamily } from './processor-time.js';
import { makeReadKinds } from './read-kinds.js';
import { loadReads, type LoadResult, type ReadKind } from './read-load.js';
import { demoMonth } from './seed-record.js';
import type { VaktplanProcess } from './vaktplan-process.js';

const warmUpSeconds = 5;
const streamSeconds = 10;
const solves = 2;
/** Some months are proven soon: others wait, so that two are always under way. */
const waiting = 20;

/** Reads while two months are being solved, then event streams of those. @returns how many requests failed */
export async function measureLoad(ground: Ground, sizes: Sizes): Promise<number> {
  const api = await startApi(ground, solves);
  const workers = ground.servers === undefined ? [] : [await startWorker(ground, solves)];
  const { adminToken, doctorToken } = ground.seeded;
  const admin = makeApiClient(api.address, adminToken);
  const doctor = makeApiClient(api.address, doctorToken);
  try {
    const kinds = await makeReadKinds(api.address, { admin, doctor }, ground.seeded);
    await loadReads(api.address, kinds, { ...sizes, seconds: Math.min(warmUpSeconds, sizes.seconds) });
    const jobs = await startSolves(admin, sizes);
    const watched = { ground, api, workers, admin };
    const errors = await measureReads(watched, kinds, sizes);
    await measureStreams(watched, await underWay(admin), sizes);
    await endSolves(admin, jobs);
    return errors;
  } finally {
    await stopAll([...workers, api]);
  }
}

interface Watched {
  readonly ground: Ground;
  readonly api: VaktplanProcess;
  readonly workers: readonly VaktplanProcess[];
  readonly admin: ApiClient;
}

/** Months that are solved for longer than anything is measured; each has its first roster already. */
async function startSolves(admin: ApiClient, { seconds }: Sizes): Promise<string[]> {
  const path = '/v1/legevakter/sarpsborg-rakkestad/roster-jobs';
  const solve = { seconds: seconds + 2 * streamSeconds + 60 };
  const jobs: string[] = [];
  for (let number = 0; number < waiting; number += 1) {
    const { id } = await admin.post<JobAnswer>(path, { ...demoMonth(), solve: { ...solve, seed: number } });
    jobs.push(id);
  }
  for (const id of jobs.slice(0, solves)) await waitForFirstRoster(admin, id);
  return jobs;
}

async function underWay(admin: ApiClient): Promise<string[]> {
  const { jobs } = await admin.get<{ jobs: readonly JobAnswer[] }>(`/v1/roster-jobs?limit=${waiting}`);
  return jobs.filter(({ state }) => state === 'solving').map(({ id }) => id);
}

async function waitForFirstRoster(admin: ApiClient, id: string): Promise<void> {
  for (;;) {
    const { progress } = await admin.get<{ progress?: object }>(`/v1/roster-jobs/${id}`);
    if (progress !== undefined) return;
    await sleep(100);
  }
}

async function endSolves(admin: ApiClient, jobs: readonly string[]): Promise<void> {
  for (const id of jobs) await admin.post(`/v1/roster-jobs/${id}:cancel`);
}

async function measureReads(watched: Watched, kinds: readonly ReadKind[], sizes: Sizes): Promise<number> {
  const { api, admin } = watched;
  const usage = watchProcessors(watched);
  await eventLoopLag(admin);
  const ownLag = monitorEventLoopDelay({ resolution: 10 });
  ownLag.enable();
  const begun = performance.now();
  const result = await loadReads(api.address, kinds, sizes);
  const elapsed = (performance.now() - begun) / 1000;
  ownLag.disable();
  const lag = await eventLoopLag(admin);
  const shares = usage(elapsed);
  const solving = (await underWay(admin)).length;
  console.log(
    `\n### ${sizes.rate} reads a second for ${sizes.seconds} s while ${solving} months are solved\n\n` +
      `${result.all.count} answers and ${result.errors} errors in ${elapsed.toFixed(1)} s. Milliseconds from when a request was due.`,
  );
  if (result.firstError !== undefined) console.log(`First error: ${result.firstError}`);
  printReads(result);
  printTable(['process', 'of one core', 'of that its main thread'], shares);
  console.log(
    `\nEvent-loop lag of the API process, p99: ${lag} ms; of this program: ${(ownLag.percentile(99) / 1e6).toFixed(1)} ms.`,
  );
  return result.errors;
}

function printReads({ kinds, all, errors }: LoadResult): void {
  const rows = kinds.map(({ name, durations, bytes, errors: own }) => [
    name,
    durations.count,
    ...durations.texts(),
    (bytes / 1000).toFixed(1),
    own,
  ]);
  printTable(
    ['request', 'answers', 'p50', 'p90', 'p99', 'max', 'kB', 'errors'],
    [...rows, ['all', all.count, ...all.texts(), '', errors]],
  );
}

async function measureStreams(watched: Watched, jobs: readonly string[], sizes: Sizes): Promise<void> {
  const { api, ground } = watched;
  const seconds = Math.min(streamSeconds, sizes.seconds);
  const rows: (string | number)[][] = [];
  for (const count of [0, sizes.streams]) {
    const streams =
      count === 0 ? undefined : await openStreams(api.address, ground.seeded.adminToken, { count, jobs });
    const before = streams?.events() ?? 0;
    const usage = watchProcessors(watched);
    await sleep(seconds * 1000);
    const [own] = usage(seconds);
    const events = ((streams?.events() ?? 0) - before) / seconds;
    const store = usage(seconds).find(([name]) => name === 'PostgreSQL');
    rows.push([count, events.toFixed(0), own?.[1] ?? '', own?.[2] ?? '', store?.[1] ?? '-']);
    streams?.close();
  }
  console.log(`\n### Open event streams of the ${jobs.length} months under way, ${seconds} s each`);
  printTable(['streams', 'events a second', 'API process', 'its main thread', 'PostgreSQL'], rows);
}

/** @returns what each process has used since, as shares of one core */
function watchProcessors({ ground: { servers }, api, workers }: Watched): (elapsed: number) => string[][] {
  const node = [
    { name: servers === undefined ? 'vaktplan' : 'API', pid: api.pid },
    ...workers.map(({ pid }) => ({ name: 'worker', pid })),
    { name: 'this program', pid: process.pid },
  ].map((one) => ({ ...one, before: processorTime(one.pid) }));
  const families =
    servers === undefined
      ? []
      : [
          { name: 'PostgreSQL', pid: servers.postgresPid },
          { name: 'Redis', pid: servers.redisPid },
        ].map((one) => ({ ...one, before: processorTimeOfFamily(one.pid) }));
  return (elapsed) => [
    ...node.map(({ name, pid, before }) => {
      const now = processorTime(pid);
      return [
        name,
        percent(now.all - before.all, elapsed),
        percent(now.mainThread - before.mainThread, elapsed),
      ];
    }),
    ...families.map(({ name, pid, before }) => [
      name,
      percent(processorTimeOfFamily(pid) - before, elapsed),
      '',
    ]),
  ];
}

/** Milliseconds since the last time it was asked for. */
async function eventLoopLag(admin: ApiClient): Promise<string> {
  const seconds = /^nodejs_eventloop_lag_p99_seconds (\S+)$/m.exec(await admin.text('/metrics'))?.[1];
  return (1000 * Number(seconds)).toFixed(1);
}
