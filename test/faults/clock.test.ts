import { describe, expect, it, onTestFinished } from 'vitest';
import { makeDemoJob } from '../../src/demo/sarpsborg-rakkestad.js';
import { startDistributed } from './support/distributed.js';
import { startEmbedded } from './support/embedded.js';
import { makeFalseClock, type FalseClock } from './support/false-clock.js';
import { randomOf } from './support/fault-run.js';
import { readJobAt, untilState } from './support/job-watch.js';
import { ask, submitUntilAcknowledged, type Acknowledged } from './support/submitter.js';

/** Far from proven within the limit, so that it takes all of it. */
const limitSeconds = 4;
const largeMonth = { ...(makeDemoJob('2026-03') as object), solve: { seconds: limitSeconds, seed: 1 } };

const hourSeconds = 3600;
/** A search that took a jump of the clock for time would be off by an hour; a slow machine is not. */
const muchTooLongSeconds = 600;

const secondsTo = (instant: string): number => Math.round((Date.parse(instant) - Date.now()) / 1000);

/** How far the clock is off, before and after it jumps under a solve. The two nights come by themselves. */
const jumps: readonly { readonly name: string; readonly offsets: () => readonly [number, number] }[] = [
  { name: 'forwards', offsets: () => [0, hourSeconds] },
  { name: 'back', offsets: () => [hourSeconds, 0] },
  { name: 'to-summer-time', offsets: () => sameTwice(secondsTo('2026-03-29T00:59:57Z')) },
  { name: 'to-winter-time', offsets: () => sameTwice(secondsTo('2026-10-25T00:59:57Z')) },
];

function sameTwice(seconds: number): readonly [number, number] {
  return [seconds, seconds];
}

describe('a clock that jumps by an hour, and the two nights on which the wall clock does', () => {
  it('ends no job early or late and hangs none, in one process', async () => {
    const clock = makeFalseClock();
    onTestFinished(() => {
      clock.remove();
    });
    const service = await startEmbedded({ ...clock.settings, TZ: 'Europe/Oslo' });
    onTestFinished(() => service.close());
    const acknowledged = await solveThroughJumps([service.vaktplan.address], clock);
    console.log(await service.expectNothingLost(acknowledged));
  });

  it('of the workers alone ends no job early or late and hangs none', async () => {
    const clock = makeFalseClock();
    onTestFinished(() => {
      clock.remove();
    });
    const service = await startDistributed({ settings: { ...clock.settings, TZ: 'Europe/Oslo' } });
    onTestFinished(() => service.close());
    const acknowledged = await solveThroughJumps(service.addresses, clock);
    console.log(await service.expectNothingLost(acknowledged));
  });
});

async function solveThroughJumps(addresses: readonly string[], clock: FalseClock): Promise<Acknowledged[]> {
  const random = randomOf('clock');
  const acknowledged: Acknowledged[] = [];
  for (const { name, offsets } of jumps) {
    const [before, after] = offsets();
    clock.moveTo(before);
    const submission = { key: name, legevakt: 'sarpsborg-rakkestad', document: largeMonth };
    const job = await submitUntilAcknowledged(addresses, submission, random);
    acknowledged.push(job);
    await untilState(addresses, job.id, ['solving']);
    const begun = performance.now();
    clock.moveTo(after);
    await untilState(addresses, job.id, ['done']);
    const { links } = await readJobAt(addresses, job.id);
    const answer = await ask((addresses[0] ?? '') + (links['roster'] ?? ''));
    const { search } = JSON.parse(answer?.text ?? '{}') as {
      readonly search: { readonly ended: string; readonly elapsedSeconds: number };
    };
    expect(search.ended).toBe('time');
    expect(search.elapsedSeconds).toBeGreaterThan(0);
    expect(search.elapsedSeconds).toBeLessThan(muchTooLongSeconds);
    // Seen from outside, on this machine's own clock.
    expect((performance.now() - begun) / 1000).toBeGreaterThan(limitSeconds / 2);
  }
  return acknowledged;
}
