import { describe, expect, it } from 'vitest';
import { LinePace } from '../../../../solver/lines/line-pace.js';

/** Shares of all rounds, with a clock that needs so many seconds a round. */
function run(pace: LinePace, secondsPerRound: (round: number) => number): (number | undefined)[] {
  const shares: (number | undefined)[] = [];
  for (let elapsed = 0; !pace.isOver; elapsed += secondsPerRound(shares.length))
    shares.push(pace.next(elapsed).share);
  return shares;
}

describe('the pace of a search for lines', () => {
  it('ends before the time is over, and knows how much is over after eight rounds', () => {
    const pace = new LinePace({ seconds: 20 });
    const shares = run(pace, () => 0.5);
    expect(pace.rounds).toBeLessThanOrEqual(40);
    expect(pace.rounds).toBeGreaterThanOrEqual(38);
    expect(pace.replay).toEqual({ rounds: pace.rounds, plan: [40, 40, 40], meetings: [] });
    expect(shares.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => undefined));
    expect(shares[20]).toBe(0.5);
  });

  it('plans anew when rounds turn out slower', () => {
    const pace = new LinePace({ seconds: 20 });
    run(pace, (round) => (round <= 8 ? 0.1 : 1));
    const { plan = [] } = pace.replay;
    expect(plan[0]).toBe(200);
    expect(plan[1]).toBeLessThan(60);
  });

  it('ends when nothing has come for so long', () => {
    const pace = new LinePace({ seconds: 100, idleSeconds: 5 });
    for (let elapsed = 0; !pace.isOver; elapsed += 1) {
      pace.next(elapsed);
      if (elapsed === 4) pace.noteProgress(elapsed);
    }
    expect(pace.rounds).toBe(10);
    expect(pace.replay.rounds).toBe(10);
  });

  it('gives the same shares when a timed search is done again by its rounds and its plan', () => {
    const timed = new LinePace({ seconds: 20 });
    const shares = run(timed, (round) => 0.2 + (round % 5) / 10);
    expect(run(new LinePace({ seconds: 0, ...timed.replay }), () => 7)).toEqual(shares);
  });

  it('meets everybody at every barrier where rounds alone are given, and else as the clock or an earlier search had it', () => {
    const ready = (answers: readonly boolean[], pace: LinePace): boolean[] =>
      answers.map((hasAnswered) => pace.meets(() => hasAnswered));
    const course = [false, true, true, false, false, true, false];
    const timed = new LinePace({ seconds: 20 });
    expect(ready(course, timed)).toEqual(course);
    expect(timed.replay.meetings).toEqual([1, 0, 2]);
    const again = new LinePace({ seconds: 0, rounds: 9, meetings: [1, 0, 2] });
    expect(
      ready(
        course.map(() => true),
        again,
      ),
    ).toEqual(course);
    expect(ready([false, false], new LinePace({ seconds: 0, rounds: 9 }))).toEqual([true, true]);
  });

  it('takes the number of rounds for all there is where no plan is given', () => {
    expect(run(new LinePace({ seconds: 0, rounds: 4 }), () => 1)).toEqual([0, 0.25, 0.5, 0.75]);
  });
});
