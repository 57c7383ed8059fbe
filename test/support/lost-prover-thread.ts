import { receiveTasks } from '../../src/workers/receive-tasks.js';
import type { ProverMessage } from '../../src/workers/prover-in-thread.js';

// A prover's thread for tests that ends at its first task; with the seed 1 by a fault.
let seed: number | undefined;
receiveTasks((given) => {
  const message = given as ProverMessage;
  if (message.kind === 'begin') seed = message.limits.seed;
  else if (seed === 1) throw new Error('engine aborted');
  else process.exit(3);
});
