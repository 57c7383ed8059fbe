import { describe, expect, it } from 'vitest';
import type { PlanProgress } from '../../../src/jobs/planning.js';
import { makeProgressRecorder } from '../../../src/jobs/progress-recorder.js';
import { someProgress } from '../../support/plan-fakes.js';

const progressAt = (elapsedSeconds: number) => ({ ...someProgress, elapsedSeconds });

describe('recording progress', () => {
  it('writes the first and the last of a flood', async () => {
    const written: number[] = [];
    const recorder = makeProgressRecorder(({ elapsedSeconds }: PlanProgress) => {
      written.push(elapsedSeconds);
      return Promise.resolve();
    }, 10_000);
    for (let second = 1; second <= 50; second += 1) recorder.offer(progressAt(second));
    await recorder.close();
    recorder.offer(progressAt(51));
    expect(written).toEqual([1, 50]);
  });

  it('never writes two at a time and goes on after a fault', async () => {
    let writing = 0;
    let most = 0;
    let count = 0;
    const recorder = makeProgressRecorder(async () => {
      writing += 1;
      most = Math.max(most, writing);
      await new Promise((resolve) => setTimeout(resolve, 2));
      writing -= 1;
      count += 1;
      if (count === 1) throw new Error('store out of reach');
    }, 0);
    for (let second = 1; second <= 10; second += 1) {
      recorder.offer(progressAt(second));
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    await recorder.close();
    expect(most).toBe(1);
    expect(count).toBeGreaterThan(2);
  });
});
