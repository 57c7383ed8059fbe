import { parentPort, workerData } from 'node:worker_threads';
import { reviewRoster, type ReviewRequest } from '../jobs/review-roster.js';

// The program of a reviewing thread: reviews the one roster it was given, says the outcome, and ends.
parentPort?.postMessage(reviewRoster(workerData as ReviewRequest));
