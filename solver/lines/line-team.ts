import type { LineRound } from './line-search.js';
import { joinFindings, type LineFindings, type LineSearcher } from './line-searcher.js';

/** Searchers that take turns in one thread, whoever has worked least first. */
export class LineTeam {
  readonly #searchers: readonly LineSearcher[];
  readonly #reserve: LineSearcher;
  #work = 0;

  /** `reserve` works once nobody else can. */
  constructor(searchers: readonly LineSearcher[], reserve: LineSearcher) {
    this.#searchers = searchers;
    this.#reserve = reserve;
  }

  /** One round: works until `work` has been done since the team began, and once more at the last. */
  round({ known, work, share, isLast }: LineRound): LineFindings {
    let found = known;
    const isOpen = (): boolean => found.bound < found.value;
    while (this.#work < work && isOpen()) {
      const next = this.#next();
      const before = next.work;
      found = joinFindings(found, next.step(found, share));
      this.#work += next.work - before;
    }
    if (isLast && isOpen())
      for (const searcher of new Set([...this.#searchers, this.#reserve]))
        if (searcher.finish !== undefined) found = joinFindings(found, searcher.finish(found));
    return found;
  }

  #next(): LineSearcher {
    const active = this.#searchers.filter(({ isDone }) => !isDone);
    return active.reduce(
      (least, searcher) => (searcher.work < least.work ? searcher : least),
      active[0] ?? this.#reserve,
    );
  }

  /** Whether the reserve is not all that is left. */
  get isProving(): boolean {
    return this.#searchers.some((searcher) => searcher !== this.#reserve && !searcher.isDone);
  }

  get work(): number {
    return this.#work;
  }
}
