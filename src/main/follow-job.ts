import { setTimeout as sleep } from 'node:timers/promises';
import { secondsText, stateTexts, unfilledText } from '../api/page/job-texts.js';
import type { JobStore } from '../jobs/job-store.js';
import type { PlanProgress } from '../jobs/planning.js';
import { isFinal, type RosterJob } from '../jobs/roster-job.js';
import { sumLevels } from '../jobs/sum-levels.js';
import { tierText } from './terminal-progress.js';

const pollMilliseconds = 500;
const batch = 500;

/** Says how a job gets on, a line for each change, until it is final or `signal` aborts. */
export async function followJob(
  store: JobStore,
  id: string,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  let last = 0;
  let said = '';
  const sayOnce = (time: string, text: string): void => {
    if (text !== said) say(`${time.padStart(12)}  ${text}`);
    said = text;
  };
  while (!signal.aborted) {
    const job = await store.find(id);
    if (job === undefined) return;
    // Of a job that an earlier start has seen to its end only the end is news.
    const events = isFinal(job.state) && last === 0 ? [] : await store.eventsAfter(id, last, batch);
    for (const event of events) {
      last = event.seq;
      if (event.kind === 'progress')
        sayOnce(secondsText(event.data.elapsedSeconds), progressText(event.data));
      else if (!isFinal(event.data.state)) sayOnce('', stateTexts[event.data.state].toLowerCase());
    }
    if (isFinal(job.state) && events.length < batch) {
      sayOnce(secondsText(job.progress?.elapsedSeconds ?? 0), endText(job));
      return;
    }
    await sleep(pollMilliseconds, undefined, { signal }).catch(() => undefined);
  }
}

function progressText({ unfilled, tiers }: PlanProgress): string {
  return [unfilledText(unfilled), ...sumLevels(tiers).map((tier) => tierText(tier, 'nb'))].join(', ');
}

function endText(job: RosterJob): string {
  const text = stateTexts[job.state].toUpperCase();
  return job.progress === undefined ? text : `${text}: ${progressText(job.progress)}`;
}
