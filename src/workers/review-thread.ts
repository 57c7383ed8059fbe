import { reviewRoster, type ReviewRequest } from '../jobs/review-roster.js';
import { receiveTasks } from './receive-tasks.js';

// The program of a reviewing thread: reviews each roster it is given and says the outcome.
receiveTasks((request, say) => {
  say(reviewRoster(request as ReviewRequest));
});
