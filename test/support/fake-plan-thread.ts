import { receiveTasks } from '../../src/workers/receive-tasks.js';
import type { ThreadMessage, ThreadTask } from '../../src/workers/thread-messages.js';
import { planned, someNews } from './plan-fakes.js';

let tasks = 0;

// A solver thread for tests: does what its document says. Its progress says how many tasks it has had, as `unfilled`.
receiveTasks((task, tell) => {
  const { document, stopFlag } = task as ThreadTask;
  const { behave } = document as { readonly behave: 'plan' | 'throw' | 'leave' | 'wait-for-stop' | 'hang' };
  const stopWord = new Int32Array(stopFlag);
  const say = (message: ThreadMessage): void => {
    tell(message);
  };
  tasks += 1;
  say({ kind: 'progress', ...someNews, progress: { ...someNews.progress, unfilled: tasks } });
  switch (behave) {
    case 'plan':
      say({ kind: 'outcome', outcome: planned });
      break;
    case 'throw':
      throw new Error('engine aborted');
    case 'leave':
      process.exit(3);
    case 'wait-for-stop':
      while (Atomics.load(stopWord, 0) === 0) Atomics.wait(stopWord, 0, 0, 10);
      say({ kind: 'outcome', outcome: planned });
      break;
    case 'hang':
      for (;;) Atomics.load(stopWord, 0);
  }
});
