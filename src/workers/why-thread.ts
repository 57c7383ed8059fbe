import { answerWhy, type WhyRequest } from '../jobs/answer-why.js';
import { receiveTasks } from './receive-tasks.js';

// The program of an explaining thread: answers each question it is given.
receiveTasks(async (request, say) => {
  say(await answerWhy(request as WhyRequest, () => performance.now() / 1000));
});
