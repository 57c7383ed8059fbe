import pLimit from 'p-limit';
import { makeLitenDistriktJob } from '../../../src/demo/liten-distrikt.js';
import type { Random } from '../../../solver/search/random.js';
import { between, pause } from './fault-run.js';
import { smallJob } from './small-job.js';
import { submitUntilAcknowledged, type Acknowledged } from './submitter.js';

/** Clients that submit at the same time. */
const clients = 4;
/** One job in so many is a month of the small demo legevakt, which takes its whole time of two seconds. */
const monthEvery = 8;

/** Several legevakter submit jobs, spread out so that each job meets some of the faults. */
export function submitJobs(
  addresses: readonly string[],
  count: number,
  random: Random,
): Promise<Acknowledged[]> {
  const limit = pLimit(clients);
  const submissions = Array.from({ length: count }, (_, index) => {
    const isMonth = index % monthEvery === monthEvery - 1;
    const legevakt = isMonth ? 'liten-distrikt' : `feilvik-${index % 3}`;
    const document = isMonth ? monthJob() : smallJob(legevakt, 2);
    return { key: `fault-${index}`, legevakt, document };
  });
  return Promise.all(
    submissions.map((submission) =>
      limit(async () => {
        await pause(between(random, 0, 1000));
        return submitUntilAcknowledged(addresses, submission, random);
      }),
    ),
  );
}

function monthJob(): unknown {
  return { ...(makeLitenDistriktJob('2026-03') as object), solve: { seconds: 2, seed: 1 } };
}
