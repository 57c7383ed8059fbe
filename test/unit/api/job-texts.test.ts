import { describe, expect, it } from 'vitest';
import { periodText, secondsText, tierValueText, unfilledText } from '../../../src/api/page/job-texts.js';
import { sumLevels } from '../../../src/jobs/sum-levels.js';

describe('the texts of the page', () => {
  it('name a whole month, and both dates of anything else', () => {
    expect(periodText({ from: '2026-12-01', to: '2026-12-31' })).toBe('desember 2026');
    expect(periodText({ from: '2028-02-01', to: '2028-02-29' })).toBe('februar 2028');
    expect(periodText({ from: '2026-12-01', to: '2026-12-30' })).toMatch(/^1\.–30\. desember 2026$/);
    expect(periodText({ from: '2026-12-01', to: '2027-01-31' })).toMatch(
      /desember 2026 ?– ?31\. januar 2027/,
    );
  });

  it('count vakter as one counts in Norwegian', () => {
    expect([0, 1, 2].map(unfilledText)).toEqual([
      'Alle vakter har lege',
      '1 vakt mangler lege',
      '2 vakter mangler lege',
    ]);
  });

  it('never call a value proven that is not', () => {
    const tier = { tier: 2, level: 0, value: 12.5, isConditional: false };
    expect(tierValueText({ ...tier, status: 'optimal', bound: 12.5 })).toBe('12,5 (bevist best mulig)');
    expect(tierValueText({ ...tier, status: 'feasible', bound: 10 })).toBe('12,5 (bevist minst 10)');
    expect(tierValueText({ ...tier, status: 'feasible' })).toBe('12,5 så langt');
    expect(tierValueText({ ...tier, status: 'optimal', bound: 12.5, isConditional: true })).toBe(
      '12,5 (bevist best mulig gitt det som står over)',
    );
  });

  it('sum the levels of a tier, and call the sum proven when every level is', () => {
    const levels = [
      { tier: 1, level: 1, value: 0, bound: 0, status: 'optimal' },
      { tier: 1, level: 2, value: 2, bound: 1, status: 'feasible' },
      { tier: 2, level: 0, value: 5, bound: 4, status: 'feasible' },
    ] as const;
    expect(sumLevels(levels)).toEqual([
      { tier: 1, level: 1, value: 2, status: 'feasible', isConditional: false },
      { ...levels[2], isConditional: true },
    ]);
    const [first, second] = levels;
    expect(sumLevels([first, { ...second, status: 'optimal' }])).toMatchObject([{ status: 'optimal' }]);
  });

  it('give long times in minutes', () => {
    expect([0.4, 59.9, 60, 125].map(secondsText)).toEqual(['0 s', '59 s', '1 min 0 s', '2 min 5 s']);
  });
});
