import { getPriority } from 'node:os';
import { receiveTasks } from '../../src/workers/receive-tasks.js';

/** What the thread of this program answers. */
export interface Counted {
  /** Tasks that it has had, with this one. */
  readonly tasks: number;
  readonly niceness: number;
}

let tasks = 0;

receiveTasks((task, say) => {
  if (task === 'fail') throw new Error('failed without an answer');
  tasks += 1;
  say({ tasks, niceness: getPriority() } satisfies Counted);
});
