import { makeLineTeam, type LineRoundResult, type LineTeam } from '../../solver/index.js';
import type { LineTeamTask } from './line-team-in-thread.js';
import { receiveTasks } from './receive-tasks.js';

// The program of a thread that searches for lines: it is given the problem first, then one round after the other.
let team: Promise<LineTeam> | undefined;
receiveTasks(async (given, say) => {
  const task = given as LineTeamTask;
  if (task.kind === 'begin') team = makeLineTeam(task.problem, task.options);
  else if (team !== undefined) {
    const searchers = await team;
    const found = searchers.round(task.round);
    const { work, isProving } = searchers;
    say({ found, work, isProving } satisfies LineRoundResult);
  }
});
