import { loadHighsBackend, type SolverBackend } from '../../../solver/index.js';
import type { Roster } from '../../../src/domain/roster.js';
import type { Vakt } from '../../../src/domain/vakt.js';
import { assessResilience } from '../../../src/explain/resilience.js';
import { findVaktConflict, type VaktConflict } from '../../../src/explain/vakt-conflict.js';
import { findWhoInstead } from '../../../src/explain/who-instead.js';
import { findRoster } from '../../../src/jobs/find-roster.js';
import { readJob, type JobReading } from '../../../src/jobs/read-job.js';
import { makeShortDay, type ShortDay } from './short-day.js';

/** Processor seconds of each answer, from the document on, in the order of the vakter. */
export interface MeasuredAnswers {
  readonly doctors: number;
  readonly vakter: number;
  readonly whoInstead: readonly number[];
  readonly callLists: number;
  readonly conflicts: readonly { readonly kind: VaktConflict['kind']; readonly seconds: number }[];
}

export interface AskedOf {
  /** Vakter of which is asked who may have them instead. */
  readonly vakter: number;
  /** Vakter that are emptied, and asked of why. */
  readonly conflicts: number;
  /** Processor seconds for each conflict; the service gives it 20 by the clock. */
  readonly seconds: number;
}

/** Asks of a month's first complete roster. */
export async function measureAnswers(document: unknown, asked: AskedOf): Promise<MeasuredAnswers> {
  const { problem, assignments } = await firstRoster(document);
  const ask = <Answer>(question: (roster: Roster, rules: Reading['rules']) => Answer): Timed<Answer> =>
    timed(() => {
      const reading = read(document);
      return question({ problem: reading.problem, assignments }, reading.rules);
    });
  const held = problem.vakter.filter(({ id }) => assignments.has(id));
  const whoInstead = spread(held, asked.vakter).map((vakt) =>
    ask((roster, rules) => findWhoInstead(roster, rules, vakt)),
  );
  const minimum = held.filter(({ requirement }) => requirement === 'minimum');
  const backend = await loadHighsBackend({ now: processorSeconds });
  const conflicts = spread(minimum, asked.conflicts).map((vakt) => {
    const short = makeShortDay({ problem, assignments }, vakt);
    const { value, seconds } = timed(() => conflictOf(short, { vakt, backend, seconds: asked.seconds }));
    return { kind: value.kind, seconds };
  });
  return {
    doctors: problem.doctors.length,
    vakter: problem.vakter.length,
    whoInstead: whoInstead.map(({ seconds }) => seconds),
    callLists: ask((roster, rules) => assessResilience(roster, rules)).seconds,
    conflicts,
  };
}

type Reading = Extract<JobReading, { readonly ok: true }>;

interface Timed<Value> {
  readonly value: Value;
  readonly seconds: number;
}

/** Of this process: other work on the machine does not count. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function timed<Value>(run: () => Value): Timed<Value> {
  const begun = processorSeconds();
  const value = run();
  return { value, seconds: processorSeconds() - begun };
}

function read(document: unknown): Reading {
  const reading = readJob(document);
  if (!reading.ok) throw new Error(`Not a valid job: ${JSON.stringify(reading.issues)}`);
  return reading;
}

/** Which complete roster it is does not matter here. */
async function firstRoster(document: unknown): Promise<Roster> {
  const { problem, rules } = read(document);
  let isFound = false;
  const { roster } = await findRoster(problem, rules, {
    onProgress: () => {
      isFound = true;
    },
    shouldStop: () => isFound,
    now: processorSeconds,
  });
  return roster;
}

interface AskedConflict {
  readonly vakt: Vakt;
  readonly backend: SolverBackend;
  readonly seconds: number;
}

function conflictOf({ job, assignments }: ShortDay, { vakt, backend, seconds }: AskedConflict): VaktConflict {
  const begun = processorSeconds();
  const { problem, rules } = read(job);
  const shouldStop = (): boolean => processorSeconds() - begun >= seconds;
  return findVaktConflict({ problem, assignments }, rules, vakt, { backend, shouldStop });
}

/** So many of them, from the first to the last. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  const wanted = Math.min(count, items.length);
  return Array.from(
    { length: wanted },
    (_, index) => items[Math.floor((index * items.length) / wanted)],
  ).filter((item) => item !== undefined);
}
