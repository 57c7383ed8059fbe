import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findSmallest, type SizeAnswer } from '../../../src/scenarios/smallest.js';

const search = (answers: readonly SizeAnswer[]) =>
  findSmallest(answers.length, (index) => Promise.resolve(answers[index] ?? 'not-known'));

it('finds the smallest that is enough, and proves it by every smaller one', async () => {
  const found = await search(['too-small', 'too-small', 'too-small', 'enough', 'enough', 'enough']);
  expect(found).toMatchObject({ smallest: 3, isProven: true, isMonotone: true });
  // The largest need not be asked about.
  expect([...found.answers.keys()].sort()).toEqual([0, 1, 2, 3]);
});

it('finds none, or proves nothing, where a smaller one is not known', async () => {
  expect(await search(['too-small', 'too-small'])).toMatchObject({ smallest: null, isProven: true });
  expect(await search(['too-small', 'not-known'])).toMatchObject({ smallest: null, isProven: false });
  expect(await search(['not-known', 'enough'])).toMatchObject({ smallest: 1, isProven: false });
});

it('does not count on more being better', async () => {
  const found = await search(['too-small', 'enough', 'too-small', 'too-small', 'enough']);
  expect(found).toMatchObject({ smallest: 1, isProven: true, isMonotone: false });
});

it('asks about each size once at most, and is never above the first that is enough where it found one', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom<SizeAnswer>('enough', 'too-small', 'not-known'), {
        minLength: 1,
        maxLength: 12,
      }),
      async (answers) => {
        const asked: number[] = [];
        const { smallest, isProven } = await findSmallest(answers.length, (index) => {
          asked.push(index);
          return Promise.resolve(answers[index] ?? 'not-known');
        });
        expect(new Set(asked).size).toBe(asked.length);
        if (smallest === null) return;
        expect(smallest).toBe(answers.indexOf('enough'));
        expect(isProven).toBe(answers.slice(0, smallest).every((answer) => answer === 'too-small'));
      },
    ),
    { seed: 20_261_122, numRuns: 300 },
  );
});
