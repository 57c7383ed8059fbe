import { setTimeout as sleep } from 'node:timers/promises';
import { secondsText, stateTexts, tierText, tierValueText, unfilledText } from '../api/page/job-texts.js';
import type { JobStore } from '../jobs/job-store.js';
import type { PlanProgress } from '../jobs/planning.js';
import { isFinal, type RosterJob } from '../jobs/roster-job.js';

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
    const events = await store.eventsAfter(id, last, batch);
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
  const values = tiers.map((tier) => `${tierText(tier.tier)} ${tierValueText(tier)}`);
  return [unfilledText(unfilled), ...values].join(' | ');
}

function endText(job: RosterJob): string {
  const text = stateTexts[job.state].toUpperCase();
  return job.progress === undefined ? text : `${text}: ${progressText(job.progress)}`;
}
