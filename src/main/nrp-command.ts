import type { Language } from '../domain/issue.js';
import { basename, dirname } from 'node:path';
import { optimiseLines, type LineReplay, type LineSearchOutcome } from '../../solver/index.js';
import type { Instance } from '../nrp/instance.js';
import { impossiblePeople } from '../nrp/impossible-people.js';
import { readInstance } from '../nrp/read-instance.js';
import { recheckRoster } from '../nrp/recheck-roster.js';
import { resultLine, toNrpResult, type NrpResult } from '../nrp/result-line.js';
import { writeRoster } from '../nrp/write-roster.js';
import { startLineTeam } from '../workers/line-team-in-thread.js';
import { writeCounts } from './counts-text.js';
import { exitCodes } from './exit-codes.js';
import { readUserTable } from './input-files.js';
import { makeRoomForFile, writeOutFiles } from './out-folder.js';
import { printIssues } from './print-issues.js';
import { refused } from './refused.js';
import { stopOnInterrupt } from './stop-on-interrupt.js';

export interface NrpOptions {
  readonly seconds: number;
  readonly idleSeconds?: number;
  /** In place of seconds. */
  readonly rounds?: number;
  /** Of a timed search that is to be done again. */
  readonly plan?: readonly number[];
  readonly meetings?: readonly number[];
  readonly threads: number;
  readonly seed: number;
  /** Absent: the roster is not kept. */
  readonly out?: string;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly language: Language;
}

const noRoster: LineSearchOutcome = {
  ...{ status: 'infeasible', lines: undefined, value: Infinity, bound: Infinity },
  ...{ rounds: 0, replay: undefined, seconds: 0 },
};

/** Seconds since the process began, so that starting and reading count too. */
const now = (): number => performance.now() / 1000;

/** Solves an instance of the public format. Ctrl-C keeps the best roster so far; a second one ends at once. */
export async function nrpCommand(path: string, options: NrpOptions): Promise<void> {
  const { out, language } = options;
  const how = { json: options.json === true, language };
  const file = await readUserTable(path);
  const reading = file.ok ? readInstance(file.value) : file;
  if (!reading.ok) {
    refused(reading.issues, how);
    return;
  }
  // Before the search: nobody should wait for a roster that cannot be kept.
  if (out !== undefined && refused(await makeRoomForFile(out), how)) return;

  const { instance } = reading;
  const impossible = impossiblePeople(instance);
  if (impossible.length > 0) {
    printIssues(impossible, how);
    process.exitCode = exitCodes.noRoster;
    printOutcome(noRoster, options);
    return;
  }
  const outcome = await search(instance, options);
  if (outcome.lines === undefined) process.exitCode = exitCodes.noRoster;
  else {
    recheckRoster(instance, outcome.lines, outcome.value);
    const text = writeRoster(instance, outcome.lines);
    if (out !== undefined && refused(await writeOutFiles(dirname(out), { [basename(out)]: text }), how))
      return;
  }
  printOutcome(outcome, options);
}

async function search(instance: Instance, options: NrpOptions): Promise<LineSearchOutcome> {
  const { idleSeconds, rounds, plan, meetings, threads, seed } = options;
  const stop = stopOnInterrupt();
  const limits = {
    seconds: Math.max(0, options.seconds - now()),
    ...(idleSeconds === undefined ? {} : { idleSeconds }),
    ...(rounds === undefined ? {} : { rounds }),
    ...(plan === undefined ? {} : { plan }),
    ...(meetings === undefined ? {} : { meetings }),
    seed,
    threads,
  };
  return optimiseLines(instance.problem, limits, {
    now,
    shouldStop: () => stop.aborted,
    startTeam: (place, count) => startLineTeam(instance.problem, { seed, place, count }),
    onProgress: ({ value, bound }) => {
      if (options.quiet !== true) console.error(progressText(value, bound, options));
    },
  });
}

function progressText(value: number, bound: number, { json }: NrpOptions): string {
  const found = toNrpResult(value, bound, now());
  return json === true ? JSON.stringify({ progress: inJson(found) }) : resultLine(found);
}

function printOutcome(
  { status, value, bound, rounds, replay }: LineSearchOutcome,
  options: NrpOptions,
): void {
  const result = toNrpResult(value, bound, now());
  if (options.json !== true) {
    if (options.quiet !== true && replay !== undefined)
      console.error(`${again[options.language]} ${replayWords(replay)}`);
    console.log(resultLine(result));
    return;
  }
  const { threads, seed } = options;
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ status, ...inJson(result), rounds, replay, threads, seed, peakMegabytes }));
}

const again: Record<Language, string> = {
  nb: 'Samme søk en gang til:',
  nn: 'Same søket ein gong til:',
  en: 'The same search again:',
};

function replayWords({ rounds, plan, meetings }: LineReplay): string {
  const words = [`--rounds ${rounds}`];
  if (plan !== undefined) words.push(`--plan ${writeCounts(plan)}`);
  if (meetings !== undefined) words.push(`--meetings ${writeCounts(meetings)}`);
  return words.join(' ');
}

/** JSON knows no infinity: what there is not is null. */
function inJson(result: NrpResult): Record<keyof NrpResult, number | null> {
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
  const { objective, bound, gap, seconds } = result;
  return { objective: finite(objective), bound: finite(bound), gap: finite(gap), seconds };
}
