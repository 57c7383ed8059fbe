import { answerQuestions } from '../support/planner-questions/answer.js';

answerQuestions((job) => job.startsWith('sarpsborg-rakkestad/'));
