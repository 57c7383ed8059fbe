import { answerStandIns, type StandInRequest } from '../jobs/stand-ins.js';
import { receiveTasks } from './receive-tasks.js';

// The program of a thread that says who may step in: answers each question about a roster that it is given.
receiveTasks((request, say) => {
  say(answerStandIns(request as StandInRequest));
});
