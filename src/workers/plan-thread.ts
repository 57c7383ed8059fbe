import { planRoster } from '../jobs/plan-roster.js';
import { startProverThread } from './prover-in-thread.js';
import { receiveTasks } from './receive-tasks.js';
import type { ThreadMessage, ThreadTask } from './thread-messages.js';

// The program of a solver thread: plans each document it is given and says how far it is.
receiveTasks(async (task, tell) => {
  const { document, language, start, spentSeconds, elsewhere, replay, proverReplay, threads, stopFlag } =
    task as ThreadTask;
  const say = (message: ThreadMessage): void => {
    tell(message);
  };
  const stopWord = new Int32Array(stopFlag);
  const outcome = await planRoster(
    document,
    {
      onProgress: (progress, best) => {
        say({ kind: 'progress', progress, best });
      },
      shouldStop: () => Atomics.load(stopWord, 0) === 1,
      now: () => performance.now() / 1000,
      startProver:
        threads < 2 ? undefined : (model, limits) => startProverThread(model, limits, { stopFlag }),
    },
    { language, start, spentSeconds, elsewhere, replay, proverReplay },
  );
  say({ kind: 'outcome', outcome });
});
