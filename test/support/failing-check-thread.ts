import { workerData } from 'node:worker_threads';

// A checking thread for tests: fails as its job says.
const { job } = workerData as { readonly job: 'throw' | 'leave' };
if (job === 'throw') throw new Error('out of order');
process.exit(3);
