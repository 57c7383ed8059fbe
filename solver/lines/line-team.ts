import type { LineRound } from './line-search.js';
import { joinFindings, type LineFindings, type LineSearcher } from './line-searcher.js';

/** A searcher, and the part of the whole search in which it takes turns. */
export interface LineTeamMember {
  readonly searcher: LineSearcher;
  /** Shares of the search, 0-1; by default all of it. */
  readonly from?: number;
  readonly to?: number;
}

/** Searchers that take turns in one thread, whoever has worked least first. Whoever begins later, or again, begins level with the foremost. */
export class LineTeam {
  readonly #members: readonly LineTeamMember[];
  readonly #reserve: LineTeamMember;
  /** What members are taken to have worked before they began. */
  readonly #headStarts = new Map<LineTeamMember, number>();
  #work = 0;

  /** `reserve` works once nobody else can. */
  constructor(members: readonly LineTeamMember[], reserve: LineTeamMember) {
    this.#members = members;
    this.#reserve = reserve;
  }

  /** One round: works until `work` has been done since the team began, and once more at the last. */
  round({ known, work, share, isLast }: LineRound): LineFindings {
    let found = known;
    const isOpen = (): boolean => found.bound < found.value;
    while (this.#work < work && isOpen()) {
      // Nobody's turn ends, or begins late, before there is a roster.
      const member = this.#next(found.lines === undefined ? 0 : (share ?? 0));
      const { searcher } = member;
      const before = searcher.work;
      found = joinFindings(found, searcher.step(found, shareOf(member, share)));
      this.#work += searcher.work - before;
    }
    if (isLast && isOpen())
      for (const { searcher } of new Set([...this.#members, this.#reserve]))
        if (searcher.finish !== undefined) found = joinFindings(found, searcher.finish(found));
    return found;
  }

  #next(share: number): LineTeamMember {
    const active = this.#members.filter(
      ({ searcher, from = 0, to = 1 }) => !searcher.isDone && share >= from && (share < to || to === 1),
    );
    this.#welcome(active);
    const least = active.reduce<LineTeamMember | undefined>(
      (first, member) => (first === undefined || this.#workOf(member) < this.#workOf(first) ? member : first),
      undefined,
    );
    return least ?? this.#reserve;
  }

  #workOf(member: LineTeamMember): number {
    return member.searcher.work + (this.#headStarts.get(member) ?? 0);
  }

  #welcome(active: readonly LineTeamMember[]): void {
    for (const member of this.#headStarts.keys())
      if (!active.includes(member)) this.#headStarts.delete(member);
    for (const member of active) {
      if (this.#headStarts.has(member)) continue;
      const others = active.filter((other) => this.#headStarts.has(other));
      const level = Math.max(0, ...others.map((other) => this.#workOf(other)));
      this.#headStarts.set(member, level - member.searcher.work);
    }
  }

  /** Whether the reserve is not all that is left. */
  get isProving(): boolean {
    return this.#members.some((member) => member !== this.#reserve && !member.searcher.isDone);
  }

  get work(): number {
    return this.#work;
  }
}

/** How much of a member's own part is over, 0 and up. */
function shareOf({ from = 0, to = 1 }: LineTeamMember, share: number | undefined): number | undefined {
  return share === undefined ? undefined : (share - from) / (to - from);
}
