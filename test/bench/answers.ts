import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Roster } from '../../src/domain/roster.js';
import { assessResilience } from '../../src/explain/resilience.js';
import { findWhoInstead } from '../../src/explain/who-instead.js';
import { findRoster } from '../../src/jobs/find-roster.js';
import { readJob } from '../../src/jobs/read-job.js';
import { makeOsloJob } from '../support/oslo/oslo-month.js';
import { readFixture } from '../support/solve-fixture.js';

/** Processor time of this process: other work on the machine does not count. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function timed<Value>(run: () => Value): { readonly value: Value; readonly seconds: number } {
  const begun = now();
  const value = run();
  return { value, seconds: now() - begun };
}

/** The first complete roster: which one it is does not matter here. */
async function firstRoster(document: unknown): Promise<Roster> {
  const reading = readJob(document);
  if (!reading.ok) throw new Error(`Not a valid job: ${JSON.stringify(reading.issues)}`);
  let isFound = false;
  const { roster } = await findRoster(reading.problem, reading.rules, {
    onProgress: () => {
      isFound = true;
    },
    shouldStop: () => isFound,
    now,
  });
  return roster;
}

const { values: options } = parseArgs({ options: { vakter: { type: 'string', default: '40' } } });
const months: readonly (readonly [string, unknown])[] = [
  ['liten-distrikt 2026-03', readFixture('liten-distrikt', '2026-03')],
  ['lillestrom 2026-03', readFixture('lillestrom', '2026-03')],
  ['sarpsborg-rakkestad 2026-03', readFixture('sarpsborg-rakkestad', '2026-03')],
  ['as large as Oslo 2026-03', makeOsloJob('2026-03')],
];
const text = (seconds: number | undefined): string => (seconds ?? Number.NaN).toFixed(2);

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}; processor seconds, from the document to the answer`,
);
console.log('| month | doctors | vakter | who instead: first, median, longest of n | who may step in |');
console.log('|---|---|---|---|---|');
for (const [name, document] of months) {
  const { assignments } = await firstRoster(document);
  const ask = <Answer>(question: (roster: Roster, rules: Parameters<typeof assessResilience>[1]) => Answer) =>
    timed(() => {
      const reading = readJob(document);
      if (!reading.ok) throw new Error('The job cannot be read any more.');
      return question({ problem: reading.problem, assignments }, reading.rules);
    });
  const { value: resilience, seconds } = ask((roster, rules) => assessResilience(roster, rules));
  const step = Math.max(1, Math.floor(resilience.vakter.length / Number(options.vakter)));
  const asked = resilience.vakter.filter((_, index) => index % step === 0);
  const answers = asked.map(({ vakt: id }) =>
    ask((roster, rules) => {
      const vakt = roster.problem.vaktById.get(id);
      return vakt === undefined ? undefined : findWhoInstead(roster, rules, vakt);
    }),
  );
  const times = answers.map((answer) => answer.seconds);
  const sorted = [...times].sort((a, b) => a - b);
  const doctors = 1 + (answers[0]?.value?.candidates.length ?? 0);
  console.log(
    `| ${name} | ${doctors} | ${resilience.vakter.length} | ${text(times[0])}, ${text(sorted[sorted.length >> 1])}, ${text(sorted.at(-1))} of ${times.length} | ${text(seconds)} |`,
  );
}
