import { explainVakt, type ExplainRequest } from '../jobs/explain-vakt.js';
import { receiveTasks } from './receive-tasks.js';

// The program of an explaining thread: says of each empty vakt that it is given why it is empty.
receiveTasks(async (request, say) => {
  say(await explainVakt(request as ExplainRequest, () => performance.now() / 1000));
});
