import { checkRoster, type CheckRequest } from '../jobs/check-roster.js';
import { receiveTasks } from './receive-tasks.js';

// The program of a checking thread: checks each roster it is given and says the outcome.
receiveTasks((request, say) => {
  say(checkRoster(request as CheckRequest));
});
