import type { LineFindings } from './line-searcher.js';
import type { LineRound, LineRoundResult, RunningLineTeam } from './line-search.js';

/** Steps of inner loops that a team does in a round: some tenths of a second. */
const WORK_PER_ROUND = 1e8;

/** A team with a round to do, and what has come of it. */
export class TeamAtWork {
  readonly #team: RunningLineTeam;
  #last: LineRoundResult | undefined;
  #answer: Promise<LineRoundResult> | undefined;
  #hasAnswered = false;

  constructor(team: RunningLineTeam) {
    this.#team = team;
  }

  /** Whether the round that was begun is done. */
  get hasAnswered(): boolean {
    return this.#hasAnswered;
  }

  /** By its last answer. */
  get isProving(): boolean {
    return this.#last?.isProving ?? true;
  }

  /** Gives it a round, unless it is still at work on one. */
  begin(round: Omit<LineRound, 'work'>): void {
    if (this.#answer !== undefined) return;
    this.#hasAnswered = false;
    this.#answer = this.#team.round({ ...round, work: (this.#last?.work ?? 0) + WORK_PER_ROUND });
    const note = (): void => {
      this.#hasAnswered = true;
    };
    // A fault counts as an answer: it is thrown where the answer is asked for.
    void this.#answer.then(note, note);
  }

  /**
   * Waits for what the round found.
   *
   * @throws {Error} a fault of the team
   */
  async answer(): Promise<LineFindings> {
    if (this.#answer === undefined) throw new Error('No round was begun');
    this.#last = await this.#answer;
    this.#answer = undefined;
    return this.#last.found;
  }
}
