import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiClient, JobAnswer } from './api-client.js';
import { Durations } from './durations.js';
import { tinyJob } from './tiny-job.js';

export interface Drained {
  readonly jobs: number;
  /** Sending all jobs, eight at a time. */
  readonly submitSeconds: number;
  /** From the first job that was taken up to the last that ended. */
  readonly drainSeconds: number;
  /** From submission to being taken up, and from there to the end. */
  readonly waiting: Durations;
  readonly working: Durations;
  /** The list of 50 jobs while all of them wait. */
  readonly listWhileWaiting: Durations;
}

const sendersAtOnce = 8;
const looks = 20;

/**
 * Submits jobs of four legevakter while nobody works, starts the workers and waits until all are done.
 *
 * @throws where a job has not exactly one roster, or was taken up twice
 */
export async function drainQueue(
  client: ApiClient,
  { name, jobs }: { readonly name: string; readonly jobs: number },
  startWorkers: () => Promise<void>,
): Promise<Drained> {
  const places = Array.from({ length: 4 }, (_, index) => `${name}-${index}`);
  const begun = performance.now();
  let next = 0;
  const sender = async (): Promise<void> => {
    while (next < jobs) {
      const place = places[next % places.length] ?? name;
      next += 1;
      await client.post(`/v1/legevakter/${place}/roster-jobs`, tinyJob(place));
    }
  };
  await Promise.all(Array.from({ length: sendersAtOnce }, sender));
  const submitSeconds = (performance.now() - begun) / 1000;
  const listWhileWaiting = await lookAtList(client);
  await startWorkers();
  const ended = await waitForAll(client, places, jobs);
  await expectOneRosterEach(client, places, ended);
  const { waiting, working, first, last } = timesOf(ended);
  return { jobs, submitSeconds, drainSeconds: (last - first) / 1000, waiting, working, listWhileWaiting };
}

/** Jobs that come to an idle service, one after another; from the request to the state `done`. */
export async function measureIdle(client: ApiClient, place: string, jobs: number) {
  const accepting = new Durations();
  const ended: JobAnswer[] = [];
  for (let number = 0; number < jobs; number += 1) {
    const begun = performance.now();
    const { id } = await client.post<JobAnswer>(`/v1/legevakter/${place}/roster-jobs`, tinyJob(place));
    accepting.record(performance.now() - begun);
    ended.push(await waitUntilDone(client, id));
  }
  return { accepting, ...timesOf(ended) };
}

async function waitUntilDone(client: ApiClient, id: string): Promise<JobAnswer> {
  for (;;) {
    const job = await client.get<JobAnswer>(`/v1/roster-jobs/${id}`);
    if (job.state === 'done') return job;
    if (!['queued', 'solving'].includes(job.state)) throw new Error(`Job ${id} is ${job.state}.`);
    await sleep(50);
  }
}

async function lookAtList(client: ApiClient): Promise<Durations> {
  const durations = new Durations();
  for (let look = 0; look < looks; look += 1) {
    const begun = performance.now();
    await client.get('/v1/roster-jobs');
    durations.record(performance.now() - begun);
  }
  return durations;
}

async function waitForAll(
  client: ApiClient,
  places: readonly string[],
  jobs: number,
): Promise<readonly JobAnswer[]> {
  for (;;) {
    const lists = await Promise.all(
      places.map((place) => client.all<JobAnswer>(`/v1/legevakter/${place}/roster-jobs`, 'jobs')),
    );
    const found = lists.flat();
    if (found.length !== jobs) throw new Error(`${found.length} jobs instead of ${jobs}.`);
    const waiting = found.filter(({ state }) => state === 'queued' || state === 'solving');
    if (waiting.length === 0) return found;
    // Rarely, for the looks are work too.
    await sleep(Math.max(250, waiting.length * 10));
  }
}

async function expectOneRosterEach(
  client: ApiClient,
  places: readonly string[],
  ended: readonly JobAnswer[],
): Promise<void> {
  const odd = ended.find(({ state, attempt }) => state !== 'done' || attempt !== 1);
  if (odd !== undefined) throw new Error(`Job ${odd.id} is ${odd.state} after ${odd.attempt} attempts.`);
  const lists = await Promise.all(
    places.map((place) => client.all<{ job: string }>(`/v1/legevakter/${place}/rosters`, 'rosters')),
  );
  const jobs = lists.flat().map(({ job }) => job);
  if (jobs.length !== ended.length || new Set(jobs).size !== ended.length)
    throw new Error(`${jobs.length} rosters of ${new Set(jobs).size} jobs instead of ${ended.length}.`);
}

function timesOf(ended: readonly JobAnswer[]) {
  const [waiting, working] = [new Durations(), new Durations()];
  const times = ended.map(({ createdAt, startedAt = '', finishedAt = '' }) => ({
    created: Date.parse(createdAt),
    started: Date.parse(startedAt),
    finished: Date.parse(finishedAt),
  }));
  for (const { created, started, finished } of times) {
    waiting.record(started - created);
    working.record(finished - started);
  }
  return {
    waiting,
    working,
    first: Math.min(...times.map(({ started }) => started)),
    last: Math.max(...times.map(({ finished }) => finished)),
  };
}
