import { writeLetter, type LetterRequest } from '../jobs/write-letter.js';
import { receiveTasks } from './receive-tasks.js';

// The program of a letter-writing thread: writes each letter it is asked for.
receiveTasks(async (request, say) => {
  say(await writeLetter(request as LetterRequest, () => performance.now() / 1000));
});
