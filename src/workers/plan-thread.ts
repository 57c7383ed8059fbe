import { parentPort, workerData } from 'node:worker_threads';
import { planRoster } from '../jobs/plan-roster.js';
import type { ThreadMessage, ThreadTask } from './thread-messages.js';

// The program of a solver thread: plans the one document it was given, says how far it is, and ends.
const { document, language, start, stopFlag } = workerData as ThreadTask;
const stopWord = new Int32Array(stopFlag);
const say = (message: ThreadMessage): void => parentPort?.postMessage(message);

const outcome = await planRoster(
  document,
  {
    onProgress: (progress, best) => {
      say({ kind: 'progress', progress, best });
    },
    shouldStop: () => Atomics.load(stopWord, 0) === 1,
    now: () => performance.now() / 1000,
  },
  { language, start },
);
say({ kind: 'outcome', outcome });
