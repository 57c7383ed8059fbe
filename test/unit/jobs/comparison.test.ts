import { describe, expect, it } from 'vitest';
import type { ComparedResult } from '../../../src/jobs/comparison/compared-result.js';
import { compare } from '../../../src/jobs/comparison/compare-results.js';
import type { StoredReport } from '../../../src/jobs/roster-report.js';
import type { RosterVersion } from '../../../src/jobs/roster-version.js';

interface Tier {
  readonly tier: number;
  readonly level?: number;
  readonly value: number;
  readonly bound?: number;
  readonly rules?: readonly string[];
}

const weights: Readonly<Record<number, string>> = { 1: 'vakt-coverage', 2: 'fair-hours', 3: 'wishes' };

function aResult(
  letter: string,
  tiers: readonly Tier[],
  {
    version = {},
    rules = {},
    settings = {},
  }: {
    readonly version?: Partial<RosterVersion>;
    /** Weights of rules; 0 is off. */
    readonly rules?: Readonly<Record<string, number>>;
    readonly settings?: ComparedResult['settings'];
  } = {},
): ComparedResult {
  const active = Object.entries(weights).map(([tier, rule]) => ({
    rule,
    tier: Number(tier),
    mode: 'soft',
    weight: rules[rule] ?? 1,
    findings: [],
  }));
  const report = {
    summary: {
      tiers: tiers.map(({ tier, level = 0, value, bound, rules: own = [weights[tier] ?? ''] }) => ({
        tier,
        level,
        value,
        ...(bound === undefined ? {} : { bound }),
        unit: tier === 1 ? 'emptyVakter' : 'cost',
        isProvenBest: value - (bound ?? 0) < 1e-6,
        rules: own,
      })),
      unfilled: [],
    },
    rules: active.filter(({ weight }) => weight > 0),
  } as unknown as StoredReport;
  const period = { from: '2026-03-01', to: '2026-03-31' };
  return {
    letter,
    version: { id: letter, legevakt: 'testvik', period, ...version } as RosterVersion,
    report,
    settings,
  };
}

const proven = (value: number) => ({ value, bound: value });

function verdictOf(a: readonly Tier[], b: readonly Tier[], own: Parameters<typeof aResult>[2] = {}) {
  const [pair] = compare([aResult('A', a), aResult('B', b, own)]).pairs;
  if (pair === undefined) throw new Error('Two results make a pair.');
  return pair;
}

describe('of two results', () => {
  it('the first place where they differ decides, whatever comes after', () => {
    const pair = verdictOf(
      [
        { tier: 1, ...proven(0) },
        { tier: 2, ...proven(3) },
        { tier: 3, ...proven(9) },
      ],
      [
        { tier: 1, ...proven(0) },
        { tier: 2, ...proven(7) },
        { tier: 3, ...proven(0) },
      ],
    );
    expect(pair).toMatchObject({ outcome: 'better', better: 'A', decidedAt: { tier: 2, level: 0 } });
    expect(pair.tiers.map(({ difference, better }) => [difference, better])).toEqual([
      [0, null],
      [4, 'A'],
      [-9, 'B'],
    ]);
  });

  it('the better one is certain where the other one cannot come as low', () => {
    const pair = verdictOf([{ tier: 2, value: 3, bound: 0 }], [{ tier: 2, value: 7.5, bound: 5.129 }]);
    expect(pair).toMatchObject({ better: 'A', isCertain: true });
    expect(pair.sentence).toEqual({
      nb: 'A er bedre enn B på rettferdighet: 3 mot 7,5. Det er sikkert: ingen plan for B som er like god i det som går foran, kommer under 5,12.',
      nn: 'A er betre enn B på rettferd: 3 mot 7,5. Det er sikkert: ingen plan for B som er like god i det som går føre, kjem under 5,12.',
      en: 'A is better than B on fairness: 3 to 7.5. That is certain: no roster for B that is as good in what goes before comes below 5.12.',
    });
  });

  it('the better one is not certain where the gap of the other is larger than the difference', () => {
    const pair = verdictOf([{ tier: 2, ...proven(3) }], [{ tier: 2, value: 7, bound: 2.999 }]);
    expect(pair).toMatchObject({ better: 'A', isCertain: false });
    expect(pair.tiers).toMatchObject([{ better: 'A', isCertain: false }]);
    expect(pair.sentence.en).toBe(
      'A is better than B on fairness: 3 to 7. That is not certain: the difference is 4, and B may still become up to 4.01 better.',
    );
    expect(verdictOf([{ tier: 2, ...proven(3) }], [{ tier: 2, value: 7, bound: 3 }]).isCertain).toBe(false);
  });

  it('nor where nothing is proven of the other', () => {
    const pair = verdictOf([{ tier: 2, ...proven(3) }], [{ tier: 2, value: 7 }]);
    expect(pair).toMatchObject({ better: 'A', isCertain: false });
    expect(pair.sentence.nb).toContain('for B er ingenting bevist');
  });

  it('nor where the other may still become better in what goes before', () => {
    const open = verdictOf(
      [
        { tier: 1, value: 2, bound: 0 },
        { tier: 2, ...proven(3) },
      ],
      [
        { tier: 1, value: 2, bound: 1 },
        { tier: 2, ...proven(7) },
      ],
    );
    expect(open).toMatchObject({ better: 'A', isCertain: false, tiers: [{}, { isCertain: true }] });
    expect(open.sentence.nb).toContain('B kan ennå bli bedre på timer uten lege, som går foran.');
    // What A may still gain only helps A.
    const closed = verdictOf(
      [
        { tier: 1, value: 2, bound: 0 },
        { tier: 2, ...proven(3) },
      ],
      [
        { tier: 1, ...proven(2) },
        { tier: 2, ...proven(7) },
      ],
    );
    expect(closed.isCertain).toBe(true);
  });

  it('a bound on whole vakter is rounded up', () => {
    const pair = verdictOf([{ tier: 1, ...proven(1) }], [{ tier: 1, value: 4, bound: 1.2 }]);
    expect(pair).toMatchObject({ better: 'A', isCertain: true });
  });

  it('both may be equal, for certain where neither can become better', () => {
    const both = [
      { tier: 1, ...proven(0) },
      { tier: 2, ...proven(3) },
    ];
    expect(verdictOf(both, both)).toMatchObject({ outcome: 'equal', better: null, isCertain: true });
    const open = verdictOf(both, [
      { tier: 1, ...proven(0) },
      { tier: 2, value: 3.004, bound: 1 },
    ]);
    expect(open).toMatchObject({ outcome: 'equal', isCertain: false });
    expect(open.sentence.en).toContain('how good they can become on fairness is not proven');
  });

  it('where one has no place, nothing can cost anything there', () => {
    const pair = verdictOf(
      [{ tier: 1, ...proven(0) }],
      [
        { tier: 1, ...proven(0) },
        { tier: 2, ...proven(1) },
      ],
    );
    expect(pair).toMatchObject({ better: 'A', isCertain: true, decidedAt: { tier: 2 } });
  });

  it.each([
    ['weighs more', { rules: { 'fair-hours': 2 } }],
    ['is off', { rules: { 'fair-hours': 0 } }],
    ['has other parameters', { settings: { 'fair-hours': { parameters: { hjemmevaktWeight: 0 } } } }],
  ])('none is better where a rule %s in one of them', (_what, own) => {
    const better = [
      { tier: 1, ...proven(0) },
      { tier: 2, ...proven(3) },
    ];
    const worse = [
      { tier: 1, ...proven(0) },
      { tier: 2, ...proven(7) },
    ];
    const pair = verdictOf(better, worse, own);
    expect(pair).toMatchObject({ outcome: 'not-comparable', better: null, isCertain: false });
    expect(pair.sentence.nb).toContain('reglene teller ikke likt i de to: fair-hours');
    expect(pair.tiers.map(({ tier }) => tier)).toEqual([1]);
    // What goes before still decides.
    const decided = verdictOf(better, [{ tier: 1, ...proven(2) }, ...worse.slice(1)], own);
    expect(decided).toMatchObject({ better: 'A', isCertain: true, decidedAt: { tier: 1 } });
  });

  it.each([
    ['legevakt', { legevakt: 'annen' }, 'ulike legevakter'],
    ['period', { period: { from: '2026-04-01', to: '2026-04-30' } }, 'ulike perioder'],
  ])('none is better where the %s is another', (_what, version, words) => {
    const pair = verdictOf([{ tier: 2, ...proven(3) }], [{ tier: 2, ...proven(7) }], { version });
    expect(pair).toMatchObject({ outcome: 'not-comparable', tiers: [] });
    expect(pair.sentence.nb).toContain(words);
  });

  it('none is better where one was not searched for', () => {
    const pair = verdictOf([{ tier: 2, ...proven(3) }], []);
    expect(pair).toMatchObject({ outcome: 'not-comparable', tiers: [] });
    expect(pair.sentence.en).toContain('B was not searched for');
  });

  it('the sentence calls them by letter and name', () => {
    const version = { label: 'to-netter' };
    const pair = verdictOf([{ tier: 2, ...proven(7) }], [{ tier: 2, ...proven(3) }], { version });
    expect(pair.sentence.nb).toMatch(/^B \(to-netter\) er bedre enn A på rettferdighet: 3 mot 7\./);
  });

  it('the priority of lines is named where there are several', () => {
    const tiers = (second: number) => [
      { tier: 1, level: 1, ...proven(0) },
      { tier: 1, level: 2, ...proven(second) },
    ];
    expect(verdictOf(tiers(0), tiers(1)).sentence.en).toContain('on empty vakter on lines of priority 2');
  });
});

describe('of several results', () => {
  const at = (letter: string, value: number, bound = value) => aResult(letter, [{ tier: 2, value, bound }]);

  it('the best is named, certain where it is of each pair of its own', () => {
    const { verdict, pairs } = compare([at('A', 5), at('B', 3), at('C', 9, 4)]);
    expect(pairs.map(({ of }) => of.join(''))).toEqual(['AB', 'AC', 'BC']);
    expect(verdict).toMatchObject({ best: ['B'], isCertain: true });
    // C may pass A, which does not matter; it may not pass B.
    expect(pairs.map(({ isCertain }) => isCertain)).toEqual([true, false, true]);
    expect(compare([at('A', 5), at('B', 3), at('C', 9, 2)]).verdict).toMatchObject({
      best: ['B'],
      isCertain: false,
      sentence: { nb: 'Best er B. Det er ikke sikkert; se hvert par.' },
    });
  });

  it('several may be equally good, and best', () => {
    const { verdict } = compare([at('A', 3), at('B', 3), at('C', 9)]);
    expect(verdict).toMatchObject({
      best: ['A', 'B'],
      isCertain: true,
      sentence: {
        nb: 'A og B er like gode, og best. Det er sikkert.',
        nn: 'A og B er like gode, og best. Det er sikkert.',
        en: 'A and B are equally good, and best. That is certain.',
      },
    });
    const three = compare([at('A', 3), at('B', 3), at('C', 9), at('D', 3)]).verdict;
    expect(three.sentence.nb).toBe('A, B og D er like gode, og best. Det er sikkert.');
  });

  it('none is best where not all can be held against each other', () => {
    const { verdict } = compare([at('A', 3), at('B', 5), aResult('C', [])]);
    expect(verdict).toMatchObject({ best: [], isCertain: false });
  });

  it('each has its value, bound and gap by place, in the order of the search', () => {
    const { tiers } = compare([
      aResult('A', [
        { tier: 3, value: 1 },
        { tier: 2, value: 7, bound: 2 },
      ]),
      aResult('B', []),
    ]);
    expect(tiers).toMatchObject([
      { tier: 2, name: { nn: 'rettferd' }, values: [{ value: 7, bound: 2, gap: 5 }, null] },
      { tier: 3, values: [{ value: 1, bound: null, gap: null }, null] },
    ]);
  });
});
