import { once } from 'node:events';
import type {
  LineProblem,
  LineRound,
  LineRoundResult,
  LineTeamOptions,
  RunningLineTeam,
} from '../../solver/index.js';
import { startThread, threadEntry } from './start-thread.js';

export type LineTeamTask =
  | { readonly kind: 'begin'; readonly problem: LineProblem; readonly options: LineTeamOptions }
  | { readonly kind: 'round'; readonly round: LineRound };

/** Starts a team of searchers in a thread of its own. A fault of the thread rejects the round under way. */
export function startLineTeam(problem: LineProblem, options: LineTeamOptions): RunningLineTeam {
  const thread = startThread(threadEntry('line-team-thread'), 0);
  const ask = (task: LineTeamTask): void => {
    thread.postMessage(task);
  };
  ask({ kind: 'begin', problem, options });
  return {
    async round(round) {
      const answer = once(thread, 'message');
      ask({ kind: 'round', round });
      const [result] = (await answer) as [LineRoundResult];
      return result;
    },
    async end() {
      await thread.terminate();
    },
  };
}
