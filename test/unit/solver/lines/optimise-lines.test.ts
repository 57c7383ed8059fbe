import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  optimiseLines,
  type LineProblem,
  type LineRound,
  type LineRoundResult,
  type LineSearchOutcome,
} from '../../../../solver/index.js';
import { nothingFound } from '../../../../solver/lines/line-searcher.js';

/** The teams of these tests do not look at it. */
const problem: LineProblem = { days: 1, shifts: [], people: [], cover: [] };

interface Course {
  /** Of the clock, over and over: what each look at it adds. */
  readonly clock: readonly number[];
  /** Rounds after which somebody stops the search. */
  readonly stopAfter?: number;
  /** What the proof knows after each round. */
  readonly bounds?: readonly number[];
}

/** A search with a team that finds something better each round, and tells what it was asked to do. */
async function search(
  limits: Parameters<typeof optimiseLines>[1],
  { clock, stopAfter = Infinity, bounds = [] }: Course,
): Promise<{ outcome: LineSearchOutcome; asked: Pick<LineRound, 'share' | 'isLast'>[] }> {
  const asked: Pick<LineRound, 'share' | 'isLast'>[] = [];
  let looks = 0;
  let seconds = 0;
  const outcome = await optimiseLines(problem, limits, {
    now: () => (seconds += clock[(looks += 1) % clock.length] ?? 0),
    shouldStop: () => asked.length >= stopAfter,
    startTeam: () => ({
      round: ({ work, share, isLast }) => {
        asked.push({ share, isLast });
        const bound = bounds[asked.length - 1] ?? -Infinity;
        return Promise.resolve({
          found: { ...nothingFound, lines: [], value: 1000 - asked.length, bound },
          work,
          isProving: true,
        });
      },
      end: () => Promise.resolve(),
    }),
  });
  return { outcome, asked };
}

const answered: LineRoundResult = {
  found: { ...nothingFound, lines: [], value: 5, bound: 4 },
  work: 1,
  isProving: true,
};

/** A search with two teams, of which the second answers so many rounds of the first later, over and over. */
async function searchWithProver(
  limits: Parameters<typeof optimiseLines>[1],
  { clock, delays }: { readonly clock: readonly number[]; readonly delays: readonly number[] },
): Promise<{ outcome: LineSearchOutcome; asked: (Pick<LineRound, 'share'> & { place: number })[] }> {
  const asked: (Pick<LineRound, 'share'> & { place: number })[] = [];
  const waiting: { left: number; answer: () => void }[] = [];
  let looks = 0;
  let seconds = 0;
  const roundOf = (place: number) => {
    let rounds = 0;
    return ({ share }: LineRound): Promise<LineRoundResult> => {
      asked.push({ place, share });
      rounds += 1;
      if (place === 0) {
        for (const one of waiting) one.left -= 1;
        for (const one of waiting.filter(({ left }) => left < 0)) one.answer();
        return new Promise((answer) => {
          setImmediate(() => {
            answer({ ...answered, found: { ...answered.found, value: 1000 - rounds } });
          });
        });
      }
      const result = { ...answered, found: { ...nothingFound, bound: rounds } };
      // Counted from the next round of the first: this one has been begun already.
      const left = (delays[rounds % delays.length] ?? 0) - 1;
      if (left < 0) return Promise.resolve(result);
      return new Promise((answer) => {
        waiting.push({
          left,
          answer: () => {
            answer(result);
          },
        });
      });
    };
  };
  const outcome = await optimiseLines(
    problem,
    { ...limits, threads: 2 },
    {
      now: () => (seconds += clock[(looks += 1) % clock.length] ?? 0),
      startTeam: (place) => ({ round: roundOf(place), end: () => Promise.resolve() }),
    },
  );
  return { outcome, asked };
}

const clocks = fc.array(fc.double({ min: 0.05, max: 3, noNaN: true }), { minLength: 1, maxLength: 5 });

describe('a search for lines', () => {
  test.prop([clocks, clocks, fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined })], {
    seed: 7,
    numRuns: 200,
  })(
    'that was timed asks the same of its teams when it is done again, proven or not',
    async (clock, other, provenIn) => {
      const bounds = provenIn === undefined ? [] : [...Array.from({ length: provenIn - 1 }, () => 0), 999];
      const timed = await search({ seconds: 30 }, { clock, bounds });
      const again = await search({ seconds: 0, ...timed.outcome.replay }, { clock: other, bounds });
      expect(timed.outcome.replay).toBeDefined();
      expect(again.asked).toEqual(timed.asked);
      expect(again.outcome.rounds).toBe(timed.outcome.rounds);
      expect(again.outcome.status).toBe(timed.outcome.status);
    },
  );

  test.prop([fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })], { seed: 8, numRuns: 100 })(
    'of so many rounds does, proven or not, the same again by what it says',
    async (rounds, provenIn) => {
      const bounds = [...Array.from({ length: provenIn - 1 }, () => 0), 999];
      const first = await search({ seconds: 0, rounds }, { clock: [1], bounds });
      const again = await search({ seconds: 0, ...first.outcome.replay }, { clock: [2], bounds });
      expect(first.asked).toHaveLength(Math.min(rounds, provenIn));
      expect(again.asked).toEqual(first.asked);
    },
  );

  test.prop([clocks, fc.array(fc.nat(4), { minLength: 1, maxLength: 5 })], { seed: 9, numRuns: 200 })(
    'goes on while a team is in the middle of a proof, and meets it at the same barriers when it is done again',
    async (clock, delays) => {
      const timed = await searchWithProver({ seconds: 30 }, { clock, delays });
      const again = await searchWithProver(
        { seconds: 0, ...timed.outcome.replay },
        { clock: [1], delays: [0] },
      );
      expect(again.asked).toEqual(timed.asked);
      expect(again.outcome.bound).toBe(timed.outcome.bound);
      const proofs = timed.asked.filter(({ place }) => place === 1).length;
      const rounds = timed.asked.length - proofs;
      expect(rounds).toBe(timed.outcome.rounds);
      if (delays.every((delay) => delay > 0)) expect(proofs).toBeLessThanOrEqual(Math.ceil(rounds / 2));
    },
  );

  it('ends with the fault of a team, whichever it is', async () => {
    const round = (): Promise<never> => Promise.reject(new Error('lost'));
    const limits = { seconds: 0, rounds: 3, threads: 2 };
    for (const lost of [0, 1])
      await expect(
        optimiseLines(problem, limits, {
          now: () => 0,
          startTeam: (place) => ({
            round: place === lost ? round : () => Promise.resolve(answered),
            end: () => Promise.resolve(),
          }),
        }),
      ).rejects.toThrow('lost');
  });

  it('that was stopped from outside does not claim that it can be done again', async () => {
    const { outcome, asked } = await search({ seconds: 30 }, { clock: [0.1], stopAfter: 3 });
    expect([outcome.rounds, outcome.replay, outcome.value]).toEqual([3, undefined, 997]);
    expect(asked.every(({ isLast }) => !isLast)).toBe(true);
  });

  it.each([
    ['optimal', { ...nothingFound, lines: [], value: 5, bound: 5 }],
    ['feasible', { ...nothingFound, lines: [], value: 5, bound: 4 }],
    ['none', { ...nothingFound, bound: 4 }],
    ['infeasible', { ...nothingFound, bound: Infinity }],
  ])('is called %s by what is proven, never by the time it took', async (status, found) => {
    const outcome = await optimiseLines(
      problem,
      { seconds: 0, rounds: 1 },
      {
        now: () => 0,
        startTeam: () => ({
          round: () => Promise.resolve({ found, work: 1, isProving: true }),
          end: () => Promise.resolve(),
        }),
      },
    );
    expect(outcome.status).toBe(status);
  });
});
