import { PaceKeeper } from '../search/pace.js';
import type { LineReplay, LineRound, LineSearchLimits } from './line-search.js';

/** Rounds before the first plan; the next ones are made when twice as many are done. */
const FIRST_PLAN = 8;

/**
 * Counts rounds and says how much of a search is over. What depends on the clock is the plan, how many rounds there will be in all, which is
 * made anew at fixed rounds, and when teams meet; both are kept, so that a timed search can be done again.
 */
export class LinePace {
  readonly #plan: number[] = [];
  readonly #limits: LineSearchLimits;
  readonly #meetings: PaceKeeper;
  #rounds = 0;
  #isOver = false;
  #lastSeconds = 0;
  #progressAt = 0;
  /** Seconds a round, of late. */
  #seconds = 0;

  constructor(limits: LineSearchLimits) {
    this.#limits = limits;
    this.#meetings = new PaceKeeper(limits.meetings);
  }

  get rounds(): number {
    return this.#rounds;
  }

  /** True when the last round has been given out. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** What does all rounds so far again. A search that needed no last round has none there either. */
  get replay(): LineReplay {
    const { rounds, plan, meetings } = this.#limits;
    if (rounds === undefined)
      return {
        rounds: this.#rounds + (this.#isOver ? 0 : 1),
        plan: this.#plan,
        meetings: this.#meetings.pace,
      };
    return {
      rounds,
      ...(plan === undefined ? {} : { plan }),
      ...(meetings === undefined ? {} : { meetings }),
    };
  }

  /** A better roster or bound was found. */
  noteProgress(elapsedSeconds: number): void {
    this.#progressAt = elapsedSeconds;
  }

  /** Whether a team is met at this barrier, or works on. */
  meets(hasAnswered: () => boolean): boolean {
    const { rounds, meetings } = this.#limits;
    return rounds !== undefined && meetings === undefined ? true : this.#meetings.ask(hasAnswered);
  }

  /** The round that begins after so many seconds. */
  next(elapsedSeconds: number): Pick<LineRound, 'share' | 'isLast'> {
    if (this.#rounds > 0) this.#seconds = (this.#seconds + elapsedSeconds - this.#lastSeconds) / 2;
    this.#lastSeconds = elapsedSeconds;
    if (this.#rounds === FIRST_PLAN * 2 ** this.#plan.length) this.#plan.push(this.#planned(elapsedSeconds));
    const total =
      this.#limits.plan === undefined ? (this.#limits.rounds ?? this.#plan.at(-1)) : this.#plan.at(-1);
    const share = total === undefined ? undefined : this.#rounds / total;
    this.#rounds += 1;
    this.#isOver = this.#isLast(elapsedSeconds);
    return { share, isLast: this.#isOver };
  }

  #planned(elapsedSeconds: number): number {
    const { plan, rounds, seconds } = this.#limits;
    const known = plan?.[this.#plan.length] ?? rounds;
    if (known !== undefined) return known;
    const perRound = elapsedSeconds / this.#rounds;
    return this.#rounds + Math.max(1, Math.floor((seconds - elapsedSeconds) / perRound));
  }

  #isLast(elapsedSeconds: number): boolean {
    const { rounds, seconds, idleSeconds = Infinity } = this.#limits;
    if (rounds !== undefined) return this.#rounds >= rounds;
    return elapsedSeconds + 2 * this.#seconds >= seconds || elapsedSeconds - this.#progressAt >= idleSeconds;
  }
}
