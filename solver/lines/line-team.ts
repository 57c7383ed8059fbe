import { joinFindings, type LineFindings, type LineSearcher } from './line-searcher.js';

/** Searchers that take turns in one thread, whoever has worked least first. */
export class LineTeam {
  readonly #searchers: readonly LineSearcher[];
  #work = 0;

  constructor(searchers: readonly LineSearcher[]) {
    this.#searchers = searchers;
  }

  /** One round: works until `work` has been done since the team began, and once more at the last. */
  round(known: LineFindings, work: number, isLast: boolean): LineFindings {
    let found = known;
    const isOpen = (): boolean => found.bound < found.value;
    while (this.#work < work && isOpen()) {
      const next = this.#searchers.reduce((least, searcher) =>
        searcher.work < least.work ? searcher : least,
      );
      const before = next.work;
      found = joinFindings(found, next.step(found));
      this.#work += next.work - before;
    }
    if (isLast && isOpen())
      for (const searcher of this.#searchers)
        if (searcher.finish !== undefined) found = joinFindings(found, searcher.finish(found));
    return found;
  }

  get work(): number {
    return this.#work;
  }
}
