import { parentPort, workerData } from 'node:worker_threads';
import { checkRoster, type CheckRequest } from '../jobs/check-roster.js';

// The program of a checking thread: checks the one roster it was given, says the outcome, and ends.
parentPort?.postMessage(checkRoster(workerData as CheckRequest));
