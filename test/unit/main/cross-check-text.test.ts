import { expect, it } from 'vitest';
import { crossCheckIssues, crossCheckText } from '../../../src/main/cross-check-text.js';

const opinions = (['agrees', 'disagrees', 'unknown', 'agrees'] as const).map((opinion, tier) => ({
  place: { tier, level: 0 },
  opinion,
}));

it('a cross-check says how many steps the second solver agrees on, and how many it could not take', () => {
  expect(crossCheckText(opinions).en).toContain('agrees on 2 of 4 steps, 1 too large');
});

it('a cross-check tells each step that the two disagree on', () => {
  const issues = crossCheckIssues(opinions);
  expect(issues).toMatchObject([{ code: 'CROSS_CHECK_DISAGREES', severity: 'error' }]);
  expect(issues[0]?.message.en).toContain('step 1.0');
});
