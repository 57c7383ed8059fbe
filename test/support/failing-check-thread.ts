import { receiveTasks } from '../../src/workers/receive-tasks.js';

// A checking thread for tests: fails as its job says.
receiveTasks((task) => {
  const { job } = task as { readonly job: 'throw' | 'leave' };
  if (job === 'throw') throw new Error('out of order');
  process.exit(3);
});
